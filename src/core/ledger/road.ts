import type { Method } from '../config/index.ts';
import type { CalendarDay } from '../dates/index.ts';
import type { FavorId } from '../ids.ts';
import { roadSums, type BalanceBand, type RoadSums } from './balance.ts';
import type { EntrySource, LedgerEntry } from './entries.ts';

/** One way of the road as it is kept: how many things there were, and what the last two are, newest first. */
export interface KeptLane {
  readonly count: number;
  readonly last: readonly EntrySource[];
}

/** What is kept of all that was given and received: enough for any later day, and for what is shown. */
export interface KeptRoad {
  readonly sums: RoadSums;
  readonly given: KeptLane;
  readonly received: KeptLane;
}

const shownOfLane = 2;

/** @param entries newest first */
export const keptRoad = (entries: readonly LedgerEntry[], method: Method): KeptRoad => {
  const laneOf = (side: LedgerEntry['side']): KeptLane => {
    const lane = entries.filter((entry) => entry.side === side);
    return { count: lane.length, last: lane.slice(0, shownOfLane).map(({ source }) => source) };
  };
  return { sums: roadSums(entries, method), given: laneOf('given'), received: laneOf('received') };
};

export const emptyRoad: KeptRoad = {
  sums: { given: 0, received: 0, on: null },
  given: { count: 0, last: [] },
  received: { count: 0, last: [] },
};

/** One thing on the road in words. */
export interface RoadStep {
  /** The favor that was noted; null of a talk, of thanks and of news, which stand in the book as what happened. */
  readonly favorId: FavorId | null;
  /** "20 minutes on the phone", "an article on ports". */
  readonly what: string;
  readonly day: CalendarDay;
}

/** One way of the road: the last two things in words, which are all that it shows, and how many there were. */
export interface Lane {
  readonly count: number;
  readonly last: readonly RoadStep[];
}

/** The two-lane road with somebody (R5): what went each way, and one sentence where it runs one way only. */
export interface Road {
  readonly given: Lane;
  readonly received: Lane;
  readonly sentence: string | null;
}

/** @param stepOf what is kept of it in words */
export const roadWith = (
  { call, band }: { readonly call: string; readonly band: BalanceBand },
  { given, received }: KeptRoad,
  stepOf: (source: EntrySource) => RoadStep,
): Road => {
  const laneOf = ({ count, last }: KeptLane): Lane => ({ count, last: last.map(stepOf) });
  return {
    given: laneOf(given),
    received: laneOf(received),
    sentence: roadSentence(call, band, received.count),
  };
};

/** The sentence under the road: what would make it run both ways; null where nothing needs saying. */
const roadSentence = (call: string, band: BalanceBand, receipts: number): string | null => {
  const times = receipts === 1 ? 'once' : receipts === 2 ? 'twice' : `${receipts} times`;
  switch (band) {
    case 'one-sided':
      return `${call} has helped you ${times}. What would make ${call}’s week easier?`;
    case 'leaning':
      return `${call} has given a little more lately; one useful thing from you evens it out.`;
    case 'over-giving':
      return `You give a lot here. Ask ${call} a small favor, and let ${call} give too.`;
    case 'two-way':
    case 'not-judged':
      return null;
    default:
      return band satisfies never;
  }
};
