import { givingWords } from './giving.ts';
import { keepingWords } from './keeping.ts';
import { queueWords } from './queue.ts';
import { reachingWords } from './reaching.ts';

export type { WordTree } from './words.ts';

/** What the numbers are called that can be set on a screen, each by its place in the method. */
export const numberWords = { ...keepingWords, ...givingWords, ...reachingWords, ...queueWords };
