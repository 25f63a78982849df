import type { Method } from '../config/index.ts';
import { addDays, type CalendarDay } from '../dates/index.ts';

/** The days of a calendar that are read: far back for old ties, and some weeks ahead. */
export const calendarWindow = (
  today: CalendarDay,
  { calendar }: Method,
): { readonly from: CalendarDay; readonly to: CalendarDay } => ({
  from: addDays(today, -calendar.past_d),
  to: addDays(today, calendar.ahead_d),
});
