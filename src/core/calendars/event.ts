import type { CalendarDay, Instant } from '../dates/index.ts';

export const answers = ['accepted', 'declined', 'tentative', 'needs-action', 'delegated'] as const;
/** What somebody said to an invitation. */
export type Answer = (typeof answers)[number];

/** Somebody whom an event names: a person, never a room. */
export interface Attendee {
  /** In lower case. */
  readonly email: string | null;
  readonly name: string | null;
  /** Null where the calendar says nothing. */
  readonly answer: Answer | null;
}

export type EventStatus = 'confirmed' | 'tentative' | 'cancelled';

/** One event of a calendar on one day, its zone understood. */
export interface CalendarEvent {
  /** In the file, from 1. */
  readonly line: number;
  /** What the calendar calls it, the same whenever it is read; of a series with the moment at which this one was planned. */
  readonly id: string;
  /** What the series is called, of which it is one. */
  readonly uid: string;
  /** In the reader's zone. */
  readonly day: CalendarDay;
  /** Null for a whole day, and where the zone is not known. */
  readonly at: Instant | null;
  readonly minutes: number | null;
  /** Days it goes over, from 1. */
  readonly days: number;
  readonly allDay: boolean;
  readonly summary: string | null;
  readonly location: string | null;
  readonly description: string | null;
  /** Null where it is my own. */
  readonly organizer: Attendee | null;
  /** The others, without myself. */
  readonly attendees: readonly Attendee[];
  readonly status: EventStatus;
  /** What I said to it; null where nobody knows, or it is my own. */
  readonly mine: Answer | null;
}
