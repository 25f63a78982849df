import { addDays, weekday, type CalendarDay } from './calendar-day.ts';
import { wordTable } from '../word-table.ts';

/** The days on which people of a country do not work, as ISO weekdays: 1 Monday to 7 Sunday. */
export type Weekend = readonly number[];

const saturdaySunday: Weekend = [6, 7];
const fridaySaturday: Weekend = [5, 6];

/** Countries whose weekend is another one (ISO 3166-1); the Emirates changed to Saturday and Sunday in 2022. */
const weekends = wordTable<Weekend>({
  ...Object.fromEntries(
    [
      'BH',
      'BD',
      'DJ',
      'DZ',
      'EG',
      'IL',
      'IQ',
      'JO',
      'KW',
      'LY',
      'MV',
      'OM',
      'PS',
      'QA',
      'SA',
      'SD',
      'SY',
      'YE',
    ].map((country) => [country, fridaySaturday]),
  ),
  AF: [4, 5],
  IR: [4, 5],
  BN: [5, 7],
  NP: [6],
});

/** Where the country is not known: Monday to Friday. */
export const weekendOf = (countryCode: string | null): Weekend =>
  (countryCode === null ? undefined : weekends.get(countryCode.toUpperCase())) ?? saturdaySunday;

/** The `count`-th working day after `day`, where they work; a day off counts from the working day before it. */
export const addWorkingDays = (day: CalendarDay, count: number, weekend: Weekend): CalendarDay => {
  let current = day;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (!weekend.includes(weekday(current))) left -= 1;
  }
  return current;
};
