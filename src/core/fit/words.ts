import { numberFirst } from '../number-words.ts';
import type { Evidence } from './evidence.ts';
import type { Fit } from './fit.ts';

/** What a company that is not for me was good for (R10): as many talks as people told of it, and no word of talks without any. */
export const ruledOutInWords = (evidence: readonly Pick<Evidence, 'personId'>[]): string => {
  const talks = new Set(evidence.flatMap(({ personId }) => personId ?? [])).size;
  return talks === 0
    ? 'Not for you, and you know it: that is an answer too.'
    : `${numberFirst(talks)} honest ${talks === 1 ? 'talk' : 'talks'} saved you a wrong year.`;
};

/**
 * How sure a verdict is, in words: a figure would pretend to more. Where there is still to learn there is nothing to be
 * sure of, and my own word stands by itself.
 */
export const surenessInWords = (
  { verdict, confidence }: Pick<Fit, 'verdict' | 'confidence'>,
  decided: boolean,
): string | null => {
  if (decided || verdict === 'unknown' || verdict === 'learning') return null;
  return confidence >= 0.6 ? 'fairly sure' : confidence >= 0.3 ? 'half sure' : 'a first impression';
};
