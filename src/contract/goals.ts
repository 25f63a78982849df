import { z } from '@hono/zod-openapi';
import { routes } from '../core/asks/ask.ts';
import { goalKinds, modes } from '../core/goals/goal.ts';
import { newcomerGiveIds } from '../core/onboarding/gives.ts';
import { slotKinds } from '../core/onboarding/slot.ts';
import { operation } from './operation.ts';
import { favorKind, goal, strength, target, told } from './records.ts';
import {
  batchId,
  calendarDay,
  idOf,
  interactionId,
  line,
  list,
  longText,
  maybe,
  personId,
} from './values.ts';

const goalId = idOf<'GoalId'>();
const batch = batchId.nullable();
const named = z.object({ id: personId, name: z.string() });
const talks = z.number().int().min(1).max(1000).nullable();

const onboardingMap = z.object({
  slots: list(
    z.object({
      kind: z.enum(slotKinds),
      count: z.number(),
      from: calendarDay,
      due: calendarDay,
      people: list(
        z.object({
          id: personId,
          met: z.boolean(),
          proposed: z.boolean().openapi({ description: 'By where they work, not by my word.' }),
        }),
      ),
      filled: z.number(),
    }),
  ),
  filled: z.number(),
  expected: z.number(),
  next: list(
    z.object({
      kind: z.enum(slotKinds),
      place: z.number(),
      personId: personId.nullable(),
      due: calendarDay,
      votes: z.number(),
      minutes: z.number().nullable(),
    }),
  ),
  firstMeetingsThisWeek: z.number(),
  buddyMeetings: z.object({ held: z.number(), planned: z.number() }),
  regular: list(
    z.object({
      kind: z.enum(['manager', 'buddy']),
      personId,
      number: z.number(),
      due: calendarDay,
    }),
  ),
  freshEyes: z.boolean(),
});

export const goalOperations = {
  listGoals: operation({
    summary: 'My goals, the open ones first, with how many to approach for the talks they should bring',
    answer: z.object({
      goals: list(
        z.object({
          goal,
          organization: z.string().nullable(),
          targets: list(target.extend({ organization: z.string() })),
          next: z
            .enum(modes)
            .nullable()
            .openapi({ description: 'What may come next, of a goal reached lately.' }),
          odds: list(
            z.object({
              route: z.enum(routes),
              share: z.number(),
              plan: z.number(),
              range: z.tuple([z.number(), z.number()]).readonly(),
              sent: z.number(),
              answered: z.number(),
              sentence: z.string(),
            }),
          ),
        }),
      ),
    }),
  }),
  startGoal: operation({
    summary: 'Open a goal; a new role opens its first 90 days',
    body: z.object({
      id: goalId,
      kind: z.enum(goalKinds),
      title: line,
      mode: maybe(z.enum(modes)),
      startedOn: maybe(calendarDay),
      targetDay: maybe(calendarDay.nullable()),
      talks: maybe(talks),
      organization: maybe(line.nullable()),
    }),
    answer: z.object({ goal, batch }),
  }),
  changeGoal: operation({
    summary: 'Change a goal',
    params: z.object({ id: goalId }),
    body: z.object({
      title: maybe(line),
      mode: maybe(z.enum(modes)),
      startedOn: maybe(calendarDay),
      targetDay: maybe(calendarDay.nullable()),
      talks: maybe(talks),
    }),
    answer: z.object({ goal, batch }),
  }),
  closeGoal: operation({
    summary: 'A goal is reached or given up; everyone who helped is to hear of it',
    params: z.object({ id: goalId }),
    body: z.object({ state: z.enum(['reached', 'given-up']), outcome: maybe(line) }),
    answer: z.object({ goal, told: list(named.extend({ due: calendarDay })), next: z.enum(modes), batch }),
  }),
  addTarget: operation({
    summary: 'Aim at an organization',
    params: z.object({ id: goalId }),
    body: z.object({ id: idOf<'TargetId'>(), organization: line }),
    answer: z.object({ batch }),
  }),
  removeTarget: operation({
    summary: 'Aim at an organization no longer',
    params: z.object({ id: idOf<'TargetId'>() }),
    answer: z.object({ batch }),
  }),
  showOnboarding: operation({
    summary: 'The first 90 days of a new role as a map of people to meet',
    query: z.object({ goal: maybe(goalId) }),
    answer: z.object({
      goal,
      organization: z.string().nullable(),
      map: onboardingMap,
      names: list(named),
      gives: list(
        z.object({
          id: z.enum(newcomerGiveIds),
          sentence: z.string(),
          person: z.object({ id: personId, call: z.string() }).nullable(),
        }),
      ),
    }),
  }),
  assignSlot: operation({
    summary: 'Mean somebody for a slot of the first 90 days',
    params: z.object({ id: goalId }),
    body: z.object({ id: idOf<'SlotId'>(), kind: z.enum(slotKinds), personId }),
    answer: z.object({ batch }),
  }),
  unassignSlot: operation({
    summary: 'Take somebody out of a slot',
    params: z.object({ id: idOf<'SlotId'>() }),
    answer: z.object({ batch }),
  }),

  showForward: operation({
    summary: 'Whom I helped in turn, since the last goal was reached',
    answer: z.object({
      since: calendarDay.nullable(),
      people: z.number(),
      sentence: z.string(),
      entries: list(
        z.object({
          id: idOf<'FavorId'>(),
          personId,
          name: z.string(),
          kind: favorKind,
          what: z.string(),
          day: calendarDay,
        }),
      ),
    }),
  }),

  showShelf: operation({
    summary: 'My strengths with their stories, and how many people know of each',
    answer: z.object({
      strengths: list(strength.extend({ knownBy: z.number() })),
      advice: z.enum(['few', 'fine', 'many']),
    }),
  }),
  keepStrength: operation({
    summary: 'Write a strength of mine',
    body: z.object({
      id: idOf<'StrengthId'>(),
      name: line,
      story: maybe(longText.nullable()),
      rank: maybe(z.number().int().min(0)),
    }),
    answer: z.object({ strength, batch }),
  }),
  removeStrength: operation({
    summary: 'Take a strength off the shelf',
    params: z.object({ id: idOf<'StrengthId'>() }),
    answer: z.object({ batch }),
  }),
  tellStrength: operation({
    summary: 'Somebody knows of a strength of mine now',
    params: z.object({ id: idOf<'StrengthId'>() }),
    body: z.object({ id: idOf<'ToldId'>(), personId, interactionId: maybe(interactionId) }),
    answer: z.object({ told, batch }),
  }),
  showKnownOfMe: operation({
    summary: 'What a person knows of me and I of them, the story to tell next and the question to ask',
    params: z.object({ id: personId }),
    answer: z.object({
      person: named,
      known: list(z.object({ strength, day: calendarDay })),
      ofThem: list(z.string()),
      story: z.object({ strength, fits: z.string().nullable() }).nullable(),
      ask: z.string().nullable(),
      sentence: z.string().nullable(),
      tellThem: z.boolean(),
      askThem: z.boolean(),
      brief: z.enum(['as-usual', 'questions-only', 'story-first']),
    }),
  }),
};
