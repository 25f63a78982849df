/**
 * What the user wrote of someone, turned into a letter to them: "send her the article" becomes "send you the
 * article". Only the commonest turns; where grammar is in doubt the words stay as they were said.
 */
const turns: readonly (readonly [RegExp, string])[] = [
  [/\b(?:she|he|they)(?:['’]s| is| are|['’]re)\b/giu, 'you are'],
  [/\b(?:she|he|they) (?:was|were)\b/giu, 'you were'],
  [/\b(?:she|he|they) (?:has|have)\b/giu, 'you have'],
  [/\b(?:she|he|they)\b/giu, 'you'],
  [/\b(?:hers|theirs)\b/giu, 'yours'],
  [/\b(?:himself|herself|themselves)\b/giu, 'yourself'],
  // "send her the article", "tell him about it": an object before an article, a preposition or the end.
  [
    /\bher(?=\s+(?:the|a|an|my|our|about|to|with|on|at|in|for|by|how|what|that|this|some|two|three)\b|\s*[.,;:!?]|\s*$)/giu,
    'you',
  ],
  [/\b(?:him|them)\b/giu, 'you'],
  [/\b(?:her|his|their)\b/giu, 'your'],
];

export const toThem = (text: string): string =>
  turns.reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), text);

/** "Hi Ada, " and the rest of the sentence. */
export const greeted = (call: string, sentence: string): string => `Hi ${call}, ${sentence}`;

/** What a draft leaves to the user, in brackets, so that nothing is pretended. */
export const gap = (words: string): string => `[${words}]`;

export const hasGap = (line: string): boolean => /\[[^\]]+\]/u.test(line);
