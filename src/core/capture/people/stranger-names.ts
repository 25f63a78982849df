import { wordSet } from '../../word-set.ts';
import { contactNouns } from '../english/contact.ts';
import { isGivenName } from '../../people/given-names.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { givenNamesAmongWords } from '../../people/names-among-words.ts';
import { honorifics, stopWords } from '../english/words.ts';
import { fold } from '../../people/fold.ts';
import { nativeMention } from './native-names.ts';
import type { Mention } from './mention.ts';
import {
  hasFamilyBehind,
  isPersonsPlace,
  isWholeNameByPost,
  oneWord,
  wholeName,
} from './lower-case-names.ts';
import { isBackedAsName, isBackedInLowerCase } from './name-context.ts';
import type { Said } from '../words/said.ts';
import type { Token } from '../words/token.ts';

const isCaseless = (token: Token | undefined): token is Token =>
  token?.type === 'word' && /^\p{Lo}/u.test(token.text);

const politeSuffix = /(?:さん|様|さま|先生|氏|くん|君|ちゃん|部長|社長|課長|님|씨)$/u;
/** What leads to a person in a note that is otherwise in Latin letters. */
const caselessLead = wordSet(
  'with w to @ & and , + met called phoned rang texted emailed messaged saw pinged thanked introduced mr mrs ms dr',
);

/** "this **guy** 佐藤美咲", "my supervisor's **friend** ..." */
const isDescription = (word: string): boolean => relations.has(word) || titleNouns.test(word);

/** "my new flatmate **is** 佐藤美咲", "the colleague at the next desk **was** ..." */
const isSaidToBe = ({ tokens }: Said, index: number): boolean => {
  if (!['is', 'was', "'s"].includes(tokens[index - 1]?.lower ?? '')) return false;
  for (let at = index - 2; at >= Math.max(0, index - 7) && tokens[at]?.type === 'word'; at -= 1)
    if (isDescription(tokens[at]?.lower ?? '')) return true;
  return false;
};

/** "the truck driver, 佐藤美咲", "a new colleague: ..." */
const isBehindPost = ({ tokens }: Said, index: number): boolean =>
  [',', ':'].includes(tokens[index - 1]?.lower ?? '') && isDescription(tokens[index - 2]?.lower ?? '');

const behindMark = ({ tokens }: Said, first: number): string =>
  tokens
    .slice(first, first + 4)
    .map(({ lower }) => lower)
    .join(' ');

/** A name in a script without capitals, in a note written in Latin letters: "met 박지훈 of 카카오". */
const caselessMention = (said: Said, index: number, listed: boolean): Mention | null => {
  const { tokens } = said;
  const token = tokens[index];
  if (!isCaseless(token) || isCaseless(tokens[index - 1])) return null;
  const before = tokens[index - 1];
  const polite = politeSuffix.test(token.text) && token.text.length > 2;
  const from = before?.lower === 'from' && contactNouns.has(tokens[index - 2]?.lower ?? '');
  const next = tokens[index + 1]?.lower ?? '';
  const subject =
    said.starts.has(index) &&
    (isVerbForm(next, 'past', 's') ||
      (['from', 'of', 'at', '('].includes(next) && tokens[index + 2]?.capital === true) ||
      // "佐藤美咲, customs broker for Lumen Otter"
      ([',', '-', '–'].includes(next) && titleNouns.test(behindMark(said, index + 2))));
  const lead = before?.lower ?? '';
  const isTold =
    isDescription(lead) ||
    isCalled(said, index) ||
    isNameTold(said, index) ||
    isSaidToBe(said, index) ||
    isBehindPost(said, index);
  const listMark = [',', 'and', '&', '+'].includes(lead);
  if (
    !(
      from ||
      subject ||
      listed ||
      isTold ||
      (polite && before === undefined) ||
      (caselessLead.has(lead) && !listMark)
    )
  )
    return null;
  let end = index + 1;
  while (!token.unspaced && end - index < 4 && tokens[end]?.gap === true && isCaseless(tokens[end])) end += 1;
  const last = tokens[end - 1] ?? token;
  const whole = said.text.slice(token.from, last.to);
  const name = whole.replace(politeSuffix, '');
  const size = Array.from(name).length;
  if (size < 2 || (token.unspaced && size > 8)) return null;
  return {
    first: index,
    end,
    from: token.from,
    to: token.from + name.length,
    name,
    known: [],
    full: true,
    tagged: lead === '@',
  };
};

/** "I told Hope", "coffee with Joy": a word with a capital where somebody is spoken to. */
const isSpokenTo = ({ tokens }: Said, index: number): boolean => {
  const before = tokens[index - 1]?.lower ?? '';
  const verb = verbForm(before);
  const next = tokens[index + 1];
  if (next?.capital === true && next.lower !== 'i') return false;
  if (['with', '@', '&'].includes(before)) return true;
  return (
    verb !== null &&
    ['tell', 'ask', 'thank', 'promise', 'call', 'phone', 'email', 'text'].includes(verb.lemma)
  );
};

/** "Will called", "Grace told me": a word that is a given name too, and does something. */
const wordMention = (said: Said, index: number): Mention | null => {
  const token = said.tokens[index];
  if (token === undefined || !token.capital) return null;
  if (!givenNamesAmongWords.has(token.lower) || !isBackedAsName(said, index)) return null;
  if (!said.starts.has(index)) return isSpokenTo(said, index) ? oneWord(index, token) : null;
  const next = said.tokens[index + 1]?.lower ?? '';
  if (!isVerbForm(next, 'past') || isVerbForm(next, 'base') || verbForm(next)?.lemma === 'be') return null;
  return oneWord(index, token);
};

/** "a guy called rafael", "a nurse named jolanta": what follows is a name, whatever it is. */
const isCalled = ({ tokens }: Said, index: number): boolean => {
  // Asked of every word in lower case: without a list that is made anew.
  const before = tokens[index - 1]?.lower;
  const whose = tokens[index - 2]?.lower ?? '';
  if (before !== 'called' && before !== 'named') return false;
  // "a recruiter at nordea called rafael"
  const [lead, post] = [tokens[index - 3]?.lower ?? '', tokens[index - 4]?.lower ?? ''];
  return [whose, ...(['from', 'at', 'of'].includes(lead) ? [post] : [])].some(
    (word) => relations.has(word) || titleNouns.test(word),
  );
};

/** "her name is ana" */
const isNameTold = ({ tokens }: Said, index: number): boolean => {
  const before = tokens[index - 1]?.lower;
  if (before !== 'is' && before !== "'s" && before !== 's') return false;
  const noun = tokens[index - (before === 's' ? 3 : 2)]?.lower;
  return noun === 'name' || noun === 'names';
};

/** "coffee with zofia", "call w/ mr. tanaka": a common given name, or what an honorific announces, in lower case. */
const lowerCaseMention = (said: Said, index: number, listed: boolean): Mention | null => {
  const token = said.tokens[index];
  if (token === undefined || token.type !== 'word' || token.capital || token.unspaced) return null;
  if (token.lower.length < 3 || stopWords.has(token.lower) || honorifics.has(token.lower)) return null;
  // "coffee @ aida": a place.
  if (said.tokens[index - 1]?.lower === '@' && token.gap) return null;
  const dotted = said.tokens[index - 1]?.lower === '.';
  const honorific = said.tokens[dotted ? index - 2 : index - 1];
  const announced =
    honorific !== undefined &&
    ['mr', 'mrs', 'ms', 'dr', 'prof', 'professor', 'doctor'].includes(honorific.lower) &&
    (dotted || token.gap);
  // "prof asked whether": no name.
  if (announced && verbForm(token.lower) === null)
    return isGivenName(fold(token.text)) ? wholeName(said, index, token) : oneWord(index, token);
  const lower = fold(token.text);
  if (isWholeNameByPost(said, index)) return wholeName(said, index, token);
  // "met mark stone at the fair", "coffee with grace kim"
  if (givenNamesAmongWords.has(lower) && hasFamilyBehind(said, index)) {
    const whole = wholeName(said, index, token);
    if (whole.full && isPersonsPlace(said, index)) return whole;
  }
  if (verbForm(token.lower) !== null) return null;
  if (isCalled(said, index)) return wholeName(said, index, token);
  // "her name is svenja krause"
  const told = isNameTold(said, index) ? wholeName(said, index, token) : null;
  if (told?.full === true) return told;
  if (!lower.split(' ').every(isGivenName)) return null;
  if (told !== null || relations.has(said.tokens[index - 1]?.lower ?? ''))
    return wholeName(said, index, token);
  if (!(listed || isBackedInLowerCase(said, index))) return null;
  return hasFamilyBehind(said, index) ? wholeName(said, index, token) : oneWord(index, token);
};

/** A name that the book lacks and that no run of capital words shows. `listed` where it follows a name in a list. */
export const strangerAt = (said: Said, index: number, listed: boolean): Mention | null =>
  wordMention(said, index) ??
  nativeMention(said, index) ??
  caselessMention(said, index, listed) ??
  lowerCaseMention(said, index, listed);
