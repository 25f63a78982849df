import {
  addDays,
  addMonths,
  calendarDay,
  dayParts,
  daysInMonth,
  isValidDay,
  partialDate,
  startOfWeek,
  weekday,
  type CalendarDay,
  type PartialDate,
  type TimeZone,
} from '../dates/index.ts';
import { writtenDate } from './absolute-day.ts';
import { holidayOf } from './english/holidays.ts';
import { months, numberWords, weekdays } from './english/words.ts';
import { foreignDay } from './languages/index.ts';
import type { Token } from './tokens.ts';

export type Direction = 'past' | 'future';

/** Words of the text that name a day, a week, a month or a year. */
export interface DateExpression {
  /** Token range `[first, end)`, its preposition left out. */
  readonly first: number;
  readonly end: number;
  readonly precision: 'day' | 'week' | 'month' | 'year';
  /** What the words alone say; "Thursday" and "the 19th" leave it open. */
  readonly tense: Direction | 'either';
  /** The day meant: of a week its Friday, of a month or year its last day. */
  readonly day: (direction: Direction) => CalendarDay;
  /** As precise as it was said. */
  readonly partial: (direction: Direction) => PartialDate | null;
}

type Reading = Omit<DateExpression, 'first' | 'end'> & { readonly size: number };

interface Scan {
  readonly tokens: readonly Token[];
  readonly today: CalendarDay;
  readonly zone: TimeZone;
}

const lastOfMonth = (year: number, month: number): CalendarDay =>
  calendarDay(year, month, daysInMonth(year, month));

const onDay = (day: CalendarDay, tense: DateExpression['tense'], size: number): Reading => ({
  precision: 'day',
  tense,
  size,
  day: () => day,
  partial: () => partialDate(dayParts(day)),
});

const eitherDay = (past: CalendarDay, future: CalendarDay, size: number): Reading => ({
  precision: 'day',
  tense: 'either',
  size,
  day: (direction) => (direction === 'past' ? past : future),
  partial: (direction) => partialDate(dayParts(direction === 'past' ? past : future)),
});

const inWeek = (day: CalendarDay, tense: Direction, size: number): Reading => ({
  ...onDay(day, tense, size),
  precision: 'week',
});

const inMonth = (
  year: number,
  month: number,
  tense: DateExpression['tense'],
  size: number,
  day = lastOfMonth(year, month),
): Reading => ({
  precision: 'month',
  tense,
  size,
  day: () => day,
  partial: () => partialDate({ year, month, day: null }),
});

const inYear = (year: number, tense: DateExpression['tense'], size: number): Reading => ({
  precision: 'year',
  tense,
  size,
  day: () => calendarDay(year, 12, 31),
  partial: () => partialDate({ year, month: null, day: null }),
});

const word = (scan: Scan, index: number): string => scan.tokens[index]?.lower ?? '';

/** How much a number says at `index`, and in how many tokens: "3", "three", "a couple of", "a few". */
export const numberAt = (
  tokens: readonly Token[],
  index: number,
): { readonly value: number; readonly size: number } | null => {
  const token = tokens[index];
  if (token === undefined) return null;
  const lower = token.lower;
  const next = tokens[index + 1]?.lower ?? '';
  if (token.type === 'number' && /^\d{1,4}(?:[.,]\d{1,2})?$/u.test(lower))
    return { value: Number(lower.replace(',', '.')), size: 1 };
  if (lower === 'a' || lower === 'an') {
    if (next === 'couple') return { value: 2, size: tokens[index + 2]?.lower === 'of' ? 3 : 2 };
    if (next === 'few') return { value: 3, size: 2 };
    return { value: 1, size: 1 };
  }
  if (lower === 'couple') return { value: 2, size: next === 'of' ? 2 : 1 };
  if (lower === 'few') return { value: 3, size: 1 };
  const value = numberWords.get(lower);
  if (value === undefined) return null;
  const ones = value >= 20 && value % 10 === 0 ? numberWords.get(next) : undefined;
  return ones !== undefined && ones > 0 && ones < 10 ? { value: value + ones, size: 2 } : { value, size: 1 };
};

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, wk: 7 };
const unitMonths: Readonly<Record<string, number>> = { month: 1, year: 12, yr: 12, quarter: 3, decade: 120 };

const shifted = (today: CalendarDay, unit: string, count: number): CalendarDay | null => {
  const singular = unit.replace(/s$/u, '');
  const days = unitDays[singular];
  if (Math.abs(count) > 5000) return null;
  if (days !== undefined) return addDays(today, Math.round(days * count));
  const monthCount = unitMonths[singular];
  return monthCount === undefined || Math.abs(monthCount * count) > 2400
    ? null
    : addMonths(today, Math.round(monthCount * count));
};

/** "3 days ago", "in two weeks", "within a fortnight", "a week from now", "in three months' time". */
const readDistance = (scan: Scan, index: number): Reading | null => {
  const { tokens, today } = scan;
  const leading = ['in', 'within'].includes(word(scan, index));
  let at = leading ? index + 1 : index;
  if (leading && word(scan, at) === 'the') at += ['next', 'coming'].includes(word(scan, at + 1)) ? 2 : 1;
  if (['about', 'around', 'roughly', 'maybe', 'some'].includes(word(scan, at))) at += 1;
  const count = numberAt(tokens, at);
  if (count === null) return null;
  at += count.size;
  const unit = word(scan, at);
  at += 1;
  const forward = shifted(today, unit, count.value);
  const backward = shifted(today, unit, -count.value);
  if (forward === null || backward === null) return null;
  if (["'s", "'"].includes(word(scan, at)) && word(scan, at + 1) === 'time') at += 2;
  else if (word(scan, at) === 'time') at += 1;
  if (word(scan, at) === 'ago' || word(scan, at) === 'back' || word(scan, at) === 'earlier')
    return onDay(backward, 'past', at + 1 - index);
  if (word(scan, at) === 'from' && ['now', 'today'].includes(word(scan, at + 1)))
    return onDay(forward, 'future', at + 2 - index);
  return leading ? onDay(forward, 'future', at - index) : null;
};

const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'noon', 'midday']);

const simple: Readonly<Record<string, readonly [offset: number, tense: Direction]>> = {
  yesterday: [-1, 'past'],
  ytd: [-1, 'past'],
  tomorrow: [1, 'future'],
  tmrw: [1, 'future'],
  tomorow: [1, 'future'],
  eod: [0, 'future'],
};

const readNearDay = (scan: Scan, index: number): Reading | null => {
  const { today } = scan;
  const at = (offset: number): string => word(scan, index + offset);
  const part = (offset: number): number => (partsOfDay.has(at(offset)) ? 1 : 0);
  const skip = at(0) === 'the' ? 1 : 0;
  if (at(skip) === 'day' && at(skip + 1) === 'before' && at(skip + 2) === 'yesterday')
    return onDay(addDays(today, -2), 'past', skip + 3);
  if (at(skip) === 'day' && at(skip + 1) === 'after' && at(skip + 2) === 'tomorrow')
    return onDay(addDays(today, 2), 'future', skip + 3);
  const known = simple[at(0)];
  if (known !== undefined)
    return at(1) === "'s" ? null : onDay(addDays(today, known[0]), known[1], 1 + part(1));
  if (at(0) === 'today') return at(1) === "'s" ? null : onDay(today, 'either', 1 + part(1));
  if (at(0) === 'tonight') return onDay(today, 'future', 1);
  if (at(0) === 'this' && ['morning', 'afternoon', 'evening', 'noon', 'lunchtime'].includes(at(1)))
    return onDay(today, 'either', 2);
  if (at(0) === 'last' && ['night', 'evening'].includes(at(1))) return onDay(addDays(today, -1), 'past', 2);
  return null;
};

const lead = new Set([
  'on',
  'by',
  'last',
  'next',
  'this',
  'until',
  'till',
  'before',
  'coming',
  'past',
  'since',
  'every',
  ',',
  '(',
]);

const isWeekday = (scan: Scan, index: number): number | null => {
  const token = scan.tokens[index];
  const number = weekdays.get(token?.lower ?? '');
  if (token === undefined || number === undefined || token.lower.endsWith('days')) return null;
  const ambiguous = ['sat', 'sun', 'mon', 'wed'].includes(token.lower);
  const backed =
    lead.has(word(scan, index - 1)) || (token.capital && scan.tokens[index + 1]?.type === 'number');
  return ambiguous && !backed && !(token.capital && index > 0 && token.lower !== 'sat') ? null : number;
};

const readWeekday = (scan: Scan, index: number): Reading | null => {
  const { today } = scan;
  let at = index;
  if (
    ['the', 'this'].includes(word(scan, at)) &&
    ['coming', 'past', 'following', 'next', 'last'].includes(word(scan, at + 1))
  )
    at += 1;
  const modifier = ['last', 'next', 'this', 'coming', 'past', 'following', 'previous'].includes(
    word(scan, at),
  )
    ? word(scan, at)
    : null;
  if (modifier !== null) at += 1;
  const number = isWeekday(scan, at);
  if (number === null || word(scan, index - 1) === 'every') return null;
  at += 1;
  if (word(scan, at) === "'s") return null;
  if (partsOfDay.has(word(scan, at))) at += 1;
  const monday = startOfWeek(today);
  const ahead = ((number - weekday(today) + 6) % 7) + 1;
  const coming = addDays(today, ahead);
  const recent = addDays(today, ahead - 7 === 0 ? -7 : ahead - 7);
  const trailer = word(scan, at) === 'of' ? at + 1 : at;
  const trailing = word(scan, trailer + 1) === 'week' ? word(scan, trailer) : '';
  const size = at - index;
  if (trailing === 'last') return onDay(addDays(monday, number - 8), 'past', trailer + 2 - index);
  if (trailing === 'next') return onDay(addDays(monday, number + 6), 'future', trailer + 2 - index);
  if (trailing === 'this') return onDay(addDays(monday, number - 1), 'either', trailer + 2 - index);
  if (word(scan, at) === 'before' && word(scan, at + 1) === 'last')
    return onDay(addDays(recent, -7), 'past', size + 2);
  if (modifier === 'last' || modifier === 'past' || modifier === 'previous')
    return onDay(recent, 'past', size);
  if (modifier === 'next') return onDay(addDays(monday, number + 6), 'future', size);
  if (modifier === 'coming' || modifier === 'following') return onDay(coming, 'future', size);
  if (modifier === 'this') {
    const day = addDays(monday, number - 1);
    return onDay(day, day > today ? 'future' : 'past', size);
  }
  return eitherDay(recent, coming, size);
};

const readWeek = (scan: Scan, index: number): Reading | null => {
  const { today } = scan;
  const monday = startOfWeek(today);
  let at = index;
  let edge: string | null = null;
  if (word(scan, at) === 'the' && ['end', 'start', 'beginning', 'middle'].includes(word(scan, at + 1)))
    at += 1;
  if (
    ['end', 'start', 'beginning', 'middle'].includes(word(scan, at)) &&
    ['of', 'the'].includes(word(scan, at + 1))
  ) {
    edge = word(scan, at) === 'beginning' ? 'start' : word(scan, at);
    at += word(scan, at + 1) === 'of' ? 2 : 1;
    if (word(scan, at) === 'the') at += 1;
  } else if (['early', 'late', 'later', 'mid', 'earlier'].includes(word(scan, at))) {
    edge = word(scan, at).startsWith('early')
      ? 'start'
      : word(scan, at) === 'mid'
        ? 'middle'
        : word(scan, at) === 'earlier'
          ? 'start'
          : 'end';
    at += 1;
  }
  if (['eow', 'eom', 'eoy'].includes(word(scan, index))) {
    const { year, month } = dayParts(today);
    if (word(scan, index) === 'eow') return inWeek(addDays(monday, 4), 'future', 1);
    return word(scan, index) === 'eom' ? inMonth(year, month, 'future', 1) : inMonth(year, 12, 'future', 1);
  }
  const modifier = word(scan, at);
  const offset =
    modifier === 'next' || modifier === 'coming' || modifier === 'following'
      ? 1
      : modifier === 'last' || modifier === 'past' || modifier === 'previous'
        ? -1
        : 0;
  const named = ['next', 'last', 'this', 'coming', 'past', 'current', 'previous', 'following'].includes(
    modifier,
  );
  if (!named && edge === null) {
    if (
      ['at', 'over', 'on', 'during', 'by'].includes(word(scan, index - 1)) &&
      modifier === 'the' &&
      word(scan, at + 1) === 'weekend'
    )
      return {
        ...eitherDay(
          addDays(monday, weekday(today) > 6 ? 5 : -2),
          addDays(monday, word(scan, index - 1) === 'by' ? 4 : 6),
          2,
        ),
        precision: 'week',
      };
    if (
      modifier === 'the' &&
      word(scan, at + 1) === 'week' &&
      word(scan, at + 2) === 'after' &&
      word(scan, at + 3) === 'next'
    )
      return inWeek(addDays(monday, 18), 'future', 4);
    if (
      modifier === 'the' &&
      word(scan, at + 1) === 'week' &&
      word(scan, at + 2) === 'before' &&
      word(scan, at + 3) === 'last'
    )
      return inWeek(addDays(today, -14), 'past', 4);
    return null;
  }
  if (named) at += 1;
  const unit = word(scan, at);
  const size = at + 1 - index;
  const { year, month } = dayParts(today);
  switch (unit) {
    case 'week': {
      if (offset < 0) return inWeek(addDays(today, -7), 'past', size);
      const day = edge === 'start' ? 1 : edge === 'middle' ? 2 : 4;
      if (word(scan, index) === 'earlier') return inWeek(monday, 'past', size);
      return inWeek(addDays(monday, offset * 7 + day), 'future', size);
    }
    case 'weekend':
      if (offset < 0) return inWeek(addDays(monday, -2), 'past', size);
      return inWeek(addDays(monday, offset * 7 + 6), 'future', size);
    case 'month': {
      const target = dayParts(addMonths(calendarDay(year, month, 1), offset));
      if (offset < 0)
        return { ...inMonth(target.year, target.month, 'past', size), day: () => addMonths(today, -1) };
      const day = edge === 'start' ? 7 : edge === 'middle' ? 15 : daysInMonth(target.year, target.month);
      return inMonth(target.year, target.month, 'future', size, calendarDay(target.year, target.month, day));
    }
    case 'year':
      return edge === 'end'
        ? inMonth(year + offset, 12, 'future', size)
        : {
            ...inYear(year + offset, offset < 0 ? 'past' : 'future', size),
            ...(offset < 0 ? { day: () => addMonths(today, -12) } : {}),
          };
    case 'quarter': {
      const quarter = Math.floor((month - 1) / 3) + offset;
      const target = dayParts(addMonths(calendarDay(year, 3, 1), quarter * 3));
      return {
        ...inYear(target.year, offset < 0 ? 'past' : 'future', size),
        day: () => lastOfMonth(target.year, target.month),
      };
    }
    default:
      return null;
  }
};

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

const months3 = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'jun',
  'dec',
  'sep',
  'june',
  'april',
  'august',
  'apr',
  'aug',
]);
const monthLead = new Set(
  'in by until till since from of next last early late mid before after this through during around end start to every for'.split(
    ' ',
  ),
);

const readMonth = (scan: Scan, index: number): Reading | null => {
  const { today } = scan;
  let at = index;
  let edge = '';
  if (word(scan, at) === 'the' && ['end', 'start', 'beginning', 'middle'].includes(word(scan, at + 1)))
    at += 1;
  if (['end', 'start', 'beginning', 'middle'].includes(word(scan, at)) && word(scan, at + 1) === 'of') {
    edge = word(scan, at);
    at += 2;
  } else if (['early', 'late', 'mid'].includes(word(scan, at))) {
    edge = word(scan, at) === 'early' ? 'start' : word(scan, at) === 'mid' ? 'middle' : 'end';
    at += 1;
    if (word(scan, at) === 'in') at += 1;
    if (word(scan, at) === '-') at += 1;
  }
  const modifier = ['next', 'last', 'this'].includes(word(scan, at)) ? word(scan, at) : '';
  if (modifier !== '') at += 1;
  const token = scan.tokens[at];
  let name = token?.lower ?? '';
  if (/^(?:mid|early|late)-/u.test(name)) {
    edge = name.startsWith('mid') ? 'middle' : name.startsWith('early') ? 'start' : 'end';
    name = name.slice(name.indexOf('-') + 1);
  }
  const { year: thisYear, month: thisMonth } = dayParts(today);
  if (edge !== '' && token?.type === 'number' && /^20\d\d$/u.test(name))
    return inYear(Number(name), 'either', at + 1 - index);
  const month = months.get(name);
  if (month === undefined || token === undefined) return null;
  const before = word(scan, at - 1);
  if (months3.has(name) && !monthLead.has(before) && edge === '' && scan.tokens[at + 1]?.type !== 'number')
    return null;
  if (!token.capital && ['may', 'march', 'mar'].includes(name) && !monthLead.has(before) && edge === '')
    return null;
  at += 1;
  if (word(scan, at) === "'s") return null;
  const written = /^20\d\d$/u.test(word(scan, at)) ? Number(word(scan, at)) : null;
  if (written !== null) at += 1;
  const size = at - index;
  const dayOf = (year: number): CalendarDay =>
    edge === 'start'
      ? calendarDay(year, month, 7)
      : edge === 'middle'
        ? calendarDay(year, month, 15)
        : lastOfMonth(year, month);
  if (written !== null) return inMonth(written, month, 'either', size, dayOf(written));
  const future = month >= thisMonth ? thisYear : thisYear + 1;
  const past = month <= thisMonth ? thisYear : thisYear - 1;
  if (modifier === 'last') return inMonth(month < thisMonth ? thisYear : thisYear - 1, month, 'past', size);
  if (modifier === 'next') return inMonth(month > thisMonth ? thisYear : thisYear + 1, month, 'future', size);
  const year = (direction: Direction): number => (direction === 'past' ? past : future);
  return {
    precision: 'month',
    tense: 'either',
    size,
    day: (direction) => dayOf(year(direction)),
    partial: (direction) => partialDate({ year: year(direction), month, day: null }),
  };
};

const ordinal = /^(?:st|nd|rd|th)$/u;

const fromWritten = (scan: Scan, fragment: string, size: number): Reading | null => {
  const written = writtenDate(fragment, scan.today, scan.zone);
  if (written === null || written.day === null) return null;
  const { year, month, day } = written;
  if (year === null) return withoutYear(scan.today, month, day, size);
  return isValidDay({ year, month, day }) ? onDay(calendarDay(year, month, day), 'either', size) : null;
};

/** "Nov 3rd", "3 November 2026", "the 3rd of Nov.", "3/11", "2026-11-03", "the 19th". */
const readWritten = (scan: Scan, index: number): Reading | null => {
  const { tokens, today } = scan;
  const token = tokens[index];
  if (token === undefined) return null;
  if (
    token.type === 'number' &&
    /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)$/u.test(token.lower)
  ) {
    if (
      /^[1-3]\/[234]$/u.test(token.lower) &&
      !['on', 'by', 'until', 'before', ','].includes(word(scan, index - 1)) &&
      index > 0
    )
      return null;
    return fromWritten(scan, token.lower, 1);
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/u.exec(token.lower);
  if (
    token.type === 'number' &&
    dotted !== null &&
    (dotted[3] !== undefined || word(scan, index + 1) === '.')
  ) {
    const [, day, month, year] = dotted.map(Number);
    if (day === undefined || month === undefined || month < 1 || month > 12 || day < 1 || day > 31)
      return null;
    if (dotted[3] === undefined)
      return ['on', 'am', 'until', 'by', 'before'].includes(word(scan, index - 1))
        ? withoutYear(today, month, day, 1)
        : null;
    const full = year === undefined ? 0 : year < 100 ? year + 2000 : year;
    return isValidDay({ year: full, month, day }) ? onDay(calendarDay(full, month, day), 'either', 1) : null;
  }
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
      (suffix ||
        tokens[monthAt]?.capital === true ||
        !['may', 'march', 'mar', 'dec'].includes(word(scan, monthAt)))
    ) {
      const end = monthAt + 1 + yearAt(monthAt + 1);
      return fromWritten(
        scan,
        [number.lower, ...tokens.slice(monthAt, end).map(({ lower }) => lower)].join(' '),
        end - index,
      );
    }
    return suffix && word(scan, index) === 'the' && !isNounAfter(scan, at)
      ? dayOfMonth(today, Number(number.lower), at - index)
      : null;
  }
  if (!months.has(word(scan, index))) return null;
  const dot = word(scan, index + 1) === '.' ? 1 : 0;
  const the = word(scan, index + 1 + dot) === 'the' ? 1 : 0;
  const dayToken = tokens[index + 1 + dot + the];
  if (dayToken?.type !== 'number' || !/^\d{1,2}$/u.test(dayToken.lower)) return null;
  let end = index + 2 + dot + the;
  if (ordinal.test(word(scan, end)) && tokens[end]?.gap === false) end += 1;
  const withYear = end + yearAt(end);
  const year = withYear > end ? ` ${word(scan, withYear - 1)}` : '';
  return fromWritten(scan, `${word(scan, index)} ${dayToken.lower}${year}`, withYear - index);
};

/** "the 3rd floor", "the 2nd interview": an ordinal that counts things. */
const isNounAfter = (scan: Scan, at: number): boolean => {
  const after = scan.tokens[at];
  return (
    after?.type === 'word' &&
    after.gap &&
    !/^(?:at|for|with|and|i|we|he|she|they|of|to|about|in|from|over|on|by|or|so|but|which|because|if|when|around|after|before|via|was|is|will)$/u.test(
      after.lower,
    ) &&
    !after.capital
  );
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

const readYear = (scan: Scan, index: number): Reading | null => {
  const before = word(scan, index - 1);
  const quarter = /^q([1-4])$/u.exec(word(scan, index));
  if (quarter !== null) {
    const { year, month } = dayParts(scan.today);
    const last = Number(quarter[1]) * 3;
    const written = /^20\d\d$/u.test(word(scan, index + 1))
      ? Number(word(scan, index + 1))
      : last >= month
        ? year
        : year + 1;
    return {
      ...inYear(written, 'either', written === Number(word(scan, index + 1)) ? 2 : 1),
      day: () => lastOfMonth(written, last),
    };
  }
  if (
    !['in', 'by', 'until', 'till', 'before', 'since', 'for', 'during', 'early', 'late', 'of'].includes(before)
  )
    return null;
  return /^20\d\d$/u.test(word(scan, index)) ? inYear(Number(word(scan, index)), 'either', 1) : null;
};

const readHoliday = (scan: Scan, index: number): Reading | null => {
  const found = holidayOf(scan.tokens, index, scan.today);
  return found === null ? null : eitherDay(found.past, found.future, found.size);
};

/** "gestern", "昨天": a day in the words of another language. */
const readForeign = (scan: Scan, index: number): Reading | null => {
  const token = scan.tokens[index];
  const offset = token?.type === 'word' ? foreignDay(token) : null;
  if (offset === null) return null;
  return onDay(addDays(scan.today, offset), offset < 0 ? 'past' : offset > 0 ? 'future' : 'either', 1);
};

const readers = [
  readNearDay,
  readDistance,
  readWritten,
  readWeekday,
  readWeek,
  readMonth,
  readYear,
  readHoliday,
  readForeign,
];

/** Everything in the tokens that names a date, in order, never overlapping. */
export const dateExpressions = (
  tokens: readonly Token[],
  today: CalendarDay,
  zone: TimeZone,
): readonly DateExpression[] => {
  const scan: Scan = { tokens, today, zone };
  const found: DateExpression[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    let best: Reading | null = null;
    for (const read of readers) {
      const reading = read(scan, index);
      if (reading !== null && (best === null || reading.size > best.size)) best = reading;
    }
    if (best === null) continue;
    const { size, ...expression } = best;
    found.push({ first: index, end: index + size, ...expression });
    index += size - 1;
  }
  return found;
};
