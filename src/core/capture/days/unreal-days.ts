import { daysInMonth, isValidDay } from '../../dates/index.ts';
import { months } from '../english/words.ts';

const monthNames = [...months.keys()].toSorted((one, other) => other.length - one.length).join('|');
const figures = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?:\.?,? (?<year>(?:19|20)\d\d)\b)?`;

/** A day as it is written; "in June 31 people came" is none, so that a month in front wants a word that leads to it. */
const written: readonly RegExp[] = [
  /(?<![\d/.-])(?<year>(?:19|20)\d\d)[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?![\d/-])/gu,
  /(?<![\d/.-])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\d/-])/gu,
  new RegExp(String.raw`(?<![\d/.:-])\b${figures}(?: of)? (?<name>${monthNames})\b${year}`, 'giu'),
  new RegExp(
    String.raw`(?<=\b(?:on|by|until|till|before|since|from|last|next|this) )(?<name>${monthNames})\b\.? (?:the )?${figures}\b(?![\d:/-])${year}`,
    'giu',
  ),
];

/** Of no year at all February has 29 days. */
const leapYear = 2024;

const isInNoCalendar = (found: RegExpExecArray): boolean => {
  const { year: said, month, name, day } = found.groups ?? {};
  const parts = {
    year: said === undefined ? leapYear : Number(said),
    month: name === undefined ? Number(month) : (months.get(name.toLowerCase()) ?? 0),
    day: Number(day),
  };
  // Figures with slashes may have the month in front.
  const swapped = { ...parts, month: parts.day, day: parts.month };
  if (isValidDay(parts) || (found[0].includes('/') && isValidDay(swapped))) return false;
  // "45 March", "0 June" may be anything; in figures alone it was meant for a day.
  return name === undefined || (parts.day > daysInMonth(parts.year, parts.month) && parts.day <= 31);
};

/** Days that the text names and no calendar has, as they are written: "31 November", "2026-02-30". */
export const unrealDaysOf = (text: string): readonly string[] =>
  written.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((found) => isInNoCalendar(found) && !isNumberOfThing(text.slice(0, found.index)))
      .map(([said]) => said),
  );

/** "invoice 2026-45-12", "flat 31 June Street": a number by which a thing is called. */
const isNumberOfThing = (before: string): boolean =>
  /\b(?:order|no|nr|number|ref|reference|invoice|bill|ticket|case|part|version|iso|flat|apartment|room|house|unit|page|item)\.? ?#?$/iu.test(
    before,
  );
