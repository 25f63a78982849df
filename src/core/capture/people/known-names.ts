import { isNickname } from '../../duplicates/names/nicknames.ts';
import { fold } from '../../people/fold.ts';
import type { KnownPerson, NameBook } from '../draft.ts';
import { contactNouns } from '../english/contact.ts';
import { isGivenName } from '../../people/given-names.ts';
import { isSentenceStarter } from '../english/starters.ts';
import { verbForm } from '../english/verbs.ts';
import { isEverydayWord } from '../../people/names-among-words.ts';
import { places } from '../english/words.ts';
import { hasFamilyBehind, wholeName } from './lower-case-names.ts';
import type { Mention } from './mention.ts';
import {
  isAddressed,
  isBackedAsName,
  isBackedInLowerCase,
  isDateWord,
  isBesideTalk,
  isDoing,
  isJottedName,
  isNoteWord,
} from './name-context.ts';
import type { Said } from '../words/said.ts';
import { type NameQuery } from './name-queries.ts';
import { foldTokens } from '../words/tokens.ts';
import { runAround } from './name-runs.ts';

const nameWords = (person: KnownPerson): ReadonlySet<string> =>
  new Set(
    [person.name, person.given, person.family, person.nickname].flatMap((name) =>
      name === null ? [] : fold(name).split(' '),
    ),
  );

/** Those of the candidates whose name holds every word of the run; an initial stands for a word. */
const fitting = (known: readonly KnownPerson[], words: readonly string[]): readonly KnownPerson[] =>
  known.filter((person) => {
    const own = [...nameWords(person)];
    return words.every(
      (word) =>
        own.includes(word) ||
        (word.length === 1 && own.some((name) => name.startsWith(word))) ||
        (word.length >= shortestLikeness && own.some((name) => isSpelledLike(name, word))),
    );
  });

const shortestLikeness = 6;
const doubled = /(\p{L})\1+/gu;

/** "McAlister" and "McAllister": one letter once or twice. */
const isSpelledLike = (one: string, other: string): boolean =>
  one.replace(doubled, '$1') === other.replace(doubled, '$1');

/** "Sam from Maersk", "Sam (Maersk)", "Maersk's Sam": an organization beside the name that only some of them share. */
const narrowedByOrganization = (
  said: Said,
  known: readonly KnownPerson[],
  first: number,
  end: number,
): readonly KnownPerson[] => {
  const { tokens } = said;
  const lead = tokens[end]?.lower ?? '';
  const at = ['from', 'at', 'of', '(', ','].includes(lead) ? end + 1 : end;
  const here = known.filter(({ organization }) => {
    if (organization === null) return false;
    const folded = fold(organization);
    const size = folded.split(' ').length;
    const after = at > end && foldTokens(tokens, at, at + size) === folded;
    const beforeEnd = tokens[first - 1]?.lower === "'s" ? first - 1 : first;
    return after || foldTokens(tokens, Math.max(0, beforeEnd - size), beforeEnd) === folded;
  });
  return here.length > 0 ? here : known;
};

const isWholeName = (query: NameQuery, person: KnownPerson): boolean =>
  query.folded === fold(person.name) ||
  (query.size > 1 &&
    person.given !== null &&
    query.folded !== fold(person.given) &&
    query.folded !== fold(person.family ?? ''));

/** "Bill Foster" at a sentence's start: the word behind completes the name. */
const isCompleted = ({ tokens }: Said, known: readonly KnownPerson[], end: number): boolean => {
  const next = tokens[end];
  return (
    next?.type === 'word' && next.capital && next.gap && fitting(known, fold(next.text).split(' ')).length > 0
  );
};

/** "Johnson & Johnson", "people from Morgan Stanley and Ford": a family name that is a firm's here. */
export const isPartOfFirm = ({ tokens }: Said, query: NameQuery, known: readonly KnownPerson[]): boolean => {
  const familyOnly = known.every(
    ({ given, nickname }) => fold(given ?? '') !== query.folded && fold(nickname ?? '') !== query.folded,
  );
  if (known.length === 0 || query.size > 1 || !familyOnly) return false;
  const before = tokens[query.first - 1]?.lower ?? '';
  if (tokens[query.end]?.lower === '&' && tokens[query.end + 1]?.capital === true) return true;
  if (before === '&' && tokens[query.first - 2]?.capital === true) return true;
  if (before !== 'and' && before !== ',' && before !== 'or') return false;
  let at = query.first - 2;
  while (at > 0 && query.first - at < 5 && tokens[at]?.capital === true) at -= 1;
  return at < query.first - 2 && ['from', 'at', 'for'].includes(tokens[at]?.lower ?? '');
};

/** A given name or nickname of theirs, and not the family name alone. */
const isCalled = ({ given, nickname }: KnownPerson, folded: string): boolean =>
  fold(given ?? '') === folded ||
  fold(nickname ?? '') === folded ||
  fold(given ?? '')
    .split(' ')
    .includes(folded);

/** A common given name of someone in the book, or any name of theirs beside the word for the talk or at the line's start. */
const isOpenlyNamed = (said: Said, query: NameQuery, found: readonly KnownPerson[]): boolean => {
  const { tokens } = said;
  const token = tokens[query.first];
  if (token === undefined || verbForm(token.lower) !== null || isNoteWord(token.lower)) return false;
  const called = found.some((person) => isCalled(person, query.folded));
  const before = tokens[query.first - 1]?.lower ?? '';
  if (['the', 'a', 'an'].includes(before) || !token.gap) return false;
  if (called && isGivenName(query.folded)) return true;
  if (isBesideTalk(said, query.first)) return true;
  return called && (query.first === 0 || withInitial(said, query, found) !== null);
};

/** "dr patel", "mr. iyer": what stands before says that it is a name. */
const isTitled = ({ tokens }: Said, index: number): boolean => {
  const before = tokens[index - 1]?.lower === '.' ? index - 2 : index - 1;
  return ['dr', 'mr', 'mrs', 'ms', 'prof', 'professor'].includes(tokens[before]?.lower ?? '');
};

/** "river walk with Tom", "sales call Ken": of a family name alone, what the talk is called after is nobody. */
const isKindOfTalk = ({ tokens }: Said, query: NameQuery, found: readonly KnownPerson[]): boolean => {
  const [noun, next] = [tokens[query.end], tokens[query.end + 1]];
  if (found.some((person) => isCalled(person, query.folded)) || noun === undefined) return false;
  if (!contactNouns.has(noun.lower) && !['talk', 'chat'].includes(noun.lower)) return false;
  return ['with', '@', 'and', 'by'].includes(next?.lower ?? '') || isGivenName(fold(next?.text ?? ''));
};

/** "ben c.", "sofia r 20m": a given name and the first letter of the family name. */
const withInitial = (
  { tokens }: Said,
  query: NameQuery,
  found: readonly KnownPerson[],
): { readonly known: readonly KnownPerson[]; readonly end: number } | null => {
  const letter = tokens[query.end];
  if (
    letter?.type !== 'word' ||
    !letter.gap ||
    !/^\p{L}$/u.test(letter.text) ||
    ['a', 'i'].includes(letter.lower)
  )
    return null;
  const initial = fold(letter.text);
  const known = found.filter(
    (person) => isCalled(person, query.folded) && fold(person.family ?? '').startsWith(initial),
  );
  if (known.length === 0) return null;
  const dotted = tokens[query.end + 1]?.lower === '.' && tokens[query.end + 1]?.gap === false;
  return { known, end: query.end + (dotted ? 2 : 1) };
};

/** "met priya raman", where the book holds Priya Menon: the family name behind is of nobody it knows, nor their firm. */
const isOfAnotherFamily = (said: Said, query: NameQuery, found: readonly KnownPerson[]): boolean => {
  if (query.size > 1 || !hasFamilyBehind(said, query.first)) return false;
  const family = fold(said.tokens[query.end]?.text ?? '');
  return (
    found.some((person) => isCalled(person, query.folded)) &&
    fitting(found, [family]).length === 0 &&
    !found.some(({ organization }) =>
      fold(organization ?? '')
        .split(' ')
        .includes(family),
    )
  );
};

export const knownMention = (
  said: Said,
  book: NameBook,
  query: NameQuery,
  listed: boolean,
): Mention | null => {
  const token = said.tokens[query.first];
  if (token === undefined) return null;
  const found = book.find(query.folded);
  if (found.length === 0 || isPartOfFirm(said, query, found)) return null;
  const caseless = !/[\p{Lu}\p{Ll}]/u.test(said.text.slice(query.from, query.to));
  const tagged = said.tokens[query.first - 1]?.lower === '@';
  const made = (known: readonly KnownPerson[], end = query.end, to = query.to): Mention => ({
    first: query.first,
    end,
    from: query.from,
    to,
    name: said.text.slice(query.from, to),
    known,
    full: known.some((person) => isWholeName(query, person)),
    tagged,
  });
  if (token.unspaced || tagged) return made(narrowedByOrganization(said, found, query.first, query.end));
  const before = said.tokens[query.first - 1]?.lower ?? '';
  // "met a guy called Hassan": whom one knows is not told of so.
  if (
    ['called', 'named'].includes(before) &&
    ['a', 'an', 'some', 'this'].includes(said.tokens[query.first - 3]?.lower ?? '') &&
    !found.some((person) => isCalled(person, query.folded))
  )
    return null;
  if (query.size === 1 && !caseless) {
    if (['in', 'at', 'near'].includes(before) && said.tokens[query.end]?.lower !== "'s") return null;
    // "visiting Paris": the town, where Paris is only a family name.
    const isTown =
      token.capital &&
      ['visit', 'leave'].includes(verbForm(before)?.lemma ?? '') &&
      places.has(token.lower) &&
      !found.some((person) => isCalled(person, query.folded));
    if (isTown) return null;
    const everyday =
      isEverydayWord(token.lower) || (said.starts.has(query.first) && isSentenceStarter(token.lower));
    if (
      token.capital
        ? everyday && !isBackedAsName(said, query.first) && !isCompleted(said, found, query.end)
        : isEverydayWord(token.lower)
          ? !(
              isAddressed(said, query.first) ||
              isDoing(said, query.first) ||
              withInitial(said, query, found) !== null ||
              (found.some((person) => isCalled(person, query.folded)) && isJottedName(said, query.first))
            )
          : isKindOfTalk(said, query, found) ||
            !(
              listed ||
              isTitled(said, query.first) ||
              isBackedInLowerCase(said, query.first) ||
              isOpenlyNamed(said, query, found)
            )
    )
      return null;
    if (isDateWord(said, query.first)) return null;
  }
  if (!token.capital) {
    const initialled = query.size === 1 ? withInitial(said, query, found) : null;
    if (initialled !== null)
      return {
        ...made(initialled.known, initialled.end, said.tokens[initialled.end - 1]?.to),
        full: true,
      };
    if (isOfAnotherFamily(said, query, found)) return wholeName(said, query.first, token);
    return made(narrowedByOrganization(said, found, query.first, query.end));
  }
  const run = runAround(said, query.first);
  const end = Math.max(run.end, query.end);
  const wordsIn = (from: number, to: number): readonly string[] =>
    foldTokens(said.tokens, from, to)
      .split(' ')
      .map((word) => word.replace(/\.$/u, ''))
      .filter((word) => word !== '');
  const beside = [...wordsIn(Math.min(run.first, query.first), query.first), ...wordsIn(query.end, end)];
  const fits = fitting(found, beside);
  if (fits.length > 0) {
    const to = said.tokens[end - 1]?.to ?? query.to;
    const known = narrowedByOrganization(said, fits, query.first, end);
    return { ...made(known, end, to), full: beside.length > 0 || query.size > 1 };
  }
  // A first word that only the sentence's start made great ("Hosted Ada") is no part of the name.
  const stray = run.first === query.first - 1 && said.starts.has(run.first) && run.end <= query.end;
  const byFamily =
    query.size === 1 &&
    found.every(
      ({ given, nickname }) => fold(given ?? '') !== query.folded && fold(nickname ?? '') !== query.folded,
    );
  return stray && !byFamily ? made(narrowedByOrganization(said, found, query.first, query.end)) : null;
};

/** "Pete McAllister" of Peter McAllister, "Olu Adebayo" of Oluwaseun: a short form of the given name before the family name as it is in the book. */
export const familiarly = (
  said: Said,
  stranger: Mention,
  book: NameBook,
  queries: readonly NameQuery[],
): Mention | null => {
  if (stranger.end - stranger.first !== 2) return null;
  const short = fold(said.tokens[stranger.first]?.text ?? '');
  const family = queries.find(({ size, end }) => size === 1 && end === stranger.end);
  if (family === undefined) return null;
  const known = book
    .find(family.folded)
    .filter(
      (person) =>
        fold(person.family ?? '') === family.folded &&
        person.given !== null &&
        (isNickname(fold(person.given), short) || (short.length > 2 && fold(person.given).startsWith(short))),
    );
  return known.length === 0 ? null : { ...stranger, known };
};
