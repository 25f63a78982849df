import { english } from './en.ts';
import type { Lexicon } from './lexicon.ts';

export type { Lexicon } from './lexicon.ts';

/** Lexicons by language; one file each. */
export const lexicons = { en: english } as const satisfies Readonly<Record<string, Lexicon>>;
