import { addDays, daysBetween, weekday, type CalendarDay } from './calendar-day.ts';

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

/** Business days after `from` up to and including `to`; 0 where `to` is not later. */
export const businessDaysBetween = (from: CalendarDay, to: CalendarDay): number => {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let rest = weeks * 7 + 1; rest <= days; rest += 1) if (isBusinessDay(addDays(from, rest))) count += 1;
  return count;
};
