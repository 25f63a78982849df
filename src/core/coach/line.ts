/** A span of the text in UTF-16 units: from its first to behind its last. */
export type Span = readonly [from: number, to: number];

export type Token =
  | { readonly type: 'word'; readonly text: string; readonly span: Span }
  /** A pause, the end of a sentence, a new paragraph, or a web address. */
  | { readonly type: 'pause' | 'end' | 'break' | 'link'; readonly text: string; readonly span: Span };

/** A text laid out in words, so that phrases can be looked for without a care for case, accents and spaces. */
export interface Line {
  readonly tokens: readonly Token[];
  /** ` hi elena , your talk changed ... . ` */
  readonly plain: string;
  /** Where each token begins in `plain`, in their order. */
  readonly starts: readonly number[];
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  /** Tokens, from the first to behind the last. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly isQuestion: boolean;
}

const tokenPattern =
  /((?:https?:\/\/|www\.)\S+?(?=[.,;:!?)\]"”’]*(?:\s|$)))|([\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*)|[.!?…]+|\n[^\S\n]*\n\s*|\n[^\S\n]*(?=[-*•]\s|\d+[.)]\s)|[,;:()–—]/gu;

/** A stop that ends no sentence. */
const shortened = new Set('mr mrs ms dr prof st jr sr vs e.g i.e approx dept sra srta'.split(' '));

const ascii = /^[\x20-\x7e]*$/;

/** One word, lower case, accents off, with a straight apostrophe. */
export const plainWord = (word: string): string => {
  const lower = word.toLowerCase();
  return ascii.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('’', "'");
};

const isAsciiText = /^[\s\x20-\x7e’]*$/;

/** Each word plain, taken from the whole text made plain where that moves nothing. */
const plainWords = (text: string): ((from: number, to: number) => string) => {
  const lower = text.toLowerCase();
  if (lower.length !== text.length || !isAsciiText.test(text))
    return (from, to) => plainWord(text.slice(from, to));
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return (from, to) => straight.slice(from, to);
};

/** Null for a mark that ends nothing: the dot in "Dr. Rao" or in 3.5. */
const markOf = (text: string, match: string, span: Span, before: Token | undefined): Token | null => {
  if (match.startsWith('\n')) return { type: 'break', text: '|', span };
  if (!/^[.!?…]/.test(match)) return { type: 'pause', text: ',', span };
  const to = span[1];
  const isClosed = to === text.length || /^["'”’)\]*]*(?:\s|$)/.test(text.slice(to, to + 4));
  if (match === '.' && before?.type === 'word' && shortened.has(before.text)) return null;
  if (!isClosed && !match.includes('?')) return null;
  return { type: 'end', text: match.includes('?') ? '?' : match.includes('!') ? '!' : '.', span };
};

export const lineOf = (text: string): Line => {
  const tokens: Token[] = [];
  const starts: number[] = [];
  const wordAt = plainWords(text);
  let plain = ' ';
  for (const match of text.matchAll(tokenPattern)) {
    const [written, link, word] = match;
    const span: Span = [match.index, match.index + written.length];
    const token: Token | null =
      word !== undefined
        ? { type: 'word', text: wordAt(...span), span }
        : link !== undefined
          ? { type: 'link', text: '@', span }
          : markOf(text, written, span, tokens.at(-1));
    if (token === null) continue;
    tokens.push(token);
    starts.push(plain.length);
    plain += `${token.text} `;
  }
  return { tokens, plain, starts, sentences: sentencesOf(tokens) };
};

/** The token that begins at this place of the plain line, or the last one before it. */
export const tokenAt = ({ starts }: Line, place: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Sentences as a reader hears them: to a full stop, question or exclamation mark, or the end of a paragraph. */
const sentencesOf = (tokens: readonly Token[]): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  let words = 0;
  const close = (to: number, isQuestion: boolean): void => {
    if (words > 0) sentences.push({ from, to, words, isQuestion });
    from = to;
    words = 0;
  };
  tokens.forEach((token, index) => {
    if (token.type === 'word') words += 1;
    else if (token.type === 'end') close(index + 1, token.text === '?');
    else if (token.type === 'break') close(index + 1, false);
  });
  close(tokens.length, false);
  return sentences;
};

/** ` night ward `: the words of a short text, as they stand in the plain line of a message. */
export const plainLine = (text: string): string => lineOf(text).plain;
