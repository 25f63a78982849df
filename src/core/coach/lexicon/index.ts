import type { Line } from '../line.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { Lexicon } from './lexicon.ts';

export type { Lexicon, PhraseList } from './lexicon.ts';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Lexicons by language; one file each. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { en: english, es: spanish };

const common = languages.map((language) => [language, new Set(lexicons[language].common)] as const);

const longest = Math.max(...common.flatMap(([, words]) => [...words].map((word) => word.length)));

/** The language whose frequent little words are in the text most often; English where none are. */
export const languageOf = ({ tokens }: Line): Language => {
  let best: Language = 'en';
  let most = 0;
  for (const [language, words] of common) {
    let count = 0;
    for (const token of tokens) if (token.text.length <= longest && words.has(token.text)) count += 1;
    if (count <= most) continue;
    best = language;
    most = count;
  }
  return best;
};
