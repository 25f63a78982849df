import type { Method } from '../config/index.ts';
import type { CoachRecord, Message, MessageKind } from './message.ts';
import { doingOf, type Doing } from './acts/index.ts';
import { languageOf, lexicons, type Lexicon, type PhraseList } from './lexicon/index.ts';
import { lineOf, tokenAt, type Line, type Sentence, type Span } from './line.ts';
import { partsOf } from './parts.ts';

/** Words of a list found in the text. */
export interface Hit {
  readonly span: Span;
  /** Tokens of the line, from the first to behind the last. */
  readonly from: number;
  readonly to: number;
}

/** A message read once, for all the checks. */
export interface Reading extends Doing {
  readonly message: Message;
  readonly record: CoachRecord;
  readonly lexicon: Lexicon;
  readonly method: Method;
  /** The user's own words, at their places in the body. */
  readonly own: string;
  readonly blurb: string | null;
  readonly line: Line;
  /** Requests of the text, those on the back of another included. */
  readonly requests: readonly Hit[];
  /** Whether it asks them for something. */
  readonly isAsking: boolean;
  /** Every place of the list; a "no" before it, or a group of words that means something else, unmakes a hit. */
  readonly hits: (list: PhraseList, option?: { readonly evenNegated: boolean }) => readonly Hit[];
  readonly has: (list: PhraseList, option?: { readonly evenNegated: boolean }) => boolean;
  readonly sentenceOf: (hit: Hit) => Sentence | undefined;
}

/** Kinds that ask, whatever their words. */
const askingKinds: ReadonlySet<MessageKind> = new Set([
  'approach',
  'intro',
  'resume',
  'colleague',
  'followup',
]);

export const alwaysAsks = (kind: MessageKind): boolean => askingKinds.has(kind);

/** What is owed to them: thanks, and news of how it ended. No gate holds it back. */
export const isThanks = (kind: MessageKind): boolean => kind === 'thanks' || kind === 'loop';

const blurbKinds: ReadonlySet<MessageKind> = new Set(['intro', 'resume']);

/** The words of the language that a text is in. */
export const lexiconFor = (text: string): Lexicon => lexicons[languageOf(lineOf(partsOf(text, false).own))];

export const read = (message: Message, record: CoachRecord, method: Method): Reading => {
  const { own, blurb } = partsOf(message.body, blurbKinds.has(message.kind));
  const line = lineOf(own);
  const lexicon: Lexicon = lexicons[message.language ?? languageOf(line)];
  const { search, has } = searcher(own, line, lexicon, method);
  const sentenceOf = (hit: Hit): Sentence | undefined =>
    line.sentences.find(({ from, to }) => from <= hit.from && hit.from < to);
  const asked = search('request');
  const further = (asked.length === 0 ? [] : search('furtherRequest')).filter((hit) => {
    const sentence = sentenceOf(hit);
    return asked.some(
      (other) => other.to <= hit.from && sentence !== undefined && sentenceOf(other) === sentence,
    );
  });
  const requests = apart([...asked, ...further]);
  return {
    message,
    record,
    lexicon,
    method,
    own,
    blurb,
    line,
    requests,
    isAsking: askingKinds.has(message.kind) || requests.length > 0,
    hits: (list, option) => search(list, option?.evenNegated),
    has: (list, option) => has(list, option?.evenNegated),
    sentenceOf,
    ...doingOf(line, lexicon),
  };
};

/** In their order, each once where two lists found the same words. */
const apart = (hits: readonly Hit[]): readonly Hit[] => {
  if (hits.length < 2) return hits;
  const sorted = hits.toSorted((one, other) => one.from - other.from);
  return sorted.filter((hit, index) => index === 0 || hit.from >= (sorted[index - 1]?.to ?? 0));
};

/** Lists whose phrases say no by themselves; in any other a "no" among its words unmakes a hit. */
const saysNo: ReadonlySet<PhraseList> = new Set([
  'nagging',
  'oneQuestion',
  'known',
  'reasons',
  'slot',
  'suits',
]);

/** Words in quotation marks, within a paragraph. */
const quotation = /"[^"\n]{1,200}"|“[^”\n]{1,200}”|«[^»\n]{1,200}»/g;

const none: readonly Hit[] = [];

const searcher = (own: string, line: Line, lexicon: Lexicon, method: Method) => {
  const found = new Map<PhraseList, readonly Hit[]>();
  const foundNegated = new Map<PhraseList, readonly Hit[]>();
  const negations = lexicon.negationWords;

  /** The first place of the list from here on in the plain line; the next search goes on behind it. */
  const nextHit = (pattern: RegExp): Hit | null => {
    const match = pattern.exec(line.plain);
    if (match === null) return null;
    const from = tokenAt(line, match.index + 1);
    const last = tokenAt(line, match.index + match[0].length - 1);
    return { span: [line.tokens[from]?.span[0] ?? 0, line.tokens[last]?.span[1] ?? 0], from, to: last + 1 };
  };

  const isNegated = (hit: Hit): boolean => {
    let words = 0;
    for (let place = hit.from - 1; place >= 0 && words < method.coach.negation_words; place -= 1) {
      const token = line.tokens[place];
      if (token === undefined || token.type === 'end' || token.type === 'break') return false;
      if (token.type !== 'word') continue;
      if (negations.has(token.text)) return true;
      words += 1;
    }
    return false;
  };

  const holdsNegation = ({ from, to }: Hit): boolean => {
    for (let place = from; place < to; place += 1)
      if (negations.has(line.tokens[place]?.text ?? '')) return true;
    return false;
  };

  // Somebody else's words within a sentence ("the slide that read ...") are no words of this message.
  const quoted = /["“«]/.test(own)
    ? Array.from(own.matchAll(quotation), ({ index, 0: all }) => [index, index + all.length] as const)
    : [];
  const isQuoted = ({ span: [from, to] }: Hit): boolean =>
    quoted.some(([begin, end]) => begin < from && to < end);

  const inOtherSense = (hit: Hit): boolean =>
    search('otherSense', true).some(({ from, to }) => from < hit.to && hit.from < to);

  const isCounting = (list: PhraseList, evenNegated: boolean, hit: Hit): boolean =>
    list === 'otherSense' ||
    ((evenNegated || !isNegated(hit)) &&
      (saysNo.has(list) || !holdsNegation(hit)) &&
      !isQuoted(hit) &&
      !inOtherSense(hit));

  const find = (list: PhraseList, evenNegated: boolean, isOneEnough: boolean): readonly Hit[] => {
    let counting: Hit[] | null = null;
    // Not matchAll: it builds the expression anew for each of the many lists.
    const pattern = lexicon.patterns[list];
    pattern.lastIndex = 0;
    for (let hit = nextHit(pattern); hit !== null; hit = nextHit(pattern)) {
      if (!isCounting(list, evenNegated, hit)) continue;
      (counting ??= []).push(hit);
      if (isOneEnough) break;
    }
    return counting ?? none;
  };

  const search = (list: PhraseList, evenNegated = false): readonly Hit[] => {
    const kept = evenNegated ? foundNegated : found;
    const known = kept.get(list) ?? find(list, evenNegated, false);
    kept.set(list, known);
    return known;
  };

  /** Whether there is one: looks no further than the first. */
  const has = (list: PhraseList, evenNegated = false): boolean =>
    ((evenNegated ? foundNegated : found).get(list) ?? find(list, evenNegated, true)).length > 0;

  return { search, has };
};
