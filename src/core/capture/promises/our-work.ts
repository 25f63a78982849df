import { daysBetween } from '../../dates/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { dueIn } from '../days/due.ts';
import { household } from '../english/life.ts';
import { isDeed } from '../english/promising.ts';
import { indexIn, lowerAt, type Scene } from '../scene.ts';
import { isSharedWork } from './shared-work.ts';

/** As far ahead as one says a day on which one will do something for another; further off it is news of one's life. */
const soonDays = 14;

/** "the laundry", "the flights": what one does for one's own life. */
const isHousehold = (scene: Scene, first: number, end: number): boolean =>
  indexIn(scene, first, end, (at) => household.has(lowerAt(scene, at))) >= 0;

/** "Sam will find the hall by 31 January, I'll draft the budget": the work is shared out, or it is for our meeting. */
export const isOurWork = (scene: Scene, clause: Clause, verb: number): boolean => {
  // "she'll finish the poster by Friday"; what they finish otherwise is their own.
  const isEnded = ['finish', 'complete'].includes(clause.lemma);
  const isDone = isDeed(clause.lemma) || clause.lemma === 'invite' || isEnded;
  if (!isDone || clause.modal !== 'will' || lowerAt(scene, verb + 1) !== 'the') return false;
  // "she will write the budget part by the 20th", "he's going to laminate the signs by Friday": a day is set for what we both
  // know of; "the roof", "the taxes" are their own.
  const due = dueIn(scene, clause.first, clause.end);
  const isWork = isSharedWork(scene, verb + 1, clause.end);
  const isSoon = due !== null && clause.ownSubject && daysBetween(scene.today, due.day) <= soonDays;
  const isOpen = !isEnded && !isHousehold(scene, verb + 1, clause.end);
  if (due?.isLimit === true ? isWork || isOpen : isSoon && isWork && !isEnded) return true;
  const isForUs =
    lowerAt(scene, clause.end - 2) === 'for' && ['it', 'us'].includes(lowerAt(scene, clause.end - 1));
  return (
    isForUs ||
    scene.clauses.some(
      (other) =>
        other !== clause &&
        other.sentence === clause.sentence &&
        other.subject === 'me' &&
        other.ownSubject &&
        other.modal === 'will' &&
        other.frame === 'plain',
    )
  );
};
