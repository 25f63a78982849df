import type { InteractionKind } from '../../interactions/interaction.ts';
import type { Token } from '../words/token.ts';
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

const languages = [
  arabic,
  chinese,
  dutch,
  french,
  german,
  greek,
  italian,
  japanese,
  korean,
  portuguese,
  russian,
  spanish,
];

const isTight = (word: string): boolean =>
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+$/u.test(word);

/** Words that stand by themselves, and words that stand anywhere in a run without spaces. */
interface Lexicon<Value> {
  readonly words: ReadonlyMap<string, Value>;
  readonly parts: readonly (readonly [part: string, value: Value])[];
}

const lexiconOf = <Value>(entries: readonly (readonly [string, Value])[]): Lexicon<Value> => ({
  words: new Map(entries),
  // The longest first, so that a video call is no plain call.
  parts: entries.filter(([word]) => isTight(word)).toSorted(([one], [other]) => other.length - one.length),
});

const look = <Value>(lexicon: Lexicon<Value>, token: Token): Value | null => {
  const known = lexicon.words.get(token.lower);
  if (known !== undefined) return known;
  if (!token.unspaced && !isTight(token.lower)) return null;
  return lexicon.parts.find(([part]) => token.lower.includes(part))?.[1] ?? null;
};

const contacts = lexiconOf(
  languages.flatMap(({ contact }) =>
    Object.entries(contact).flatMap(([kind, words]) =>
      words.split(' ').map((word) => [word, kind as InteractionKind] as const),
    ),
  ),
);
const days = lexiconOf(languages.flatMap((language) => Object.entries(language.days)));
const unitWords = (unit: 'minute' | 'hour'): readonly string[] =>
  languages.flatMap((language) => language[unit].split(' ')).filter((word) => word !== '');
const minuteWords = new Set(unitWords('minute'));
const hourWords = new Set(unitWords('hour'));

/** The kind of talk that a word of another language tells; null for any other word. */
export const foreignContact = (token: Token): InteractionKind | null => look(contacts, token);

/** Days from today of a word such as "gestern" or "昨天". */
export const foreignDay = (token: Token): number | null => look(days, token);

const startsWithAny = (lower: string, words: ReadonlySet<string>): boolean => {
  for (const word of words) if (isTight(word) && lower.startsWith(word)) return true;
  return false;
};

/** Minutes in one of the unit that the token names, or begins with where words stand without spaces. */
export const foreignUnit = (token: Token): number | null => {
  if (minuteWords.has(token.lower)) return 1;
  if (hourWords.has(token.lower)) return 60;
  if (!token.unspaced && !isTight(token.lower)) return null;
  if (startsWithAny(token.lower, hourWords)) return 60;
  return startsWithAny(token.lower, minuteWords) ? 1 : null;
};
