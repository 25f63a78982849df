import { wordSet } from '../../word-set.ts';
import {
  addDays,
  addMonths,
  calendarDay,
  type CalendarDay,
  dayParts,
  isValidDay,
  weekday,
} from '../../dates/index.ts';
import { writtenDate } from './absolute-day.ts';
import { eitherDay, onDay, type Reading, type Scan, word } from './date-reading.ts';
import { contactNouns } from '../english/contact.ts';
import { limits } from '../english/dates.ts';
import { holidayOf } from './holidays.ts';
import { isVerbForm } from '../english/verbs.ts';
import { months, weekdays } from '../english/words.ts';

/** The past or future day of a month and day whose year nobody said; of a 29 February the nearest leap year's. */
const withoutYear = (today: CalendarDay, month: number, day: number, size: number): Reading | null => {
  const { year } = dayParts(today);
  const days = Array.from({ length: 17 }, (_, step) => year - 8 + step)
    .filter((candidate) => isValidDay({ year: candidate, month, day }))
    .map((candidate) => calendarDay(candidate, month, day));
  const past = days.findLast((candidate) => candidate <= today);
  const future = days.find((candidate) => candidate >= today);
  return past === undefined || future === undefined ? null : eitherDay(past, future, size);
};

const ordinal = /^(?:st|nd|rd|th)$/u;

const fromWritten = (scan: Scan, fragment: string, size: number): Reading | null => {
  const written = writtenDate(fragment, scan.zone);
  if (written === null || written.day === null) return null;
  const { year, month, day } = written;
  if (year === null) return withoutYear(scan.today, month, day, size);
  return isValidDay({ year, month, day }) ? onDay(calendarDay(year, month, day), 'either', size) : null;
};

/** "Nov 3rd", "3 November 2026", "the 3rd of Nov.", "3/11", "2026-11-03", "the 19th". */
export const readWritten = (scan: Scan, index: number): Reading | null => {
  const { tokens, today } = scan;
  const token = tokens[index];
  if (token === undefined) return null;
  if (
    token.type === 'number' &&
    /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)$/u.test(token.lower)
  ) {
    // "1/2 hr" is a length.
    if (/^(?:h|hrs?|hours?)$/u.test(word(scan, index + 1))) return null;
    if (
      /^[1-3]\/[234]$/u.test(token.lower) &&
      !['on', 'by', 'until', 'before', ','].includes(word(scan, index - 1)) &&
      index > 0
    )
      return null;
    return fromWritten(scan, token.lower, 1);
  }
  const dashed = readDashed(scan, index);
  if (dashed !== null) return dashed;
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/u.exec(token.lower);
  if (
    token.type === 'number' &&
    dotted !== null &&
    (dotted[3] !== undefined || word(scan, index + 1) === '.' || isLedTo(scan, index))
  ) {
    const [, day, month, year] = dotted.map(Number);
    if (day === undefined || month === undefined || month < 1 || month > 12 || day < 1 || day > 31)
      return null;
    if (dotted[3] === undefined)
      return isLedTo(scan, index) ||
        ['on', 'am', 'until', 'by', 'before', 'to', 'now', '-', 'den', 'vom'].includes(
          word(scan, index - 1),
        ) ||
        isJotted(scan, index)
        ? withoutYear(today, month, day, 1)
        : null;
    const full = year === undefined ? 0 : year < 100 ? year + 2000 : year;
    return isValidDay({ year: full, month, day }) ? onDay(calendarDay(full, month, day), 'either', 1) : null;
  }
  const range = readRange(scan, index);
  if (range !== null) return range;
  let at = word(scan, index) === 'the' ? index + 1 : index;
  const number = tokens[at];
  const isDay =
    number?.type === 'number' &&
    /^\d{1,2}$/u.test(number.lower) &&
    Number(number.lower) >= 1 &&
    Number(number.lower) <= 31;
  const yearAt = (place: number): number => {
    const comma = word(scan, place) === ',' ? 1 : 0;
    return /^(?:19|20)\d\d$/u.test(word(scan, place + comma)) ? comma + 1 : 0;
  };
  if (isDay) {
    at += 1;
    const suffix = ordinal.test(word(scan, at)) && tokens[at]?.gap === false;
    if (suffix) at += 1;
    const afterDot = word(scan, at) === '.' && months.has(word(scan, at + 1)) ? at + 1 : at;
    const monthAt = word(scan, afterDot) === 'of' ? afterDot + 1 : afterDot;
    const month = months.get(word(scan, monthAt));
    if (
      month !== undefined &&
      (suffix || tokens[monthAt]?.capital === true || !['may', 'march'].includes(word(scan, monthAt)))
    ) {
      const end = monthAt + 1 + yearAt(monthAt + 1);
      return fromWritten(
        scan,
        [number.lower, ...tokens.slice(monthAt, end).map(({ lower }) => lower)].join(' '),
        end - index,
      );
    }
    // "by the 15th of next month"
    const offset = new Map([
      ['last', -1],
      ['this', 0],
      ['next', 1],
    ]).get(word(scan, at + 1));
    if (suffix && word(scan, at) === 'of' && offset !== undefined && word(scan, at + 2) === 'month')
      return ofMonth(today, offset, Number(number.lower), at + 3 - index);
    const isNamed = word(scan, index) === 'the' || isBareOrdinal(scan, index, at);
    return suffix && isNamed && !isNounAfter(scan, at)
      ? dayOfMonth(today, Number(number.lower), at - index)
      : null;
  }
  const spelled = readSpelledOrdinal(scan, index);
  if (spelled !== null) return spelled;
  if (!months.has(word(scan, index))) return null;
  const dot = word(scan, index + 1) === '.' ? 1 : 0;
  const the = word(scan, index + 1 + dot) === 'the' ? 1 : 0;
  // "December third"
  const named = ordinals.indexOf(word(scan, index + 1 + the)) + 1;
  if (named > 0 && dot === 0 && !isNounAfter(scan, index + 2 + the))
    return withoutYear(today, months.get(word(scan, index)) ?? 1, named, 2 + the);
  const dayToken = tokens[index + 1 + dot + the];
  if (dayToken?.type !== 'number' || !/^\d{1,2}$/u.test(dayToken.lower)) return null;
  // "leaving in March. 10m": how long it took.
  if (dot === 1 && /^(?:m|mins?|minutes?|h|hrs?|hours?)$/u.test(word(scan, index + 3))) return null;
  let end = index + 2 + dot + the;
  if (ordinal.test(word(scan, end)) && tokens[end]?.gap === false) end += 1;
  const withYear = end + yearAt(end);
  const year = withYear > end ? ` ${word(scan, withYear - 1)}` : '';
  return fromWritten(scan, `${dayToken.lower} ${word(scan, index)}${year}`, withYear - index);
};

/** "2026/11/03", "3-11-2026", "3-Nov", "03-Nov-2026": figures joined by dashes, or the year first. */
const readDashed = (scan: Scan, index: number): Reading | null => {
  const { tokens } = scan;
  if (tokens[index]?.type !== 'number') return null;
  if (/^20\d\d\/\d{1,2}\/\d{1,2}$/u.test(word(scan, index)))
    return fromWritten(scan, word(scan, index).replaceAll('/', '-'), 1);
  const glued = (at: number): boolean => tokens[at]?.gap === false;
  if (!/^\d{1,2}$/u.test(word(scan, index)) || word(scan, index + 1) !== '-' || !glued(index + 1))
    return null;
  const [month = '', year] = word(scan, index + 2).split('-');
  if (months.has(month) && glued(index + 2))
    return fromWritten(scan, [word(scan, index), month, ...(year === undefined ? [] : [year])].join(' '), 3);
  const isYear = /^(?:20)?\d\d$/u.test(word(scan, index + 4)) && word(scan, index + 3) === '-';
  if (!isYear || ![2, 3, 4].every((on) => glued(index + on))) return null;
  return fromWritten(scan, [0, 2, 4].map((on) => word(scan, index + on)).join('/'), 5);
};

/** "24 to 27 November", "3-5 May": from its first day on. */
const readRange = (scan: Scan, index: number): Reading | null => {
  const { tokens } = scan;
  const isDay = (at: number): boolean =>
    tokens[at]?.type === 'number' && /^(?:[12]?\d|3[01])$/u.test(word(scan, at));
  const suffixed = (at: number): number =>
    ordinal.test(word(scan, at)) && tokens[at]?.gap === false ? at + 1 : at;
  if (!isDay(index)) return null;
  const mark = suffixed(index + 1);
  if (!['-', '–', 'to'].includes(word(scan, mark)) || !isDay(mark + 1)) return null;
  if (Number(word(scan, index)) >= Number(word(scan, mark + 1))) return null;
  const month = suffixed(mark + 2);
  if (
    !months.has(word(scan, month)) ||
    (tokens[month]?.capital !== true && ['may', 'march'].includes(word(scan, month)))
  )
    return null;
  return fromWritten(scan, `${word(scan, index)} ${word(scan, month)}`, month + 1 - index);
};

/** "on 23.11 at noon", "until 5.12": without its last dot, and neither an hour ("by 9.30") nor a number ("by 5.12 points"). */
const isLedTo = ({ tokens }: Scan, index: number): boolean => {
  const [before, after] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]];
  if (!/^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/u.test(tokens[index]?.lower ?? '')) return false;
  if (['am', 'on', 'since'].includes(before))
    return (
      after?.type !== 'word' ||
      (after.gap &&
        !/^(?:per|percent|points?|stars?|million|billion|euros?|dollars?|k|kg|km)$/u.test(after.lower))
    );
  const isClosed =
    after === undefined || after.type === 'break' || (after.type === 'mark' && after.lower !== '%');
  const isHour = /\.(?:10|0\d)$/u.test(tokens[index]?.lower ?? '') && after?.lower !== '.';
  if (!isClosed || isHour) return false;
  return (
    limits.has(before) ||
    before === 'vom' ||
    // "coffee with Ken 14.11., 1 h"
    (tokens[index - 1]?.type !== 'number' &&
      !/^(?:at|@|from|for|of|to|around|about|was|is|cost|paid|rated|got|only|just)$/u.test(before) &&
      tokens.slice(Math.max(0, index - 6), index).some(({ lower }) => contactNouns.has(lower)))
  );
};

/** "viktor 25.8. call": early in a note that goes on in lower case. */
const isJotted = ({ tokens }: Scan, index: number): boolean =>
  index > 0 && index < 4 && tokens[index + 2]?.type === 'word' && !tokens[index + 2]?.capital;

/** "by 15th", "mtg Ada 19th, 1 hr": a day of the month without its article; "came 2nd" and "3rd call" are none. */
const isBareOrdinal = ({ tokens }: Scan, index: number, end: number): boolean => {
  const [before, after] = [tokens[index - 1]?.lower ?? '', tokens[end]];
  // "3rd: lunch with Ada"
  if (after?.lower === ':' && (index === 0 || tokens[index - 1]?.type === 'break')) return true;
  if (limits.has(before) || ['on', 'from', 'since'].includes(before)) return true;
  const closed = after === undefined || after.type !== 'word';
  return closed && Number(tokens[index]?.lower) > 3 && tokens[index - 1]?.type === 'word';
};

const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

const leads = new Set([...limits, 'on', 'til', 'from', 'after', 'for', 'since']);

/** "the first of August", "the twenty-third of May"; without its month only behind "on", "by" and the like. */
const readSpelledOrdinal = (scan: Scan, index: number): Reading | null => {
  const at = word(scan, index) === 'the' ? index + 1 : index;
  // "the twenty fifth", as it is dictated
  const isTwoWords = ['twenty', 'thirty'].includes(word(scan, at));
  const last = isTwoWords ? at + 1 : at;
  const name = isTwoWords ? `${word(scan, at)}-${word(scan, last)}` : word(scan, at);
  const day = ordinals.indexOf(name) + 1;
  const month = months.get(word(scan, last + 2));
  // "on the twenty-fifth", "till the sixteenth"
  const isAlone = day > 0 && at > index && leads.has(word(scan, index - 1)) && !isNounAfter(scan, last + 1);
  if (isAlone && word(scan, last + 1) !== 'of') return dayOfMonth(scan.today, day, last + 1 - index);
  if (day === 0 || word(scan, last + 1) !== 'of' || month === undefined) return null;
  return withoutYear(scan.today, month, day, last + 3 - index);
};

/** "Thursday 19th", "Friday the 4th": the nearest such day that is that weekday. */
export const readNumberedWeekday = (scan: Scan, index: number): Reading | null => {
  const { tokens, today } = scan;
  const name = weekdays.get(word(scan, index));
  if (name === undefined) return null;
  const at = word(scan, index + 1) === 'the' ? index + 2 : index + 1;
  const number = tokens[at];
  const suffix = ordinal.test(word(scan, at + 1)) && tokens[at + 1]?.gap === false;
  // "thu 18 mar"
  const written = number?.type === 'number' ? readWritten(scan, at) : null;
  if (written !== null && written.size > 1 && !suffix) return { ...written, size: written.size + at - index };
  if (number?.type !== 'number' || !/^\d{1,2}$/u.test(number.lower) || !suffix) return null;
  for (let distance = 0; distance <= 100; distance += 1)
    for (const day of [addDays(today, -distance), addDays(today, distance)])
      if (weekday(day) === name && dayParts(day).day === Number(number.lower))
        return onDay(day, day > today ? 'future' : day < today ? 'past' : 'either', at + 2 - index);
  return null;
};

/** "the 3rd floor", "the 2nd interview": an ordinal that counts things. */
const isNounAfter = (scan: Scan, at: number): boolean => {
  const after = scan.tokens[at];
  return (
    after?.type === 'word' &&
    after.gap &&
    !isVerbForm(after.lower, 'past') &&
    !/^(?:at|for|with|and|i|we|he|she|they|of|to|about|in|from|over|on|by|or|so|but|which|because|if|when|around|after|before|via|was|is|will|free)$/u.test(
      after.lower,
    ) &&
    !after.capital
  );
};

const ofMonth = (today: CalendarDay, offset: number, day: number, size: number): Reading | null => {
  const { year, month } = dayParts(
    addMonths(calendarDay(dayParts(today).year, dayParts(today).month, 1), offset),
  );
  if (!isValidDay({ year, month, day })) return null;
  const meant = calendarDay(year, month, day);
  return onDay(meant, meant > today ? 'future' : meant < today ? 'past' : 'either', size);
};

const dayOfMonth = (today: CalendarDay, day: number, size: number): Reading | null => {
  const { year, month } = dayParts(today);
  const days = Array.from({ length: 9 }, (_, step) =>
    dayParts(addMonths(calendarDay(year, month, 1), step - 4)),
  )
    .filter((parts) => isValidDay({ ...parts, day }))
    .map((parts) => calendarDay(parts.year, parts.month, day));
  const past = days.findLast((candidate) => candidate <= today);
  const future = days.find((candidate) => candidate >= today);
  return past === undefined || future === undefined ? null : eitherDay(past, future, size);
};

const ofHoliday = wordSet(
  'market markets party card cards present presents gift gifts tree fair bazaar lights cookies songs carols bonus shopping play do dinner lunch concert egg eggs bunny',
);

export const readHoliday = (scan: Scan, index: number): Reading | null => {
  const found = holidayOf(scan.tokens, index, scan.today);
  // "the xmas market", "a Christmas card"
  const noun = scan.tokens[index + (found?.size ?? 1)];
  if (noun?.type === 'word' && ofHoliday.has(noun.lower)) return null;
  return found === null ? null : eitherDay(found.past, found.future, found.size);
};
