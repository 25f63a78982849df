import { fold } from '../../people/fold.ts';
import { pastBrackets } from '../words/brackets.ts';
import type { NameBook } from '../draft.ts';
import { isGivenName } from '../../people/given-names.ts';
import { isCalledByTrade, namedHouses, trades } from '../english/houses.ts';
import { isSentenceStarter } from '../english/starters.ts';
import { titleNouns } from '../english/titles.ts';
import { contactNouns } from '../english/contact.ts';
import { modals, nominatives, prepositions } from '../english/grammar.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { departments, notPeople, organizationWords, places } from '../english/words.ts';
import type { Mention } from './mention.ts';
import {
  isActingPastBrackets,
  isDateWord,
  isNumbered,
  isRelatedBehind,
  isWhoBehind,
} from './name-context.ts';
import type { Said } from '../words/said.ts';
import { nameQueries, type NameQuery } from './name-queries.ts';
import { strangerAt } from './stranger-names.ts';
import type { Token } from '../words/token.ts';
import { familiarly, isPartOfFirm, knownMention } from './known-names.ts';
import { isFamilyName, isNameLike, runAround } from './name-runs.ts';

/** "Dinner with the Okafors: Chidi and Ngozi": names behind a colon. */
const isFirstOfList = ({ tokens }: Said, first: number, end: number): boolean => {
  // "Jana from Bosch, Theo from Lidl", "Jana (Bosch), Theo (Lidl)"
  let at = pastBrackets(tokens, end);
  if (['from', 'at', '@'].includes(tokens[at]?.lower ?? '')) {
    at += 1;
    while (at - end < 6 && tokens[at]?.type === 'word' && tokens[at]?.capital === true) at += 1;
  }
  const next = tokens[at + 1];
  const mark = tokens[first - 1]?.lower ?? '';
  // "New faces at the meetup - Birgit, Tom and Ana"
  const isOpened =
    mark === ':' || (['-', '–', '—', '('].includes(mark) && isGivenName(fold(tokens[first]?.text ?? '')));
  return (
    isOpened &&
    ['and', '&', ',', '+'].includes(tokens[at]?.lower ?? '') &&
    next?.capital === true &&
    !isSentenceStarter(next.lower)
  );
};

/** "Tomasz **the roofer** rang": told apart by a trade. */
const isTradeBehind = ({ tokens }: Said, end: number): boolean =>
  tokens[end]?.lower === 'the' &&
  [end + 1, end + 2].some(
    (at) =>
      titleNouns.test(tokens[at]?.lower ?? '') &&
      tokens[at]?.capital === false &&
      isVerbForm(tokens[at + 1]?.lower ?? '', 'past', 's'),
  );

/** "Gatekeeper at Fenwick's: **Doreen**.", "Driving instructor: Barry": whose part it is. */
const isPartNamed = ({ tokens }: Said, index: number): boolean => {
  if (
    ![':', '–', '—'].includes(tokens[index - 1]?.lower ?? '') ||
    !isGivenName(fold(tokens[index]?.text ?? ''))
  )
    return false;
  for (
    let at = index - 2;
    at > index - 8 && tokens[at] !== undefined && tokens[at]?.type !== 'break';
    at -= 1
  )
    if (titleNouns.test(tokens[at]?.lower ?? '') || ['someone', 'somebody'].includes(tokens[at]?.lower ?? ''))
      return true;
  return false;
};

/** "Lena from accounting told me", "Lucy from HR at Bosch phoned" */
const isPlacedSubject = ({ tokens }: Said, token: Token, end: number): boolean => {
  if (!isGivenName(fold(token.text)) || tokens[end]?.lower !== 'from') return false;
  let at = end + 2;
  while (
    at < end + 7 &&
    (tokens[at]?.type === 'word' || tokens[at]?.lower === '&') &&
    !isVerbForm(tokens[at]?.lower ?? '', 'past')
  )
    at += 1;
  return isVerbForm(tokens[at]?.lower ?? '', 'past');
};

/** ", a data analyst at Nordea", "(recruiter, Nordea)", ", buyer": what somebody is, right behind a comma or bracket. */
const isPostBehind = ({ tokens }: Said, mark: number): boolean => {
  for (let at = mark + 1; at < mark + 6 && tokens[at]?.type === 'word'; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (titleNouns.test(word)) return true;
    if (prepositions.has(word) || nominatives.has(word)) return false;
  }
  return false;
};

/** "Noura can do Tuesday", "Ravi call done", "Deepak: 35 min": a given name with which a note begins. */
const isNotedGivenName = (said: Said, token: Token, end: number): boolean => {
  const { tokens } = said;
  const after = tokens[end]?.lower ?? '';
  if (
    !isGivenName(fold(token.text)) ||
    // "Florence: 20 min" may begin with where one was.
    places.has(token.lower) ||
    verbForm(token.lower) !== null ||
    contactNouns.has(token.lower)
  )
    return false;
  return (
    (modals.has(after) && tokens[end]?.gap === true) ||
    // "Ola + Tunde want to team up"
    (['+', '&', 'and'].includes(after) &&
      isGivenName(fold(tokens[end + 1]?.text ?? '')) &&
      (after !== 'and' || tokens[end + 1]?.capital === true)) ||
    contactNouns.has(after) ||
    // "1. Elif (Trendyol) 2. Can (Getir)"
    ([',', '('].includes(after) && isPostBehind(said, end)) ||
    (after === '(' && tokens[end + 1]?.capital === true && pastBrackets(tokens, end) - end < 6) ||
    // "Rahul, 25 min on Teams", "Rahul, ex Infosys"
    (after === ',' &&
      ((tokens[end + 1]?.type === 'number' && !/^(?:19|20)\d\d$/u.test(tokens[end + 1]?.lower ?? '')) ||
        ['ex', 'new', 'my', 'our', 'from', 'works'].includes(tokens[end + 1]?.lower ?? ''))) ||
    ([':', '-', '–', '—'].includes(after) &&
      tokens[end + 1]?.gap === true &&
      tokens[end + 1]?.type !== 'break')
  );
};

const isDoneBy = ({ lower }: Token): boolean =>
  departments.has(lower) || (lower.endsWith('ing') && isVerbForm(lower, 'ing'));

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
  // "Thornbury Joinery", "Larkfield Nursery": a house, which bears no given name.
  const isHouse = namedHouses.has(last.lower) || trades.has(last.lower);
  if (words.length > 1 && isHouse && !isGivenName(fold(token.text))) return null;
  // "Torvald Brewers", "Paul Plumbing": a firm by its trade, whoever it is called after; "Torvald Brewer" is somebody.
  if (words.length > 1 && isCalledByTrade(last.lower)) return null;
  // "Procurement Lead" is a post, "Head of Sales" too.
  if (words.length > 1 && words.every(({ lower }) => titleNouns.test(lower) || departments.has(lower)))
    return null;
  // "Customer Service", "Design Thinking": what is done, and nobody who does it.
  if (words.length > 1 && !isWhole && isDoneBy(last) && !isGivenName(fold(token.text))) return null;
  // "Recruiter called": a post, and nobody's name.
  if (
    words.length === 1 &&
    said.starts.has(index) &&
    titleNouns.test(token.lower) &&
    !isGivenName(fold(token.text))
  )
    return null;
  // One unknown word at a sentence's start is a name only where it does something: "Dmitri called".
  if (
    words.length === 1 &&
    said.starts.has(index) &&
    !isVerbForm(said.tokens[run.end]?.lower ?? '', 'past', 's') &&
    !isPlacedSubject(said, token, run.end) &&
    !isRelatedBehind(said, run.end) &&
    !isWhoBehind(said.tokens, run.end) &&
    !isPartNamed(said, index) &&
    !isTradeBehind(said, run.end) &&
    !isNotedGivenName(said, token, run.end) &&
    !isActingPastBrackets(said, run.first, run.end) &&
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
    after.lower !== 'i' &&
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

/** A bare name means whom the text names in full elsewhere, the one known already or the one who is new. */
const settled = ({ tokens }: Said, mentions: readonly Mention[]): readonly Mention[] => {
  const wholes = mentions.filter(({ full }) => full);
  /** "intro'd to Ana; ana and me talk on Wednesday" */
  const spelled = (mention: Mention): Mention => {
    if (mention.known.length > 0 || mention.name !== mention.name.toLowerCase()) return mention;
    const name = mentions.find(
      (other) => other.name !== mention.name && fold(other.name) === fold(mention.name),
    )?.name;
    return name === undefined ? mention : { ...mention, name };
  };
  /** "Lindqvist and I met. David loves fishing": of those called so, the one whom the text has named before. */
  const narrowed = (mention: Mention): Mention => {
    const before =
      mention.known.length < 2
        ? undefined
        : mentions.find(
            ({ known, end, name }) =>
              known.length === 1 &&
              fold(name) !== fold(mention.name) &&
              end < mention.first &&
              // "Lindqvist and David": two of them.
              tokens
                .slice(end, mention.first)
                .some(({ lower }) => ![',', 'and', '&', '+', '/', 'or'].includes(lower)) &&
              mention.known.some(({ id }) => id === known[0]?.id),
          );
    return before === undefined ? mention : { ...mention, known: before.known };
  };
  return mentions.map((mention) => {
    if (mention.full) return mention;
    const spoken = fold(mention.name);
    const bearer = wholes.find((whole) => {
      if (whole.known.length === 1) return mention.known.some(({ id }) => id === whole.known[0]?.id);
      return whole.known.length === 0 && fold(whole.name).split(' ').includes(spoken);
    });
    if (bearer === undefined) return narrowed(spelled(mention));
    return { ...mention, known: bearer.known, ...(bearer.known.length === 0 ? { name: bearer.name } : {}) };
  });
};

/** True right behind a name and a comma or "and". */
const isListedAfter = ({ tokens }: Said, previous: Mention | undefined, index: number): boolean => {
  if (previous === undefined || index - previous.end > 3 || index <= previous.end) return false;
  // "1. Marta 2. Leo"
  if (isNumbered(tokens, index)) return index - previous.end <= (tokens[index - 3]?.type === 'break' ? 3 : 2);
  if (index - previous.end > 2) return false;
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

/** "Pete Lawson from IT came. Pete will set it up": who was named once is meant again where a sentence begins with the name. */
const namedAgain = (token: Token, index: number, mentions: readonly Mention[]): Mention | null => {
  const before = token.capital
    ? mentions.find(
        ({ name, known, full }) =>
          known.length === 0 && (name === token.text || (full && name.split(' ')[0] === token.text)),
      )
    : undefined;
  return before === undefined
    ? null
    : {
        ...before,
        name: token.text,
        full: false,
        first: index,
        end: index + 1,
        from: token.from,
        to: token.to,
      };
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
    const stranger =
      unknownMention(said, index) ?? strangerAt(said, index, listed) ?? namedAgain(token, index, mentions);
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
  return settled(said, withoutAliases(said, withoutFirms(mentions)));
};
