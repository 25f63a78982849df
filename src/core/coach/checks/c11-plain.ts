import type { Check } from '../check.ts';
import type { Reading } from '../reading.ts';

/** C11 plain words: read on a phone, in a queue. */
export const plainWords: Check = {
  id: 'C11',
  appliesTo: () => true,
  find: (reading) => {
    const { line, method } = reading;
    const { plain } = method.coach;
    const long = line.sentences.find(({ words }) => words > plain.sentence_words);
    if (long !== undefined) {
      const tokens = line.tokens.slice(long.from, long.to).filter(({ type }) => type === 'word');
      const [first] = tokens;
      const last = tokens.at(-1);
      return {
        reason: `A sentence of ${long.words} words: two or three short ones read better on a phone.`,
        ...(first !== undefined && last !== undefined && { span: [first.span[0], last.span[1]] as const }),
      };
    }
    return grade(reading) > plain.grade
      ? { reason: 'Plainer words and shorter sentences: it is read on a phone.' }
      : null;
  },
};

/** Flesch-Kincaid: the school year that can read it. 0 where the language has no such measure here. */
const grade = ({ line, lexicon }: Reading): number => {
  const { syllables } = lexicon;
  if (syllables === null) return 0;
  const words = line.tokens.filter(({ type }) => type === 'word');
  if (words.length === 0 || line.sentences.length === 0) return 0;
  let count = 0;
  for (const { text } of words) count += syllablesOf(text, syllables);
  return 0.39 * (words.length / line.sentences.length) + 11.8 * (count / words.length) - 15.59;
};

const syllablesOf = (word: string, vowels: RegExp): number => {
  const silent = /[^aeiouyl]e$|[^aeiouydt]ed$|[^aeiouyscxz]es$/.test(word) ? 1 : 0;
  return Math.max(1, (word.match(vowels)?.length ?? 1) - silent);
};
