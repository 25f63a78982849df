import { isVerbForm } from '../english/verbs.ts';
import { honorifics } from '../english/words.ts';
import { withoutBrackets } from '../words/brackets.ts';
import type { Mention } from './mention.ts';
import { apposed, qualifiers } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { lowerAt, type Scene } from '../scene.ts';
import { isNumbered } from './name-context.ts';
import type { Token } from '../words/token.ts';

const listMarks = new Set(['and', '&', ',', ';', '+', '/', 'plus', 'or', 'und', 'et', 'y']);

/** Past what is said of someone new between two commas or brackets: "Lars Nilsson, CFO of Stena, and Mei". */
const apposedEnd = (scene: Scene, one: Mention, other: Mention): number => {
  if (one.known.length > 0 || lowerAt(scene, one.end) !== ',') return one.end;
  let last = other.first - 1;
  while (last > one.end && listMarks.has(lowerAt(scene, last))) last -= 1;
  if (last === other.first - 1) return one.end;
  const inside = scene.tokens.slice(one.end + 1, last + 1);
  // "Clara Weiss, who runs policy at Siemens, and Tomasz Lis"
  if (
    inside[0]?.lower === 'who' &&
    !inside.some(({ lower }) => ['.', ',', 'and', 'he', 'she', 'i', 'we'].includes(lower))
  )
    return last + 1;
  const finite = inside.some(
    ({ lower, type }) =>
      isVerbForm(lower, 'past', 's') ||
      type === 'break' ||
      ['he', 'she', 'they', 'i', 'we', '.'].includes(lower),
  );
  return finite ? one.end : last + 1;
};

const placing = new Set(['from', 'of', 'at', '@']);

/** "from accounting **and**": one word says where. */
const isLastWord = (between: readonly Token[], offset: number): boolean =>
  between[offset]?.type === 'word' && listMarks.has(between[offset + 1]?.lower ?? '');

/** "from Arla **Foods**": a further word of the firm. */
const isWithinFirm = (between: readonly Token[], offset: number): boolean => {
  let at = offset;
  while (at > 0 && (between[at]?.capital === true || between[at]?.lower === '&')) at -= 1;
  return at < offset && placing.has(between[at]?.lower ?? '');
};

const groups =
  /^(?:people|colleagues|friends|others?|students|classmates|teammates|mates|folks|guys|interns|recruiters|engineers|analysts|teachers|neighbou?rs|cousins|kids)$/u;

/** "two people", "three of his old school friends": the group whose names follow, as offsets; empty where none stands. */
const groupIn = (between: readonly Token[]): readonly [first: number, end: number] => {
  const group = between.findIndex(
    ({ type, lower }) =>
      type === 'word' && (groups.test(lower) || (lower.endsWith('s') && titleNouns.test(lower.slice(0, -1)))),
  );
  if (group < 0) return [-1, -1];
  const count = between.findIndex(
    ({ lower, type }) => type === 'number' || /^(?:two|three|four|five|six|some|few|both)$/u.test(lower),
  );
  const isCounted =
    0 <= count &&
    count < group &&
    between.slice(count, group).every(({ type, lower }) => type !== 'mark' && !isVerbForm(lower));
  return [isCounted ? count : group, group + 1];
};

const isTheirs = new Set(['hers', 'his', 'theirs', 'mine', 'her', 'their', 'my']);

/** "- Ines (Roche)", "2. Raul, buyer": where a line of a list begins with a name, the bullet before it; -1 for any other place. */
const bulletOf = ({ tokens }: Scene, { first }: Mention): number => {
  const at = isNumbered(tokens, first)
    ? first - 2
    : ['-', '•', '*', '–'].includes(tokens[first - 1]?.lower ?? '')
      ? first - 1
      : -1;
  return at === 0 || tokens[at - 1]?.type === 'break' ? at : -1;
};

/** Two lines of a list, one below the other, that each begin with a name. */
const isNextLine = (scene: Scene, one: Mention, other: Mention): boolean => {
  const [before, behind] = [bulletOf(scene, one), bulletOf(scene, other)];
  if (before < 0 || behind < 0) return false;
  return scene.tokens.slice(one.end, behind).filter(({ type }) => type === 'break').length === 1;
};

/** "Coffee with Ada. Her boss, Ines, ...": told of in another sentence, where no number stands ("1. Marta 2. Leo"). */
const isSentenceBetween = (scene: Scene, one: Mention, other: Mention): boolean => {
  for (let at = one.end; at < other.first - 1; at += 1)
    if (lowerAt(scene, at) === '.' && scene.starts.has(at + 1) && !isNumbered(scene.tokens, at + 1))
      return true;
  return false;
};

/** True where the two names stand in one list: "Ada, Ben & Chloé", "Priya and her colleague Dmitri". */
export const isListed = (scene: Scene, one: Mention, other: Mention): boolean => {
  if (other.first - one.end > 12) return false;
  if (isNextLine(scene, one, other)) return true;
  if (isSentenceBetween(scene, one, other)) return false;
  // "Camille (talent partner, Doctolib) and the CTO, Yanis"
  const between = withoutBrackets(scene.tokens.slice(apposedEnd(scene, one, other), other.first));
  if (between.length > 9) return false;
  // "and the new deli lead, Tanisha": the words of a post.
  const post = between.findLastIndex(({ lower }) => titleNouns.test(lower));
  const article = between.findIndex(({ lower }) =>
    ['the', 'a', 'an', 'our', 'my', 'their', 'her', 'his'].includes(lower),
  );
  const [group, groupEnd] = groupIn(between);
  const isAnnounced = groupEnd > 0 && between.at(-1)?.lower === ':';
  // "and a VC called Sten Borg"
  const isNaming = ['called', 'named'].includes(between.at(-1)?.lower ?? '');
  let marks = 0;
  for (const [offset, token] of between.entries()) {
    // "1. Marta 2. Leo", "1) Marta 2) Leo"
    if (isNumbered(between, offset + 1)) marks += 1;
    else if (
      listMarks.has(token.lower) ||
      ['as', 'well', 'both', 'then', 'also', '@', ')'].includes(token.lower)
    )
      marks += listMarks.has(token.lower) || token.lower === 'as' ? 1 : 0;
    // "coffee Pepe 20 min + José"
    else if (token.type === 'number' || /^(?:mins?|minutes?|h|hrs?|hours?)$/u.test(token.lower)) continue;
    else if (
      placing.has(token.lower) &&
      (between[offset + 1]?.capital === true || isLastWord(between, offset + 1))
    )
      continue;
    // "Saw Owen at 10 and Gita at 3"
    else if (token.lower === 'at' && between[offset + 1]?.type === 'number') continue;
    // "Ines from Roche and Raul", "Ines from accounting and Raul"
    else if (placing.has(between[offset - 1]?.lower ?? '') && (token.capital || isLastWord(between, offset)))
      continue;
    // "Ines from Arla Foods and Raul"
    else if (isWithinFirm(between, offset)) continue;
    else if (isNaming && article >= 0 && article < offset) continue;
    else if (titleNouns.test(token.lower) || qualifiers.has(token.lower)) continue;
    else if (group <= offset && offset < groupEnd) continue;
    // "and 3 of her colleagues at the bar: Misha"
    else if (isAnnounced && groupEnd <= offset && offset < between.length - 1 && !isVerbForm(token.lower))
      continue;
    // "three people from Roche: Marc, Ivo"
    else if (token.lower === ':' && groupEnd > 0 && groupEnd <= offset) marks += 1;
    else if (article >= 0 && article < offset && offset < post && token.type === 'word') continue;
    // "a colleague of hers", "a buyer of his team", "Kwesi's cousin"
    else if (
      ['hers', 'theirs', 'mine', 'team'].includes(token.lower) ||
      (token.lower === 'of' && isTheirs.has(between[offset + 1]?.lower ?? ''))
    )
      continue;
    else if (token.lower === "'s" || between[offset + 1]?.lower === "'s") continue;
    else if (!apposed.has(token.lower) && !honorifics.has(token.lower) && token.lower !== '.') return false;
  }
  return marks > 0;
};
