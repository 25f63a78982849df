import { wordTable } from '../word-table.ts';

/**
 * A text made equal for matching and search: accents off, case off, dashes and apostrophes and runs of space to
 * one space. Latin letters that do not decompose (ø, ß, ł, đ, æ, œ, þ, ı) become their usual Latin spelling; other scripts stay.
 */
const spelledOut = wordTable<string>({
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
});

/** Most names are plain, and an import folds many: these need none of the steps that other letters do. */
const plain = /^[\x20-\x7e]*$/;

export const fold = (text: string): string => (plain.test(text) ? foldPlain(text) : foldAny(text));

/** Words of letters that fold to themselves, one space between. */
const folded = /^[a-z0-9@#+._]+(?: [a-z0-9@#+._]+)*$/;

const foldPlain = (text: string): string => {
  const lower = text.toLowerCase();
  return folded.test(lower)
    ? lower
    : lower
        .replace(/['`]/g, '')
        .replace(/[^a-z0-9@#+._]+/g, ' ')
        .trim();
};

const foldAny = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øßłđðæœþı]/g, (letter) => spelledOut.get(letter) ?? letter)
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}@#+._]+/gu, ' ')
    .trim()
    .normalize('NFC');
