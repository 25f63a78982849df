import { numberFirst } from '../number-words.ts';
import type { Evidence } from './evidence.ts';

/** What a company that is not for me was good for (R10): as many talks as people told of it, and no word of talks without any. */
export const ruledOutInWords = (evidence: readonly Pick<Evidence, 'personId'>[]): string => {
  const talks = new Set(evidence.flatMap(({ personId }) => personId ?? [])).size;
  return talks === 0
    ? 'Not for you, and you know it: that is an answer too.'
    : `${numberFirst(talks)} honest ${talks === 1 ? 'talk' : 'talks'} saved you a wrong year.`;
};
