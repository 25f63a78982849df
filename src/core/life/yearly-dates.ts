import {
  addDays,
  dayInYear,
  dayParts,
  daysBetween,
  isLeapYear,
  type CalendarDay,
  type PartialDate,
} from '../dates/index.ts';

/** Nobody is older; one question for the birthdays of a day names every year there may be. */
const oldestYears = 130;

/** Every way a yearly date of this day, or of the so many after it, is written. */
export const yearlyDates = (day: CalendarDay, ahead: number): readonly string[] =>
  Array.from({ length: ahead + 1 }, (_, days) => birthdaysOn(addDays(day, days))).flat();

/** Every way a birthday of this day is written: with each year, or without one; 28 February for the 29th too. */
const birthdaysOn = (day: CalendarDay): readonly string[] => {
  const { year } = dayParts(day);
  const monthDays = [day.slice(5)];
  if (monthDays[0] === '02-28' && !isLeapYear(year)) monthDays.push('02-29');
  return monthDays.flatMap((monthDay) => [
    `--${monthDay}`,
    ...Array.from({ length: oldestYears }, (_, age) => `${String(year - age).padStart(4, '0')}-${monthDay}`),
  ]);
};

/** The occasion that is near: this year's, or next year's where the new year lies between; null where it is further off. */
export const occasionOf = (date: PartialDate, today: CalendarDay, ahead: number): CalendarDay | null => {
  const { year } = dayParts(today);
  const days = [year, year + 1].map((each) => dayInYear(date, each));
  return days.find((day) => day !== null && day >= today && daysBetween(today, day) <= ahead) ?? null;
};
