import type { CalendarDay, Instant } from '../dates/index.ts';

/** One entry of the calendar that Goodturn gives out. It never rings: the calendar is where a person looks anyway. */
export interface Reminder {
  /** The same for the same thing each time, so that a calendar moves its entry and makes no second one. */
  readonly uid: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly day: CalendarDay;
  /** Null: all day. */
  readonly at: Instant | null;
  readonly minutes: number;
}

/** How far ahead each kind is told, in days: what one can still prepare for. */
export const reminderDays = { talks: 30, promises: 60, yearly: 90 } as const;

/** How the name of each entry ends in calendars, so that what was given out is known again. */
export const ownUidEnd = '@goodturn';
