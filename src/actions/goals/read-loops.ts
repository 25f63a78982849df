import { advocacyOf } from '../../core/advocates/index.ts';
import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import type { Goal } from '../../core/goals/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { ledgerEntries } from '../../core/ledger/index.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import { loopEntries, type ClosedGoal, type Helper } from '../../core/loops/index.ts';
import { receiptInWords } from '../../core/thanks/words.ts';
import { receiptKinds, type ReceiptKind } from '../../core/ledger/favor.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import type { Conversed, Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** Loops older than that are let go: the news is none any more. */
const loopDays = 60;

/** Goals that ended lately, with everyone who helped while they were open (R20). */
export const readLoops = async (reader: Reader, owner: Owner): Promise<readonly ClosedGoal[]> => {
  const goals = await reader.list('goal', {
    where: {
      state: { in: ['reached', 'given-up'] },
      closedOn: { atLeast: addDays(owner.day, -loopDays), atMost: owner.day },
    },
  });
  const loops: ClosedGoal[] = [];
  for (const goal of goals) loops.push({ goal, entries: await loopOf(reader, goal, owner) });
  return loops;
};

/** Whom a goal that ends should be told to; also before it has ended, to say who will hear of it. */
export const loopOf = async (reader: Reader, goal: Goal, owner: Owner): Promise<ClosedGoal['entries']> => {
  const closedOn = goal.closedOn ?? owner.day;
  return loopEntries(await readHelpers(reader, goal, owner), closedOn, owner.method);
};

const readHelpers = async (reader: Reader, goal: Goal, owner: Owner): Promise<readonly Helper[]> => {
  const { day, method } = owner;
  const from = goal.startedOn;
  const to = goal.closedOn ?? day;
  const favors = await reader.list('favor', {
    where: { direction: 'received', history: false, day: { atLeast: from, atMost: to } },
  });
  const talks = await withoutHistory(reader, await reader.conversations(from, to), { from, to });
  const favorsById = Map.groupBy(favors, ({ personId }) => personId);
  const talksById = Map.groupBy(talks, ({ personId }) => personId);
  const ids = [...new Set([...favorsById.keys(), ...talksById.keys()])];
  const ties = await reader.ties(ids);
  const told = Map.groupBy(
    await reader.list('told', { where: { personId: { in: ids } } }),
    ({ personId }) => personId,
  );
  return ids.map((id): Helper => {
    const received = favorsById.get(id) ?? [];
    const tie = ties.get(id);
    const entries = ledgerEntries({ favors: received, interactions: [] }, method);
    const heaviest = received.toSorted(
      (one, other) => pointsOf(other, owner) - pointsOf(one, owner) || (one.day < other.day ? 1 : -1),
    );
    return {
      id,
      received: entries.reduce((sum, { points }) => sum + points, 0),
      acts: heaviest.flatMap(actInWords),
      talks: talksById.get(id)?.length ?? 0,
      advocate:
        advocacyOf(
          {
            ...countActs(received),
            beganContact: false,
            fastReplies: 0,
            strengthsKnown: new Set(told.get(id)?.map(({ strengthId }) => strengthId)).size,
            warmth: tie === undefined ? 0 : warmthOn(tie, day, method).value,
          },
          method,
        ).state === 'advocate',
    };
  });
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

const pointsOf = (favor: Favor, { method }: Owner): number =>
  ledgerEntries({ favors: [favor], interactions: [] }, method)[0]?.points ?? 0;

const isReceipt = (kind: string): kind is ReceiptKind => receiptKinds.some((known) => known === kind);

const actInWords = ({ kind, what }: Favor): readonly string[] =>
  isReceipt(kind) ? [receiptInWords({ kind, what })] : [];

/** Acts that were seen, of favors received (R9). */
export const countActs = (favors: readonly Favor[]) => {
  const count = (test: (favor: Favor) => boolean): number => favors.filter(test).length;
  return {
    passedResume: count(({ kind }) => kind === 'referral'),
    vouched: count(({ kind }) => kind === 'vouching'),
    introductions: count(({ kind }) => kind === 'introduction'),
    unasked: count(({ unasked }) => unasked === true),
  };
};

/** The people of closed goals: whom their cards name. */
export const peopleOfLoops = (loops: readonly ClosedGoal[]): readonly PersonId[] =>
  loops.flatMap(({ entries }) => entries.map(({ helper }) => helper.id));
