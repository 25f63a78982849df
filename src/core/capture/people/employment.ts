import { wordSet } from '../../word-set.ts';
import { fold } from '../../people/fold.ts';
import { isGivenName } from '../../people/given-names.ts';
import { adverbs, negations } from '../english/grammar.ts';
import { verbForm } from '../english/verbs.ts';
import { departments, places } from '../english/words.ts';
import { lowerAt, mentionAt, type Scene } from '../scene.ts';
import { crewEnd, firm, institutionEnd, organizationEnd } from './firm-names.ts';
import { typedFirmEnd } from './typed-firms.ts';
import { employerBehind, events, isToldOfWork, workDone } from './work-done.ts';
import { postIn, type Post } from './posts.ts';

/** Where to read of whose work: behind the subject, up to the clause's end. */
export interface WorkTold {
  /** Token range `[first, limit)` of what is told. */
  readonly first: number;
  readonly limit: number;
  /** A firm in lower case is one too, as the name is typed so. */
  readonly isSmall: boolean;
  /** "She's from Hays": a firm, where others are from a town. */
  readonly isRecruiting: boolean;
  /** "They work at Bosch": the verb has no ending. */
  readonly isMany: boolean;
}

const joining = wordSet('join rejoin');
const beginning = wordSet('start begin intern work become');
const having = wordSet('have get take land find');

const skipped = new Set(["'s", 'has', 'have', 'had', "'ve", 'newly', 'who', 'been', 'got']);

const pastAdverbs = (scene: Scene, first: number): number => {
  let at = first;
  while (adverbs.has(lowerAt(scene, at)) && !negations.has(lowerAt(scene, at))) at += 1;
  return at;
};

/** The firm that begins at a token, in a name of its own or typed small; null for an event, somebody known or none. */
const firmAt = (
  scene: Scene,
  at: number,
  { isSmall }: WorkTold,
): readonly [name: string, end: number] | null => {
  // "is with the Tuesday food bank", and not "is at the main station"
  const whole = Math.max(
    organizationEnd(scene, at),
    ['with', 'joined'].includes(lowerAt(scene, at - 1)) ? institutionEnd(scene, at) : at,
    lowerAt(scene, at - 1) === 'with' ? crewEnd(scene, at) : at,
  );
  const end = Math.max(whole, isSmall ? typedFirmEnd(scene, at) : at);
  if (end <= at || mentionAt(scene, at)?.known.length === 1 || events.has(lowerAt(scene, end - 1)))
    return null;
  return [firm(scene, at, end), end];
};

/** "as a buyer", "a job as buyer": the post behind "as", with its firm where one stands there. */
const postBehindAs = (scene: Scene, first: number, told: WorkTold): Post | null => {
  for (let at = first; at < Math.min(told.limit, first + 8); at += 1)
    if (lowerAt(scene, at) === 'as') return postIn(scene, at + 1, told.limit, false, told.isSmall);
  return null;
};

/** Whatever of both is said: "works at Bosch as a buyer", "works as a buyer for Bosch". */
const together = (scene: Scene, first: number, told: WorkTold): Post | null => {
  const post = postBehindAs(scene, first, told);
  if (post !== null && post.organization !== null) return post;
  const found = employerBehind(scene, first, told.limit, told.isSmall);
  if (found === null) return post;
  return { title: post?.title ?? null, organization: found.name };
};

/** "at Bosch now", "with Ericsson", "in sales at Bosch", "on the data team at Bosch": where somebody is. */
const placeOf = (scene: Scene, at: number, told: WorkTold): Post | null => {
  const lead = lowerAt(scene, at);
  const from = lead === 'from' && (told.isRecruiting || isPlainlyFirm(scene, at + 1));
  // "is with Marta"
  const isOfSomebody = lead === 'with' && isGivenName(fold(scene.tokens[at + 1]?.text ?? ''));
  if ((['at', 'with', '@'].includes(lead) && !isOfSomebody) || from) {
    const found = firmAt(scene, at + 1, told);
    if (found === null) return null;
    return { title: postBehindAs(scene, found[1], told)?.title ?? null, organization: found[0] };
  }
  // "in sales at Bosch", and not "in Lyon for Christmas"
  if (scene.tokens[at + 1]?.capital === true && !departments.has(lowerAt(scene, at + 1))) return null;
  if (!['in', 'on', 'sales', 'hr', 'it'].includes(lead)) return null;
  const found = employerBehind(scene, at + 1, told.limit, told.isSmall);
  return found === null ? null : { title: null, organization: found.name };
};

const lands = wordSet('usa uae nyc drc');
const firmsOfTwoLetters = wordSet('hp ge ey bp gm lg ba');

/** "from IBM", "from Procter & Gamble": no town is written so. */
const isPlainlyFirm = (scene: Scene, at: number): boolean => {
  const end = organizationEnd(scene, at);
  return (
    (/^\p{Lu}{3,}$/u.test(scene.tokens[at]?.text ?? '') && !lands.has(lowerAt(scene, at))) ||
    firmsOfTwoLetters.has(lowerAt(scene, at)) ||
    scene.tokens.slice(at, end).some(({ lower }) => lower === '&')
  );
};

/**
 * What is said of somebody's work behind them or "who": "is a nurse at Regina Maria", "works for Nordea as a recruiter", "runs procurement
 * at Bosch", "just joined Andela as a recruiter", "has a job at Bosch", "with Ericsson". Null where nothing of the kind stands there.
 */
const employmentIn = (scene: Scene, told: WorkTold): Post | null => {
  let at = pastAdverbs(scene, told.first);
  let isBeing = false;
  for (let step = 0; step < 5; step += 1) {
    const word = lowerAt(scene, at);
    if (negations.has(word)) return null;
    if (['is', "'s", 'am', 'are'].includes(word)) isBeing = true;
    else if (word === 'been' && ['has', 'have', "'s", "'ve"].includes(lowerAt(scene, at - 1))) isBeing = true;
    else if (!skipped.has(word) || ['a', 'an', 'the', 'his', 'her'].includes(lowerAt(scene, at + 1))) break;
    at = pastAdverbs(scene, at + 1);
  }
  if (at >= told.limit || negations.has(lowerAt(scene, at))) return null;
  const verb = verbForm(lowerAt(scene, at));
  const behind = at + 1;
  if (verb !== null && joining.has(verb.lemma) && !verb.forms.has('base')) {
    const found = firmAt(scene, behind, told);
    if (found === null) return null;
    return { title: postBehindAs(scene, found[1], told)?.title ?? null, organization: found[0] };
  }
  if (verb !== null && beginning.has(verb.lemma) && (told.isMany || !verb.forms.has('base'))) {
    if (verb.lemma === 'become') return postIn(scene, behind, told.limit, false, told.isSmall);
    // "worked at Bosch": no more.
    const isOver =
      verb.lemma === 'work' &&
      verb.forms.has('past') &&
      !['has', 'have', "'s", "'ve"].includes(lowerAt(scene, at - 1));
    if (isOver) return null;
    const whole = together(scene, behind, told);
    return whole !== null && whole.title !== null ? whole : (done(scene, at, told) ?? whole);
  }
  if (isToldOfWork(lowerAt(scene, at), told.isMany, isBeing) && lowerAt(scene, at) !== 'has') {
    const work = done(scene, at, told);
    if (work !== null) return work;
  }
  // "had a job at Bosch": no more.
  if (having.has(verb?.lemma ?? '') && lowerAt(scene, at) !== 'had') {
    const noun = [behind, behind + 1, behind + 2].find((index) =>
      /^(?:job|post|position|role|internship|placement)$/u.test(lowerAt(scene, index)),
    );
    return noun === undefined ? null : together(scene, noun + 1, told);
  }
  // "Herr Yildiz, **responsible for** apprentices"
  if (!isBeing && at === told.first && ['responsible', 'in'].includes(lowerAt(scene, at)))
    return done(scene, at, told);
  if (!isBeing) return null;
  return (
    done(scene, at, told) ?? placeOf(scene, at, told) ?? postIn(scene, at, told.limit, false, told.isSmall)
  );
};

/** What the verb at a token says of their work. */
const done = (scene: Scene, at: number, { limit, isSmall }: WorkTold): Post | null =>
  workDone(scene, {
    at,
    limit,
    organization: employerBehind(scene, at + 1, limit, isSmall)?.name ?? null,
  });

/** The same, of what is told first, or behind "and": "lives in Lyon **and works at Bosch**". */
export const employmentTold = (scene: Scene, told: WorkTold): Post | null => {
  for (let at = told.first; at < Math.min(told.limit, told.first + mostTold); at += 1) {
    if (at > told.first && lowerAt(scene, at - 1) !== 'and') continue;
    const post = employmentIn(scene, { ...told, first: at });
    if (post !== null) return withThere(scene, post, at);
  }
  return null;
};

const mostTold = 30;

const trips = wordSet('go be come drive cycle travel trip visit tour excursion over round back invitation');

const isWhereOneWas = (scene: Scene, at: number): boolean => {
  const [word, before] = [lowerAt(scene, at), lowerAt(scene, at - 1)];
  if (word === 'to') return trips.has(verbForm(before)?.lemma ?? before);
  return ['at', '@'].includes(word) || ['visit', 'tour'].includes(verbForm(word)?.lemma ?? '');
};

/** "the fair at Philips", "visited Nordea", "went to Nordea": the firm of which was spoken before, where "there" is. */
export const placeBefore = (scene: Scene, first: number): string | null => {
  for (let at = first - 2; at >= Math.max(0, first - 30); at -= 1) {
    if (!isWhereOneWas(scene, at)) continue;
    const end = organizationEnd(scene, at + 1);
    const isKnown = (mentionAt(scene, at + 1)?.known.length ?? 0) > 0;
    if (at + 1 < end && end <= first && !isKnown && !places.has(lowerAt(scene, at + 1)))
      return firm(scene, at + 1, end);
  }
  return null;
};

const behindThere = wordSet('and but since now who for too already');

/** "a data analyst there": the firm named before. */
export const withThere = (scene: Scene, post: Post, first: number): Post => {
  if (post.organization !== null || post.title === null) return post;
  const title = post.title.replace(/ there$/u, '');
  const end = first + 10;
  for (let at = first; at < end; at += 1)
    if (
      lowerAt(scene, at) === 'there' &&
      (scene.tokens[at + 1]?.type !== 'word' || behindThere.has(lowerAt(scene, at + 1)))
    )
      return { title, organization: placeBefore(scene, first) };
  return post;
};
