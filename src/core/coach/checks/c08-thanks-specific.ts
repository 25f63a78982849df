import { fold } from '../../people/fold.ts';
import type { Method } from '../../config/index.ts';
import { doingOf } from '../acts/index.ts';
import type { Check } from '../check.ts';
import { lineOf } from '../line.ts';
import type { MessageKind, MessageRecord } from '../message.ts';
import { partsOf } from '../parts.ts';
import type { Reading } from '../reading.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { isNegated, phraseAt, sentencesOf, wordsOf, type Word } from '../text.ts';

/** What a text does as a thank-you (R1): names their act, only says thanks, or neither. */
export type ThankedBy = 'specific' | 'thin' | 'none';

/** A sentence with its words. */
interface Said {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Where a thanks phrase ends in these words; null where there is none that counts. */
const thanksEnd = (words: readonly Word[], lexicon: Lexicon, method: Method): number | null => {
  for (let place = 0; place < words.length; place += 1) {
    const length = phraseAt(words, place, lexicon.thanks.phrases);
    if (length === 0) continue;
    const end = place + length;
    const isStronger = words
      .slice(end, end + method.coach.negation_words)
      .some(({ text }) => lexicon.thanks.intensifiers.includes(text));
    if (isStronger || !isNegated(words, place, lexicon.negations, method.coach.negation_words)) return end;
  }
  return null;
};

/** The part of a sentence before it turns to something else, or to a name after a comma. */
const beforeTurn = (
  sentence: string,
  words: readonly Word[],
  from: number,
  { thanks }: Lexicon,
): readonly Word[] => {
  const taken: Word[] = [];
  for (let place = from; place < words.length; place += 1) {
    const word = words[place];
    const before = words[place - 1];
    if (word === undefined || thanks.turns.includes(word.text)) break;
    const between = before === undefined ? '' : sentence.slice(before.span[1], word.span[0]);
    // "..., you are awesome": a sentence of its own.
    const isAnew = between.includes(',') && (word.capitalized || thanks.you.includes(word.text));
    if (/[;:()–—]/u.test(between) || isAnew) break;
    taken.push(word);
  }
  return taken;
};

const contentWords = (
  words: readonly Word[],
  names: ReadonlySet<string>,
  { thanks }: Lexicon,
): readonly Word[] =>
  words.filter(({ text }) => !thanks.generic.includes(text) && !names.has(text) && !/^\d+$/u.test(text));

/** "Thank you for showing me the triage sheet": two words that say what. */
const namesGift = (
  { text: sentence, words }: Said,
  names: ReadonlySet<string>,
  lexicon: Lexicon,
  method: Method,
): boolean => {
  const end = thanksEnd(words, lexicon, method);
  if (end === null) return false;
  const again = words.flatMap((_, place) =>
    place > end && phraseAt(words, place, lexicon.thanks.again) > 0 ? [place] : [],
  );
  return [end, ...again].some((from) => {
    const rest = beforeTurn(sentence, words, from, lexicon);
    const link = rest.findIndex(({ text }) => lexicon.thanks.links.includes(text));
    return link !== -1 && contentWords(rest.slice(link), names, lexicon).length >= 2;
  });
};

/** "You told me to ask every team", "your advice to look at the rotation programme": what they did, told back. */
const tellsTheirAct = (
  { text: sentence, words }: Said,
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean => {
  const { you, toMe, your, actVerbs, actNouns, conditions } = lexicon.thanks;
  return words.some(({ text }, place) => {
    const isYou = you.includes(text) || toMe.includes(text);
    if (!isYou && !your.includes(text)) return false;
    if (words.slice(Math.max(0, place - 3), place).some((word) => conditions.includes(word.text)))
      return false;
    const next = words
      .slice(place + 1, place + 4)
      .findIndex((word) => (isYou ? actVerbs : actNouns).includes(word.text));
    if (next === -1) return false;
    const rest = beforeTurn(sentence, words, place + 2 + next, lexicon);
    return contentWords(rest, names, lexicon).length >= 1;
  });
};

/** The part of a sentence that speaks of what they did: after the thanks, or from "you" on; a wish or a plan of mine is none. */
const spokenOfThem = ({ text: sentence, words }: Said, lexicon: Lexicon, method: Method): readonly Word[] => {
  const { you, your, turns, conditions, settings } = lexicon.thanks;
  const end = thanksEnd(words, lexicon, method);
  if (end !== null) {
    const said = beforeTurn(sentence, words, end, lexicon);
    const setting = said.findIndex(({ text }) => settings.includes(text));
    return setting === -1 ? said : said.slice(0, setting);
  }
  const place = words.findIndex(({ text }) => you.includes(text) || your.includes(text));
  const before = words.slice(0, Math.max(0, place));
  return place === -1 || before.some(({ text }) => turns.includes(text) || conditions.includes(text))
    ? []
    : words.slice(place);
};

/** A word of the record, where the text speaks of them. */
const recalls = (
  sentence: Said,
  record: MessageRecord,
  names: ReadonlySet<string>,
  lexicon: Lexicon,
  method: Method,
): boolean => {
  const plain = (words: readonly Word[]): string => ` ${words.map(({ text }) => fold(text)).join(' ')} `;
  const said = plain(spokenOfThem(sentence, lexicon, method));
  return record.memory.some((token) => {
    const words = wordsOf(token);
    return contentWords(words, names, lexicon).length > 0 && said.includes(plain(words));
  });
};

/**
 * C08 and R1's "counts as thanked": a thanks phrase and one detail of what they did. Quoted mail and signatures
 * are not read.
 */
export const thankedBy = (
  text: string,
  record: MessageRecord,
  lexicon: Lexicon,
  method: Method,
): ThankedBy => {
  const { own } = partsOf(text, true);
  const line = lineOf(own);
  return thankedIn({ own, line, record, lexicon, method, ...doingOf(line, lexicon) });
};

const thankedIn = ({
  own,
  record,
  lexicon,
  method,
  line,
  doing: sentencesDoing,
}: Pick<Reading, 'own' | 'line' | 'lexicon' | 'method' | 'doing'> & {
  readonly record: MessageRecord;
}): ThankedBy => {
  const names = new Set(wordsOf(record.name ?? '').map((word) => word.text));
  const isLearned = sentencesDoing('thanks').some(({ from, to }) => {
    const said = own.slice(line.tokens[from]?.span[0], line.tokens[to - 1]?.span[1]);
    // A name within it is nobody's act: "thanks for the chat, Ana Maria".
    const words = wordsOf(said).filter(({ capitalized }, place) => place === 0 || !capitalized);
    return contentWords(words, names, lexicon).length >= 2;
  });
  if (isLearned) return 'specific';
  const sentences = sentencesOf(own).map((sentence) => ({ text: sentence, words: wordsOf(sentence) }));
  const isThanks = sentences.some(({ words }) => thanksEnd(words, lexicon, method) !== null);
  if (!isThanks) return 'none';
  const isSpecific = sentences.some(
    (sentence) =>
      namesGift(sentence, names, lexicon, method) ||
      tellsTheirAct(sentence, names, lexicon) ||
      recalls(sentence, record, names, lexicon, method),
  );
  return isSpecific ? 'specific' : 'thin';
};

const kinds: ReadonlySet<MessageKind> = new Set(['thanks', 'loop', 'intro', 'resume']);

/** C08 thanks, specific: thanks phrase and what they did. */
export const thanksSpecific: Check = {
  id: 'C08',
  appliesTo: ({ message }) => kinds.has(message.kind),
  find: (reading) => {
    const thanked = thankedIn(reading);
    if (thanked === 'specific') return null;
    return { reason: thanksReason(thanked) };
  },
};

/** What would make a text count as thanks. */
export const thanksReason = (thanked: Exclude<ThankedBy, 'specific'>): string =>
  thanked === 'thin'
    ? 'Name what they did, not only that it helped you.'
    : 'Thank them for one thing they did, by its name.';
