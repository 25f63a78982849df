import type { Method } from '../config/index.ts';
import { addDays, startOfWeek, type CalendarDay } from '../dates/index.ts';

/** From one day to another, both in it. */
export interface Days {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Which days each measure of Progress looks at. */
export interface ProgressWindows {
  /** Conversations of the picture of days. */
  readonly year: Days;
  /** What was due, given and asked for. */
  readonly lately: Days;
  /** First talks old enough that another contact could have followed. */
  readonly firstTalks: Days;
  /** Advice old enough that its giver should have heard what came of it. */
  readonly advice: Days;
  /** Days whose minutes are counted. */
  readonly minutes: Days;
  /** The first day of each week of the picture, the present one last. */
  readonly mondays: readonly CalendarDay[];
}

export const progressWindows = (today: CalendarDay, { progress, thanks }: Method): ProgressWindows => {
  const { year_d, window_d, again_d, advice_d, minutes_d, weeks } = progress;
  const tellBy = thanks.used_advice_d[1];
  const monday = startOfWeek(today);
  return {
    year: { from: addDays(today, -year_d), to: today },
    lately: { from: addDays(today, -window_d), to: today },
    firstTalks: { from: addDays(today, -again_d - window_d), to: addDays(today, -again_d) },
    advice: { from: addDays(today, -tellBy - advice_d), to: addDays(today, -tellBy) },
    minutes: { from: addDays(today, -minutes_d), to: today },
    mondays: Array.from({ length: weeks }, (_, index) => addDays(monday, -7 * (weeks - 1 - index))),
  };
};
