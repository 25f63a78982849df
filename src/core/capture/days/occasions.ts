import type { Clause } from '../clauses/clauses.ts';
import { durations } from './durations.ts';
import { contactNouns } from '../english/contact.ts';
import { eventNouns } from '../english/life.ts';
import { weekdays } from '../english/words.ts';
import { datesIn, lowerAt, onceAClause, type Scene } from '../scene.ts';

/** "School concert on Friday, where I met Ken", "Alumni drinks thu. Talked to Ada": what opens a line of a talk that was is where one met. */
export const isWhereOneMet = onceAClause(
  (scene, clause) =>
    clause.first === 0 &&
    isNoun(scene, clause) &&
    datesIn(scene, clause.first, clause.end).some(
      ({ first, tense }) => tense === 'either' && weekdays.has(lowerAt(scene, first)),
    ) &&
    (durations(scene.tokens).length > 0 ||
      scene.clauses.some(
        ({ first, form, frame, modal, negated, subject }) =>
          first > 0 &&
          form === 'past' &&
          frame === 'plain' &&
          modal === null &&
          !negated &&
          !['thing', 'other', 'mine'].includes(subject),
      )),
);

/** "Alumni drinks", "museum late opening": a gathering, though its last word could be a verb. */
const isNoun = (scene: Scene, { first, verb }: Clause): boolean =>
  verb < 0 ||
  isGathering(lowerAt(scene, verb)) ||
  // "Book launch", "housewarming sat"
  (verb === first && isGathering(lowerAt(scene, verb + 1))) ||
  scene.dateByFirst.has(verb);

const isGathering = (word: string): boolean => contactNouns.has(word) || eventNouns.has(word);
