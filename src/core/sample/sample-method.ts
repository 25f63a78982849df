import { addDays, type CalendarDay } from '../dates/index.ts';
import type { GoalId, Ids, StrengthId } from '../ids.ts';
import type { Organization, Person } from '../people/index.ts';
import type { RecordName, Records } from '../records.ts';

/** Records of what one is after, what one is good at, and what was heard of companies. */
export type MethodRecords = { readonly [Name in RecordName]?: readonly Records[Name][] };

const strengths = [
  [
    'Port survey',
    'I ran it with two boats and a borrowed winch, and it was done a week early.',
    ['Ada', 'Tomás'],
  ],
  [
    'Patient teacher',
    'Forty people who feared charts read them now; I drew each one with them.',
    ['Ada', 'Priya'],
  ],
  ['Three languages', 'I read the permits in Spanish before the translation is ordered.', ['Tomás']],
] as const;

const heard = [
  ['Harbour & Finch', 'work', 2, 'planning is decided where the boats are', 'Ada', 168],
  ['Harbour & Finch', 'people', 1, 'her manager asks before he decides', 'Ada', 168],
  ['Harbour & Finch', 'hours', -1, 'late on Fridays in the season', null, 12],
  ['Lumen Grid', 'purpose', 2, 'every project is a roof that was not there', 'Tomás', 64],
  ['Lumen Grid', 'pay', -2, 'salaries were late twice', 'Tomás', 64],
  ['Northwind Analytics', 'learning', 2, 'a day a week for papers', 'Priya', 25],
  ['Northwind Analytics', 'people', 1, 'Clara answers on the day', 'Priya', 25],
  ['Orchard Bank', 'work', -2, 'two years of the same sheet', 'Marcus', 40],
  ['Orchard Bank', 'hours', -2, 'nobody leaves before nine', 'Marcus', 40],
  ['Orchard Bank', 'people', -1, 'three managers in a year', null, 38],
] as const;

const targets = ['Harbour & Finch', 'Northwind Analytics'] as const;

const slots = [
  ['manager', 'Ruth'],
  ['buddy', 'Pete'],
  ['peers', 'Keira'],
  ['peers', 'Isabel'],
  ['support', 'Thabo'],
  ['experts', 'Aisha'],
  ['cross-functional', 'Sunita'],
] as const;

/** What the whole method shows of the sample: two goals, strengths, what was heard, and a company ruled out. */
export const sampleMethod = (
  today: CalendarDay,
  ids: Ids,
  people: ReadonlyMap<string, Person>,
  organizations: readonly Organization[],
): MethodRecords => {
  const organizationOf = (name: string): Organization => {
    const found = organizations.find((one) => one.name === name);
    if (found === undefined) throw new Error(`the sample names ${name}, which is not in it`);
    return found;
  };
  const personOf = (given: string): Person => {
    const found = people.get(given);
    if (found === undefined) throw new Error(`the sample names ${given}, who is not in it`);
    return found;
  };
  const goalId = ids.next<'GoalId'>() satisfies GoalId;
  const roleId = ids.next<'GoalId'>() satisfies GoalId;
  const shelf = strengths.map(([name, story, knownBy], rank) => ({
    strength: { id: ids.next<'StrengthId'>() satisfies StrengthId, name, story, rank },
    knownBy,
  }));
  return {
    goal: [
      {
        id: goalId,
        kind: 'job',
        mode: 'seeker',
        title: 'Planning in logistics',
        startedOn: addDays(today, -120),
        targetDay: addDays(today, 90),
        talks: 3,
        organizationId: null,
        state: 'open',
        closedOn: null,
        outcome: null,
      },
      {
        id: roleId,
        kind: 'role',
        mode: 'newhire',
        title: 'Finance trainee, three days a week',
        startedOn: addDays(today, -24),
        targetDay: null,
        talks: null,
        organizationId: organizationOf('Meridian Retail').id,
        state: 'open',
        closedOn: null,
        outcome: null,
      },
    ],
    slot: slots.map(([kind, given]) => ({
      id: ids.next(),
      goalId: roleId,
      kind,
      personId: personOf(given).id,
      addedOn: addDays(today, -22),
    })),
    verdict: [
      {
        id: ids.next(),
        organizationId: organizationOf('Orchard Bank').id,
        decision: 'not-for-me',
        why: 'the same sheet for two years',
        day: addDays(today, -36),
      },
    ],
    target: targets.map((name) => ({
      id: ids.next(),
      goalId,
      organizationId: organizationOf(name).id,
      addedOn: addDays(today, -100),
    })),
    strength: shelf.map(({ strength }) => strength),
    told: shelf.flatMap(({ strength, knownBy }) =>
      knownBy.map((given) => ({
        id: ids.next<'ToldId'>(),
        strengthId: strength.id,
        personId: personOf(given).id,
        day: addDays(today, -40),
        interactionId: null,
      })),
    ),
    evidence: heard.map(([company, criterionId, score, what, given, daysAgo]) => ({
      id: ids.next(),
      organizationId: organizationOf(company).id,
      criterionId,
      score,
      what,
      personId: given === null ? null : personOf(given).id,
      source: given === null ? 'a talk at the port open day' : null,
      day: addDays(today, -daysAgo),
      interactionId: null,
    })),
  };
};
