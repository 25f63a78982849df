import { wordSet } from '../../word-set.ts';
import { determiners } from '../english/grammar.ts';
import { fold } from '../../people/fold.ts';
import { givenNames } from '../../people/given-names.ts';
import { judgements } from '../english/life.ts';
import { isSentenceStarter } from '../english/starters.ts';
import { titleNouns } from '../english/titles.ts';
import { lowerAt, mentionAt, wording, type Scene } from '../scene.ts';
import { firm, organizationEnd, typedFirmEnd } from './firm-names.ts';

/** Where the post that stands before a name ends: before its comma, "called" or "named"; at the name where none stands. */
const postEnd = (scene: Scene, first: number): number => {
  if (!['called', 'named', ','].includes(lowerAt(scene, first - 1))) return first;
  return ['is', "'s", 'was'].includes(lowerAt(scene, first - 2)) ? first - 2 : first - 1;
};

/** "a buyer **at Procter & Gamble** called Ana": the token that leads to the firm which ends at a token; -1 where none does. */
export const leadOfFirmBefore = (scene: Scene, end: number): number => {
  for (let at = Math.max(1, end - 7); at < end - 1; at += 1)
    if (
      ['at', 'from', 'of', 'with', 'for', '@'].includes(lowerAt(scene, at)) &&
      (organizationEnd(scene, at + 1) === end ||
        // "a recruiter from nordea called ravi"
        (/^(?:called|named)$/u.test(lowerAt(scene, end)) && typedFirmEnd(scene, at + 1) === end))
    )
      return at;
  return -1;
};

/** "her team lead Oleg", "the CTO Ravi", "a buyer at Bosch called Ana": a post between a determiner and the name. */
export const titleBefore = (scene: Scene, first: number, isTitled: boolean): string | null => {
  // "our CFO, Henrietta Boateng"
  const behind = isTitled ? first : postEnd(scene, first);
  const lead = leadOfFirmBefore(scene, behind);
  const end = lead < 0 ? behind : lead;
  const owner = ownerOfPost(scene, first);
  if (owner !== null) return wording(scene, owner.end + 1, owner.last);
  for (let at = end - 1; at >= end - 7 && at >= 0; at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.type !== 'word') return null;
    // "spoke to placement officer Mr. Iyer"
    const leads = determiners.has(token.lower) && lowerAt(scene, at - 1) !== 'of';
    if (!leads && (end < first || !['to', 'with', 'by'].includes(token.lower))) continue;
    const title = wording(scene, at + 1, end)
      .replace(/^.*['’]s /u, '')
      .replace(/^(?:new|old|former|ex) /u, '')
      .replace(
        / (?:(?:in|from|on|at|called|named) .*|of (?:\p{Lu}|(?:the|an?|her|his|their|my|our) ).*|(?:is )?(?:called|named)|is)$/u,
        '',
      );
    const isPraised = title.split(' ').some((word) => judgements.has(word));
    return titleNouns.test(title) && !isPraised && !/^(?:boss|partner|colleague|friend)$/u.test(title)
      ? title
      : null;
  }
  return null;
};

/** The token before a post that stands with its firm before a name: "**met** Nordea's recruiter Aino", "**met** a buyer at Bosch called Ana"; null where no firm does. */
export const leadOfPost = (scene: Scene, first: number): number | null => {
  const owner = ownerOfPost(scene, first);
  if (owner !== null) return lowerAt(scene, owner.first - 1) === 'the' ? owner.first - 2 : owner.first - 1;
  const end = postEnd(scene, first);
  const lead = end === first ? -1 : leadOfFirmBefore(scene, end);
  for (let at = lead - 1; at >= Math.max(0, lead - 6) && scene.tokens[at]?.type === 'word'; at -= 1)
    if (determiners.has(lowerAt(scene, at)))
      return titleNouns.test(wording(scene, at + 1, lead)) || somebody.has(lowerAt(scene, lead - 1))
        ? at - 1
        : null;
  return null;
};

const somebody = wordSet('people guy guys recruiters founders someone somebody woman man lady person');

interface Owner {
  /** Token range `[first, end)` of the firm; the post stands behind the "'s" at `end`, up to `last`. */
  readonly first: number;
  readonly end: number;
  readonly last: number;
}

/** "Hope Street Capital's founder, Yasmin", "Stripe's head of risk Ana": whose post stands before the name. */
const ownerOfPost = (scene: Scene, first: number): Owner | null => {
  const last = postEnd(scene, first);
  let end = last - 1;
  while (end > last - 6 && scene.tokens[end]?.type === 'word' && lowerAt(scene, end) !== "'s") end -= 1;
  if (lowerAt(scene, end) !== "'s" || !titleNouns.test(wording(scene, end + 1, last))) return null;
  let start = end;
  for (let at = end - 1; at > end - 6; at -= 1) {
    // "Met Nordea's recruiter": a verb that begins the sentence.
    if (scene.starts.has(at) && at < end - 1 && isSentenceStarter(lowerAt(scene, at))) break;
    if (scene.tokens[at]?.capital === true && organizationEnd(scene, at) === end) start = at;
  }
  const isPerson =
    (mentionAt(scene, start)?.known.length ?? 0) > 0 || givenNames.has(fold(scene.tokens[start]?.text ?? ''));
  return start === end || isPerson ? null : { first: start, end, last };
};

/** "a product manager from Spotify, Elin Berg", "two people from Intel, Raj Iyer": the firm of a post before the name. */
export const organizationBefore = (scene: Scene, first: number): string | null => {
  const owner = ownerOfPost(scene, first);
  if (owner !== null) return firm(scene, owner.first, owner.end);
  const end = postEnd(scene, first);
  const lead = end === first ? -1 : leadOfFirmBefore(scene, end);
  if (lead < 0) return null;
  const post = scene.tokens.slice(Math.max(0, lead - 3), lead).map(({ lower }) => lower);
  const isPost = titleNouns.test(post.join(' ')) || somebody.has(post.at(-1) ?? '');
  return isPost ? firm(scene, lead + 1, end) : null;
};
