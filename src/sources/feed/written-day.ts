import { calendarDay, isValidDay, type CalendarDay } from '../../core/dates/index.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const month = `(${months.join('|')})[a-z]*\\.?`;
const dayFirst = new RegExp(`\\b(\\d{1,2})[ -]${month}[ ,-]+(\\d{4}|\\d{2})\\b`, 'iu');
const monthFirst = new RegExp(
  `\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (?:\\d\\d:\\d\\d:\\d\\d (?:[a-z]{2,4} )?)?(\\d{4})\\b`,
  'iu',
);

/** The day that feeds and pages write in many ways; as its writer's calendar had it. Null for what is no day. */
export const writtenDay = (text: string): CalendarDay | null => {
  const said = text.trim().slice(0, 60);
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(said);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = dayFirst.exec(said) ?? reorder(monthFirst.exec(said));
  if (named === null) return null;
  const [, day, monthName = '', year = ''] = named;
  const short = Number(year);
  const whole = year.length === 4 ? short : short < 70 ? 2000 + short : 1900 + short;
  return dayOf(whole, months.indexOf(monthName.toLowerCase()) + 1, Number(day));
};

const reorder = (found: readonly string[] | null): readonly string[] | null =>
  found === null ? null : [found[0] ?? '', found[2] ?? '', found[1] ?? '', found[3] ?? ''];

const dayOf = (year: number, month: number, day: number): CalendarDay | null =>
  isValidDay({ year, month, day }) ? calendarDay(year, month, day) : null;
