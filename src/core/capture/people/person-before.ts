import { wordSet } from '../../word-set.ts';
import { determiners, nominatives, prepositions } from '../english/grammar.ts';
import { houses } from '../english/houses.ts';
import { judgements } from '../english/life.ts';
import { relations } from '../english/relations.ts';
import { endsInPost } from '../english/titles.ts';
import { isVerbForm } from '../english/verbs.ts';
import { demonyms, departments, honorifics, places, tongues } from '../english/words.ts';
import { indexIn, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';
import { employmentTold } from './employment.ts';
import { employerAt, type Employer } from './firm-names.ts';
import type { Post } from './posts.ts';

/** Tokens of a description, at most. */
const longest = 14;

/** Where the description of somebody ends whose name begins at a token, and what joins the two. */
interface Joint {
  readonly end: number;
  /** "The onboarding buddy they gave me **is** Joao": says who has that part. */
  readonly isBeing: boolean;
}

/** What somebody is, and the token before its first one: "**Spoke to** the guy who looks after payroll, Marcin". */
interface Described extends Post {
  readonly lead: number;
  readonly isBeing: boolean;
}

const jointBefore = (scene: Scene, first: number): Joint | null => {
  let at = first - 1;
  while (isAddress(scene, at)) at -= 1;
  // "the adviser, **a Mrs** Abernathy"
  if (at < first - 1 && ['a', 'an', 'one'].includes(lowerAt(scene, at))) at -= 1;
  const mark = lowerAt(scene, at);
  if (['called', 'named'].includes(mark))
    return { end: ['is', "'s", 'was'].includes(lowerAt(scene, at - 1)) ? at - 1 : at, isBeing: false };
  // "our accountant, name of Beatrix", "a buyer by the name of Ike"
  if (mark === 'of' && lowerAt(scene, at - 1) === 'name') {
    const named = lowerAt(scene, at - 2) === 'the' ? at - 3 : at - 1;
    return { end: lowerAt(scene, named - 1) === ',' ? named - 1 : named, isBeing: false };
  }
  // "Physio for bay 3 is **now** Callum"
  const being = ['now', 'currently', 'again'].includes(mark) ? at - 1 : at;
  if (['is', "'s", 'was', '=', ':'].includes(lowerAt(scene, being)))
    // "Production manager **there** is Siobhan"
    return { end: ['there', 'here'].includes(lowerAt(scene, being - 1)) ? being - 1 : being, isBeing: true };
  const part = mark === ',' ? beingBefore(scene, at) : -1;
  if (part >= 0) return { end: part, isBeing: true };
  return mark === ',' || isDash(scene, at) ? { end: at, isBeing: false } : null;
};

/** "Our tutor **is** a lovely woman, Mags": the verb before what says nothing of work; -1 where none stands. */
const beingBefore = (scene: Scene, comma: number): number => {
  if (!relations.has(lowerAt(scene, comma - 1))) return -1;
  const article =
    [comma - 2, comma - 3, comma - 4].find((at) => ['a', 'an'].includes(lowerAt(scene, at))) ?? -1;
  return ['is', "'s", 'was'].includes(lowerAt(scene, article - 1)) ? article - 1 : -1;
};

const isAddress = (scene: Scene, at: number): boolean =>
  honorifics.has(lowerAt(scene, at)) ||
  (lowerAt(scene, at) === '.' && honorifics.has(lowerAt(scene, at - 1)));

const isDash = (scene: Scene, at: number): boolean =>
  ['-', '–', '—'].includes(lowerAt(scene, at)) && scene.tokens[at]?.gap === true;

/**
 * Who somebody is, said before the name with more between: "the hiring manager for the Lego job is Mikkel", "the founder of a start-up called Leafloop,
 * Marguerite", "the pharmacist I met on Sunday, Adaeze", "the guy who looks after payroll, Marcin". Null where nothing of the kind stands there.
 */
export const personBefore = (scene: Scene, first: number): Described | null => {
  const name = nameTold(scene, first);
  if (name >= 0) return whoseName(scene, name);
  const joint = jointBefore(scene, first);
  if (joint === null) return null;
  for (let at = joint.end - 2; at >= Math.max(0, joint.end - longest); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined) return null;
    if (token.type === 'break' || (token.type === 'mark' && !["'s", '-', '&'].includes(token.lower))) {
      // "on ward 4B. **Charge nurse** is Bernie"
      const post = token.lower === '.' ? describedFrom(scene, at + 1, joint, false) : null;
      return post === null ? null : { ...post, lead: at, isBeing: joint.isBeing };
    }
    // "my son**'s** maths teacher": of whom it is said stands before.
    const isOpened = (determiners.has(token.lower) && token.lower !== 'no') || token.lower === "'s";
    if (!isOpened && !scene.starts.has(at)) continue;
    const post = describedFrom(scene, isOpened ? at + 1 : at, joint, isOpened);
    if (post !== null) return { ...post, lead: at - 1, isBeing: joint.isBeing };
    if (scene.starts.has(at))
      return isClosed(scene, first, joint) ? actingBefore(scene, at, joint.end) : null;
  }
  return null;
};

/** "Her **name** is Hester", "**name**'s Blessing": the word before what somebody is called; -1 where it is not told so. */
export const nameTold = (scene: Scene, first: number): number =>
  ['is', "'s", 'was'].includes(lowerAt(scene, first - 1)) && lowerAt(scene, first - 2) === 'name'
    ? first - 2
    : -1;

/** "Met **the new curate**. Her name is Hester": somebody with a post, told of right before. */
const whoseName = (scene: Scene, name: number): Described | null => {
  const owner = ['her', 'his', 'their'].includes(lowerAt(scene, name - 1)) ? name - 1 : name;
  let end = owner - 1;
  while (lowerAt(scene, end - 1) === '!') end -= 1;
  if (!/^[,.;!–—-]+$/u.test(lowerAt(scene, end))) return null;
  for (let at = end - 2; at >= Math.max(0, end - longest) && scene.tokens[at]?.type === 'word'; at -= 1) {
    if (!determiners.has(lowerAt(scene, at))) continue;
    const post = describedFrom(scene, at + 1, { end, isBeing: false }, true);
    if (post !== null) return { ...post, lead: at - 1, isBeing: true };
  }
  return null;
};

/** "– Fiona McAteer, a friend" and ", Kwame Adjei; he", and not "– Ana let him in". */
const isClosed = (scene: Scene, first: number, { end }: Joint): boolean => {
  const behind = scene.tokens[mentionAt(scene, first)?.end ?? first + 1];
  return isDash(scene, end)
    ? behind?.type !== 'word'
    : lowerAt(scene, end) === ',' && (behind === undefined || [';', '.', '!'].includes(behind.lower));
};

/** "**The surveyor** turned up two hours late – Fiona": whoever opens the sentence is named behind the dash. */
const actingBefore = (scene: Scene, start: number, end: number): Described | null => {
  const first = determiners.has(lowerAt(scene, start)) ? start + 1 : start;
  const verb = indexIn(scene, first + 1, Math.min(end, first + 5), (at) =>
    isVerbForm(lowerAt(scene, at), 'past', 's'),
  );
  if (verb < 0) return null;
  const title = wording(scene, first, verb);
  return endsInPost.test(title) && !unsaid.test(lowerAt(scene, verb - 1))
    ? { title, organization: null, lead: start - 1, isBeing: false }
    : null;
};

const persons = wordSet(
  'guy man woman lady person one girl chap bloke lad lass fella colleague nurse teacher kid student someone somebody people',
);

/** Says what somebody is at work only where they are said to be it: "my buddy is Lerato". */
const parts = wordSet('buddy mentor contact sponsor');

const describedFrom = (
  scene: Scene,
  first: number,
  { end, isBeing }: Joint,
  isOpened: boolean,
): Post | null => {
  // "my old professor": no more.
  if (/^(?:old|former|ex|late)$/u.test(lowerAt(scene, first))) return null;
  const start = ['new', 'nice', 'other'].includes(lowerAt(scene, first)) ? first + 1 : first;
  if (persons.has(lowerAt(scene, start)) && ['who', 'that'].includes(lowerAt(scene, start + 1)))
    return employmentTold(scene, {
      first: start + 2,
      limit: end,
      isSmall: false,
      isRecruiting: false,
      isMany: false,
    });
  let last = start;
  while (last < end && last - start < 6 && scene.tokens[last]?.type === 'word' && !isPastPost(scene, last))
    last += 1;
  const title = wording(scene, start, last);
  const isPart = isOpened && parts.has(lowerAt(scene, last - 1)) && (isBeing || last < end);
  if (last === start || (!endsInPost.test(title) && !isPart)) return null;
  if (unsaid.test(lowerAt(scene, last - 1)) || title.split(' ').some((word) => judgements.has(word)))
    return null;
  if (last === end) {
    const firm = firmOfPost(scene, start, last);
    if (firm !== null) return { title: wording(scene, firm.end, last), organization: firm.name };
    return isBeing || isOpened ? { title, organization: null } : null;
  }
  const isLed = ['at', 'from', 'of', 'for', 'with', '@'].includes(lowerAt(scene, last));
  // "a carer for Gran"
  const employer =
    isLed && !elders.test(lowerAt(scene, last + 1)) ? employerAt(scene, last + 1, { isWork: true }) : null;
  if (
    employer !== null &&
    (employer.end === end ||
      (employer.end === end - 1 &&
        (openings.has(lowerAt(scene, end - 1)) || houses.has(lowerAt(scene, end - 1)))))
  )
    return { title, organization: employer.name };
  const isFurther =
    prepositions.has(lowerAt(scene, last)) ||
    nominatives.has(lowerAt(scene, last)) ||
    ['who', 'that'].includes(lowerAt(scene, last));
  return isFurther ? { title, organization: null } : null;
};

/** "the **Nordea** recruiter": the firm with which a post begins. */
const firmOfPost = (scene: Scene, start: number, last: number): Employer | null => {
  const token = scene.tokens[start];
  if (
    token?.capital !== true ||
    scene.starts.has(start) ||
    lowerAt(scene, start - 1) === '.' ||
    isAnyones(token.lower)
  )
    return null;
  const employer = employerAt(scene, start);
  return employer !== null && employer.end < last && !endsInPost.test(employer.name) ? employer : null;
};

/** "HR", "Danish", "London": of no firm. */
const isAnyones = (lower: string): boolean =>
  departments.has(lower) || demonyms.has(lower) || tongues.has(lower) || places.has(lower);

const elders = /^(?:gran|granny|nan|nana|grandma|grandpa|grandad|mum|dad|mom|mam|mama|papa)$/u;

const unsaid = /^(?:boss|partner|colleague|friend|fellow|co-?worker|workmate)$/u;

/** "for the Lego **job**": what a firm has open. */
const openings = wordSet(
  'job role position post vacancy opening internship placement apprenticeship interview team office plant stand booth stall',
);

/** The post ends before what leads on: "head of nursing" goes on, "founder of a start-up" does not. */
const isPastPost = (scene: Scene, at: number): boolean => {
  const lower = lowerAt(scene, at);
  if (lower !== 'of')
    return (
      prepositions.has(lower) || nominatives.has(lower) || ['who', 'that', 'is', 'was', "'s"].includes(lower)
    );
  const next = scene.tokens[at + 1];
  return next === undefined || determiners.has(next.lower) || (next.capital && !departments.has(next.lower));
};
