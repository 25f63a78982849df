import { partialDate, type PartialDate } from '../core/dates/index.ts';

export interface SourceDateOptions {
  /** Which number of `3/4/1970` is the month; null leaves such dates unread. */
  readonly slashes: SlashOrder | null;
}

/** Years that stand for "no year" in files: Apple's leap year of 1604, and zero. */
const noYears = new Set([0, 1604]);

/** Anything longer is no date, however it begins. */
const longestDate = 64;

const whole = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const noYear = /^--(\d{1,2})-?(\d{1,2})$/;
const yearMonth = /^(\d{4})-(\d{1,2})$/;
const yearOnly = /^\d{4}$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const dottedNoYear = /^(\d{1,2})\.(\d{1,2})\.$/;
/** A year may be missing: Mailchimp's birthdays are `02/28`. */
const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/;
/** The same, whose year may have lost its century. */
const shortSlashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](?:\d{4}|\d{2}))?$/;
/** A clock behind a date; without colons only behind a T, as `0170 5550101` is a number to call. */
const time = /[T ]\d{1,2}:\d{2}.*$|T\d{2}(?:\d{2}.*)?$/;

/**
 * A date as files write it: `1985-04-12`, `19850412`, `1985-04`, `1985`, `--0416`, `--04-16`, `12.4.1985`,
 * `12.4.`, `4/12`, each with or without a time behind it, which is dropped. Null for anything else, a day that does not exist included.
 */
export const readSourceDate = (
  text: string,
  { slashes }: SourceDateOptions = { slashes: null },
): PartialDate | null => {
  if (text.length > longestDate) return null;
  const date = text.trim().replace(time, '').trim();
  const numbers = (match: RegExpExecArray): readonly number[] => match.slice(1).map(Number);
  const wholeDay = whole.exec(date) ?? compact.exec(date);
  if (wholeDay) {
    const [year = 0, month = 0, day = 0] = numbers(wholeDay);
    return toDate(year, month, day);
  }
  const yearless = noYear.exec(date);
  if (yearless) {
    const [month = 0, day = 0] = numbers(yearless);
    return partialDate({ year: null, month, day });
  }
  const monthOfYear = yearMonth.exec(date);
  if (monthOfYear) {
    const [year = 0, month = 0] = numbers(monthOfYear);
    return partialDate({ year, month, day: null });
  }
  if (yearOnly.test(date)) return partialDate({ year: Number(date), month: null, day: null });
  const dayFirst = dotted.exec(date);
  if (dayFirst) {
    const [day = 0, month = 0, year = 0] = numbers(dayFirst);
    return toDate(year, month, day);
  }
  const dayOfMonth = dottedNoYear.exec(date);
  if (dayOfMonth) {
    const [day = 0, month = 0] = numbers(dayOfMonth);
    return toDate(0, month, day);
  }
  const either = slashed.exec(date);
  if (!either) return null;
  const [, one = 0, two = 0, year = 0] = either.map((part) => Number(part ?? 0));
  // Above twelve it can only be the day, whatever the file's habit.
  const order = one > 12 ? 'day-first' : two > 12 ? 'month-first' : slashes;
  if (order === null) return one === two ? toDate(year, one, two) : null;
  return order === 'month-first' ? toDate(year, one, two) : toDate(year, two, one);
};

/** "0/0/00" and the first of January 4501: what Outlook writes where there is no day. */
export const isNoDay = (text: string): boolean => /^0+[./-]0+[./-]0+(?:\s.*)?$|^[\d./-]*\b4501\b/.test(text);

export type SlashOrder = 'month-first' | 'day-first';

/**
 * The habit of a file: which number of `3/4/1970` is its month, where one of its dates can be read in one way only.
 * Null where none decides, or two contradict each other.
 */
export const slashOrderOf = (dates: Iterable<string>): SlashOrder | null => {
  const found = new Set<SlashOrder>();
  for (const text of dates) {
    if (text.length > longestDate) continue;
    const [, one = '', two = ''] = shortSlashed.exec(text.trim().replace(time, '').trim()) ?? [];
    if (Number(one) > 12 && Number(two) <= 12) found.add('day-first');
    if (Number(two) > 12 && Number(one) <= 12) found.add('month-first');
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
};

/** True for a date that is one where it is known which of its numbers is the month. */
export const isAmbiguousDate = (text: string): boolean =>
  readSourceDate(text) === null && readSourceDate(text, { slashes: 'month-first' }) !== null;

const toDate = (year: number, month: number, day: number): PartialDate | null =>
  partialDate({ year: noYears.has(year) ? null : year, month, day });
