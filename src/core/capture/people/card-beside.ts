import { givenNames } from '../../people/given-names.ts';
import { fold } from '../../people/fold.ts';
import { nominatives, prepositions } from '../english/grammar.ts';
import { houses } from '../english/houses.ts';
import { knownFirms } from '../english/firms.ts';
import { titleNouns } from '../english/titles.ts';
import { isVerbForm } from '../english/verbs.ts';
import { demonyms, departments, fields, organizationWords, places, weekdays } from '../english/words.ts';
import { lowerAt, mentionAt, wording, type Scene } from '../scene.ts';
import { firm, organizationEnd } from './firm-names.ts';
import type { Mention } from './mention.ts';
import type { Post } from './posts.ts';
import { notedFirmEnd } from './typed-firms.ts';

/** What parts a row that is noted as a card has it. */
const marks: ReadonlySet<string> = new Set(['-', '–', '—', ',', '/', '|', ':', '@', '(', 'at', 'from']);

/** Behind these one part alone may be a firm; behind a comma it may be anything, and behind "at" where one met. */
const alone: ReadonlySet<string> = new Set(['-', '–', '—', '/', '|', '@', '(']);

const mostParts = 3;
/** "head of quality assurance for Europe" */
const longestPost = 5;

/**
 * "Helga Steinmann **- head of qa - roche**", "priyanka shah**, senior analyst, barclays**", "Greta Holm **@ IKEA, buyer**": post and firm in a row
 * of parts behind the name, in either order and any case; a part that is neither ends it.
 */
export const cardBeside = (scene: Scene, mention: Mention, limit: number): Post => {
  const card: { title: string | null; organization: string | null } = { title: null, organization: null };
  let at = mention.end;
  for (let part = 0; part < mostParts && at < limit; part += 1) {
    const mark = lowerAt(scene, at);
    if (!marks.has(mark)) break;
    const isPlaced = ['at', 'from'].includes(mark);
    // "at a small law firm": no name of one.
    if (isPlaced && isArticle(scene, at + 1)) break;
    const first = at + (isArticle(scene, at + 1) ? 2 : 1);
    if (isOver(lowerAt(scene, first))) break;
    const named = mentionAt(scene, first);
    if (named !== undefined && isSomebodyElse(scene, named)) break;
    const post =
      card.title === null && mark !== '@' && !(part === 0 && isPlaced) ? postEnd(scene, first, limit) : first;
    const house =
      card.organization === null && post === first
        ? firmEnd(scene, first, limit, card.title !== null || mark === '@' || mark === '(')
        : first;
    if (post > first) card.title = wording(scene, first, post);
    else if (house > first) card.organization = firm(scene, first, house);
    else break;
    at = Math.max(post, house);
    if (lowerAt(scene, at) === ')') at += 1;
  }
  const isWhole = card.title !== null && card.organization !== null;
  return isWhole || card.title !== null || alone.has(lowerAt(scene, mention.end))
    ? card
    : { title: null, organization: null };
};

/** "**formerly** a buyer at Bosch", "**ex** Deutsche Bahn": where somebody was. */
export const isOver = (word: string): boolean => /^(?:formerly|former|previously|ex(?:-.*)?)$/u.test(word);

const isArticle = (scene: Scene, at: number): boolean =>
  ['a', 'an', 'the', 'our', 'their'].includes(lowerAt(scene, at));

/** "Ana Roe, **Tom Porter**": the next of a list. */
const isSomebodyElse = (scene: Scene, { first, end, known }: Mention): boolean =>
  known.length > 0 ||
  // "Kerry Group"
  (givenNames.has(fold(scene.tokens[first]?.text ?? '')) && !organizationWords.has(lowerAt(scene, end)));

/** Whether a part of the row may end before the token. */
const isPartEnd = (scene: Scene, at: number, limit: number): boolean => {
  const token = scene.tokens[at];
  return (
    at >= limit ||
    token === undefined ||
    token.type !== 'word' ||
    scene.dateByFirst.has(at) ||
    weekdays.has(token.lower) ||
    (prepositions.has(token.lower) && token.lower !== 'of') ||
    ['and', 'w', 'who', 'today', 'yesterday', 'tonight'].includes(token.lower)
  );
};

const postEnd = (scene: Scene, first: number, limit: number): number => {
  let end = first;
  while (end < first + longestPost && !isPartEnd(scene, end, limit)) {
    if (isTold(lowerAt(scene, end))) return first;
    end += 1;
  }
  if (!isPartEnd(scene, end, limit)) return first;
  const said = wording(scene, first, end);
  const isField =
    end === first + 1 && (departments.has(said.toLowerCase()) || fields.has(said.toLowerCase()));
  return isField || titleNouns.test(said) ? end : first;
};

/** "she's a nurse", "is an electrician": told in words, and not noted. */
const isTold = (word: string): boolean =>
  nominatives.has(word) || ["'s", 'is', 'was', 'who'].includes(word) || isVerbForm(word, 'past');

/** "Peruvian", "Lisbon": whence somebody is. */
const isOfPlace = (scene: Scene, first: number, end: number): boolean =>
  demonyms.has(lowerAt(scene, first)) || (end === first + 1 && places.has(lowerAt(scene, first)));

/** `isSure` where a post, a bracket or "@" says that a firm typed small may stand here; a post behind it says so too, and where the world knows it. */
const firmEnd = (scene: Scene, first: number, limit: number, isSure: boolean): number => {
  const named = organizationEnd(scene, first);
  // "Hillside surgery"
  const proper = named > first && houses.has(lowerAt(scene, named)) ? named + 1 : named;
  if (proper > first)
    // "- Bosch is hiring": news of it.
    return isTold(lowerAt(scene, first)) ||
      isOfPlace(scene, first, proper) ||
      !isPartEnd(scene, proper, limit)
      ? first
      : proper;
  const typed = notedFirmEnd(scene, first);
  const isBeforePost =
    typed > first && marks.has(lowerAt(scene, typed)) && postEnd(scene, typed + 1, limit) > typed + 1;
  return isSure || isBeforePost || knownFirms.has(lowerAt(scene, first)) ? typed : first;
};
