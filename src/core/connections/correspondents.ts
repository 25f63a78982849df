import type { CalendarDay } from '../dates/index.ts';

/** Somebody who is not in the book, and what went to and fro with them by mail. */
export interface Correspondent {
  readonly email: string;
  readonly name: string | null;
  /** Mails of mine to them, and of theirs to me. */
  readonly mine: number;
  readonly theirs: number;
  readonly last: CalendarDay;
}

/** One side alone is no exchange. */
const isTwoWay = ({ mine, theirs }: Correspondent): boolean => mine > 0 && theirs > 0;

const times = ({ mine, theirs }: Correspondent): number => mine + theirs;

/** Those who wrote and were written to, the busiest exchange first. */
export const twoWayExchanges = (all: readonly Correspondent[]): readonly Correspondent[] =>
  all
    .filter(isTwoWay)
    .toSorted((one, other) => times(other) - times(one) || (one.last > other.last ? -1 : 1));

/** Kept of a mailbox while it is read on: those with an exchange first, then whoever it may still become one with. */
const mostKept = 400;

/** The ones worth remembering until the next mail comes. */
export const worthKeeping = (all: readonly Correspondent[]): readonly Correspondent[] => {
  const others = all
    .filter((one) => !isTwoWay(one))
    .toSorted((one, other) => (one.last > other.last ? -1 : 1));
  return [...twoWayExchanges(all).slice(0, mostKept / 2), ...others].slice(0, mostKept);
};
