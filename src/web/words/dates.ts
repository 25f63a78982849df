import {
  addDays,
  dayParts,
  daysBetween,
  dayToNumber,
  localTime,
  parseCalendarDay,
  partialDateParts,
  startOfWeek,
  type CalendarDay,
  type Instant,
  type PartialDate,
  type TimeZone,
} from '../../core/dates/index.ts';

const dayMs = 86_400_000;

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const weekdayFormat = format({ weekday: 'long' });
const shortFormat = format({ day: 'numeric', month: 'short' });
const shortYearFormat = format({ day: 'numeric', month: 'short', year: 'numeric' });
const weekdayDateFormat = format({ weekday: 'short', day: 'numeric', month: 'short' });
const headingFormat = format({ weekday: 'long', day: 'numeric', month: 'long' });
const exactFormat = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const monthFormat = format({ month: 'long' });
const monthShortFormat = format({ month: 'short' });

const show = (formatter: Intl.DateTimeFormat, day: CalendarDay): string =>
  formatter.format(dayToNumber(day) * dayMs).replace(',', '');

const momentDayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const momentTimeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "Wed 18 Nov, 09:12", by this device's clock and in its zone: when it kept or heard something. */
export const momentInWords = (at: number): string =>
  `${momentDayFormat.format(at).replace(',', '')}, ${momentTimeFormat.format(at)}`;

/** "Wednesday 18 November 2026": what hover and screen readers get. */
export const exactDay = (day: CalendarDay): string => show(exactFormat, day);

/** "Wednesday, 18 November", as a page's heading. */
export const headingDay = (day: CalendarDay): string =>
  headingFormat.format(dayToNumber(day) * dayMs).replace(/^(\p{L}+),? /u, '$1, ');

/** "17 Nov", with the year where it is another one. */
export const shortDay = (day: CalendarDay, today: CalendarDay): string =>
  show(dayParts(day).year === dayParts(today).year ? shortFormat : shortYearFormat, day);

/** "Fri 20 Nov", with the year instead of the weekday where it is another year. */
export const chipDay = (day: CalendarDay, today: CalendarDay): string =>
  dayParts(day).year === dayParts(today).year ? show(weekdayDateFormat, day) : show(shortYearFormat, day);

export const monthShort = (day: CalendarDay): string => show(monthShortFormat, day);

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** How far apart two days are, in the unit a person would use: "3 weeks". */
const span = (days: number): string => {
  if (days < 14) return plural(days, 'day');
  if (days < 60) return plural(Math.round(days / 7), 'week');
  if (days < 365) return plural(Math.round(days / 30.44), 'month');
  return plural(Math.max(1, Math.floor(days / 365)), 'year');
};

/** A day as one says it: "yesterday", "Friday", "in 3 weeks", "2 months ago". */
export const dayInWords = (day: CalendarDay, today: CalendarDay): string => {
  const distance = daysBetween(today, day);
  if (distance === 0) return 'today';
  if (distance === -1) return 'yesterday';
  if (distance === 1) return 'tomorrow';
  if (distance > 1 && distance < 7) return show(weekdayFormat, day);
  if (distance < 0 && distance > -7)
    return day >= startOfWeek(today) ? show(weekdayFormat, day) : `last ${show(weekdayFormat, day)}`;
  return distance > 0 ? `in ${span(distance)}` : `${span(-distance)} ago`;
};

/** What is due, said without alarm: "by Friday", "2 days late", "today". */
export const dueInWords = (day: CalendarDay, today: CalendarDay): string => {
  const distance = daysBetween(today, day);
  if (distance < 0) return `${span(-distance)} late`;
  if (distance === 0) return 'today';
  if (distance < 7) return `by ${dayInWords(day, today)}`;
  return `by ${shortDay(day, today)}`;
};

/** A partial date as it stands: "4 March", "March 2027", "2027", "4 March 1990". */
export const partialInWords = (date: PartialDate): string => {
  const { year, month, day } = partialDateParts(date);
  const monthName = month === null ? null : monthFormat.format(Date.UTC(2000, month - 1, 1));
  return [day, monthName, year].filter((part) => part !== null).join(' ');
};

/** "15:00" by the wall clock of the owner's zone. */
export const timeOfDay = (instant: Instant, zone: TimeZone): string => {
  const { minute } = localTime(instant, zone);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};

/** A card's due, which is a day or an ISO instant. */
export const dueDay = (due: string, zone: TimeZone): CalendarDay =>
  parseCalendarDay(due) ?? localTime(Date.parse(due) as Instant, zone).day;

/** "by 18:00 tonight", "tomorrow 15:00", "by Friday"; once its hour is past, "today" until the day is over. */
export const dueMomentInWords = (due: string, today: CalendarDay, zone: TimeZone, now: Instant): string => {
  const day = dueDay(due, zone);
  if (parseCalendarDay(due) !== null) return dueInWords(day, today);
  const moment = Date.parse(due) as Instant;
  const time = timeOfDay(moment, zone);
  if (day === today && moment < now) return 'today';
  if (day === today) return time >= '17:00' ? `by ${time} tonight` : `today ${time}`;
  if (day === addDays(today, 1)) return `tomorrow ${time}`;
  return dueInWords(day, today);
};
