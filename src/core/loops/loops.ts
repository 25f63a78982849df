import { addBusinessDays, daysBetween, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { Goal } from '../goals/goal.ts';
import type { PersonId } from '../ids.ts';

/** What someone did while the goal was open. */
export interface Helper {
  readonly id: PersonId;
  /** Points of what they gave (R5); what they gave most weighs, never shown. */
  readonly received: number;
  /** What they did, in words, the heaviest first: "passed my resume to Petra". */
  readonly acts: readonly string[];
  readonly talks: number;
  readonly advocate: boolean;
  /** Put their name to mine: vouched, or passed my resume on. */
  readonly vouched: boolean;
  /** What I asked them, the newest first: answered, or still waiting for an answer that is not needed any more. */
  readonly asks: readonly { readonly what: string; readonly answered: boolean }[];
}

/** One person who hears how it ended, and by when. */
export interface LoopEntry {
  readonly helper: Helper;
  readonly due: CalendarDay;
  /** What their thanks can name. */
  readonly act: string | null;
  /** All there was: a question of mine that still waits, and needs no answer any more. */
  readonly waiting: string | null;
}

/** Of a goal that ended so long ago nobody needs to hear any more. */
export const isLoopOpen = (closedOn: CalendarDay, today: CalendarDay, { loop }: Method): boolean =>
  closedOn <= today && daysBetween(closedOn, today) <= loop.let_go_d;

/** All whose turn can come before the news is old, at so many a day. */
const mostTold = ({ loop }: Method): number => loop.let_go_d * loop.per_day;

/**
 * Everyone who helped, heaviest help first, as far as their turn can come: of thousands the others need no look.
 * Equals stay in the order in which they came.
 */
export const heaviestHelpers = <Kind extends Helper>(
  helpers: readonly Kind[],
  state: Goal['state'],
  method: Method,
): readonly Kind[] =>
  helpers
    .filter(
      ({ received, acts, talks, advocate, asks }) =>
        received > 0 || acts.length > 0 || talks > 0 || advocate || asks.length > 0,
    )
    .toSorted(byHelp(state))
    .slice(0, mostTold(method));

/** Of the heaviest the first so many, and with the last of them all their equals: what comes after cannot come before. */
export const firstInTurn = <Kind extends Helper>(
  heaviest: readonly Kind[],
  count: number,
  state: Goal['state'],
): readonly Kind[] => {
  const last = heaviest[count - 1];
  if (last === undefined) return heaviest;
  const compare = byHelp(state);
  return heaviest.filter((helper) => compare(helper, last) <= 0);
};

const byHelp = (state: Goal['state']): ((one: Helper, other: Helper) => number) => {
  const stands = standingUnder(state);
  return (one, other) =>
    stands(other) - stands(one) ||
    other.received - one.received ||
    other.talks - one.talks ||
    hasAnswered(other) - hasAnswered(one);
};

const standingUnder =
  (state: Goal['state']) =>
  ({ vouched, advocate }: Helper): number =>
    (state === 'given-up' && vouched ? 2 : 0) + (advocate ? 1 : 0);

/**
 * Everyone who helped, heaviest help first, then everyone who gave a talk, then whom I only asked (R20). Advocates hear
 * within 2 bd of the end and before heavier helpers, as R9 has them hear first; of a goal that was lost those who
 * vouched hear even before them. The rest within 5 bd; equals stay in the order in which they came.
 */
export const loopEntries = (
  helpers: readonly Helper[],
  { closedOn, state }: { readonly closedOn: CalendarDay; readonly state: Goal['state'] },
  method: Method,
): readonly LoopEntry[] => {
  const { advocates, loop } = method;
  const stands = standingUnder(state);
  const soon = addBusinessDays(closedOn, Math.min(advocates.tell_bd, loop.advocate_bd));
  const later = addBusinessDays(closedOn, loop.others_bd);
  return heaviestHelpers(helpers, state, method).map((helper) => ({
    helper,
    due: stands(helper) > 0 ? soon : later,
    ...actOf(helper),
  }));
};

const isAnswered = ({ answered }: Helper['asks'][number]): boolean => answered;

const hasAnswered = ({ asks }: Helper): number => Number(asks.some(isAnswered));

const actOf = ({ acts: [act], talks, asks: [ask] }: Helper): Pick<LoopEntry, 'act' | 'waiting'> => {
  if (act !== undefined || talks > 0 || ask === undefined) return { act: act ?? null, waiting: null };
  return ask.answered
    ? { act: `answered when I asked: ${ask.what}`, waiting: null }
    : { act: null, waiting: ask.what };
};
