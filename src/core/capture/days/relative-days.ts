import { wordSet } from '../../word-set.ts';
import { addDays, addMonths, type CalendarDay, startOfWeek, weekday } from '../../dates/index.ts';
import { type Direction, eitherDay, onDay, type Reading, type Scan, word } from './date-reading.ts';
import { contactNouns, namesTalk } from '../english/contact.ts';
import { partsOfDay } from '../english/dates.ts';
import { conjunctions, determiners, nominatives, prepositions } from '../english/grammar.ts';
import { weekdays } from '../english/words.ts';
import { foreignDay } from '../languages/index.ts';
import { numberAt } from '../words/numbers.ts';
import { readWritten } from './written-days.ts';

// Maps, as any word is asked for: an object would also know "constructor".
const unitDays: ReadonlyMap<string, number> = new Map(
  Object.entries({ day: 1, week: 7, fortnight: 14, wk: 7 }),
);
const unitMonths: ReadonlyMap<string, number> = new Map(
  Object.entries({ month: 1, year: 12, yr: 12, quarter: 3, decade: 120 }),
);

const shifted = (today: CalendarDay, unit: string, count: number): CalendarDay | null => {
  const singular = unit.replace(/s$/u, '');
  // "within 48 hours"
  const days = singular === 'hour' && Math.abs(count) >= 24 ? 1 / 24 : unitDays.get(singular);
  if (Math.abs(count) > 5000) return null;
  if (days !== undefined) return addDays(today, Math.round(days * count));
  const monthCount = unitMonths.get(singular);
  return monthCount === undefined || Math.abs(monthCount * count) > 2400
    ? null
    : addMonths(today, Math.round(monthCount * count));
};

/** "3 days ago", "in two weeks", "within a fortnight", "a week from now", "in three months' time". */
export const readDistance = (scan: Scan, index: number): Reading | null => {
  const { tokens, today } = scan;
  const leading = ['in', 'within'].includes(word(scan, index));
  let at = leading ? index + 1 : index;
  if (leading && word(scan, at) === 'the') at += ['next', 'coming'].includes(word(scan, at + 1)) ? 2 : 1;
  if (['about', 'around', 'roughly', 'maybe', 'some'].includes(word(scan, at))) at += 1;
  // "within the week"
  const isOne =
    word(scan, index) === 'within' &&
    word(scan, at - 1) === 'the' &&
    (unitDays.has(word(scan, at)) || unitMonths.has(word(scan, at)));
  const count = isOne ? { value: 1, size: 0 } : numberAt(tokens, at);
  if (count === null) return null;
  at += count.size;
  const unit = word(scan, at);
  at += 1;
  // "two Sundays ago"
  const named = unit.endsWith('days') ? weekdays.get(unit.slice(0, -1)) : undefined;
  if (named !== undefined && word(scan, at) === 'ago' && count.value >= 1 && count.value <= 60)
    return onDay(
      addDays(today, -(((weekday(today) - named + 6) % 7) + 1 + 7 * (Math.round(count.value) - 1))),
      'past',
      at + 1 - index,
    );
  // "an hour and a quarter earlier today"
  if (unit === 'quarter' && word(scan, index - 1) === 'and') return null;
  const forward = shifted(today, unit, count.value);
  const backward = shifted(today, unit, -count.value);
  if (forward === null || backward === null) return null;
  if (["'s", "'"].includes(word(scan, at)) && word(scan, at + 1) === 'time') at += 2;
  else if (word(scan, at) === 'time') at += 1;
  if (word(scan, at) === 'ago' || word(scan, at) === 'back' || word(scan, at) === 'earlier')
    return weekdayAgo(scan, index, at, unit, count.value) ?? onDay(backward, 'past', at + 1 - index);
  if (word(scan, at) === 'from' && ['now', 'today'].includes(word(scan, at + 1)))
    return onDay(forward, 'future', at + 2 - index);
  if (!leading) return null;
  // "in a week or so", "in a week or two": at the latest.
  if (word(scan, at) === 'or' && word(scan, at + 1) === 'so') return onDay(forward, 'future', at + 2 - index);
  const most = word(scan, at) === 'or' ? numberAt(tokens, at + 1) : null;
  const latest = most === null ? null : shifted(today, unit, most.value);
  if (most !== null && latest !== null && latest > forward && !unitFollows(scan, at + 1 + most.size))
    return onDay(latest, 'future', at + 1 + most.size - index);
  return onDay(forward, 'future', at - index);
};

const unitFollows = (scan: Scan, at: number): boolean => {
  const unit = word(scan, at).replace(/s$/u, '');
  return unitDays.has(unit) || unitMonths.has(unit) || ['hour', 'minute', 'min'].includes(unit);
};

/** "a week ago on Monday", "two weeks ago Friday": so long before the last one. */
const weekdayAgo = (scan: Scan, index: number, ago: number, unit: string, count: number): Reading | null => {
  const at = word(scan, ago + 1) === 'on' ? ago + 2 : ago + 1;
  const number = /^(?:week|fortnight)s?$/u.test(unit) && Number.isInteger(count) ? isWeekday(scan, at) : null;
  if (number === null) return null;
  const recent = addDays(scan.today, -(((weekday(scan.today) - number + 6) % 7) + 1));
  return onDay(
    addDays(recent, -(unitDays.get(unit.replace(/s$/u, '')) ?? 7) * count),
    'past',
    at + 1 - index,
  );
};

/** "in the coming days", "over the next weeks": a few. */
export const readComing = (scan: Scan, index: number): Reading | null => {
  if (!['in', 'within', 'over'].includes(word(scan, index)) || word(scan, index + 1) !== 'the') return null;
  const unit = /^(day|week|month)s$/u.exec(word(scan, index + 3))?.[1];
  if (unit === undefined || !['coming', 'next'].includes(word(scan, index + 2))) return null;
  const day = shifted(scan.today, unit, 3);
  return day === null ? null : onDay(day, 'future', 4);
};

const simple: ReadonlyMap<string, readonly [offset: number, tense: Direction]> = new Map([
  ['yesterday', [-1, 'past']],
  ['yday', [-1, 'past']],
  ['yest', [-1, 'past']],
  ['tomorrow', [1, 'future']],
  ['tmrw', [1, 'future']],
  ['tomorow', [1, 'future']],
  ['eod', [0, 'future']],
  ['cob', [0, 'future']],
]);

const near: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
]);

/** "a week tomorrow", "two weeks today", "tomorrow week": so long after that day. */
const weeksFromNear = (scan: Scan, index: number): Reading | null => {
  const behind = near.get(word(scan, index));
  const unit = /^(?:week|fortnight)$/u.test(word(scan, index + 1)) ? word(scan, index + 1) : '';
  if (behind !== undefined && unit !== '' && !isNounBehind(scan, index + 2))
    return onDay(addDays(scan.today, behind + (unitDays.get(unit) ?? 7)), 'future', 2);
  const count = numberAt(scan.tokens, index);
  if (
    count === null ||
    !Number.isInteger(count.value) ||
    /^(?:once|twice|times?|for)$/u.test(word(scan, index - 1))
  )
    return null;
  const at = index + count.size;
  const days = unitDays.get(word(scan, at).replace(/s$/u, '')) ?? 0;
  const from = near.get(word(scan, at + 1));
  if (days < 7 || from === undefined) return null;
  return onDay(addDays(scan.today, from + days * count.value), 'future', at + 2 - index);
};

export const readNearDay = (scan: Scan, index: number): Reading | null => {
  const { today } = scan;
  const at = (offset: number): string => word(scan, index + offset);
  const part = (offset: number): number => (partsOfDay.has(at(offset)) ? 1 : 0);
  const skip = at(0) === 'the' ? 1 : 0;
  if (at(skip) === 'day' && at(skip + 1) === 'before' && at(skip + 2) === 'yesterday')
    return onDay(addDays(today, -2), 'past', skip + 3);
  if (at(skip) === 'day' && at(skip + 1) === 'after' && at(skip + 2) === 'tomorrow')
    return onDay(addDays(today, 2), 'future', skip + 3);
  // "by end of day", "by the end of the day"
  const opensEnd = at(skip) === 'end' && at(skip + 1) === 'of';
  const ending = !opensEnd
    ? undefined
    : /^(?:the )?end of (?:the |this )?day(?= |$)/u.exec([0, 1, 2, 3, 4].map(at).join(' '))?.[0];
  if (ending !== undefined) {
    const length = ending.split(' ').length;
    // "by end of day Thursday": on that one.
    return weekdays.has(at(length)) || simple.has(at(length)) ? null : onDay(today, 'future', length);
  }
  const weeksOn = weeksFromNear(scan, index);
  if (weeksOn !== null) return weeksOn;
  const known = simple.get(at(0));
  if (['eod', 'cob'].includes(at(0)) && (weekdays.has(at(1)) || simple.has(at(1)))) return null;
  if (known !== undefined)
    return at(1) === "'s" && !namesTalk(at(2)) && !namesTalk(at(3))
      ? null
      : onDay(addDays(today, known[0]), known[1], 1 + part(1));
  if (at(0) === 'today')
    return at(1) === "'s" && !namesTalk(at(2)) ? null : onDay(today, 'either', 1 + part(1));
  if (at(0) === 'tonight') return onDay(today, 'future', 1);
  if (at(0) === 'this' && ['morning', 'afternoon', 'evening', 'noon', 'lunchtime'].includes(at(1)))
    return onDay(today, 'either', 2);
  if (at(0) === 'last' && ['night', 'evening'].includes(at(1))) return onDay(addDays(today, -1), 'past', 2);
  return null;
};

const lead = wordSet('on by last next this until till before coming past since every');

/** "lunch emma sat 90 min", "fika mon 20min", "bring it sun.": a short day between the parts of a note, and no verb, no sun. */
const isJotted = ({ tokens }: Scan, index: number): boolean => {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const closed =
    after === undefined ||
    after.type === 'break' ||
    after.type === 'number' ||
    (after.type === 'mark' && after.lower !== "'") ||
    partsOfDay.has(after.lower) ||
    contactNouns.has(after.lower);
  return (
    closed &&
    before !== undefined &&
    before.lower !== 'and' &&
    !nominatives.has(before.lower) &&
    !determiners.has(before.lower) &&
    !prepositions.has(before.lower)
  );
};

const isWeekday = (scan: Scan, index: number): number | null => {
  const token = scan.tokens[index];
  const number = weekdays.get(token?.lower ?? '');
  if (token === undefined || number === undefined || token.lower.endsWith('days')) return null;
  const ambiguous = ['sat', 'sun', 'mon', 'wed'].includes(token.lower);
  const backed =
    lead.has(word(scan, index - 1)) ||
    ([',', '('].includes(word(scan, index - 1)) &&
      !/^(?:down|with|in|on|next|beside|opposite|at|through|near|by|across|together|around|there|here)$/u.test(
        word(scan, index + 1),
      )) ||
    (token.capital && scan.tokens[index + 1]?.type === 'number') ||
    // "sat 12.30"
    /^\d{1,2}[.:]\d\d$/u.test(word(scan, index + 1)) ||
    partsOfDay.has(word(scan, index + 1)) ||
    // "20m call sat about the visa"
    (contactNouns.has(word(scan, index - 1)) && ['about', 're', 'with'].includes(word(scan, index + 1))) ||
    isJotted(scan, index);
  return ambiguous && !backed && !(token.capital && index > 0 && token.lower !== 'sat') ? null : number;
};

/** "Monday week one": "week" belongs to what follows; "Friday week I'm away", "Friday week at 3", "Friday week, Ada ..." do not. */
const isNounBehind = ({ tokens }: Scan, index: number): boolean => {
  const token = tokens[index];
  if (token?.type === 'number') return true;
  return (
    token?.type === 'word' &&
    !token.capital &&
    !nominatives.has(token.lower) &&
    !prepositions.has(token.lower) &&
    !conjunctions.has(token.lower)
  );
};

/** "Monday (30th)": the day of the month behind the weekday says which. */
const readBracketed = ({ tokens, today }: Scan, index: number, number: number): Reading | null => {
  const inside = /^(\d{1,2})$/u.exec(tokens[index + 1]?.lower ?? '');
  const suffix = /^(?:st|nd|rd|th)$/u.test(tokens[index + 2]?.lower ?? '') ? 1 : 0;
  if (tokens[index]?.lower !== '(' || inside === null || tokens[index + 2 + suffix]?.lower !== ')')
    return null;
  const next = addDays(today, (number - weekday(today) + 7) % 7);
  const weeks = [0, 1, 2, 3, 4, 5];
  const falls = (day: CalendarDay): boolean => Number(day.slice(8)) === Number(inside[1]);
  const ahead = weeks.map((week) => addDays(next, 7 * week)).find(falls);
  const behind = weeks.map((week) => addDays(next, -7 * (week + (next > today ? 1 : 0)))).find(falls);
  if (ahead === undefined && behind === undefined) return null;
  const size = 3 + suffix;
  if (behind === undefined) return ahead === undefined ? null : onDay(ahead, 'future', size);
  return ahead === undefined ? onDay(behind, 'past', size) : eitherDay(behind, ahead, size);
};

/** "Monday, 28 September": the date behind the weekday, of the year in which it falls on one. */
const readDated = (scan: Scan, index: number, number: number): Reading | null => {
  const comma = word(scan, index) === ',' ? 1 : 0;
  const written = readWritten(scan, index + comma);
  if (written === null || (written.size < 2 && !word(scan, index + comma).includes('/'))) return null;
  const size = written.size + comma;
  const [past, future] = [written.day('past'), written.day('future')];
  const [behind, ahead] = [weekday(past) === number, weekday(future) === number];
  if (past === future || behind === ahead) return { ...written, size };
  return onDay(behind ? past : future, 'either', size);
};

export const readWeekday = (scan: Scan, index: number): Reading | null => {
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
  if (word(scan, at) === "'s" && !namesTalk(word(scan, at + 1))) return null;
  if (partsOfDay.has(word(scan, at))) at += 1;
  const dated = modifier === null ? (readBracketed(scan, at, number) ?? readDated(scan, at, number)) : null;
  if (dated !== null) return { ...dated, size: at + dated.size - index };
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
  if (word(scan, at) === 'after' && word(scan, at + 1) === 'next')
    return onDay(addDays(monday, number + 13), 'future', size + 2);
  if (word(scan, at) === 'before' && word(scan, at + 1) === 'last')
    return onDay(addDays(recent, -7), 'past', size + 2);
  // "Thursday week": the one after the coming one.
  if (modifier === null && ['week', 'wk'].includes(word(scan, at)) && !isNounBehind(scan, at + 1))
    return onDay(addDays(coming, 7), 'future', size + 1);
  if (modifier === 'last' || modifier === 'past' || modifier === 'previous')
    return onDay(recent, 'past', size);
  if (modifier === 'next') return onDay(addDays(monday, number + 6), 'future', size);
  if (modifier === 'coming' || modifier === 'following') return onDay(coming, 'future', size);
  if (modifier === 'this') {
    const day = addDays(monday, number - 1);
    return onDay(day, day > today ? 'future' : day < today ? 'past' : 'either', size);
  }
  // "from Thursday to Sunday": from its first day on; "moved from Thursday to Friday" are two days, "to Friday shifts" none.
  const isMoved =
    /^(?:moved|shifted|pushed|postponed|rescheduled|rebooked|changed)$/u.test(word(scan, index - 2)) &&
    !/^(?:shifts?|class|classes|group|team)$/u.test(word(scan, at + 2));
  const ranged =
    word(scan, index - 1) === 'from' &&
    !isMoved &&
    ['to', 'till', 'until', '-', '–'].includes(word(scan, at)) &&
    weekdays.has(word(scan, at + 1));
  const named = eitherDay(recent, coming, ranged ? size + 2 : size);
  return number === weekday(today) ? { ...named, isToday: true } : named;
};

/** "a week on Tuesday", "two weeks from Friday": so long after the coming one, and no "once a week on Tuesday". */
export const readWeeksOn = (scan: Scan, index: number): Reading | null => {
  const count = numberAt(scan.tokens, index);
  if (count === null || !Number.isInteger(count.value) || count.value > 8) return null;
  const before = word(scan, index - 1);
  const isLong =
    before === 'for' && !/^(?:planned|set|booked|scheduled|on|due)$/u.test(word(scan, index - 2));
  if (isLong || /^(?:once|twice|times?|days?|hours?)$/u.test(before)) return null;
  const at = index + count.size;
  if (!/^weeks?$/u.test(word(scan, at)) || !['on', 'from'].includes(word(scan, at + 1))) return null;
  const number = isWeekday(scan, at + 2);
  if (number === null) return null;
  const coming = addDays(scan.today, ((number - weekday(scan.today) + 6) % 7) + 1);
  return onDay(addDays(coming, 7 * count.value), 'future', at + 3 - index);
};

/** "gestern", "昨天": a day in the words of another language. */
export const readForeign = (scan: Scan, index: number): Reading | null => {
  const token = scan.tokens[index];
  const offset = token?.type === 'word' ? foreignDay(token) : null;
  if (offset === null) return null;
  return onDay(addDays(scan.today, offset), offset < 0 ? 'past' : offset > 0 ? 'future' : 'either', 1);
};
