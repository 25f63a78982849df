import { addDays } from '../../src/core/dates/index.ts';
import { emptyAsk, type AskState } from '../../src/core/asks/index.ts';
import type { Goal } from '../../src/core/goals/index.ts';
import type { OrganizationId, PersonId } from '../../src/core/ids.ts';
import { slotKinds } from '../../src/core/onboarding/index.ts';
import { textOf } from './files.ts';
import { keptLayers, type BookPart, type Making } from './making.ts';
import type { Random } from '../../src/core/testing/random.ts';

type AimPart = Required<
  Pick<BookPart, 'goal' | 'target' | 'slot' | 'ask' | 'strength' | 'told' | 'evidence' | 'verdict'>
>;

/** A user who is up to many things at once, so that every rule of Today has something to say. */
const aims = [
  { kind: 'job', mode: 'seeker', title: 'Work in logistics', age: 60, state: 'open' },
  { kind: 'client', mode: 'seeker', title: 'Three clients', age: 40, state: 'open' },
  { kind: 'role', mode: 'newhire', title: 'The new role', age: 20, state: 'open' },
  { kind: 'community', mode: 'helper', title: 'The alumni circle', age: 200, state: 'open' },
  { kind: 'internship', mode: 'student', title: 'A summer inside', age: 25, state: 'reached' },
] as const;

const targetsOf = { job: 30, client: 20, role: 0, community: 0, internship: 12 } as const;
const companiesHeardOf = 300;
const mostLines = 9;
const criteria = ['work', 'people', 'learning', 'purpose', 'hours', 'pay'] as const;
const strengths = ['Port surveys', 'Plain writing', 'Polish and Czech', 'Calm in a crisis', 'Spreadsheets'];
/** Days ago, and what has become of it; those that wait are of the age at which R3 speaks. */
const asks: readonly (readonly [state: AskState, count: number, age: number])[] = [
  ['planned', 15, 3],
  ['sent', 8, 5],
  ['sent', 8, 11],
  ['sent', 6, 20],
  ['answered', 40, 30],
  ['stopped', 30, 60],
];

/** Goals of every mode, what was heard of companies, what is asked of people, and what they know of me. */
export const seedAims = (
  { plan, ids }: Pick<Making, 'plan' | 'ids'>,
  random: Random,
  people: readonly PersonId[],
  organizations: readonly OrganizationId[],
): AimPart => {
  const part: AimPart = {
    goal: [],
    target: [],
    slot: [],
    ask: [],
    strength: [],
    told: [],
    evidence: [],
    verdict: [],
  };
  const ago = (days: number) => addDays(plan.today, -days);
  const kept = people.slice(0, keptLayers.length);
  for (const { age, state, ...aim } of aims) {
    const goal: Goal = {
      ...aim,
      id: ids.next(),
      state,
      startedOn: ago(age),
      targetDay: null,
      talks: null,
      organizationId: aim.kind === 'role' ? random.pick(organizations) : null,
      closedOn: state === 'open' ? null : ago(3),
      outcome: state === 'open' ? null : 'I start in June.',
    };
    part.goal.push(goal);
    for (const organizationId of new Set(
      Array.from({ length: targetsOf[aim.kind] }, () => random.pick(organizations)),
    ))
      part.target.push({ id: ids.next(), goalId: goal.id, organizationId, addedOn: goal.startedOn });
    if (aim.kind === 'role')
      for (const kind of slotKinds)
        for (const personId of new Set([random.pick(people), random.pick(people)]))
          part.slot.push({ id: ids.next(), goalId: goal.id, kind, personId, addedOn: goal.startedOn });
  }
  for (const [rank, name] of strengths.entries())
    part.strength.push({ id: ids.next(), name, story: textOf(random, 15), rank });
  for (const personId of kept)
    for (const { id } of part.strength)
      if (random.chance(0.3))
        part.told.push({
          id: ids.next(),
          strengthId: id,
          personId,
          day: ago(random.below(600)),
          interactionId: null,
        });
  for (const organizationId of new Set(
    Array.from({ length: companiesHeardOf }, () => random.pick(organizations)),
  )) {
    for (let line = random.below(mostLines); line >= 0; line -= 1)
      part.evidence.push({
        id: ids.next(),
        organizationId,
        criterionId: random.pick(criteria),
        score: random.below(5) - 2,
        what: textOf(random, 6),
        personId: random.chance(0.8) ? random.pick(people) : null,
        source: null,
        day: ago(random.below(400)),
        interactionId: null,
      });
    if (random.chance(0.1))
      part.verdict.push({
        id: ids.next(),
        organizationId,
        decision: random.chance(0.3) ? 'want' : 'not-for-me',
        why: null,
        day: ago(random.below(100)),
      });
  }
  for (const [state, count, age] of asks)
    for (let index = 0; index < count; index += 1)
      part.ask.push({
        ...emptyAsk,
        route: 'known',
        id: ids.next(),
        personId: random.pick(random.chance(0.7) ? kept : people),
        kind: random.pick(['advice', 'introduction', 'referral']),
        what: textOf(random, 6),
        organizationId: random.pick(organizations),
        goalId: part.goal[index % 2]?.id ?? null,
        state,
        madeOn: ago(age + 2),
        due: state === 'planned' ? ago(1) : null,
        sentOn: state === 'planned' ? null : ago(age),
        answer: state === 'answered' ? random.pick(['yes', 'no', 'later']) : null,
        answeredOn: state === 'answered' ? ago(age - 8) : null,
      });
  return part;
};
