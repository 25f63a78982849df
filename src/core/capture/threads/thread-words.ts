import type { Clause } from '../clauses/clauses.ts';
import type { DateExpression } from '../days/date-reading.ts';
import type { CapturedThread } from '../draft.ts';
import { dateLeads } from '../english/dates.ts';
import { datesIn, lowerAt, trimmedEnd, wording, type Scene } from '../scene.ts';

export interface FoundThread extends CapturedThread {
  /** The clause that says nothing else; -1 where the thread is a phrase inside a clause of talk. */
  readonly clause: number;
  /** Token range whose dates are the thread's own. */
  readonly first: number;
  readonly end: number;
}

export const aheadIn = (scene: Scene, first: number, end: number): DateExpression | undefined =>
  datesIn(scene, first, end).findLast(
    ({ tense, end: last, first: start }) =>
      tense !== 'past' &&
      lowerAt(scene, last) !== "'s" &&
      !['since', 'every'].includes(lowerAt(scene, start - 1)),
  );

export const threadWording = (
  scene: Scene,
  first: number,
  end: number,
  date: DateExpression | undefined,
): string => {
  if (date === undefined) return wording(scene, first, trimmedEnd(scene, first, end));
  if (date.end <= first) return wording(scene, first, trimmedEnd(scene, first, end));
  let from = date.first;
  while (from > first + 1 && dateLeads.has(lowerAt(scene, from - 1))) from -= 1;
  // "from October on"
  const open =
    lowerAt(scene, date.first - 1) === 'from' && ['on', 'onwards'].includes(lowerAt(scene, date.end));
  const rest = wording(scene, first, end, [[from, open ? date.end + 1 : date.end]]);
  return rest;
};

export const aboutMe = (scene: Scene, clause: Clause): boolean =>
  scene.tokens
    .slice(clause.verb, clause.end)
    .some(({ lower }) => ['me', 'us', 'my', 'our', 'i'].includes(lower));
