import { addDays, startOfWeek, type CalendarDay } from '../../dates/index.ts';
import { weekdays } from '../english/words.ts';
import { eitherDay, onDay, type Reading, type Scan, word } from './date-reading.ts';
import { readNumberedWeekday, readWritten } from './written-days.ts';

const offsets: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "next week on Tuesday", "last week, Friday": the day of that week. */
export const readDayOfWeek = (scan: Scan, index: number): Reading | null => {
  const offset = offsets.get(word(scan, index));
  if (offset === undefined || word(scan, index + 1) !== 'week') return null;
  // "her mail of last week on Friday": which mail, and when.
  if (['of', 'from'].includes(word(scan, index - 1))) return null;
  let at = index + 2;
  if (word(scan, at) === ',') at += 1;
  if (word(scan, at) === 'on') at += 1;
  const number = weekdays.get(word(scan, at));
  if (number === undefined || word(scan, at).endsWith('days') || ['sat', 'sun'].includes(word(scan, at)))
    return null;
  const day = addDays(startOfWeek(scan.today), 7 * offset + number - 1);
  const tense = day > scan.today ? 'future' : day < scan.today ? 'past' : 'either';
  return onDay(day, tense, at + 1 - index);
};

/** "the week of the 23rd", "week commencing 23 Nov", "the week beginning Monday the 23rd": up to its Friday. */
export const readWeekOf = (scan: Scan, index: number): Reading | null => {
  const at = word(scan, index) === 'the' ? index + 1 : index;
  if (word(scan, at) !== 'week') return null;
  if (!['of', 'commencing', 'beginning', 'starting', 'from'].includes(word(scan, at + 1))) return null;
  const from = word(scan, at + 2) === 'on' ? at + 3 : at + 2;
  const named = readNumberedWeekday(scan, from) ?? readWritten(scan, from);
  if (named === null || named.precision !== 'day') return null;
  const fridayOf = (day: CalendarDay): CalendarDay => addDays(startOfWeek(day), 4);
  const [past, future] = [fridayOf(named.day('past')), fridayOf(named.day('future'))];
  const tense =
    named.tense === 'either' && past !== future ? 'either' : past < scan.today ? 'past' : 'future';
  return { ...eitherDay(past, future, from + named.size - index), tense, precision: 'week' };
};
