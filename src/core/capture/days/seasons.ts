import { wordSet } from '../../word-set.ts';
import { addMonths, calendarDay, dayParts, partialDate } from '../../dates/index.ts';
import {
  conditionals,
  conjunctions,
  determiners,
  nominatives,
  prepositions,
  questionWords,
  subordinators,
} from '../english/grammar.ts';
import { type Direction, lastOfMonth, type Reading, type Scan, word } from './date-reading.ts';

/** The month in which each begins north of the equator (1 to 12), as in Europe's and America's weather services. */
const northern: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Zones south of the equator where people speak of four seasons: theirs are half a year apart. */
const southernZone =
  /^(?:Australia|Antarctica)\/|^(?:Pacific\/(?:Auckland|Chatham)|Africa\/(?:Johannesburg|Harare|Maputo|Maseru|Mbabane|Windhoek|Gaborone|Lusaka)|America\/(?:Argentina\/.*|Buenos_Aires|Montevideo|Santiago|Punta_Arenas|Asuncion|Sao_Paulo|Porto_Velho|Campo_Grande|Cuiaba|La_Paz|Lima)|Atlantic\/Stanley|Indian\/(?:Mauritius|Reunion))$/u;

const leads = wordSet('in by before until till til since during over through throughout after from towards');
const limits = wordSet('by until till til');
const modifiers = wordSet('next this last coming early late mid');

/** Months since the year 0, so that a season may go past the turn of the year. */
const monthOf = (count: number): { year: number; month: number } => ({
  year: Math.floor(count / 12),
  month: (count % 12) + 1,
});

/** "summer students", "the winter coat": what kind of thing, and no time of the year. */
const tellsKind = ({ tokens }: Scan, behind: number): boolean => {
  const next = tokens[behind];
  return (
    next?.type === 'word' &&
    next.gap &&
    !prepositions.has(next.lower) &&
    !conjunctions.has(next.lower) &&
    !subordinators.has(next.lower) &&
    !nominatives.has(next.lower) &&
    !determiners.has(next.lower) &&
    !questionWords.has(next.lower) &&
    !conditionals.has(next.lower) &&
    !['then', 'too', 'as', 'is', 'when', 'again', 'instead', 'probably', 'maybe'].includes(next.lower)
  );
};

/**
 * "in the spring", "next summer", "before winter", "after the summer": the month in which it begins, of one that has begun its
 * last. North and south of the equator each by their own (`zone`).
 */
export const readSeason = (scan: Scan, index: number): Reading | null => {
  let at = index;
  const lead = word(scan, index - 1);
  if (word(scan, at) === 'the' && leads.has(lead)) at += 1;
  const modifier = modifiers.has(word(scan, at)) ? word(scan, at) : '';
  if (modifier !== '') at += 1;
  const begins = northern.get(word(scan, at));
  if (begins === undefined || !(modifier !== '' || leads.has(lead)) || tellsKind(scan, at + 1)) return null;
  const { year, month } = dayParts(scan.today);
  const now = year * 12 + month - 1;
  const first = (begins - 1 + (southernZone.test(scan.zone) ? 6 : 0)) % 12;
  const nearest = year * 12 + first;
  // Of the season that is now, or else of the next.
  const ahead = [nearest - 12, nearest, nearest + 12].find((count) => count + 2 >= now) ?? nearest;
  const isNow = ahead <= now;
  const isPast = modifier === 'last' || lead === 'since';
  const start = (direction: Direction): number => {
    if (modifier === 'next' && isNow) return ahead + 12;
    if (modifier === 'last') return isNow || ahead > now ? ahead - 12 : ahead;
    return direction === 'future' || isNow ? ahead : ahead - 12;
  };
  const meant = (direction: Direction): { year: number; month: number } => {
    const from = start(direction);
    if (lead === 'after') return monthOf(from + 3);
    if (modifier === 'late' || direction === 'past') return monthOf(from + 2);
    return monthOf(from <= now && now <= from + 2 && !limits.has(lead) ? from + 2 : from);
  };
  const direction = (wanted: Direction): Direction => (isPast ? 'past' : wanted);
  return {
    precision: 'month',
    tense: isPast
      ? 'past'
      : modifier === 'next' || limits.has(lead) || lead === 'before'
        ? 'future'
        : 'either',
    size: at + 1 - index,
    day: (wanted) => {
      const month = meant(direction(wanted));
      if (!limits.has(lead)) return lastOfMonth(month.year, month.month);
      // "by summer" is before its first day.
      const before = dayParts(addMonths(calendarDay(month.year, month.month, 1), -1));
      return lastOfMonth(before.year, before.month);
    },
    partial: (wanted) => partialDate({ ...meant(direction(wanted)), day: null }),
  };
};
