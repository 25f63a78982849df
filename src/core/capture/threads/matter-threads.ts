import type { Clause } from '../clauses/clauses.ts';
import type { DateExpression } from '../days/date-reading.ts';
import { datesIn, indexIn, lowerAt, spanOf, type Scene } from '../scene.ts';
import { liesAhead, isOfOurs, isSeparator, matterBefore } from '../days/matters.ts';
import { type FoundThread, threadWording } from './thread-words.ts';

import { dateLeads } from '../english/dates.ts';
/**
 * "Permit decision 18 Dec", "the Porvoo plant restarts 7 Jan", "site visit pushed to 4 Jan": a matter and a day that is to
 * come. It rests on what is left when all else of a line is read, and on no list of verbs: whatever opens a clause as a noun
 * phrase of nobody's but theirs is a matter, with or without a verb behind.
 */
export const matterThread = (
  scene: Scene,
  clause: Clause,
  index: number,
  taken: ReadonlySet<number>,
): FoundThread | null => {
  const date = datesIn(scene, clause.first, clause.end).findLast(({ tense }) => tense !== 'past');
  if (date === undefined) return null;
  const named =
    isDayAlone(scene, clause, date) && !taken.has(index - 1) ? scene.clauses[index - 1] : undefined;
  const own = named?.sentence === clause.sentence ? { ...named, end: clause.end } : clause;
  const matter = matterBefore(scene, own, date);
  if (matter === null || matter.isMine || !liesAhead(scene, own, date, matter)) return null;
  if (indexIn(scene, date.end, own.end, (at) => isOfOurs(lowerAt(scene, at))) >= 0) return null;
  const { first } = matter;
  // "told him ok, by 27 nov"
  if (['him', 'them'].includes(lowerAt(scene, first))) return null;
  const what = threadWording(scene, first, own.end, date);
  if (what === '') return null;
  // "30 min call with Ada, permit decision 18 Dec": a phrase beside the talk in one clause.
  const isBeside = indexIn(scene, own.first, first, (at) => isSeparator(lowerAt(scene, at))) >= 0;
  return {
    what,
    when: date.partial('future'),
    span: spanOf(scene, first, own.end),
    clause: isBeside ? -1 : index,
    first: isBeside ? first : own.first,
    end: own.end,
  };
};

/** "Permit decision: **18 Dec**", "the permit (**on the 18th**)": a day, of what stands before the mark. */
const isDayAlone = (scene: Scene, { first, end }: Clause, date: DateExpression): boolean =>
  date.end === end &&
  [':', '(', '-', '–'].includes(lowerAt(scene, first - 1)) &&
  indexIn(scene, first, date.first, (at) => !dateLeads.has(lowerAt(scene, at))) < 0;
