import { isNickname } from '../duplicates/nicknames.ts';
import { fold } from '../people/fold.ts';
import type { KnownPerson, NameBook } from './draft.ts';
import { givenNames, isGivenName } from './english/given-names.ts';
import { isSentenceStarter, nameParticles } from './english/starters.ts';
import { titleNouns } from './english/titles.ts';
import { isVerbForm, verbForm } from './english/verbs.ts';
import {
  departments,
  familyNamesAmongWords,
  givenNamesAmongWords,
  honorifics,
  isEverydayWord,
  months,
  notPeople,
  organizationWords,
  stopWords,
  weekdays,
} from './english/words.ts';
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
  type Said,
} from './name-context.ts';
import { nameQueries, type NameQuery } from './name-queries.ts';
import { strangerAt } from './stranger-names.ts';
import type { Token } from './token.ts';
import { foldTokens, type Sentence } from './tokens.ts';

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
const isFamilyName = (said: Said, index: number): boolean => {
  const { tokens } = said;
  const [before, token, given] = [tokens[index - 2], tokens[index], tokens[index - 1]];
  if (token?.capital !== true || !token.gap || given?.capital !== true) return false;
  if (!familyNamesAmongWords.has(token.lower) || months.has(given.lower)) return false;
  if (!givenNames.has(fold(given.text)) && !givenNamesAmongWords.has(given.lower)) return false;
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

/** "New Year's Eve": no Eve. */
const isOfFeast = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.lower ?? '';
  const lower = tokens[index]?.lower ?? '';
  return (
    (lower === 'year' && before === 'new') ||
    (lower === 'eve' && (before === 'christmas' || (before === "'s" && tokens[index - 2]?.lower === 'year')))
  );
};

/** A capital word that may be part of a name. */
const isNameLike = (said: Said, index: number): boolean => {
  const token = said.tokens[index];
  if (token === undefined || token.type !== 'word' || !token.capital) return false;
  if (token.lower.startsWith("'") || token.unspaced || honorifics.has(token.lower)) return false;
  if (isFamilyName(said, index) || isFamilyName(said, index + 1)) return true;
  if (isOfFeast(said.tokens, index)) return false;
  if (isAcronym(token) || notPeople.has(token.lower) || weekdays.has(token.lower)) return false;
  if (stopWords.has(token.lower) && !isEverydayWord(token.lower)) return false;
  return !(said.starts.has(index) && isSentenceStarter(token.lower));
};

/** No name has more words; it also keeps a text of nothing but capitals linear. */
const longestRun = 6;

/** The run of name words around a token: "Maria de la Cruz", "Sam R.", never across a mark. */
const runAround = (said: Said, index: number): { readonly first: number; readonly end: number } => {
  const { tokens } = said;
  let first = index;
  while (index - first < longestRun && tokens[first]?.gap === true && isNameLike(said, first - 1)) first -= 1;
  let end = index + 1;
  while (end - index < longestRun) {
    let next = end;
    if (isInitial(tokens[end - 1]) && tokens[end]?.lower === '.') next += 1;
    while (tokens[next]?.gap === true && nameParticles.has(tokens[next]?.lower ?? '') && next - end < 3)
      next += 1;
    if (tokens[next]?.gap !== true || !isNameLike(said, next)) break;
    end = next + 1;
  }
  if (isInitial(tokens[end - 1]) && tokens[end]?.lower === '.' && tokens[end]?.gap === false) end += 1;
  return { first, end };
};

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
const isPartOfFirm = ({ tokens }: Said, query: NameQuery, known: readonly KnownPerson[]): boolean => {
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
  fold(given ?? '') === folded || fold(nickname ?? '') === folded;

/** A common given name of someone in the book, or any name of theirs beside the word for the talk or at the line's start. */
const isOpenlyNamed = (said: Said, query: NameQuery, found: readonly KnownPerson[]): boolean => {
  const { tokens } = said;
  const token = tokens[query.first];
  if (token === undefined || verbForm(token.lower) !== null || isNoteWord(token.lower)) return false;
  const called = found.some((person) => isCalled(person, query.folded));
  const before = tokens[query.first - 1]?.lower ?? '';
  if (['the', 'a', 'an'].includes(before) || !token.gap) return false;
  if (called && isGivenName(query.folded)) return true;
  if (isBesideTalk(said, query.first))
    // "river walk with Tom": of a family name alone, what the talk is called after is nobody.
    return called || !['with', '@', 'and'].includes(tokens[query.first + 2]?.lower ?? '');
  return called && (query.first === 0 || withInitial(said, query, found) !== null);
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

const knownMention = (said: Said, book: NameBook, query: NameQuery, listed: boolean): Mention | null => {
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
  if (query.size === 1 && !caseless) {
    if (['in', 'at', 'near'].includes(before)) return null;
    const everyday =
      isEverydayWord(token.lower) || (said.starts.has(query.first) && isSentenceStarter(token.lower));
    if (
      token.capital
        ? everyday && !isBackedAsName(said, query.first) && !isCompleted(said, found, query.end)
        : isEverydayWord(token.lower)
          ? !(
              isAddressed(said, query.first) ||
              isDoing(said, query.first) ||
              (found.some((person) => isCalled(person, query.folded)) && isJottedName(said, query.first))
            )
          : !(listed || isBackedInLowerCase(said, query.first) || isOpenlyNamed(said, query, found))
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

const placeLead = new Set('in at the near of from via to towards'.split(' '));

/** "Dinner with the Okafors: Chidi and Ngozi": names behind a colon. */
const isFirstOfList = ({ tokens }: Said, first: number, end: number): boolean => {
  const next = tokens[end + 1];
  return (
    tokens[first - 1]?.lower === ':' &&
    ['and', '&', ',', '+'].includes(tokens[end]?.lower ?? '') &&
    next?.capital === true &&
    !isSentenceStarter(next.lower)
  );
};

/** A run of two or more name words that the book does not hold. */
const unknownMention = (said: Said, index: number): Mention | null => {
  if (!isNameLike(said, index)) return null;
  // "prof @ Columbia": at, and nobody's tag.
  if (said.tokens[index - 1]?.lower === '@' && said.tokens[index]?.gap === true) return null;
  const run = runAround(said, index);
  if (run.first !== index) return null;
  const last = said.tokens[run.end - 1];
  const token = said.tokens[index];
  if (token === undefined || last === undefined) return null;
  const words = said.tokens.slice(run.first, run.end).filter(({ type }) => type === 'word');
  const isWhole = run.end - run.first === 2 && isFamilyName(said, run.first + 1);
  if (!isWhole && words.some(({ lower }, at) => at > 0 && organizationWords.has(lower))) return null;
  // "Procurement Lead" is a post, "Head of Sales" too.
  if (words.length > 1 && words.every(({ lower }) => titleNouns.test(lower) || departments.has(lower)))
    return null;
  // One unknown word at a sentence's start is a name only where it does something: "Dmitri called".
  if (
    words.length === 1 &&
    said.starts.has(index) &&
    !isVerbForm(said.tokens[run.end]?.lower ?? '', 'past', 's') &&
    !(said.tokens[run.end]?.lower === 'and' && said.tokens[run.end + 1]?.lower === 'i') &&
    !isFirstOfList(said, run.first, run.end)
  )
    return null;
  if (words.length === 1 && (organizationWords.has(token.lower) || isDateWord(said, index))) return null;
  const after = said.tokens[run.end];
  if (
    after !== undefined &&
    after.gap &&
    after.type === 'word' &&
    after.capital &&
    (organizationWords.has(after.lower) || notPeople.has(after.lower))
  )
    return null;
  return {
    first: run.first,
    end: run.end,
    from: token.from,
    to: last.to,
    name: said.text.slice(token.from, last.to).replace(/\.$/u, ''),
    known: [],
    full: words.length > 1,
    tagged: said.tokens[index - 1]?.lower === '@',
  };
};

export const isPlaceLead = (lower: string): boolean => placeLead.has(lower);

/** A bare name means whom the text names in full elsewhere, the one known already or the one who is new. */
const settled = (mentions: readonly Mention[]): readonly Mention[] => {
  const wholes = mentions.filter(({ full }) => full);
  return mentions.map((mention) => {
    if (mention.full) return mention;
    const spoken = fold(mention.name);
    const bearer = wholes.find((whole) => {
      if (whole.known.length === 1) return mention.known.some(({ id }) => id === whole.known[0]?.id);
      return whole.known.length === 0 && fold(whole.name).split(' ').includes(spoken);
    });
    if (bearer === undefined) return mention;
    return { ...mention, known: bearer.known, ...(bearer.known.length === 0 ? { name: bearer.name } : {}) };
  });
};

/** True right behind a name and a comma or "and". */
const isListedAfter = ({ tokens }: Said, previous: Mention | undefined, index: number): boolean => {
  if (previous === undefined || index - previous.end > 2 || index <= previous.end) return false;
  return tokens
    .slice(previous.end, index)
    .every(({ lower }) => [',', 'and', '&', '+', '/', 'und', 'et', 'y'].includes(lower));
};

/** The queries by the token they begin at, the longest first. */
const queriesByFirst = (said: Said): ReadonlyMap<number, readonly NameQuery[]> => {
  const byFirst = new Map<number, NameQuery[]>();
  for (const query of nameQueries(said.tokens)) {
    const known = byFirst.get(query.first);
    if (known === undefined) byFirst.set(query.first, [query]);
    else known.push(query);
  }
  for (const queries of byFirst.values())
    queries.sort((one, other) => one.from - other.from || other.to - one.to);
  return byFirst;
};

/** "Pete McAllister" of Peter McAllister, "Olu Adebayo" of Oluwaseun: a short form of the given name before the family name as it is in the book. */
const familiarly = (
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

/** "Li Lei (李雷)": the other spelling of whom the book knows, right before the one it has. */
const withoutAliases = ({ tokens }: Said, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ known, name, end }, index) => {
    const next = mentions[index + 1];
    return !(
      known.length === 0 &&
      next !== undefined &&
      next.known.length > 0 &&
      (next.full || next.known.every(({ given }) => fold(given ?? '').startsWith(fold(name)))) &&
      next.first === end + 1 &&
      tokens[end]?.lower === '(' &&
      tokens[next.end]?.lower === ')'
    );
  });

/** A name that a known person's organization bears is the organization. */
const withoutFirms = (mentions: readonly Mention[]): readonly Mention[] => {
  const firms = new Set(
    mentions.flatMap(({ known }) =>
      known.flatMap(({ organization }) => (organization === null ? [] : [fold(organization)])),
    ),
  );
  return mentions.filter(({ known, name }) => known.length > 0 || !firms.has(fold(name)));
};

/** All names in the text, in its order; they never overlap. */
export const mentionsOf = (said: Said, book: NameBook): readonly Mention[] => {
  const mentions: Mention[] = [];
  let reached = 0;
  const queries = queriesByFirst(said);
  for (const [index, token] of said.tokens.entries()) {
    const listed = isListedAfter(said, mentions.at(-1), index);
    let found = false;
    let firm = false;
    for (const query of queries.get(index) ?? []) {
      if (query.from < reached) continue;
      firm ||= query.size === 1 && isPartOfFirm(said, query, book.find(query.folded));
      const mention = knownMention(said, book, query, listed);
      if (mention === null) continue;
      mentions.push(mention);
      reached = mention.to;
      found = true;
      if (!token.unspaced) break;
    }
    if (found || token.from < reached || firm) continue;
    const stranger = unknownMention(said, index) ?? strangerAt(said, index, listed);
    if (stranger === null) continue;
    const familiar = familiarly(said, stranger, book, queries.get(stranger.end - 1) ?? []);
    if (familiar !== null) {
      mentions.push(familiar);
      reached = familiar.to;
      continue;
    }
    // "Hosted Ivan Petrov": only the sentence's start made the first word great, the rest is in the book.
    const behind =
      said.starts.has(index) &&
      (queries.get(index + 1) ?? []).some(
        (query) => query.size > 1 && query.end <= stranger.end && book.find(query.folded).length > 0,
      );
    if (behind) continue;
    mentions.push(stranger);
    reached = stranger.to;
  }
  return settled(withoutAliases(said, withoutFirms(mentions)));
};
