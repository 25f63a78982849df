import { addDays, daysBetween, laterDay, type CalendarDay } from '../dates/index.ts';
import type { Purpose } from '../interactions/interaction.ts';
import type { Method } from '../config/index.ts';

/** R14: when the next unprompted touch to one person may go out. */
export type TouchAllowance =
  /** `from` null: any day. */
  | { readonly type: 'allowed'; readonly from: CalendarDay | null }
  /** Notes without an answer: rest until `from`. */
  | { readonly type: 'rest'; readonly from: CalendarDay }
  /** Silent until they write. */
  | { readonly type: 'archived' };

export interface TouchHistory {
  /** Days of my unprompted touches, oldest first; thanks, replies and promised things are never counted. */
  readonly unprompted: readonly CalendarDay[];
  /** Last live talk or message of theirs; null before their first reply. */
  readonly lastTwoWay: CalendarDay | null;
}

/** What is owed or expected: R14 never counts or blocks it. Reports of how it went are the answer to a gift. */
const prompted: ReadonlySet<Purpose> = new Set(['thanks', 'reply', 'promise', 'result', 'advice', 'loop']);

export const isUnprompted = (purpose: Purpose | null): boolean => purpose === null || !prompted.has(purpose);

const latest = (days: readonly (CalendarDay | null)[]): CalendarDay | null =>
  days.reduce<CalendarDay | null>(
    (found, day) => (day === null ? found : found === null ? day : laterDay(found, day)),
    null,
  );

/** The day from which one more fits into "at most `count` in `days`". */
const afterCap = (touches: readonly CalendarDay[], count: number, days: number): CalendarDay | null => {
  const oldest = touches.at(-count);
  return oldest === undefined ? null : addDays(oldest, days);
};

/**
 * Before the first reply: 1 touch per 7 d, 2 per 30 d, three unanswered within a year = silence until they
 * write. With a reply on record: 4 per 30 d. For both: two unanswered in a row = rest 90 d from the last (R3's
 * and R14's one clock).
 */
export const touchAllowance = (history: TouchHistory, method: Method): TouchAllowance => {
  const { unprompted, lastTwoWay } = history;
  const { touch, followup } = method;
  const unanswered =
    lastTwoWay === null ? unprompted : unprompted.filter((day) => daysBetween(lastTwoWay, day) > 0);
  const last = unanswered.at(-1);

  if (lastTwoWay === null && last !== undefined) {
    const withinYear = unanswered.filter((day) => daysBetween(day, last) < touch.archive_d);
    if (withinYear.length >= Math.min(touch.archive, followup.max_year)) return { type: 'archived' };
  }
  const [weekly, weekDays, monthly, monthDays] = touch.cold;
  const capped =
    lastTwoWay === null
      ? latest([afterCap(unprompted, weekly, weekDays), afterCap(unprompted, monthly, monthDays)])
      : afterCap(unprompted, touch.warm_30d, touch.warm_d);
  if (last !== undefined && unanswered.length >= followup.max_row) {
    const rested = addDays(last, followup.rest_d);
    return { type: 'rest', from: capped === null ? rested : laterDay(rested, capped) };
  }
  return { type: 'allowed', from: capped };
};

/** Whether an unprompted touch may go out on a day. */
export const mayTouchOn = (allowance: TouchAllowance, day: CalendarDay): boolean =>
  allowance.type !== 'archived' && (allowance.from === null || allowance.from <= day);
