import {
  daysInMonth,
  isLeapYear,
  numberToParts,
  partsToNumber,
  type DayParts,
} from '../../core/dates/index.ts';
import { exhaustive } from '../../core/result.ts';
import type { Rule, WeekdayOf } from './rule.ts';
import { clockOf, dayLength, hour, second, type Wall } from './wall-time.ts';

/** Periods, days and times that may still be tried; a rule that finds nothing must end all the same. */
export interface Budget {
  steps: number;
}

/** Years that are gone through; beyond them no calendar of a living person reaches. */
const lastYear = 9000;

/**
 * The times at which a rule repeats, in order, on the wall where it began; the first is the start itself, as calendars
 * show it even where the rule would leave it out. Ends with the rule, at `to`, or when the budget is used up. A rule
 * that need not be counted from its beginning is entered just before `from`.
 */
export function* repeats(rule: Rule, start: Wall, from: Wall, to: Wall, budget: Budget): Generator<Wall> {
  const { count } = rule;
  const until = rule.until === null ? to : Math.min(to, untilWall(rule.until));
  // What is counted is counted from the beginning, but for rules of which each period has one time.
  let period = count === null || hasOneEach(rule) ? periodBefore(rule, start, from) : 0;
  let found = period;
  yield start;
  for (;;) {
    const first = periodStart(rule, start, period);
    const walls = wallsOf(rule, start, first, budget);
    if (walls === null) return;
    for (const wall of walls) {
      if (wall < start) continue;
      if (wall > until || (count !== null && found >= count)) return;
      // A start that the rule leaves out is none of those it counts.
      found += 1;
      if (wall !== start) yield wall;
    }
    budget.steps -= 1;
    if (budget.steps <= 0 || first > until) return;
    period += Math.max(1, periodsUntil(rule, first, emptyUntil(rule, first)));
  }
}

/** Nothing is left out of it, and nothing comes twice. */
const hasOneEach = ({ frequency, ...rule }: Rule): boolean =>
  frequency !== 'YEARLY' &&
  frequency !== 'MONTHLY' &&
  [rule.months, rule.weeks, rule.yearDays, rule.monthDays, rule.weekdays].every(isEmpty) &&
  [rule.hours, rule.minutes, rule.seconds, rule.places].every(isEmpty);

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

/** A rule that repeats by the second and waits for February is not asked of every second. */
const emptyUntil = (rule: Rule, first: Wall): Wall => {
  const { frequency, hours } = rule;
  if (frequency === 'YEARLY' || frequency === 'MONTHLY') return first;
  const day = Math.floor(first / dayLength);
  // A week that begins outside of its months may end within them.
  const lastOfPeriod = frequency === 'WEEKLY' ? day + 6 : day;
  if (!isMonthAllowed(rule, day) && !isMonthAllowed(rule, lastOfPeriod))
    return nextMonth(lastOfPeriod) * dayLength - (frequency === 'WEEKLY' ? 6 * dayLength : 0);
  if (frequency === 'WEEKLY' || frequency === 'DAILY') return first;
  if (!isDayAllowed(rule, day)) return (day + 1) * dayLength;
  if (frequency === 'HOURLY') return first;
  const hourOfDay = Math.floor(clockOf(first) / hour);
  if (hours.length > 0 && !hours.includes(hourOfDay)) return (Math.floor(first / hour) + 1) * hour;
  const { minutes } = rule;
  return frequency === 'SECONDLY' && minutes.length > 0 && !minutes.includes(Math.floor(first / 60_000) % 60)
    ? (Math.floor(first / 60_000) + 1) * 60_000
    : first;
};

const periodsUntil = ({ frequency, interval }: Rule, first: Wall, wall: Wall): number =>
  frequency === 'YEARLY' || frequency === 'MONTHLY'
    ? 1
    : Math.ceil((wall - first) / (unitLength[frequency] * interval));

const nextMonth = (day: number): number => {
  const { year, month, day: dayOfMonth } = numberToParts(day);
  return day - dayOfMonth + 1 + daysInMonth(year, month);
};

/** A day as the end is that whole day. One in UTC is compared later, when the zone is known: here it is a day generous. */
const untilWall = ({ wall, isDay, zone }: NonNullable<Rule['until']>): Wall =>
  wall + (isDay || zone.type === 'utc' ? dayLength : 0) - (isDay ? second : 0);

const unitLength = {
  WEEKLY: 7 * dayLength,
  DAILY: dayLength,
  HOURLY: hour,
  MINUTELY: 60_000,
  SECONDLY: second,
};

const monthIndex = (wall: Wall): number => {
  const { year, month } = partsOf(wall);
  return year * 12 + month - 1;
};

const partsOf = (wall: Wall): DayParts => numberToParts(Math.floor(wall / dayLength));

const weekdayOf = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1;

const weekStartOf = (dayNumber: number, weekStart: number): number =>
  dayNumber - ((weekdayOf(dayNumber) - weekStart + 7) % 7);

/** The year of the start; where weeks are counted, the one to which its week belongs: that of the week's fourth day. */
const firstYear = ({ weeks, weekStart }: Rule, start: Wall): number =>
  weeks.length === 0
    ? partsOf(start).year
    : numberToParts(weekStartOf(Math.floor(start / dayLength), weekStart) + 3).year;

/** The number of a period that begins before `from`, counted from the one of the start. */
const periodBefore = (rule: Rule, start: Wall, from: Wall): number => {
  const { frequency, interval } = rule;
  if (from <= start) return 0;
  const passed =
    frequency === 'YEARLY'
      ? (partsOf(from).year - firstYear(rule, start)) / interval
      : frequency === 'MONTHLY'
        ? (monthIndex(from) - monthIndex(start)) / interval
        : (from - start) / (unitLength[frequency] * interval);
  return Math.max(0, Math.floor(passed) - 2);
};

/** When a period begins, at the earliest. */
const periodStart = (rule: Rule, start: Wall, period: number): Wall => {
  const { frequency, interval, weekStart } = rule;
  const passed = period * interval;
  switch (frequency) {
    case 'YEARLY':
      return dayNumberOf(firstYear(rule, start) + passed, 1, 1) * dayLength;
    case 'MONTHLY': {
      const index = monthIndex(start) + passed;
      return dayNumberOf(Math.floor(index / 12), (index % 12) + 1, 1) * dayLength;
    }
    case 'WEEKLY':
      return (weekStartOf(Math.floor(start / dayLength), weekStart) + passed * 7) * dayLength;
    case 'DAILY':
      return (Math.floor(start / dayLength) + passed) * dayLength;
    case 'HOURLY':
    case 'MINUTELY':
    case 'SECONDLY': {
      const length = unitLength[frequency];
      return (Math.floor(start / length) + passed) * length;
    }
    default:
      return exhaustive(frequency);
  }
};

const dayNumberOf = (year: number, month: number, day: number): number =>
  partsToNumber({ year: Math.min(year, lastYear + 1), month, day });

/** All times of one period, in order; null where the years are at an end. */
const wallsOf = (rule: Rule, start: Wall, first: Wall, budget: Budget): readonly Wall[] | null => {
  const { year } = partsOf(first);
  if (year > lastYear) return null;
  const walls: Wall[] = [];
  if (rule.frequency === 'HOURLY' || rule.frequency === 'MINUTELY' || rule.frequency === 'SECONDLY') {
    if (!isDayAllowed(rule, Math.floor(first / dayLength))) return walls;
    for (const clock of clocksWithin(rule, start, first, budget)) walls.push(clock);
  } else {
    const clocks = clocksOfDay(rule, start);
    for (const day of daysOf(rule, start, first, budget))
      for (const clock of clocks) {
        budget.steps -= 1;
        if (budget.steps <= 0) return walls;
        walls.push(day * dayLength + clock);
      }
  }
  if (rule.places.length === 0) return walls;
  const chosen = rule.places.flatMap((place) => walls.at(place > 0 ? place - 1 : place) ?? []);
  return [...new Set(chosen)].toSorted((one, other) => one - other);
};

const orOwn = (numbers: readonly number[], own: number): readonly number[] =>
  numbers.length === 0 ? [own] : numbers;

/** Milliseconds since midnight at which a day's times stand, in order. */
const clocksOfDay = ({ hours, minutes, seconds }: Rule, start: Wall): readonly number[] => {
  const clock = clockOf(start);
  const ownHour = Math.floor(clock / hour);
  const ownMinute = Math.floor(clock / 60_000) % 60;
  const ownSecond = Math.floor(clock / second) % 60;
  return orOwn(hours, ownHour).flatMap((hourOfDay) =>
    orOwn(minutes, ownMinute).flatMap((minute) =>
      orOwn(seconds, ownSecond).map(
        (secondOfMinute) => hourOfDay * hour + minute * 60_000 + secondOfMinute * second,
      ),
    ),
  );
};

/** The times within an hour, a minute or a second. */
function* clocksWithin(rule: Rule, start: Wall, first: Wall, budget: Budget): Generator<Wall> {
  const { frequency, hours, minutes, seconds } = rule;
  const allows = (numbers: readonly number[], value: number): boolean =>
    numbers.length === 0 || numbers.includes(value);
  const clock = clockOf(first);
  if (!allows(hours, Math.floor(clock / hour))) return;
  if (frequency !== 'HOURLY' && !allows(minutes, Math.floor(clock / 60_000) % 60)) return;
  if (frequency === 'SECONDLY') {
    if (allows(seconds, Math.floor(clock / second) % 60)) yield first;
    return;
  }
  const ownSecond = Math.floor(start / second) % 60;
  const ownMinute = Math.floor(start / 60_000) % 60;
  for (const minute of frequency === 'HOURLY' ? orOwn(minutes, ownMinute) : [0])
    for (const secondOfMinute of orOwn(seconds, ownSecond)) {
      budget.steps -= 1;
      if (budget.steps <= 0) return;
      yield first + minute * 60_000 + secondOfMinute * second;
    }
}

/** The days of a year, a month, a week or a day, as numbers since 1970, in order. */
const daysOf = (rule: Rule, start: Wall, first: Wall, budget: Budget): readonly number[] => {
  const day = Math.floor(first / dayLength);
  switch (rule.frequency) {
    case 'YEARLY':
      return daysOfYear(rule, start, partsOf(first).year, budget);
    case 'MONTHLY': {
      const { year, month } = partsOf(first);
      return rule.months.length > 0 && !rule.months.includes(month)
        ? []
        : daysOfMonth(rule, start, { year, month }, budget);
    }
    case 'WEEKLY': {
      const own = weekdayOf(Math.floor(start / dayLength));
      const wanted = rule.weekdays.length === 0 ? [own] : rule.weekdays.map(({ weekday }) => weekday);
      return tried(7, budget)
        .map((offset) => day + offset)
        .filter((one) => wanted.includes(weekdayOf(one)) && isMonthAllowed(rule, one));
    }
    case 'DAILY':
      return isDayAllowed(rule, day) ? [day] : [];
    default:
      return [];
  }
};

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** Days that are looked at, each of which costs a step. */
const tried = (length: number, budget: Budget): readonly number[] => {
  budget.steps -= length;
  return range(length);
};

const isMonthAllowed = ({ months }: Rule, day: number): boolean =>
  months.length === 0 || months.includes(numberToParts(day).month);

/** The limits on days, for rules that repeat by the day or faster. */
const isDayAllowed = (rule: Rule, day: number): boolean => {
  const { monthDays, yearDays, weekdays } = rule;
  if (!isMonthAllowed(rule, day)) return false;
  if (weekdays.length > 0 && !weekdays.some(({ weekday }) => weekday === weekdayOf(day))) return false;
  if (monthDays.length === 0 && yearDays.length === 0) return true;
  const { year, month, day: dayOfMonth } = numberToParts(day);
  if (monthDays.length > 0 && !isPlace(monthDays, dayOfMonth, daysInMonth(year, month))) return false;
  if (yearDays.length === 0) return true;
  return isPlace(yearDays, day - dayNumberOf(year, 1, 1) + 1, isLeapYear(year) ? 366 : 365);
};

/** Whether the place, counted from 1 or from the end, is among those wanted. */
const isPlace = (wanted: readonly number[], place: number, length: number): boolean =>
  wanted.includes(place) || wanted.includes(place - length - 1);

const daysOfMonth = (
  rule: Rule,
  start: Wall,
  { year, month }: Pick<DayParts, 'year' | 'month'>,
  budget: Budget,
): readonly number[] => {
  const first = dayNumberOf(year, month, 1);
  const length = daysInMonth(year, month);
  const { monthDays, weekdays } = rule;
  if (monthDays.length === 0 && weekdays.length === 0) {
    const own = partsOf(start).day;
    return own > length ? [] : [first + own - 1];
  }
  return tried(length, budget)
    .filter((index) => monthDays.length === 0 || isPlace(monthDays, index + 1, length))
    .filter((index) => weekdays.length === 0 || isWeekday(weekdays, weekdayOf(first + index), index, length))
    .map((index) => first + index);
};

/** @param index of the day within the month or the year, from 0 */
const isWeekday = (weekdays: readonly WeekdayOf[], weekday: number, index: number, length: number): boolean =>
  weekdays.some(
    ({ weekday: wanted, place }) =>
      wanted === weekday &&
      (place === null ||
        place === Math.floor(index / 7) + 1 ||
        place === -(Math.floor((length - 1 - index) / 7) + 1)),
  );

const daysOfYear = (rule: Rule, start: Wall, year: number, budget: Budget): readonly number[] => {
  const { months, weeks, yearDays, monthDays, weekdays } = rule;
  const first = dayNumberOf(year, 1, 1);
  const length = isLeapYear(year) ? 366 : 365;
  if (weeks.length > 0) return daysOfWeeks(rule, start, year, budget);
  if (yearDays.length > 0)
    return tried(length, budget)
      .filter((index) => isPlace(yearDays, index + 1, length))
      .map((index) => first + index)
      .filter((day) => isDayAllowed({ ...rule, yearDays: [] }, day));
  if (months.length === 0 && monthDays.length === 0 && weekdays.length > 0)
    return tried(length, budget)
      .filter((index) => isWeekday(weekdays, weekdayOf(first + index), index, length))
      .map((index) => first + index);
  const everyMonth = monthDays.length > 0;
  const wanted =
    months.length > 0 ? months : everyMonth ? range(12).map((index) => index + 1) : [partsOf(start).month];
  return wanted.flatMap((month) => daysOfMonth(rule, start, { year, month }, budget));
};

/** Week 1 is the first with four days of the year in it. */
const daysOfWeeks = (rule: Rule, start: Wall, year: number, budget: Budget): readonly number[] => {
  const firstWeek = (of: number): number => {
    const week = weekStartOf(dayNumberOf(of, 1, 1), rule.weekStart);
    return dayNumberOf(of, 1, 1) - week > 3 ? week + 7 : week;
  };
  const first = firstWeek(year);
  const count = (firstWeek(year + 1) - first) / 7;
  const own = weekdayOf(Math.floor(start / dayLength));
  const wanted = rule.weekdays.length === 0 ? [own] : rule.weekdays.map(({ weekday }) => weekday);
  return tried(count, budget)
    .filter((index) => isPlace(rule.weeks, index + 1, count))
    .flatMap((index) => range(7).map((offset) => first + index * 7 + offset))
    .filter((day) => wanted.includes(weekdayOf(day)) && isMonthAllowed(rule, day));
};
