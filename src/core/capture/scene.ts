import { wordSet } from '../word-set.ts';
import type { CalendarDay, TimeZone } from '../dates/index.ts';
import type { Clause } from './clauses/clauses.ts';
import type { NamedText } from './clauses/phrases.ts';
import type { DateExpression } from './days/date-reading.ts';
import type { Span } from './draft.ts';
import { personalObjects } from './english/grammar.ts';
import type { Mention } from './people/mention.ts';
import type { Said } from './words/said.ts';
import { lowerAt } from './words/token.ts';

export { lowerAt };

/** All that was read of the text before its findings: words, sentences, clauses, names and dates. */
export interface Scene extends NamedText {
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly today: CalendarDay;
  /** Minutes since local midnight. */
  readonly minute: number;
  readonly zone: TimeZone;
  /** Whether a word leads to a limit that no date names: "by noon", "before that", "when she is back on Monday". */
  readonly hasLimit: boolean;
  /** By token, so that a look-up costs the same in a long text: its mention, its clause's index, the date that begins there. */
  readonly mentionByToken: ReadonlyMap<number, Mention>;
  readonly clauseByToken: ReadonlyMap<number, number>;
  readonly dateByFirst: ReadonlyMap<number, DateExpression>;
}

export const spanOf = (said: Said, first: number, end: number): Span => {
  const from = said.tokens[first]?.from ?? 0;
  return [from, Math.max(from, said.tokens[end - 1]?.to ?? from)];
};

export const mentionAt = (scene: Scene, index: number): Mention | undefined =>
  scene.mentionByToken.get(index);

export const clauseAt = (scene: Scene, index: number): Clause | undefined => {
  const number = scene.clauseByToken.get(index);
  return number === undefined ? undefined : scene.clauses[number];
};

/** Works something out of a clause once, whatever asks for it: each of many dates in a long one would. */
export const onceAClause = <Value>(
  work: (scene: Scene, clause: Clause) => Value,
): ((scene: Scene, clause: Clause) => Value) => {
  const known = new WeakMap<Clause, { readonly value: Value }>();
  return (scene, clause) => {
    const before = known.get(clause);
    if (before !== undefined) return before.value;
    const value = work(scene, clause);
    known.set(clause, { value });
    return value;
  };
};

/** Dates inside a token range. */
export const datesIn = (scene: Scene, first: number, end: number): readonly DateExpression[] => {
  const found: DateExpression[] = [];
  for (let index = Math.max(0, first); index < end; index += 1) {
    const date = scene.dateByFirst.get(index);
    if (date !== undefined && date.end <= end) found.push(date);
  }
  return found;
};

/** Maps every token of each range to the range's own value. */
export const byToken = <Range extends { readonly first: number; readonly end: number }, Value>(
  ranges: readonly Range[],
  valueOf: (range: Range, order: number) => Value,
): ReadonlyMap<number, Value> => {
  const values = new Map<number, Value>();
  for (const [order, range] of ranges.entries())
    for (let index = range.first; index < range.end; index += 1)
      if (!values.has(index)) values.set(index, valueOf(range, order));
  return values;
};

/** The words of a token range without some ranges in it, as one clean line. */
export const wording = (
  said: Said,
  first: number,
  end: number,
  without: readonly (readonly [first: number, end: number])[] = [],
): string => {
  let last = end;
  // A hashtag at the end is a topic, not a word of the sentence.
  while (last > first && (said.tokens[last - 1]?.type === 'tag' || said.tokens[last - 1]?.type === 'break'))
    last -= 1;
  let line = '';
  for (let index = first; index < last; index += 1) {
    const token = said.tokens[index];
    if (token === undefined || without.some(([from, to]) => from <= index && index < to)) continue;
    // No token but a line's end holds white space, so that no two blanks come together here.
    if (line !== '' && !line.endsWith(' ') && (token.gap || token.type === 'break')) line += ' ';
    if (token.type !== 'break') line += token.text;
  }
  const clean = line.replace(/^[\s,;:.!?–—-]+/u, '').replace(/[\s,;:.!?–—-]+$/u, '');
  return clean + closingOf(clean, said.tokens[last]?.text ?? '');
};

/** What closes words that were opened in a line, where it stands right behind: `reading "The Box` and `"`. */
const closingOf = (line: string, next: string): string => {
  const count = (sign: string): number => line.split(sign).length - 1;
  const opening = { '"': '"', '”': '“', '»': '«', '’': '‘', ')': '(' }[next];
  if (opening === undefined) return '';
  return (opening === next ? count(next) % 2 === 1 : count(opening) > count(next)) ? next : '';
};

const dangling = wordSet(
  'by on before until till in within for at this the and to of with around about from sometime over some during , or after latest',
);

const isSaidOn = (said: Said, index: number): boolean =>
  ['word', 'number'].includes(said.tokens[index]?.type ?? '');

/** "pass it on **by** Monday", "hand it in **before** noon": until when, and no place or day of "on". */
const behindParticle = wordSet('by before until till asap when once as');

/** "ask around", "look it over", "show her around", "pass it on": part of the verb, behind which no day stands. */
export const isParticle = (said: Said, index: number): boolean => {
  const before = lowerAt(said, index - 1);
  const isObject = before === 'it' || personalObjects.has(before);
  switch (lowerAt(said, index)) {
    case 'around':
      return isObject || /^(?:ask|look|show)(?:ed|ing|s)?$/u.test(before);
    case 'over':
      return isObject;
    case 'in':
    case 'on':
      // "drop it in on Monday"
      if (isObject && lowerAt(said, index) === 'in' && lowerAt(said, index + 1) === 'on') return true;
      return isObject && (!isSaidOn(said, index + 1) || behindParticle.has(lowerAt(said, index + 1)));
    default:
      return false;
  }
};

/** A range without the little words that its end was left with. */
export const trimmedEnd = (said: Said, first: number, end: number): number => {
  let at = end;
  while (
    at > first &&
    !isParticle(said, at - 1) &&
    (dangling.has(lowerAt(said, at - 1)) || said.tokens[at - 1]?.type === 'mark')
  )
    at -= 1;
  return at;
};

/** The first token of `[first, end)` that fits; -1 where none does. */
export const indexIn = (
  scene: Scene,
  first: number,
  end: number,
  fits: (index: number) => boolean,
): number => {
  for (let index = first; index < end && index < scene.tokens.length; index += 1)
    if (fits(index)) return index;
  return -1;
};
