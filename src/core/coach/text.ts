/** A run of letters or digits, apostrophes inside it included (method, section 4). */
const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

export interface Word {
  /** Lower case, with a straight apostrophe. */
  readonly text: string;
  readonly capitalized: boolean;
  /** `[from, to]` in the text it came from. */
  readonly span: readonly [number, number];
}

export const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(wordPattern), (match) => ({
    text: match[0].toLowerCase().replaceAll('’', "'"),
    capitalized: /^\p{Lu}/u.test(match[0]),
    span: [match.index, match.index + match[0].length] as const,
  }));

/** Sentences as a reader hears them: to a full stop, question or exclamation mark, or the end of a paragraph. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])["'”’)]*\s+|\n\s*\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Whether one of the phrases (lower-case words) stands at this place. Answers its length in words, 0 where none does. */
export const phraseAt = (words: readonly Word[], place: number, phrases: readonly string[]): number => {
  let longest = 0;
  const first = words[place]?.text ?? '';
  for (const phrase of phrases) {
    // Most phrases begin otherwise: those need not be taken apart.
    if (!phrase.startsWith(first)) continue;
    const parts = phrase.split(' ');
    if (parts.length > longest && parts.every((part, index) => words[place + index]?.text === part))
      longest = parts.length;
  }
  return longest;
};

/** A hit does not count with a "no" within so many words before it (section 4). */
export const isNegated = (
  words: readonly Word[],
  place: number,
  negations: readonly string[],
  within: number,
): boolean => words.slice(Math.max(0, place - within), place).some(({ text }) => negations.includes(text));
