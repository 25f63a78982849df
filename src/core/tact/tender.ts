import type { TenderTopic } from './tender-words.ts';
import { tenderWords } from './tender-words.ts';

/** Words in a note that ask once whether to keep them (R16); nothing is ever refused for them. */
export interface Notice {
  readonly message: string;
  readonly found: readonly { readonly topic: TenderTopic; readonly words: string }[];
}

const keepQuestion = 'They may read this one day. Keep it?';
/** Stands under every field in which one writes about people. */
export const noteHint = 'Write it so that they could read it one day.';

/** What a note says of somebody's health, faith, family trouble or looks; null where nothing of that is in it. */
export const noticeOf = (texts: readonly (string | null | undefined)[]): Notice | null => {
  const found: Notice['found'][number][] = [];
  for (const text of texts) {
    if (text === null || text === undefined) continue;
    const plain = text.replaceAll('’', "'");
    for (const [topic, patterns] of tenderWords)
      for (const pattern of patterns)
        for (const match of plain.matchAll(pattern)) {
          const words = match[0].trim();
          if (!found.some((one) => one.words.toLowerCase() === words.toLowerCase()))
            found.push({ topic, words });
        }
  }
  return found.length === 0 ? null : { message: keepQuestion, found };
};
