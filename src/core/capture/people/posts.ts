import { wordSet } from '../../word-set.ts';
import { fold } from '../../people/fold.ts';
import { isGivenName } from '../../people/given-names.ts';
import { employerAt, firm, isDomain, organizationEnd } from './firm-names.ts';
import { contactNouns } from '../english/contact.ts';
import { adverbs, determiners, nominatives, prepositions } from '../english/grammar.ts';
import { judgements } from '../english/life.ts';
import { relations } from '../english/relations.ts';
import { endsInPost, titleNouns } from '../english/titles.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { departments, fields, numberWords, organizationWords, places } from '../english/words.ts';
import { lowerAt, mentionAt, wording, type Scene } from '../scene.ts';

export interface Post {
  readonly title: string | null;
  readonly organization: string | null;
}

const atWords = new Set(['at', 'from', 'of', 'with', 'for', '@', 'in']);

/** "HR at Flipkart", "site super at Fulton Hogan": a department, or one or two plain words before "at". */
const isTrade = (scene: Scene, first: number, at: number): boolean => {
  const words = scene.tokens.slice(first, at);
  if (words.length === 0 || words.some(({ type }) => type !== 'word')) return false;
  // "thirty years at Harland & Wolff"
  if (numberWords.has(words[0]?.lower ?? '')) return false;
  if (words.every(({ lower }) => departments.has(lower))) return true;
  return (
    words.length <= 2 &&
    ['at', 'for', '@'].includes(lowerAt(scene, at)) &&
    words.every(
      ({ lower, capital }) =>
        !capital &&
        verbForm(lower) === null &&
        !prepositions.has(lower) &&
        !adverbs.has(lower) &&
        !relations.has(lower) &&
        !determiners.has(lower) &&
        !contactNouns.has(lower),
    )
  );
};

/** "in NATO", "in Charité Hospital", "in Ernst & Young": no town is written so. */
const isHouse = (scene: Scene, first: number, end: number): boolean =>
  scene.tokens
    .slice(first, end)
    .some(({ text, lower }) => /^\p{Lu}{3,}$/u.test(text) || lower === '&' || organizationWords.has(lower));

const isFirmNamed = (scene: Scene, index: number): boolean =>
  organizationEnd(scene, index) > index && (mentionAt(scene, index)?.known.length ?? 0) === 0;

/** "at the Port **of** Rotterdam": within the firm's name; what leads to all of it. */
const leadOfFirm = (scene: Scene, start: number, last: number, end: number): number => {
  if (lowerAt(scene, last) !== 'of') return last;
  for (let at = Math.max(start + 1, last - 5); at < last; at += 1)
    if (atWords.has(lowerAt(scene, at)) && organizationEnd(scene, at + 1) === end) return at;
  return last;
};

/** "a partner **at a small law firm**", "a midwife **in Durban**": no name of a firm, and no part of the post. */
const withoutPlace = (scene: Scene, start: number, end: number): number => {
  for (let at = start + 1; at < end; at += 1) {
    const lead = lowerAt(scene, at);
    if (lead === 'at' && determiners.has(lowerAt(scene, at + 1))) return at;
    // "a customs broker with twenty years in the trade"
    if (lead === 'with' && endsInPost.test(wording(scene, start, at))) return at;
    if (
      ['in', 'from'].includes(lead) &&
      scene.tokens[at + 1]?.capital === true &&
      !departments.has(lowerAt(scene, at + 1))
    )
      return at;
  }
  return end;
};

/** "Dr Nwosu (WHO)": a firm, and no pronoun. */
const isAcronym = (scene: Scene, index: number): boolean =>
  /^\p{Lu}{2,}$/u.test(scene.tokens[index]?.text ?? '');

/** `isSmall` where the name beside is typed in lower case, as its firm is then. "a planner at Maersk", "head of design at Figma", "CTO of Kestrel", "Stripe" between two places. */
export const postIn = (
  scene: Scene,
  first: number,
  limit: number,
  bracketed: boolean,
  isSmall = false,
): Post | null => {
  let start = first;
  if (
    [
      'a',
      'an',
      'the',
      'our',
      'their',
      'her',
      'his',
      'now',
      'currently',
      'who',
      'is',
      "'s",
      'works',
      'as',
      'my',
    ].includes(lowerAt(scene, start)) &&
    !isAcronym(scene, start)
  )
    start += 1;
  for (
    let step = 0;
    step < 3 && ['a', 'an', 'the', 'is', 'works', 'as'].includes(lowerAt(scene, start));
    step += 1
  )
    start += 1;
  if (isGoingOn(scene, start)) return null;
  let end = start;
  while (end < limit && end - start < 9) {
    const token = scene.tokens[end];
    if (
      token === undefined ||
      (token.type === 'mark' && !['&', '-', '/', '@'].includes(token.lower) && !isDomain(scene, end)) ||
      token.type === 'break'
    )
      break;
    // "a buyer for Marks and Spencer", and not "a mentor for Priya"
    if (token.lower === 'for' && isFirmNamed(scene, end + 1)) {
      end = organizationEnd(scene, end + 1);
      break;
    }
    if (
      [
        'who',
        'and',
        'about',
        'yesterday',
        'today',
        'on',
        'last',
        'we',
        'i',
        'she',
        'he',
        'over',
        'after',
        'said',
        'for',
        'there',
        'too',
      ].includes(token.lower) &&
      token.lower !== 'and' &&
      // "an analyst **over at** Safaricom"
      !(token.lower === 'over' && lowerAt(scene, end + 1) === 'at') &&
      !isAcronym(scene, end)
    )
      break;
    // "the supervisor and **a** huge fan", "a nurse **and sings**"
    if (token.lower === 'and' && (end > start ? opensAnother(scene, end + 1) : false)) break;
    // "head of year **now**", "a beekeeper **two** doors down", "a geologist **by** day"
    if (token.lower === 'out' || (end > start && isPastPost(scene, end))) break;
    end += 1;
  }
  for (let last = end - 1; last > start; last -= 1) {
    if (!atWords.has(lowerAt(scene, last))) continue;
    const isWork = titleNouns.test(lowerAt(scene, last - 1)) || isTrade(scene, start, last);
    const employer = employerAt(scene, last + 1, { isSmall, isWork });
    if (employer === null || employer.end > limit) continue;
    const organization = employer.end;
    const lead = leadOfFirm(scene, start, last, organization);
    const at = lowerAt(scene, lead - 1) === 'over' ? lead - 1 : lead;
    const title = wording(scene, start, at);
    // "a nurse in Uzès": a town, where nothing says that it is a firm.
    if (lowerAt(scene, lead) === 'in' && !isHouse(scene, lead + 1, organization)) continue;
    // "Head of Procurement" names no firm.
    if (lowerAt(scene, lead) === 'of' && titleNouns.test(title) && departments.has(lowerAt(scene, lead + 1)))
      continue;
    if (['both', 'all', 'each', 'who', 'now'].includes(lowerAt(scene, first))) continue;
    // "a friend of Marta" names no firm.
    const isOfSomebody =
      !titleNouns.test(lowerAt(scene, at - 1)) || isGivenName(fold(scene.tokens[lead + 1]?.text ?? ''));
    if (relations.has(lowerAt(scene, at - 1)) && lowerAt(scene, lead) === 'of' && isOfSomebody) continue;
    // "a data analyst from Lyon"
    if (lowerAt(scene, lead) === 'from' && organization === lead + 2 && places.has(lowerAt(scene, lead + 1)))
      continue;
    const isPost = titleNouns.test(title) || isTrade(scene, start, at);
    if (title !== '' && !isPost && !determiners.has(lowerAt(scene, first))) continue;
    return {
      title: title === '' ? null : title,
      organization: lead === last ? employer.name : firm(scene, lead + 1, organization),
    };
  }
  const stop = withoutPlace(scene, start, end);
  const alone = wording(scene, start, stop);
  if (alone === '') return null;
  if (titleNouns.test(alone) && stop - start <= 6) {
    return bracketed ||
      determiners.has(lowerAt(scene, first)) ||
      stop < end ||
      isPastPost(scene, end) ||
      lowerAt(scene, end) === ',' ||
      end >= limit ||
      scene.tokens[end]?.type !== 'word'
      ? { title: alone, organization: null }
      : null;
  }
  // "Tero Laine (geotech)", "(comp sci)"
  const isField = scene.tokens
    .slice(start, end)
    .every(({ lower }) => departments.has(lower) || fields.has(lower));
  if (bracketed && isField && end === limit) return { title: alone, organization: null };
  if (!bracketed) return plainTrade(scene, first, end, limit);
  const organization = organizationEnd(scene, start);
  if (organization === end) return { title: null, organization: alone };
  // "(St. Luke's Hospice)": past its dot.
  return organization === limit ? { title: null, organization: firm(scene, start, limit) } : null;
};

const isPastPost = (scene: Scene, at: number): boolean =>
  ['now', 'by', 'again', 'here'].includes(lowerAt(scene, at)) ||
  (numberWords.has(lowerAt(scene, at)) && !['one', 'second'].includes(lowerAt(scene, at)));

/** "**opening her** own florist's", "taking over the farm": what somebody is about, and no post. */
const isGoingOn = (scene: Scene, start: number): boolean =>
  ['has', 'had', 'have', 'does', 'did', 'was', 'would', 'will', 'can', 'could'].includes(
    lowerAt(scene, start),
  ) ||
  (isVerbForm(lowerAt(scene, start), 's') && determiners.has(lowerAt(scene, start + 1))) ||
  (lowerAt(scene, start).endsWith('ing') &&
    verbForm(lowerAt(scene, start)) !== null &&
    (determiners.has(lowerAt(scene, start + 1)) || prepositions.has(lowerAt(scene, start + 1))));

/** "and **a** huge fan", "and **is** mad about it": something else is told of them. */
const opensAnother = (scene: Scene, at: number): boolean =>
  !/^\p{L}+$/u.test(lowerAt(scene, at)) ||
  determiners.has(lowerAt(scene, at)) ||
  adverbs.has(lowerAt(scene, at)) ||
  nominatives.has(lowerAt(scene, at)) ||
  ['is', 'has', 'was', 'had'].includes(lowerAt(scene, at));

/** Who does something is called after it ("glazier", "beekeeper", "harpist"); these are called so and do nothing. */
const tradeEnding = /\p{L}{2}(?:er|or|ist|ian|man|woman|wright|monger|eur)$/u;
const noTrade = wordSet(
  'number stranger matter letter dinner supper summer winter computer member newcomer beginner loser lover killer error mirror paper order answer offer corner disaster human woman man sister brother daughter neighbour former other',
);

/** "Graham Trent, a thatcher": a trade in one or two plain words behind "a". */
const plainTrade = (scene: Scene, first: number, end: number, limit: number): Post | null => {
  if (!['a', 'an'].includes(lowerAt(scene, first)) || end - first > 3) return null;
  const closed = end >= limit || scene.tokens[end]?.type === 'mark' || lowerAt(scene, end) === 'who';
  const words = scene.tokens.slice(first + 1, end);
  const isTradeWord = words.every(
    ({ lower, capital, type }) =>
      type === 'word' &&
      !capital &&
      !relations.has(lower) &&
      !judgements.has(lower) &&
      !prepositions.has(lower) &&
      !adverbs.has(lower) &&
      !['friend', 'bit', 'lot', 'mum', 'mother', 'father', 'dad', 'first'].includes(lower),
  );
  const trade = words.at(-1)?.lower ?? '';
  return closed && isTradeWord && tradeEnding.test(trade) && !noTrade.has(trade)
    ? { title: wording(scene, first + 1, end), organization: null }
    : null;
};

export const indexOfMark = (scene: Scene, mark: string, first: number, end: number): number => {
  for (let index = first; index < end; index += 1) if (lowerAt(scene, index) === mark) return index;
  return -1;
};
