import { emptyAsk, type Ask } from '../../asks/index.ts';
import { readinessFor } from '../../asks/readiness.ts';
import { plan, stranger } from '../../asks/testing/examples.ts';
import type { Method } from '../../config/index.ts';
import { addDays, weekendOf, type CalendarDay } from '../../dates/index.ts';
import type { Goal } from '../../goals/goal.ts';
import type { GoalId, Id, PersonId } from '../../ids.ts';
import { onboardingMap } from '../../onboarding/map.ts';
import type { Example } from '../../testing/example.ts';
import type { ViewPerson } from '../view.ts';
import { rankedCards } from '../cards.ts';
import { roundHalfUp } from '../rank.ts';
import { allIn, at, personNamed, viewWith, zone } from './view.ts';

/** A Wednesday. */
const today = '2026-11-18' as CalendarDay;

const [ada, bo, cy, di, ed] = ['Ada Quill', 'Bo Lind', 'Cy Twist', 'Di Marsh', 'Ed Vance'].map((name) =>
  personNamed(name),
) as [
  ReturnType<typeof personNamed>,
  ReturnType<typeof personNamed>,
  ReturnType<typeof personNamed>,
  ReturnType<typeof personNamed>,
  ReturnType<typeof personNamed>,
];

export const askOf = (id: string, personId: PersonId, rest: Partial<Ask>): Ask => ({
  ...emptyAsk,
  id: id as Id<'AskId'>,
  personId,
  kind: 'advice',
  what: 'how the rota is made',
  target: 'the rota',
  route: 'cold',
  state: 'sent',
  madeOn: addDays(today, -12),
  sentOn: addDays(today, -12),
  ...rest,
});

const goalOf = (id: string, rest: Partial<Goal>): Goal => ({
  id: id as GoalId,
  kind: 'job',
  mode: 'seeker',
  title: 'Planner',
  startedOn: addDays(today, -60),
  targetDay: null,
  talks: null,
  organizationId: null,
  state: 'open',
  closedOn: null,
  outcome: null,
  ...rest,
});

/** A card of each rule that needs asks, goals, or silence; each due for some days, none for too long. */
const longHaul = (method: Method, state: ViewPerson['state'] = 'active') => {
  const request = (ask: Ask, company: string | null) => ({
    ask,
    heardOn: null,
    warmth: 0,
    inside: false,
    weekend: weekendOf(null),
    company,
    hasEagerHelper: false,
  });
  const role = goalOf('role', { kind: 'role', mode: 'newhire', startedOn: addDays(today, -7) });
  const view = viewWith([ada, bo, cy, di, ed], {
    requests: [request(askOf('asked', ada.id, {}), 'Acme')],
    plannedAsks: [
      {
        ask: askOf('planned', bo.id, {
          state: 'planned',
          sentOn: null,
          kind: 'introduction',
          madeOn: addDays(today, -5),
          due: addDays(today, -2),
        }),
        readiness: readinessFor(
          { ...stranger, warmth: 80, conversations: 3, strengthsKnown: 2 },
          plan('introduction'),
          method,
        ),
      },
    ],
    closedGoals: [
      {
        goal: goalOf('closed', {
          state: 'reached',
          closedOn: addDays(today, -6),
          outcome: 'planner at Acme',
        }),
        entries: [
          {
            helper: {
              id: cy.id,
              received: 2,
              acts: ['gave advice'],
              talks: 1,
              advocate: false,
              vouched: false,
              asks: [],
            },
            due: addDays(today, -2),
            act: 'gave advice',
            waiting: null,
          },
        ],
      },
    ],
    onboardings: [
      {
        goal: role,
        map: onboardingMap(
          {
            startedOn: role.startedOn,
            today,
            slots: [{ kind: 'buddy', personId: di.id }],
            proposed: [],
            talks: new Map(),
            votes: new Map(),
          },
          method,
        ),
      },
    ],
    dormant: [
      {
        id: ed.id,
        lastTwoWay: addDays(today, -800),
        conversations: 3,
        usedToKnowWell: false,
        ending: null,
        newToMe: false,
        movedTo: null,
        senior: false,
        fitsGoal: false,
        skipped: 0,
        since: addDays(today, -2),
      },
    ],
    approaches: [{ id: ed.id, reason: 'works at Acme, which you aim for', since: addDays(today, -2) }],
  });
  return rankedCards({ ...view, people: allIn(view, state) }, at(today), zone, method);
};

export const longHaulExamples: readonly Example[] = [
  {
    name: 'Section 3: the table, a card of each rule of asks, goals and silence: P and minutes',
    expected: [
      ['followup', 'asked', 47, 2, false],
      ['colleague', 'asked', 53, 6, false],
      ['ask', 'planned', 59.5, 6, true],
      ['loop', 'closed', 75, 3, false],
      ['slot', 'role', 57.5, 6, false],
      ['slot', 'role', 45.5, 6, false],
      ['slot', 'role', 46.5, 6, false],
      ['approach', 'ed vance', 34.5, 6, false],
      ['dormant', 'ed vance', 24.7, 5, false],
    ],
    run: (method) =>
      longHaul(method).map(({ row, priority }) => [
        row.rule,
        row.key.split(':')[1],
        roundHalfUp(priority),
        row.minutes,
        row.largeAsk,
      ]),
  },
  {
    name: 'Section 2: nobody who is not to be contacted is on a card of asks, goals and silence',
    expected: [],
    run: (method) =>
      longHaul(method, 'do-not-contact').flatMap(({ row }) => (row.person === null ? [] : row.key)),
  },
  {
    name: 'Section 3: the table, none of those of asks, goals and silence must be done, nor shows on a weekend',
    expected: [],
    run: (method) =>
      longHaul(method)
        .filter(({ row }) => row.mustDo || row.weekend)
        .map(({ row }) => row.key),
  },
];
