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
  const { vowels } = lexicon;
  if (vowels === null || line.sentences.length === 0) return 0;
  let [words, count] = [0, 0];
  for (const { type, text } of line.tokens) {
    if (type !== 'word') continue;
    words += 1;
    count += syllablesOf(text, vowels);
  }
  return 0.39 * (words / line.sentences.length) + 11.8 * (count / words) - 15.59;
};

/** Groups of vowels, without an "e" that is not spoken: a look at each letter costs less than an expression. */
const syllablesOf = (word: string, vowels: string): number => {
  let [count, wasVowel] = [0, false];
  for (let place = 0; place < word.length; place += 1) {
    const isVowel = vowels.includes(word.charAt(place));
    if (isVowel && !wasVowel) count += 1;
    wasVowel = isVowel;
  }
  const mayBeSilent = count > 1 && 'eds'.includes(word.charAt(word.length - 1));
  return Math.max(
    1,
    mayBeSilent && /[^aeiouyl]e$|[^aeiouydt]ed$|[^aeiouyscxz]es$/.test(word) ? count - 1 : count,
  );
};
