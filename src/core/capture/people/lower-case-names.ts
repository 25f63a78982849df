import { isGivenName } from '../../people/given-names.ts';
import { contactNouns, contactVerbs } from '../english/contact.ts';
import { adverbs, determiners, nominatives, prepositions } from '../english/grammar.ts';
import { relations } from '../english/relations.ts';
import { nameParticles } from '../english/starters.ts';
import { titleNouns } from '../english/titles.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { departments, numberWords, organizationWords, stopWords, weekdays } from '../english/words.ts';
import { sharedWork } from '../english/work.ts';
import type { Mention } from './mention.ts';
import { isNoteWord } from './name-context.ts';
import type { Said } from '../words/said.ts';
import type { Token } from '../words/token.ts';

export const oneWord = (first: number, token: Token): Mention => ({
  first,
  end: first + 1,
  from: token.from,
  to: token.to,
  name: token.text,
  known: [],
  full: false,
  tagged: false,
});

/** The end of a family name in lower case behind the given name before `first`: "costa", "van der meer", "lin chua"; `first` where none stands. */
const familyEnd = ({ tokens }: Said, first: number): number => {
  let at = first;
  while (at - first < 2 && particles.has(tokens[at]?.lower ?? '') && tokens[at]?.capital === false) at += 1;
  const family = tokens[at];
  if (family === undefined || !isFamilyLike(family) || stopWords.has(family.lower)) return first;
  const second = tokens[at + 1];
  const isDouble =
    second !== undefined && isFamilyLike(second) && !stopWords.has(second.lower) && second.lower.length > 2;
  return isDouble ? at + 2 : at + 1;
};

/** What stands within a family name, but for what is a word of the language first. */
const particles = new Set([...nameParticles].filter((word) => !['do', 'ten', 'y'].includes(word)));

/** "called rafael costa from embraer": the family name behind a given name, both in lower case. */
export const wholeName = (said: Said, index: number, token: Token): Mention => {
  const end = familyEnd(said, index + 1);
  const behind = said.tokens[end];
  const closes =
    behind === undefined ||
    behind.type !== 'word' ||
    prepositions.has(behind.lower) ||
    closingWords.has(behind.lower) ||
    nominatives.has(behind.lower) ||
    isVerbForm(behind.lower, 'past', 's');
  const family = said.tokens[end - 1];
  if (end === index + 1 || family === undefined || !closes) return oneWord(index, token);
  return {
    ...oneWord(index, token),
    end,
    to: family.to,
    name: said.text.slice(token.from, family.to),
    full: true,
  };
};

/** Where one was, right behind whom one was with: "coffee with mina downtown". */
const whereabouts = new Set(
  'downtown online onsite remotely outside upstairs downstairs campus library office work school uni again earlier briefly abroad nearby together alone'.split(
    ' ',
  ),
);

const closingWords = new Set([
  'who',
  'and',
  '&',
  'today',
  'yesterday',
  'tonight',
  'last',
  'this',
  '@',
  'she',
  'he',
  'they',
  're',
]);

/** What ends so is a word of the language more often than a family name. */
const wordEnding = /(?:ly|ing|tion|ment|ness|ity|ism|ance|ence|ship|hood|ology|time|day|stuff|work|wards)$/u;

/** A word in lower case that no lexicon holds, as a family name is none. */
const isFamilyLike = ({ type, gap, unspaced, capital, lower }: Token): boolean =>
  type === 'word' &&
  gap &&
  !unspaced &&
  !capital &&
  lower.length > 1 &&
  !weekdays.has(lower) &&
  (familyNamesInLowerCase.has(lower) || !isOrdinaryWord(lower));

/** Words that stand behind a given name only as its family name. */
const familyNamesInLowerCase = new Set([
  'park',
  'hall',
  'page',
  'price',
  'banks',
  'lane',
  'rivers',
  'church',
]);

/** "art students", "summer interns", "sales reps": more than one of a kind. */
const isManyPeople = (lower: string): boolean =>
  lower.endsWith('s') && (titleNouns.test(lower.slice(0, -1)) || relations.has(lower.slice(0, -1)));

const isOrdinaryWord = (lower: string): boolean =>
  verbForm(lower) !== null ||
  isNoteWord(lower) ||
  whereabouts.has(lower) ||
  adverbs.has(lower) ||
  prepositions.has(lower) ||
  determiners.has(lower) ||
  numberWords.has(lower) ||
  organizationWords.has(lower) ||
  sharedWork.has(lower) ||
  isManyPeople(lower) ||
  wordEnding.test(lower);

/** What only a person stands behind: "with", "met", "spoke to", "called". */
export const isPersonsPlace = ({ tokens, starts }: Said, index: number): boolean => {
  const lead = tokens[index - 1]?.lower ?? '';
  if (['with', 'met', 'into', 'mr', 'mrs', 'ms', 'dr'].includes(lead)) return true;
  const before = tokens[index - 2]?.lower ?? '';
  if (['to', 'from'].includes(lead))
    return (
      contactNouns.has(before) || contactVerbs.has(verbForm(before)?.lemma ?? '') || starts.has(index - 1)
    );
  const verb = verbForm(lead);
  return verb !== null && contactVerbs.has(verb.lemma) && verb.forms.has('past');
};

/** Marks behind which a row of post and firm may be noted. */
const rowMarks = new Set([',', '-', '–', '—', '/', '|', ':']);

const isPostBehind = ({ tokens }: Said, mark: number): boolean =>
  rowMarks.has(tokens[mark]?.lower ?? '') &&
  // "met ravi menon, he is", "met ravi menon, who works"
  (['he', 'she', 'who'].includes(tokens[mark + 1]?.lower ?? '') || isPostNear(tokens, mark));

/** "dev patel, product lead", "jack murphy - aer lingus - hr" */
const isPostNear = (tokens: readonly Token[], mark: number): boolean => {
  for (let at = mark + 1; at < mark + 6; at += 1) {
    const { lower = '', type } = tokens[at] ?? {};
    // "call from unknown number - was Stefanie Kraus, recruiter": told in words.
    if (['is', 'was', "'s"].includes(lower)) return false;
    if (type !== 'word') continue;
    if (titleNouns.test(lower)) return true;
    if (departments.has(lower) && rowMarks.has(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
};

/** "svenja krause from n26 called": who got in touch opens the note. */
const isCallerFrom = ({ tokens, starts }: Said, index: number, end: number): boolean => {
  const verb = verbForm(tokens[end + 2]?.lower ?? '');
  return (
    starts.has(index) &&
    tokens[end]?.lower === 'from' &&
    verb?.forms.has('past') === true &&
    contactVerbs.has(verb.lemma)
  );
};

/** What says who somebody is. */
const announcing = new Set([...rowMarks, 'from', '(', '@']);

/** "call with dev patel, product lead", "met xolani dube from sasol": what stands behind says that two words that no list holds are a name. */
export const isWholeNameByPost = (said: Said, index: number): boolean => {
  const given = said.tokens[index];
  // Asked of every word in lower case: the rarest condition first.
  const isNear = [2, 3, 4].some((step) => announcing.has(said.tokens[index + step]?.lower ?? ''));
  if (!isNear) return false;
  const end = familyEnd(said, index + 1);
  const after = said.tokens[end]?.lower ?? '';
  if (!announcing.has(after)) return false;
  return (
    given !== undefined &&
    given.lower.length > 2 &&
    verbForm(given.lower) === null &&
    !stopWords.has(given.lower) &&
    !contactNouns.has(given.lower) &&
    !determiners.has(given.lower) &&
    !relations.has(given.lower) &&
    (isPersonsPlace(said, index) ||
      isCallerFrom(said, index, end) ||
      // "jack murphy (wolt) coffee"
      (said.starts.has(index) && isGivenName(given.lower))) &&
    (!rowMarks.has(after) || isPostBehind(said, end)) &&
    hasFamilyBehind(said, index)
  );
};

/**
 * "met amina diallo from orange", "coffee with mina park", "dev patel called": two words in lower case that stand and end as a
 * whole name does. True of the given name's index; nothing is said of whether the first word is one.
 */
export const hasFamilyBehind = (said: Said, index: number): boolean => {
  const end = familyEnd(said, index + 1);
  if (end === index + 1) return false;
  const [family, after, behind] = [said.tokens[end - 1], said.tokens[end], said.tokens[end + 1]];
  if (family === undefined) return false;
  if (after !== undefined && ['from', '('].includes(after.lower)) return true;
  if (family.lower.length < 3) return false;
  // "jack murphy - cfo - galp"
  if (said.starts.has(index) && isPostBehind(said, end)) return true;
  // "dev patel called", "dev patel told me"
  if (said.starts.has(index) && after !== undefined && isVerbForm(after.lower, 'past')) return true;
  if (!isPersonsPlace(said, index)) return false;
  if (
    after === undefined ||
    ['break', 'number'].includes(after.type) ||
    ['.', 'of', 'about', 're', 'and', '&', '-', '–', '—', ':'].includes(after.lower) ||
    closingWords.has(after.lower) ||
    weekdays.has(after.lower) ||
    nominatives.has(after.lower)
  )
    return true;
  // "at amplifon", "at the fair", and not "at noon"
  if (['at', '@', 'in', 'on', 'for', 'after'].includes(after.lower))
    return behind?.type === 'word' && behind.lower !== 'noon';
  // "call helga steinmann, 20 min"
  if (after.lower === ',' && behind?.type === 'number') return true;
  return isPostBehind(said, end);
};
