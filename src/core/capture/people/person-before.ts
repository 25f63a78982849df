import { wordSet } from '../../word-set.ts';
import { determiners, nominatives, prepositions } from '../english/grammar.ts';
import { houses } from '../english/houses.ts';
import { judgements } from '../english/life.ts';
import { endsInPost } from '../english/titles.ts';
import { departments, honorifics } from '../english/words.ts';
import { lowerAt, wording, type Scene } from '../scene.ts';
import { employmentTold } from './employment.ts';
import { employerAt } from './firm-names.ts';
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
  while (
    honorifics.has(lowerAt(scene, at)) ||
    (lowerAt(scene, at) === '.' && honorifics.has(lowerAt(scene, at - 1)))
  )
    at -= 1;
  const mark = lowerAt(scene, at);
  if (['called', 'named'].includes(mark))
    return { end: ['is', "'s", 'was'].includes(lowerAt(scene, at - 1)) ? at - 1 : at, isBeing: false };
  if (['is', "'s", 'was', '='].includes(mark)) return { end: at, isBeing: true };
  return mark === ',' ? { end: at, isBeing: false } : null;
};

/**
 * Who somebody is, said before the name with more between: "the hiring manager for the Lego job is Mikkel", "the founder of a start-up called Leafloop,
 * Marguerite", "the pharmacist I met on Sunday, Adaeze", "the guy who looks after payroll, Marcin". Null where nothing of the kind stands there.
 */
export const personBefore = (scene: Scene, first: number): Described | null => {
  const joint = jointBefore(scene, first);
  if (joint === null) return null;
  for (let at = joint.end - 2; at >= Math.max(0, joint.end - longest); at -= 1) {
    const token = scene.tokens[at];
    if (
      token === undefined ||
      token.type === 'break' ||
      (token.type === 'mark' && !["'s", '-', '&'].includes(token.lower))
    )
      return null;
    const isOpened = determiners.has(token.lower) && token.lower !== 'no';
    if (!isOpened && !scene.starts.has(at)) continue;
    const post = describedFrom(scene, isOpened ? at + 1 : at, joint, isOpened);
    if (post !== null) return { ...post, lead: at - 1, isBeing: joint.isBeing };
    if (scene.starts.has(at)) return null;
  }
  return null;
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
  if (last === end) return isBeing || isOpened ? { title, organization: null } : null;
  const employer = ['at', 'from', 'of', 'for', 'with', '@'].includes(lowerAt(scene, last))
    ? employerAt(scene, last + 1, { isWork: true })
    : null;
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
