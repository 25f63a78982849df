import type { Check } from '../check.ts';
import { plainWord } from '../line.ts';
import { wordsOf } from '../text.ts';

/** C22 forwardable: a note they can pass on in ten seconds. */
export const forwardable: Check = {
  id: 'C22',
  appliesTo: ({ message }) => message.kind === 'intro',
  find: ({ blurb, lexicon, method }) => {
    const most = method.coach.blurb_words;
    const words = wordsOf(blurb ?? '').map(({ text }) => plainWord(text));
    if (words.length === 0)
      return {
        reason: `Add a note they can forward, ${most} words at most: helping you takes ten seconds then.`,
      };
    if (words.length > most)
      return { reason: `The note to forward has ${words.length} words; ${most} are enough.` };
    return words.some((word) => lexicon.selfWords.mine.has(word))
      ? { reason: 'Write the note to forward as if they had written it: your name, not "I".' }
      : null;
  },
};
