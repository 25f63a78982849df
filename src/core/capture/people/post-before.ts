import { wordSet } from '../../word-set.ts';
import { contactVerbs } from '../english/contact.ts';
import { adverbs, conjunctions, determiners, prepositions } from '../english/grammar.ts';
import { fold } from '../../people/fold.ts';
import { givenNames } from '../../people/given-names.ts';
import { judgements } from '../english/life.ts';
import { isSentenceStarter } from '../english/starters.ts';
import { endsInPost, titleNouns } from '../english/titles.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { demonyms, departments, honorifics, months, places, stopWords, weekdays } from '../english/words.ts';
import { lowerAt, mentionAt, wording, type Scene } from '../scene.ts';
import { firm, organizationEnd } from './firm-names.ts';
import { typedFirmEnd } from './typed-firms.ts';
import type { Post } from './posts.ts';

/** Where the post that stands before a name ends: before its comma, "called" or "named"; at the name where none stands. */
const postEnd = (scene: Scene, first: number): number => {
  if (!['called', 'named', ',', '–', '—'].includes(lowerAt(scene, first - 1))) return first;
  return ['is', "'s", 'was'].includes(lowerAt(scene, first - 2)) ? first - 2 : first - 1;
};

/** "a buyer **at Procter & Gamble** called Ana": the token that leads to the firm which ends at a token; -1 where none does. */
export const leadOfFirmBefore = (scene: Scene, end: number): number => {
  for (let at = Math.max(1, end - 7); at < end - 1; at += 1)
    if (
      ['at', 'from', 'of', 'with', 'for', '@'].includes(lowerAt(scene, at)) &&
      // "with the COO of Vinted": the firm stands behind "of".
      !titleNouns.test(lowerAt(scene, lowerAt(scene, at + 1) === 'the' ? at + 2 : at + 1)) &&
      // "our head of HR"
      !(at + 2 === end && departments.has(lowerAt(scene, at + 1))) &&
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
  const bare = lead < 0 ? bareBefore(scene, behind) : null;
  if (bare !== null) return wording(scene, bare.post, behind);
  for (let at = end - 1; at >= end - 7 && at >= 0; at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.type !== 'word') return null;
    if (!determiners.has(token.lower) || lowerAt(scene, at - 1) === 'of') continue;
    const title = wording(scene, at + 1, end)
      .replace(/^.*['’]s /u, '')
      .replace(/^(?:new|old|former|ex) /u, '')
      .replace(
        / (?:(?:in|from|on|at|called|named) .*|of (?:(?!\p{Lu}{2,3}(?: |$))\p{Lu}|(?:the|an?|her|his|their|my|our) ).*|(?:is )?(?:called|named)|(?:they|i|we|he|she|who|that) .*|is|was)$/u,
        '',
      );
    const isPraised = title.split(' ').some((word) => judgements.has(word));
    return titleNouns.test(title) && !isPraised && !unsaid.test(title) && !isActing(title) ? title : null;
  }
  return null;
};

/** "the manager **left**", "my teacher **was** ill": what they did, and nobody's post. */
const isActing = (title: string): boolean => {
  const words = title.split(' ');
  const post = words.findIndex((word) => titleNouns.test(word));
  return words
    .slice(post + 1)
    .some(
      (word) =>
        ['is', 'was', 'has', 'had'].includes(word) ||
        (isVerbForm(word, 'past', 's') && !isVerbForm(word, 'base') && !titleNouns.test(word)),
    );
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
    honorifics.has(lowerAt(scene, start)) ||
    (mentionAt(scene, start)?.known.length ?? 0) > 0 ||
    givenNames.has(fold(scene.tokens[start]?.text ?? ''));
  return start === end || isPerson ? null : { first: start, end, last };
};

interface Bare {
  /** Token range `[first, post)` of the firm, empty where none is named. */
  readonly first: number;
  readonly post: number;
}

/** "Met **nurse manager** Folasade", "**Producer** Niamh Kerrigan", "saw **Nordea recruiter** Aino": a post right before the name, without a determiner; null where none is. */
const bareBefore = (scene: Scene, end: number): Bare | null => {
  const last = scene.tokens[end - 1];
  if (last?.type !== 'word' || unsaid.test(last.lower)) return null;
  if (!endsInPost.test(`${lowerAt(scene, end - 2)} ${last.lower}`)) return null;
  let post = end - 1;
  while (end - post < longestPost && isModifier(scene, post - 1)) post -= 1;
  // "our head **of** sales, Ana": behind its determiner
  if (determiners.has(lowerAt(scene, post - 1)) || ["'s", 'of'].includes(lowerAt(scene, post - 1)))
    return null;
  let behind = post;
  while (behind < end - 1 && isOfFirm(scene, behind)) behind += 1;
  return behind > post && organizationEnd(scene, post) === behind
    ? { first: post, post: behind }
    : { first: post, post };
};

const longestPost = 5;

/** Says what two are to each other, and no post. */
const unsaid = /^(?:boss|partner|colleague|friend|fellow|co-?worker|workmate)$/u;

/** A word of a post before its last one: "**air traffic** controller", "**HR** lead". */
const isModifier = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at];
  if (token?.type !== 'word' || scene.tokens[at + 1]?.gap !== true) return false;
  const { lower } = token;
  const verb = verbForm(lower);
  return !(
    determiners.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    adverbs.has(lower) ||
    stopWords.has(lower) ||
    judgements.has(lower) ||
    // "**nurse** manager Folasade"
    (honorifics.has(lower) && token.capital && !scene.starts.has(at)) ||
    weekdays.has(lower) ||
    months.has(lower) ||
    verb?.forms.has('past') === true ||
    (verb !== null && scene.starts.has(at) && contactVerbs.has(verb.lemma)) ||
    (mentionAt(scene, at)?.known.length ?? 0) > 0
  );
};

/** "Nordea", where it opens no sentence, and neither "HR", "Danish" nor "London". */
const isOfFirm = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at];
  return (
    token?.capital === true &&
    !scene.starts.has(at) &&
    !departments.has(token.lower) &&
    !demonyms.has(token.lower) &&
    !places.has(token.lower) &&
    !/^(?:PhD|MBA|MSc|BSc)$/u.test(token.text)
  );
};

/** "two auditors from Grant Thornton, Rachel Greer and Po-Chun Lin": what all of a row are, whose first name begins at a token. */
export const postOfGroup = (scene: Scene, first: number): Post | null => {
  const mark = first - 1;
  if (![',', ':', '-', '–'].includes(lowerAt(scene, mark))) return null;
  const lead = leadOfFirmBefore(scene, mark);
  const end = lead < 0 ? mark : lead;
  for (let at = end - 1; at >= Math.max(0, end - 5); at -= 1) {
    if (scene.tokens[at]?.type === 'mark') return null;
    if (!counts.has(lowerAt(scene, at)) && scene.tokens[at]?.type !== 'number') continue;
    // "1:1 **with** my manager, Ana": no number of people.
    if (prepositions.has(lowerAt(scene, at + 1))) return null;
    const title = wording(scene, at + 1, end)
      .replace(/s$/u, '')
      .replace(/^other /u, '');
    // "20 minutes with the COO of Vinted, Ana"
    if (/ with /u.test(title)) return null;
    return {
      title: titleNouns.test(title) ? title : null,
      organization: lead < 0 ? null : firm(scene, lead + 1, mark),
    };
  }
  return null;
};

const counts = wordSet('two three four five six some few both several');

/** "a product manager from Spotify, Elin Berg", "two people from Intel, Raj Iyer": the firm of a post before the name. */
export const organizationBefore = (scene: Scene, first: number): string | null => {
  const owner = ownerOfPost(scene, first);
  if (owner !== null) return firm(scene, owner.first, owner.end);
  const end = postEnd(scene, first);
  const bare = bareBefore(scene, end);
  if (bare !== null && bare.first < bare.post) return firm(scene, bare.first, bare.post);
  const lead = end === first ? -1 : leadOfFirmBefore(scene, end);
  if (lead < 0) return null;
  const post = scene.tokens.slice(Math.max(0, lead - 3), lead).map(({ lower }) => lower);
  const isPost = titleNouns.test(post.join(' ')) || somebody.has(post.at(-1) ?? '');
  return isPost ? firm(scene, lead + 1, end) : null;
};
