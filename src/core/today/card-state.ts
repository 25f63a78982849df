import type { CalendarDay, Instant } from '../dates/index.ts';

/** What a person did to a card, by the card's key; cards themselves are computed, never stored. */
export interface CardState {
  /** The card's key is the id: `thanks:<interaction>:<person>`. */
  readonly id: string;
  readonly state: 'done' | 'snoozed' | 'skipped';
  /** The owner's day on which it was done, snoozed or skipped last. A card that becomes visible on a later day than it was done is a new occasion, and shows. */
  readonly day: CalendarDay;
  readonly at: Instant;
  /** Snoozed: shows again on this day. */
  readonly until: CalendarDay | null;
  /** Days on which "not today" was said; on the third the card asks "drop, move out, or change the date?" */
  readonly skippedOn: readonly CalendarDay[];
}

/** What the rules look at of it. */
export type ActedCard = Omit<CardState, 'at'>;

/** A day's pick (method, section 3): made once when first asked for, and kept. */
export interface DayPick {
  /** The day is the id. */
  readonly id: CalendarDay;
  /** Card keys in order, at most six; what arises or takes a place later in the day follows from them each time. */
  readonly keys: readonly string[];
  /** True where must-dos took over 25 minutes: two such days running pause approaches. */
  readonly overfull: boolean;
}
