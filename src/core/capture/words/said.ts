import type { Token } from './token.ts';
import type { Sentence } from './tokens.ts';

/** A text cut into words and sentences. */
export interface Said {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Token indexes at which a sentence, a bullet, a quotation or a part after a colon begins. */
  readonly starts: ReadonlySet<number>;
}
