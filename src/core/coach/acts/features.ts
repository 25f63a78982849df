import type { Token } from '../line.ts';

/** A word as the tables have it: figures are one word, and so are web addresses. */
const tableWord = ({ type, text }: Token): string =>
  type === 'link' ? '@' : isFigure(text.charCodeAt(0)) ? '#' : text;

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** The words and marks of a sentence, between its beginning and its end. */
export const wordsIn = (tokens: readonly Token[], from: number, to: number): readonly string[] => {
  const words = ['^'];
  for (let place = from; place < to; place += 1) {
    const token = tokens[place];
    if (token !== undefined && token.type !== 'break') words.push(tableWord(token));
  }
  words.push('$');
  return words;
};

/**
 * What of a sentence tells what it does: each word, each two and three in a row, and each two with one between; its
 * beginning and end stand as words do, but not alone. `known`: any other word is as if nothing stood there.
 */
export const featuresOf = (
  words: readonly string[],
  known: (word: string) => boolean = () => true,
): readonly string[] => {
  const features: string[] = [];
  words.forEach((first, place) => {
    if (!known(first)) return;
    const [second, third] = [words[place + 1], words[place + 2]];
    if (place > 0 && second !== undefined) features.push(first);
    if (second !== undefined && known(second)) {
      features.push(`${first} ${second}`);
      if (third !== undefined && known(third)) features.push(`${first} ${second} ${third}`);
    }
    if (third !== undefined && known(third)) features.push(`${first} _ ${third}`);
  });
  return features;
};
