import type { LeftOut } from '../calendars/left-out.ts';
import type { CardLeftOut } from '../contacts/left-out.ts';
import type { MailLeftOut } from '../mail/left-out.ts';

/** What became of what was read. */
export interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly leftOut: readonly {
    readonly reason: LeftOut | MailLeftOut | CardLeftOut;
    readonly count: number;
  }[];
}

export const emptyTally: Tally = { created: 0, updated: 0, unchanged: 0, rejected: 0, leftOut: [] };

export const addTally = (one: Tally, other: Tally): Tally => {
  const leftOut = new Map(one.leftOut.map(({ reason, count }) => [reason, count]));
  for (const { reason, count } of other.leftOut) leftOut.set(reason, (leftOut.get(reason) ?? 0) + count);
  return {
    created: one.created + other.created,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    rejected: one.rejected + other.rejected,
    leftOut: [...leftOut].map(([reason, count]) => ({ reason, count })),
  };
};

/** How much was looked at. */
export const sizeOf = ({ created, updated, unchanged, rejected, leftOut }: Tally): number =>
  created + updated + unchanged + rejected + leftOut.reduce((sum, { count }) => sum + count, 0);
