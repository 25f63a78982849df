import { addDays, dayToNumber, weekday, type CalendarDay } from './calendar-day.ts';

/** Monday to Friday (method, section 2: "bd"). */
export const isBusinessDay = (day: CalendarDay): boolean => weekday(day) <= 5;

/** The `count`-th business day after `day`; a weekend day counts from the Friday before it. 0 gives the day itself. */
export const addBusinessDays = (day: CalendarDay, count: number): CalendarDay => {
  let current = day;
  let left = Math.abs(count);
  const step = count < 0 ? -1 : 1;
  while (left > 0) {
    current = addDays(current, step);
    if (isBusinessDay(current)) left -= 1;
  }
  return current;
};

/** Business days from Monday, 5 January 1970 to the day, both included; 0 on the weekend before. */
const businessDayNumber = (day: CalendarDay): number => {
  const days = dayToNumber(day) - 4;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5);
};

/** Business days after `from` up to and including `to`; 0 where `to` is not later. */
export const businessDaysBetween = (from: CalendarDay, to: CalendarDay): number =>
  to <= from ? 0 : businessDayNumber(to) - businessDayNumber(from);
