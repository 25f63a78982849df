import { wordSet } from '../../word-set.ts';
import {
  addDays,
  addMonths,
  calendarDay,
  type CalendarDay,
  dayParts,
  daysInMonth,
  partialDate,
  startOfWeek,
  weekday,
} from '../../dates/index.ts';
import {
  type Direction,
  eitherDay,
  inMonth,
  inWeek,
  inYear,
  lastOfMonth,
  type Reading,
  type Scan,
  word,
} from './date-reading.ts';
import { months } from '../english/words.ts';
import { limits } from '../english/dates.ts';

const weeksOfMonth: ReadonlyMap<string, number> = new Map([
  ['first', 7],
  ['second', 14],
  ['third', 21],
  ['fourth', 28],
  ['last', 31],
]);

/** "the first week of January": up to its last day. */
export const readWeekOfMonth = (scan: Scan, index: number): Reading | null => {
  const at = word(scan, index) === 'the' ? index + 1 : index;
  const day = weeksOfMonth.get(word(scan, at));
  if (day === undefined || word(scan, at + 1) !== 'week') return null;
  const named = ['of', 'in'].includes(word(scan, at + 2)) ? at + 3 : at + 2;
  const month = months.get(word(scan, named));
  if (month === undefined) return null;
  const { year } = dayParts(scan.today);
  const inThe = (of: number): CalendarDay => calendarDay(of, month, Math.min(day, daysInMonth(of, month)));
  const [past, future] =
    inThe(year) < scan.today ? [inThe(year), inThe(year + 1)] : [inThe(year - 1), inThe(year)];
  return { ...eitherDay(past, future, named + 1 - index), precision: 'week' };
};

/** "by month's end", "before year end", "before the week is out": no more than its last day. */
const periodsEnd = (scan: Scan, index: number): Reading | null => {
  const lead = word(scan, index - 1) === 'the' ? index - 2 : index - 1;
  if (!limits.has(word(scan, lead)) && word(scan, lead) !== 'at') return null;
  const behind = ["'s", 'is'].includes(word(scan, index + 1)) ? index + 2 : index + 1;
  if (!/^(?:end|ends|out|over|up)$/u.test(word(scan, behind))) return null;
  const size = behind + 1 - index;
  const { year, month } = dayParts(scan.today);
  switch (word(scan, index)) {
    case 'week':
      return inWeek(addDays(startOfWeek(scan.today), 4), 'future', size);
    case 'month':
      return {
        ...inMonth(year, month, 'future', size, calendarDay(year, month, daysInMonth(year, month))),
        precision: 'day',
      };
    case 'year':
      return { ...inMonth(year, 12, 'future', size, calendarDay(year, 12, 31)), precision: 'day' };
    default:
      return null;
  }
};

/** In which month of a year its edge is looked for, at the latest. */
const monthOfEdge: Readonly<Record<Edge, number>> = { start: 1, middle: 6, end: 12 };

export const readWeek = (scan: Scan, index: number): Reading | null => {
  const { today } = scan;
  const monday = startOfWeek(today);
  let at = index;
  const part = edgeAt(scan, at);
  const compared = ['later', 'earlier'].includes(word(scan, at)) ? word(scan, at) : '';
  const edge: Edge | null = part?.edge ?? (compared === '' ? null : compared === 'later' ? 'end' : 'start');
  // "the end of next week", "later this month"
  at += part?.size ?? (compared === '' ? 0 : 1);
  if (['eow', 'eom', 'eoy'].includes(word(scan, index))) {
    const { year, month } = dayParts(today);
    if (word(scan, index) === 'eow') return inWeek(addDays(monday, 4), 'future', 1);
    return word(scan, index) === 'eom' ? inMonth(year, month, 'future', 1) : inMonth(year, 12, 'future', 1);
  }
  const ending = periodsEnd(scan, index);
  if (ending !== null && edge === null) return ending;
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
      ['at', 'over', 'on', 'during', 'by', 'before', 'until', 'after', 'for'].includes(
        word(scan, index - 1),
      ) &&
      modifier === 'the' &&
      word(scan, at + 1) === 'weekend'
    )
      return eitherDay(
        addDays(monday, weekday(today) > 6 ? 5 : -2),
        addDays(monday, { by: 4, before: 5 }[word(scan, index - 1)] ?? 6),
        2,
      );
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
      // "early next year", "in the middle of next year": no later than its first month, its sixth.
      return edge !== null && offset >= 0
        ? inMonth(year + offset, monthOfEdge[edge], 'future', size)
        : {
            ...inYear(year + offset, offset < 0 ? 'past' : 'future', size),
            ...(offset < 0 ? { day: () => addMonths(today, -12) } : {}),
          };
    case 'quarter': {
      const quarter = Math.floor((month - 1) / 3) + offset;
      const target = dayParts(addMonths(calendarDay(year, 3, 1), quarter * 3));
      return inMonth(target.year, target.month, offset < 0 ? 'past' : 'future', size);
    }
    default:
      return null;
  }
};

const months3 = wordSet('may march mar jan jun dec sep june april august apr aug');
const monthLead = wordSet(
  'in by until till since from of next last early late mid before after this through during around end start to every for',
);

export const readMonth = (scan: Scan, index: number): Reading | null => {
  const { today } = scan;
  let at = index;
  let edge: Edge | '' = '';
  const part = edgeAt(scan, at);
  if (part !== null) {
    edge = part.edge;
    at += part.size;
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
    return inMonth(Number(name), monthOfEdge[edge], 'either', at + 1 - index);
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

export const readYear = (scan: Scan, index: number): Reading | null => {
  const before = word(scan, index - 1);
  if (
    !['in', 'by', 'until', 'till', 'before', 'since', 'for', 'during', 'early', 'late', 'of'].includes(before)
  )
    return null;
  return /^20\d\d$/u.test(word(scan, index)) ? inYear(Number(word(scan, index)), 'either', 1) : null;
};

type Edge = 'start' | 'middle' | 'end';

const edgeOpenings = wordSet('end start beginning middle first second last very early late mid');

/** "the end of", "early", "the second half of", "the last day of": which part of what follows, and in how many tokens. */
const edgeAt = (scan: Scan, index: number): { readonly edge: Edge; readonly size: number } | null => {
  const the = word(scan, index) === 'the' ? 1 : 0;
  // Asked of every word: few are looked at further.
  if (!edgeOpenings.has(word(scan, index + the))) return null;
  const line = [0, 1, 2, 3, 4].map((on) => `${word(scan, index + the + on)} `).join('');
  const long =
    /^(?:(end|start|beginning|middle)|(first|second|last) half|(?:very )?last day) of (?:the )?/u.exec(line);
  if (long !== null) {
    const [whole, part, half] = long;
    const edge: Edge =
      part === 'start' || part === 'beginning'
        ? 'start'
        : part === 'middle' || half === 'first'
          ? 'middle'
          : 'end';
    return { edge, size: the + whole.trim().split(' ').length };
  }
  const short = /^(early|late|mid) (?:in (?:the )?|- )?/u.exec(line);
  if (short === null) return null;
  const edge: Edge = short[1] === 'early' ? 'start' : short[1] === 'mid' ? 'middle' : 'end';
  return { edge, size: the + short[0].trim().split(' ').length };
};

/** "Q1", "by the end of Q1 2027", "early Q2": up to its last month, or the one that is meant. */
export const readQuarter = (scan: Scan, index: number): Reading | null => {
  const part = edgeAt(scan, index);
  const at = index + (part?.size ?? 0);
  const quarter = /^q([1-4])$/u.exec(word(scan, at));
  if (quarter === null) return null;
  const { year, month } = dayParts(scan.today);
  const last = Number(quarter[1]) * 3;
  const meant = last - { start: 2, middle: 1, end: 0 }[part?.edge ?? 'end'];
  const hasYear = /^20\d\d$/u.test(word(scan, at + 1));
  const written = hasYear ? Number(word(scan, at + 1)) : meant >= month ? year : year + 1;
  // What it is about is over with its last month, and not only with the year.
  return inMonth(written, meant, 'either', at + (hasYear ? 2 : 1) - index);
};
