import { fold } from '../people/fold.ts';

const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

/** Most of a promise's words in what was given: "sent her the article on port logistics" keeps that promise. */
const keptShare = 0.6;

/** Whether what was given or sent is what was promised, as far as its words tell. */
export const seemsToKeep = (promised: string, given: string): boolean => {
  const said = contentWords(given);
  const words = [...contentWords(promised)];
  const shared = words.filter((word) => said.has(word)).length;
  return words.length > 0 && shared / words.length >= keptShare;
};
