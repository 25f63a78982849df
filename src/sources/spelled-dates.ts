import { numberToDay, partialDate, parsePartialDate, type PartialDate } from '../core/dates/index.ts';
import { fold } from '../core/people/index.ts';
import type { SlashOrder } from './dates.ts';

/** Beginnings of month names, folded, in the languages LinkedIn and spreadsheets write dates in. */
const monthBeginnings: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty', 'oca', 'янв'],
  ['feb', 'fev', 'lut', 'sub', 'фев'],
  ['mar', 'mrz', 'maa', 'mrt', 'мар'],
  ['apr', 'abr', 'avr', 'kwi', 'nis', 'апр'],
  ['may', 'mai', 'maj', 'mei', 'mag', 'мая', 'маи'],
  ['jun', 'juin', 'giu', 'cze', 'haz', 'июн'],
  ['jul', 'juil', 'lug', 'lip', 'tem', 'июл'],
  ['aug', 'ago', 'aou', 'agu', 'sie', 'авг'],
  ['sep', 'set', 'wrz', 'eyl', 'сен'],
  ['oct', 'okt', 'out', 'ott', 'paz', 'eki', 'окт'],
  ['nov', 'lis', 'kas', 'ноя'],
  ['dec', 'dez', 'dic', 'gru', 'des', 'ara', 'дек'],
];

const monthOf = (word: string): number | null => {
  const folded = fold(word).replaceAll('.', '');
  const index = monthBeginnings.findIndex((beginnings) =>
    beginnings.some((beginning) => folded.startsWith(beginning)),
  );
  return index === -1 ? null : index + 1;
};

/** Of years in two digits the first that is of the 1900s: what happened in a book is young, people are born long before. */
export const firstOfOldCentury = { happened: 70, born: 30 } as const;

const yearOf = (digits: string, since: number): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < since ? 2000 + year : 1900 + year;
};

/** A time of day behind a date, with or without a comma, seconds, AM or PM, a zone. */
const timeBehind =
  /[,T]?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AP]\.?M\.?)?\s*(?:UTC|GMT|Z|[+-]\d{2}:?\d{2})?\s*$/i;

const word = String.raw`(\p{L}+)\.?`;
/** `12 марта 2024 г.` */
const year = String.raw`(\d{4}|\d{2})(?:\s*г\.?)?`;
const dayMonthYear = new RegExp(
  String.raw`^(\d{1,2})\.?[\s/-]+(?:de\s+)?${word}[\s/,-]+(?:de\s+)?${year}$`,
  'u',
);
const monthDayYear = new RegExp(String.raw`^${word}\s+(\d{1,2}),?\s+(\d{4})$`, 'u');
const monthYear = new RegExp(String.raw`^${word}[\s/-]+(?:de\s+)?${year}$`, 'u');
const monthDay = new RegExp(String.raw`^${word}\s+(\d{1,2})$`, 'u');
const dayMonth = new RegExp(String.raw`^(\d{1,2})\.?[\s-]+(?:de\s+)?${word}$`, 'u');
const yearFirst = /^(\d{4})[-/.年]\s*(\d{1,2})(?:[-/.月]\s*(\d{1,2})日?)?月?$/;
const dotted = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})$/;
const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
/** A day as spreadsheets count it, from 1899-12-30; those of LinkedIn's own years. */
const serial = /^(3[7-9]|[45]\d)\d{3}$/;
const serialEpoch = 25_569;

/** With its time of day and zone, and as many blanks as anybody puts between. */
const longestDate = 100;

const withoutTime = (text: string): string => {
  const trimmed = text.trim();
  // What is longer is no date, and may be blanks by the hundred thousand, from each of which a time would be looked for.
  return trimmed.includes(':') && trimmed.length <= longestDate
    ? trimmed.replace(/\s+/g, ' ').replace(timeBehind, '').trim()
    : trimmed;
};

/**
 * A date as LinkedIn and spreadsheets write it: `12 Mar 2024`, `7-Feb-22`, `11/4/18, 4:53 PM`, `Jan 2023`, `2015`,
 * `Mar 4`, `4 March`, `2026-09-30 08:12:40 UTC`, `3. März 2022`, a spreadsheet's day number. The time of day is dropped: no
 * zone stands beside it. Null for anything else, a 31 April included.
 * @param since of years in two digits the first that is of the 1900s
 */
export const readSpelledDate = (
  text: string,
  slashes: SlashOrder = 'month-first',
  since: number = firstOfOldCentury.happened,
): PartialDate | null => {
  const inCentury = (year: string, month: number | null, day: string | null): PartialDate | null =>
    partialDateOf(yearOf(year, since), month, day === null ? null : Number(day));
  const date = withoutTime(text);
  if (serial.test(date)) return parsePartialDate(numberToDay(Number(date) - serialEpoch));
  const spelled = dayMonthYear.exec(date);
  if (spelled) return inCentury(spelled[3] ?? '', monthOf(spelled[2] ?? ''), spelled[1] ?? null);
  const american = monthDayYear.exec(date);
  if (american) return inCentury(american[3] ?? '', monthOf(american[1] ?? ''), american[2] ?? null);
  const month = monthYear.exec(date);
  // `Mar 4` is a birthday, `Mar 24` is a month of a year only with a dash or four digits.
  if (month && ((month[2] ?? '').length === 4 || date.includes('-')))
    return inCentury(month[2] ?? '', monthOf(month[1] ?? ''), null);
  const birthday = monthDay.exec(date);
  if (birthday) return partialDateOf(null, monthOf(birthday[1] ?? ''), Number(birthday[2]));
  const yearless = dayMonth.exec(date);
  if (yearless) return partialDateOf(null, monthOf(yearless[2] ?? ''), Number(yearless[1]));
  const iso = yearFirst.exec(date);
  if (iso) return inCentury(iso[1] ?? '', Number(iso[2]), iso[3] ?? null);
  const dots = dotted.exec(date);
  if (dots) return inCentury(dots[3] ?? '', Number(dots[2]), dots[1] ?? null);
  const either = slashed.exec(date);
  if (either) {
    const [, one = '', two = '', year = ''] = either;
    const dayFirst = Number(one) > 12 || (slashes === 'day-first' && Number(two) <= 12);
    return dayFirst ? inCentury(year, Number(two), one) : inCentury(year, Number(one), two);
  }
  return parsePartialDate(date);
};

/** Whether a date may be one of which it takes a habit to know the month. */
export const hasSlashes = (text: string): boolean => /[/-]/.test(text);

/** The habit of a column: day first where one of its dates can be read no other way. */
export const slashOrder = (dates: Iterable<string>): SlashOrder => {
  for (const text of dates) {
    if (!hasSlashes(text)) continue;
    const either = slashed.exec(withoutTime(text));
    if (either && Number(either[1]) > 12) return 'day-first';
  }
  return 'month-first';
};

const partialDateOf = (year: number | null, month: number | null, day: number | null): PartialDate | null =>
  month === null ? null : partialDate({ year, month, day });
