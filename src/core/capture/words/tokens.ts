import { wordSet } from '../../word-set.ts';
import { fold } from '../../people/fold.ts';
import { emojiKinds } from '../english/contact.ts';
import { determiners, modals, nominatives, objectPronouns } from '../english/grammar.ts';
import { misspellings } from '../english/misspellings.ts';
import { isVerbForm } from '../english/verbs.ts';
import { spelledOut } from './shorthand.ts';
import type { Token } from './token.ts';

// Every repetition is bounded or over one class, so that no text can make it backtrack far.
const pattern = new RegExp(
  [
    String.raw`(?<link>https?:\/\/[^\s)>\]]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64})`,
    String.raw`(?<tag>#(?=[\p{L}\p{N}_])[\p{L}\p{M}\p{N}_-]{1,80})`,
    String.raw`(?<sounded>(?<![\p{L}\p{N}])2(?:day|moro|morrow|morow|mrw|nite|night)(?![\p{L}\p{N}]))`,
    String.raw`(?<number>\d{4}-\d{1,2}-\d{1,2}|\d+(?:[.,:/]\d+)*)`,
    String.raw`(?<with>(?<![\p{L}\p{N}])[wW]\/(?![oO](?:ut)?\b))`,
    // "3pm-3.30", "noon-1pm": two times, and no hyphened word.
    // "->", "=>", ">>" for what follows from it, as "→" does.
    String.raw`(?<arrow>[-–—=]{1,3}>|>{2,3}|(?<=\s)>(?=\s)|[⇒➔➜➡▶►→])`,
    String.raw`(?<picture>(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}){0,16}|\uFE0F)`,
    String.raw`(?<clock>(?<!\p{L})(?:[aApP][mM]|[nN]oon|[mM]idday|[mM]idnight)(?=-\d))`,
    String.raw`(?<unspaced>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+)`,
    String.raw`(?<word>(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}])(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}\p{N}])*(?:[-'’ʼ](?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}\p{N}])+)*)`,
    String.raw`(?<break>\n\s*)`,
    String.raw`(?<mark>[^\s])`,
  ].join('|'),
  'gu',
);

const contraction = /^(.+?)(n['’ʼ]t|['’ʼ](?:s|ll|d|m|ve|re))$/iu;
/** "shes", "theyre", "ive" as they are typed on a phone; what is a word of its own ("id", "shed", "well") stays one. */
const bareContraction =
  /^(?:(she|he)(s)|(they|you|we)(ve)|(they|you)(re|ll)|(they|you|he)(d)|(i)(m|ve)|(do|did|does|is|was|were|has|have|had|could|would|should|are|ca|wo)(nt))$/iu;

const types = ['link', 'tag', 'number', 'unspaced', 'word', 'break', 'mark'] as const;

/** "Ravi Menon [buyer, Nordea]" */
const brackets: ReadonlyMap<string, string> = new Map([
  ['[', '('],
  [']', ')'],
]);

/**
 * What a picture says: how one met ("☕ with Ada"), or that another sentence begins ("Lunch with Ada 👍 She ..."); null where
 * it only decorates ("🎉 Lunch with Ada 🎉").
 */
const pictureSign = (picture: string, before: Token | undefined, behind: string): string | null => {
  const [base = ''] = Array.from(picture);
  if (emojiKinds.has(base)) return base;
  const parts = before?.type === 'word' || before?.type === 'number';
  return parts && /^\s*\p{Lu}/u.test(behind) ? '→' : null;
};

export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  const addAs = (word: string, piece: string, from: number, gap: boolean): void => {
    tokens.push({
      text: piece,
      from,
      to: from + piece.length,
      lower: word,
      type: 'word',
      capital: false,
      gap,
      unspaced: false,
    });
  };
  const add = (piece: string, from: number, type: Token['type'], gap: boolean, unspaced = false): void => {
    const typed = piece.toLowerCase().replace(/[’ʼ]/g, "'");
    // "8 am" is an hour, and nobody who is.
    const lower =
      typed === 'am' && tokens.at(-1)?.type === 'number' ? 'a.m.' : (brackets.get(typed) ?? typed);
    tokens.push({
      text: piece,
      from,
      to: from + piece.length,
      lower: misspellings.get(lower) ?? lower,
      type,
      capital: type === 'word' && /^\p{Lu}/u.test(piece),
      gap,
      unspaced,
    });
  };
  /** "me → slides": one word that says whose it is, as before a colon; elsewhere it parts two sentences. */
  const addArrow = (piece: string, from: number, gap: boolean): void => {
    const isLabel = tokens.at(-1)?.type === 'word' && tokens.at(-2)?.type !== 'word';
    tokens.push({
      text: piece,
      from,
      to: from + piece.length,
      lower: isLabel ? ':' : '→',
      type: 'mark',
      capital: false,
      gap,
      unspaced: false,
    });
  };
  let passedOver = 0;
  for (const match of text.matchAll(pattern)) {
    const piece = match[0];
    const from = match.index;
    const gap = from === passedOver || /\s/u.test(text.charAt(from - 1));
    if (match.groups?.['picture'] !== undefined) {
      const sign = pictureSign(
        piece,
        tokens.at(-1),
        text.slice(from + piece.length, from + piece.length + 8),
      );
      if (sign === null) passedOver = from + piece.length;
      else add(sign, from, 'mark', gap);
      continue;
    }
    const type = types.find((name) => match.groups?.[name] !== undefined) ?? 'mark';
    if (match.groups?.['with'] !== undefined) addAs('with', piece, from, gap);
    else if (match.groups?.['arrow'] !== undefined) addArrow(piece, from, gap);
    else if (match.groups?.['sounded'] !== undefined || match.groups?.['clock'] !== undefined)
      add(piece, from, 'word', gap);
    else if (type === 'unspaced') add(piece, from, 'word', gap, true);
    else if (type === 'word') {
      const parts = misspellings.has(piece.toLowerCase()) ? null : contraction.exec(piece);
      const bare = bareContraction
        .exec(piece)
        ?.slice(1)
        .filter((part) => part !== undefined);
      if (bare?.[0] !== undefined && bare[1] !== undefined) {
        add(bare[0], from, 'word', gap);
        const rest = bare[1].toLowerCase();
        addAs(rest === 'nt' ? "n't" : `'${rest}`, bare[1], from + bare[0].length, false);
      } else if (parts?.[1] !== undefined && parts[2] !== undefined) {
        add(parts[1], from, 'word', gap);
        add(parts[2], from + parts[1].length, 'word', false);
      } else add(piece, from, 'word', gap);
    } else add(piece, from, type, gap);
  }
  return spelledOut(tokens);
};

export const foldTokens = (tokens: readonly Token[], from: number, to: number): string =>
  fold(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );

const shortForms = wordSet(
  'dr prof mr mrs ms mx st jr sr smt shri cllr engr hon retd abt vs no approx ca e.g i.e etc inc ltd co dept tel ext min mins hr hrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun re w with',
);

const titlesOfPeople = wordSet('dr prof mr mrs ms mx st smt shri cllr engr hon sr');

/** "Helga S. - head of QA", "Tom O., Bosch": what stands behind a name is told of them. */
const besideNames = wordSet('- – — , ( @ / :');

const enders = wordSet('. ! ? ; … 。 ！ ？ ； • · * | ▪ →');

/** A sentence as a range of tokens; `question` where it ends so. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
}

/** The bracket of "1) send ... 2) read ...". */
const isListNumber = (tokens: readonly Token[], index: number): boolean => {
  const number = tokens[index - 1];
  return (
    tokens[index]?.lower === ')' && number?.type === 'number' && /^\d{1,2}$/u.test(number.lower) && number.gap
  );
};

/** "10 mins" */
const isLength = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.type === 'number' &&
  /^(?:mins?|minutes?|m|h|hrs?|hours?)$/u.test(tokens[index + 1]?.lower ?? '');

/** "Lunch with Ada / send her the deck", "Ada / she'll call", and not "Ada / Ken", "lunch / coffee". */
const isBetweenClauses = (tokens: readonly Token[], index: number): boolean => {
  const [next, behind] = [tokens[index + 1], tokens[index + 2]];
  if (tokens[index]?.gap !== true || next?.gap !== true) return false;
  return (
    nominatives.has(next.lower) ||
    modals.has(next.lower) ||
    (isVerbForm(next.lower, 'base') &&
      behind?.type === 'word' &&
      (objectPronouns.has(behind.lower) || determiners.has(behind.lower)))
  );
};

const endsSentence = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.type === 'break') return true;
  if (isListNumber(tokens, index)) return true;
  if (token.lower === '/') return isBetweenClauses(tokens, index);
  if (token.type !== 'mark' || !enders.has(token.lower)) return false;
  if (token.lower !== '.') return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before === undefined || after === undefined) return true;
  if (!token.gap && !after.gap && after.type !== 'break') return false;
  // "R&D. Proposes": no initial.
  if (tokens[index - 2]?.lower === '&' && !before.gap) return true;
  // "Sam R. called": an initial ends nothing; "Plan B. She ..." is rare enough to lose.
  if (before.text.length === 1 && before.capital && before.text !== 'I' && after.capital)
    return /^(?:he|she|they|we|i|it)$/u.test(after.lower);
  // "Tom O. replied": behind a name the sentence goes on in lower case.
  const given = tokens[index - 2];
  if (
    before.text.length === 1 &&
    before.capital &&
    given?.capital === true &&
    (after.type === 'word' || besideNames.has(after.lower))
  )
    return false;
  if (/^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|min|mins|hr|hrs|etc)$/u.test(before.lower))
    return (after.type !== 'number' || isLength(tokens, index + 1)) && after.type !== 'mark';
  // "her exam is 5 jan. 10 min": how long it took.
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u.test(before.lower) && after.type === 'number')
    return isLength(tokens, index + 1);
  if (shortForms.has(before.lower)) {
    const startsAnew = after.capital && !titlesOfPeople.has(before.lower);
    return after.type === 'break' || startsAnew;
  }
  return true;
};

export const sentencesOf = (tokens: readonly Token[]): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index <= tokens.length; index += 1) {
    if (index < tokens.length && !endsSentence(tokens, index)) continue;
    if (index > from)
      sentences.push({ from, to: index, question: ['?', '？'].includes(tokens[index]?.lower ?? '') });
    from = index + 1;
  }
  return sentences;
};
