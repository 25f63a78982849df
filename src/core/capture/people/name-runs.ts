import { wordSet } from '../../word-set.ts';
import { fold } from '../../people/fold.ts';
import { givenNames } from '../../people/given-names.ts';
import { isSentenceStarter, nameParticles } from '../english/starters.ts';
import { isVerbForm } from '../english/verbs.ts';
import {
  familyNamesAmongWords,
  givenNamesAmongWords,
  isEverydayWord,
} from '../../people/names-among-words.ts';
import { titleNouns } from '../english/titles.ts';
import {
  demonyms,
  departments,
  honorifics,
  months,
  notPeople,
  organizationWords,
  places,
  stopWords,
  weekdays,
} from '../english/words.ts';
import { clockBehind, isMonthWithDay } from './name-context.ts';
import type { Said } from '../words/said.ts';
import type { Token } from '../words/token.ts';
import { type Sentence } from '../words/tokens.ts';

export const startsOf = (tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<number> => {
  const starts = new Set(sentences.map(({ from }) => from));
  for (const [index, token] of tokens.entries())
    if (token.type === 'mark' && /["“«:(\-–—[>]/u.test(token.lower)) starts.add(index + 1);
  return starts;
};

const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 1 && token.capital && token.text !== 'I';

const isAcronym = (token: Token): boolean => /^\p{Lu}[\p{Lu}\p{N}]{1,5}s?$/u.test(token.text);

/**
 * "Doris Day", "Grace Park": behind a given name in a person's place a word is a family name. A day or a month is one only
 * where it then does something ("Mark Friday called me"): "called Anna Friday" says when.
 */
export const isFamilyName = (said: Said, index: number): boolean => {
  const { tokens } = said;
  const [before, token, given] = [tokens[index - 2], tokens[index], tokens[index - 1]];
  if (token?.capital !== true || !token.gap || given?.capital !== true) return false;
  if (!familyNamesAmongWords.has(token.lower) || months.has(given.lower)) return false;
  // "Hyun-woo Park", as names of two syllables are written in Latin letters
  const isJoined = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given.text);
  if (!isJoined && !givenNames.has(fold(given.text)) && !givenNamesAmongWords.has(given.lower)) return false;
  if (tokens[index + 1]?.lower === "'s" && token.lower === 'day') return false;
  if (
    before !== undefined &&
    (placeLead.has(before.lower) ||
      (before.capital && before.gap && given.gap && !said.starts.has(index - 2)))
  )
    return false;
  if (!weekdays.has(token.lower) && !months.has(token.lower)) return true;
  return said.starts.has(index - 1) && isVerbForm(tokens[index + 1]?.lower ?? '', 'past', 's');
};

/** "coffee with AJ Kapoor": two letters in a person's place before what may be a family name. */
const isInitials = ({ tokens }: Said, index: number): boolean => {
  const [before, token, family] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    token?.text.length === 2 &&
    family?.capital === true &&
    /^\p{Lu}{2}$/u.test(token.text) &&
    ['with', 'met', 'called', 'phoned', 'and'].includes(before?.lower ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(family.text) &&
    family.gap &&
    !departments.has(token.lower) &&
    !titleNouns.test(family.lower) &&
    !organizationWords.has(family.lower) &&
    !places.has(family.lower) &&
    !demonyms.has(family.lower) &&
    !weekdays.has(family.lower) &&
    !months.has(family.lower)
  );
};

/** "New Year's Eve": no Eve. */
const isOfFeast = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.lower ?? '';
  const lower = tokens[index]?.lower ?? '';
  return (
    (lower === 'year' && before === 'new') ||
    (lower === 'eve' && (before === 'christmas' || (before === "'s" && tokens[index - 2]?.lower === 'year')))
  );
};

const isArticled = ({ text }: Token): boolean =>
  /^(?:al|el|ad|ar|as|ash|at|an|ez|bin|bint)-\p{Lu}/u.test(text);

/** A capital word that may be part of a name. */
export const isNameLike = (said: Said, index: number): boolean => {
  const token = said.tokens[index];
  if (token === undefined || token.type !== 'word') return false;
  // "Abdul-Rahman al-Farsi"
  if (!token.capital && isArticled(token)) return said.tokens[index - 1]?.capital === true && token.gap;
  if (!token.capital) return false;
  // "St. Luke's": a house
  if (token.lower === 'st' && said.tokens[index + 1]?.lower === '.' && said.tokens[index + 3]?.lower === "'s")
    return false;
  // "ward 4B"
  if (!token.gap && said.tokens[index - 1]?.type === 'number') return false;
  // "Called Priya Oct 3", and not "Coffee with May 8am"
  if (isMonthWithDay(said.tokens, index) && !clockBehind(said.tokens, index + 1)) return false;
  // "R&D"
  if (!token.gap && said.tokens[index - 1]?.lower === '&' && token.text.length === 1) return false;
  if (token.lower.startsWith("'") || token.unspaced || honorifics.has(token.lower)) return false;
  if (isFamilyName(said, index) || isFamilyName(said, index + 1)) return true;
  // "Emma W.", where "w" alone is short for a word
  if (isInitial(token) && said.tokens[index - 1]?.capital === true && token.gap && !said.starts.has(index))
    return true;
  if (isOfFeast(said.tokens, index)) return false;
  if (isInitials(said, index)) return true;
  // "Driver Rashid", "Watch Manager Pete": what they do, and no part of the name.
  if (
    (said.starts.has(index) || !givenNames.has(fold(said.tokens[index - 1]?.text ?? ''))) &&
    said.tokens[index + 1]?.capital === true &&
    titleNouns.test(token.lower) &&
    givenNames.has(fold(said.tokens[index + 1]?.text ?? '')) &&
    !givenNames.has(token.lower)
  )
    return false;
  if (
    isAcronym(token) ||
    notPeople.has(token.lower) ||
    demonyms.has(token.lower) ||
    weekdays.has(token.lower)
  )
    return false;
  if (stopWords.has(token.lower) && !isEverydayWord(token.lower)) return false;
  return !(said.starts.has(index) && isSentenceStarter(token.lower));
};

/** No name has more words; it also keeps a text of nothing but capitals linear. */
const longestRun = 6;

/** The run of name words around a token: "Maria de la Cruz", "Sam R.", never across a mark. */
export const runAround = (said: Said, index: number): { readonly first: number; readonly end: number } => {
  const { tokens } = said;
  let first = index;
  while (index - first < longestRun && tokens[first]?.gap === true && isNameLike(said, first - 1)) first -= 1;
  let end = index + 1;
  while (end - index < longestRun) {
    let next = end;
    if (isInitial(tokens[end - 1]) && tokens[end]?.lower === '.') next += 1;
    while (tokens[next]?.gap === true && nameParticles.has(tokens[next]?.lower ?? '') && next - end < 3)
      next += 1;
    // "J.P. Morel"
    const isGlued = next === end + 1 && isInitial(tokens[next]) && tokens[next]?.gap === false;
    if (isGlued && tokens[next + 1]?.lower === '.') {
      end = next + 1;
      continue;
    }
    // "Tom L. He owes me nothing"
    if (next > end && /^(?:he|she|they|we|i|it)$/u.test(tokens[next]?.lower ?? '')) break;
    if (tokens[next]?.gap !== true || !isNameLike(said, next)) break;
    end = next + 1;
  }
  if (isInitial(tokens[end - 1]) && tokens[end]?.lower === '.' && tokens[end]?.gap === false) end += 1;
  return { first, end };
};

const placeLead = wordSet('in at the near of from via to towards');

export const isPlaceLead = (lower: string): boolean => placeLead.has(lower);
