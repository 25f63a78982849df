import { gapIn, gapSaid } from '../../core/drafts/index.ts';

/** What the book keeps of words that are said to have gone out, and what is to be said of those that it does not keep. */
export interface KeptWords {
  readonly text: string | null;
  readonly says: readonly string[];
}

/** Words with a gap went to nobody: what was sent then were others. */
export const keptWords = (text: string | null | undefined): KeptWords => {
  const gap = gapIn(text ?? '');
  return gap === null ? { text: text ?? null, says: [] } : { text: null, says: [gapSaid(gap)] };
};
