import { fold } from './people/fold.ts';

/** Words that two sentences share without speaking of one thing. */
const common: ReadonlySet<string> = new Set(
  'about after again also been before could days done each every from have having help helped helping here into just learned like made make many more most much never only other over people reading really some somebody someone something such than that their them then there these they thing things this those three through time under very want wants week well were what when where which while will with work would year years your'.split(
    ' ',
  ),
);

/** The words of a text that say what it is about, folded. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 && !common.has(word)));

const plain = /^[\x20-\x7e\n]*$/;

/** A text in which {@link wordsPattern} looks for words: folded where its letters need that, else only in small letters. */
export const searchable = (text: string): string => (plain.test(text) ? text.toLowerCase() : fold(text));

/** These folded words in a row, whatever stands between them; the last may have one of these endings. */
export const wordsPattern = (words: string, endings = ''): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${words.split(/[^\p{L}\p{N}]+/u).join('[^\\p{L}\\p{N}]+')}${endings}(?![\\p{L}\\p{N}])`,
    'u',
  );
