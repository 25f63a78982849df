/** One word, number or mark of what was said; a contraction is two ("she" + "'ll", "did" + "n't"). */
export interface Token {
  readonly text: string;
  /** UTF-16 offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly type: 'word' | 'number' | 'link' | 'tag' | 'mark' | 'break';
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** True where white space stands before it. */
  readonly gap: boolean;
  /** A run of a script that puts no space between words (Han, Kana). */
  readonly unspaced: boolean;
}

/** The word at `index` as rules compare it; empty before the first and behind the last. */
export const lowerAt = ({ tokens }: { readonly tokens: readonly Token[] }, index: number): string =>
  tokens[index]?.lower ?? '';
