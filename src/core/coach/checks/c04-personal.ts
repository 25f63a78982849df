import type { Check } from '../check.ts';
import { plainLine } from '../line.ts';

/** The word as it is written, one or many of it, and what is its own. */
const endings = ['', 's', "'s"] as const;

/** C04 personal detail: one thing from the record, in the words of the record; one or many of it is the same. */
export const personalDetail: Check = {
  id: 'C04',
  // Of somebody of whom nothing is written down, nothing can be missed.
  appliesTo: ({ record }) => record.memory.some((token) => plainLine(token).trim() !== ''),
  find: ({ line, record }) => {
    const isTold = record.memory.some((token) => {
      const word = plainLine(token).trimEnd();
      return word.trim() !== '' && endings.some((ending) => line.plain.includes(`${word}${ending} `));
    });
    return isTold ? null : { reason: 'Add one thing only they would know: from your talk, or their work.' };
  },
};
