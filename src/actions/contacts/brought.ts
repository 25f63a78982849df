import type { CardLeftOut } from '../../core/contacts/index.ts';
import type { PersonId } from '../../core/ids.ts';

/** What cards brought, and what some of them could not. */
export interface Brought {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  sent: number;
  readonly leftOut: Map<CardLeftOut, number>;
  /** Whose cards say less than the book. */
  readonly behind: Set<PersonId>;
}

export const nothingBrought = (): Brought => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  sent: 0,
  leftOut: new Map(),
  behind: new Set(),
});

export const leaveOut = ({ leftOut }: Brought, reason: CardLeftOut, count = 1): void => {
  if (count > 0) leftOut.set(reason, (leftOut.get(reason) ?? 0) + count);
};
