import type { Line } from '../line.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { Lexicon } from './lexicon.ts';

export type { Lexicon, PhraseList } from './lexicon.ts';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Lexicons by language; one file each. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { en: english, es: spanish };

/** Which languages have this frequent little word, by their place in `languages`. */
const languagesByWord = new Map<string, number[]>();
languages.forEach((language, place) => {
  for (const word of lexicons[language].common)
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), place]);
});

const none: readonly number[] = [];

const longest = Math.max(...[...languagesByWord.keys()].map((word) => word.length));

/** So many more of its words than of any other, and the language is known before the end. */
const lead = 12;

/** The language whose frequent little words are in the text most often; English where none are. */
export const languageOf = ({ tokens }: Line): Language => {
  const counts = languages.map(() => 0);
  for (const { text } of tokens) {
    if (text.length > longest) continue;
    for (const place of languagesByWord.get(text) ?? none) {
      const count = (counts[place] ?? 0) + 1;
      counts[place] = count;
      if (count >= lead && counts.every((other, at) => at === place || other + lead <= count))
        return languages[place] ?? 'en';
    }
  }
  return languages[counts.indexOf(Math.max(...counts))] ?? 'en';
};
