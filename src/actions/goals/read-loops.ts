import type { Ask } from '../../core/asks/index.ts';
import { compareText } from '../../core/compare-text.ts';
import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import type { Goal } from '../../core/goals/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { ledgerEntries } from '../../core/ledger/index.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import {
  firstInTurn,
  heaviestHelpers,
  isLoopOpen,
  loopEntries,
  type ClosedGoal,
  type Helper,
} from '../../core/loops/index.ts';
import { byPerson, type Person } from '../../core/people/index.ts';
import { receiptInWords } from '../../core/thanks/words.ts';
import { cardKey, isHidden, type BookView } from '../../core/today/index.ts';
import { receiptKinds, type ReceiptKind } from '../../core/ledger/favor.ts';
import type { Conversed, Reader } from '../../store/space.ts';
import { readAdvocacy } from '../advocates/read-advocacy.ts';
import { followingOn, type Owner, type OwnerOfDay } from '../owner.ts';

/** Goals that ended lately, with those who helped while they were open and whose turn can be today (R20). */
export const readLoops = async (
  reader: Reader,
  owner: Owner,
  states: BookView['states'],
): Promise<readonly ClosedGoal[]> => {
  const goals = await reader.list('goal', {
    where: {
      state: { in: ['reached', 'given-up'] },
      closedOn: { atLeast: addDays(owner.day, -owner.method.loop.let_go_d), atMost: owner.day },
    },
  });
  const loops: ClosedGoal[] = [];
  for (const goal of goals) {
    const { closedOn } = goal;
    if (closedOn !== null && isLoopOpen(closedOn, owner.day, owner.method))
      loops.push({ goal, entries: await readTurn(reader, { ...goal, closedOn }, owner, states) });
  }
  return loops;
};

/** Whom a goal that ends should be told to; also before it has ended, to say who will hear of it. */
export const loopOf = async (reader: Reader, goal: Goal, owner: Owner): Promise<ClosedGoal['entries']> =>
  entriesOf(await inOrder(reader, await readHeaviest(reader, goal, owner)), goal, owner);

/** The beginning of {@link loopOf}, as far as it takes until a day's share of it may be shown. */
const readTurn = async (
  reader: Reader,
  goal: Goal & { readonly closedOn: CalendarDay },
  owner: Owner,
  states: BookView['states'],
): Promise<ClosedGoal['entries']> => {
  const { per_day } = owner.method.loop;
  const heaviest = await readHeaviest(reader, goal, owner);
  const mayBeShown = ({ id, state, trashedAt }: Person): boolean =>
    trashedAt === null &&
    state !== 'do-not-contact' &&
    !isHidden(states.get(cardKey('loop', goal.id, id)), { visibleFrom: goal.closedOn }, owner.day);
  for (let count = per_day; ; count *= 2) {
    const first = firstInTurn(heaviest, count, goal.state);
    const helped = await inOrder(reader, first);
    const shown = helped.filter(({ person }) => mayBeShown(person)).length;
    if (shown >= per_day || first.length === heaviest.length) return entriesOf(helped, goal, owner);
  }
};

interface Helped {
  readonly person: Person;
  readonly helper: Helper;
}

const entriesOf = (
  helped: readonly Helped[],
  { closedOn, state }: Goal,
  { day, method }: Owner,
): ClosedGoal['entries'] =>
  loopEntries(
    helped.map(({ helper }) => helper),
    { closedOn: closedOn ?? day, state },
    method,
  );

/** As equals stay: by name. */
const inOrder = async (reader: Reader, helpers: readonly Helper[]): Promise<readonly Helped[]> => {
  const helperById = new Map(helpers.map((helper) => [helper.id, helper]));
  const people = await reader.getMany('person', [...helperById.keys()]);
  return people.toSorted(byPerson).flatMap((person) => {
    const helper = helperById.get(person.id);
    return helper === undefined ? [] : [{ person, helper }];
  });
};

/** Everyone who helped, as far as their turn can come, the heaviest help first. */
const readHeaviest = (reader: Reader, goal: Goal, owner: OwnerOfDay): Promise<readonly Helper[]> => {
  const days = { from: goal.startedOn, to: goal.closedOn ?? owner.day };
  return followingOn(reader, owner, `helpers ${goal.id} ${goal.state} ${days.from} ${days.to}`, () =>
    weighHelpers(reader, goal, days, owner),
  );
};

const weighHelpers = async (
  reader: Reader,
  goal: Pick<Goal, 'id' | 'state'>,
  { from, to }: Days,
  owner: OwnerOfDay,
): Promise<readonly Helper[]> => {
  const within = { atLeast: from, atMost: to };
  const favors = await reader.list('favor', {
    where: { direction: 'received', history: false, day: within },
  });
  const asks = await readAsksOf(reader, goal, within);
  const talks = await withoutHistory(reader, await reader.conversations(from, to), { from, to });
  const favorsById = Map.groupBy(favors, ({ personId }) => personId);
  const talksById = countByLast(talks);
  const asksById = Map.groupBy(asks, ({ personId }) => personId);
  // Of equals whom there is no time to tell, those are left whose talk is longer ago.
  const ids = [...new Set([...talksById.keys(), ...favorsById.keys(), ...asksById.keys()])];
  const advocacy = await readAdvocacy(reader, ids, 'advocate', owner);
  const helpers = ids.map((id): Helper => ({
    id,
    ...helpIn(favorsById.get(id), owner),
    talks: talksById.get(id) ?? 0,
    advocate: advocacy.get(id)?.state === 'advocate',
    asks: asksById.get(id)?.map(({ what, state }) => ({ what, answered: state === 'answered' })) ?? noAsks,
  }));
  return heaviestHelpers(helpers, goal.state, owner.method);
};

const noAsks: Helper['asks'] = [];

/** How many talks with each, those first with whom the last talk is newest. */
const countByLast = (talks: readonly Conversed[]): ReadonlyMap<PersonId, number> => {
  const counts = new Map<PersonId, number>();
  for (const { personId } of talks.toSorted((one, other) => compareText(other.day, one.day)))
    counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return counts;
};

/**
 * What was asked while the goal was open, or for it: answered, or still waiting. Whoever was let be (R3) stays so: a
 * note to them would be one more that they did not ask for.
 */
const readAsksOf = async (
  reader: Reader,
  goal: Pick<Goal, 'id'>,
  within: { readonly atLeast: CalendarDay; readonly atMost: CalendarDay },
): Promise<readonly Ask[]> => {
  const asks = await reader.list('ask', {
    where: { state: { in: ['sent', 'answered'] }, history: false, sentOn: within },
    order: [['sentOn', 'down']],
  });
  return asks.filter(({ goalId }) => goalId === null || goalId === goal.id);
};

interface Days {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** What happened before the first use helps nobody to a card (method, "history"); most goals began after it. */
const withoutHistory = async (
  reader: Reader,
  talks: readonly Conversed[],
  { from, to }: Days,
): Promise<readonly Conversed[]> => {
  const history = await reader.list('interaction', {
    where: { history: true, planned: false, day: { atLeast: from, atMost: to } },
  });
  if (history.length === 0) return talks;
  const dayById = new Map(history.map(({ id, day }) => [id, day]));
  const participants = await reader.list('participant', {
    where: { interactionId: { in: [...dayById.keys()] }, role: 'with' },
  });
  const old = new Set(
    participants.map(({ interactionId, personId }) => `${personId} ${dayById.get(interactionId)}`),
  );
  return talks.filter(({ personId, day }) => !old.has(`${personId} ${day}`));
};

type Help = Pick<Helper, 'received' | 'acts' | 'vouched'>;

/** Most of whom there were talks with gave nothing else. */
const noHelp: Help = { received: 0, acts: [], vouched: false };

const helpIn = (favors: readonly Favor[] | undefined, owner: OwnerOfDay): Help => {
  if (favors === undefined) return noHelp;
  const entries = ledgerEntries({ favors, interactions: [] }, owner.method);
  const heaviest = favors.toSorted(
    (one, other) => pointsOf(other, owner) - pointsOf(one, owner) || (one.day < other.day ? 1 : -1),
  );
  return {
    received: entries.reduce((sum, { points }) => sum + points, 0),
    acts: heaviest.flatMap(actInWords),
    vouched: favors.some(({ kind }) => kind === 'vouching' || kind === 'referral'),
  };
};

const pointsOf = (favor: Favor, { method }: OwnerOfDay): number =>
  ledgerEntries({ favors: [favor], interactions: [] }, method)[0]?.points ?? 0;

const isReceipt = (kind: string): kind is ReceiptKind => receiptKinds.some((known) => known === kind);

const actInWords = ({ kind, what }: Favor): readonly string[] =>
  isReceipt(kind) ? [receiptInWords({ kind, what })] : [];

/** The people of closed goals: whom their cards name. */
export const peopleOfLoops = (loops: readonly ClosedGoal[]): readonly PersonId[] =>
  loops.flatMap(({ entries }) => entries.map(({ helper }) => helper.id));
