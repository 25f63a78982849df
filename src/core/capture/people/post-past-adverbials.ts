import { wordSet } from '../../word-set.ts';
import { prepositions } from '../english/grammar.ts';
import { endsInPost, titleNouns } from '../english/titles.ts';
import { isVerbForm } from '../english/verbs.ts';
import { clauseAt, indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';
import { isTypedSmall, type Mention } from './mention.ts';
import { sentenceEnd } from './post-beside.ts';
import { postIn, type Post } from './posts.ts';

/** Words of one adverbial: "at the big yearly career fair". */
const longestAdverbial = 6;

/** What leads to their firm, to a matter or to somebody else, right behind the name; "the train **to** Lyon" is a place. */
const notOfMeeting = wordSet('from of for about as to');

/** What may stand alone: "got to know her **there**". */
const alone = wordSet('there here today again briefly yesterday tonight online too finally');

/**
 * "Met Rasmus Holm at the career fair yesterday, **recruiter at Novo Nordisk**", "got to know Ana there, **our new office
 * manager**": the post that stands behind where and when one met, up to the next mark.
 */
export const postPastAdverbials = (scene: Scene, mention: Mention): Post | null => {
  const limit = sentenceEnd(scene, mention.first);
  const comma = commaPastAdverbials(scene, mention.end, limit);
  if (comma < 0 || clauseAt(scene, mention.first)?.subjectFirst === mention.first) return null;
  const mark = indexIn(
    scene,
    comma + 1,
    limit,
    (at) => scene.tokens[at]?.type === 'mark' && !isJoined(scene, at),
  );
  const end = mark < 0 ? limit : mark;
  const isTold = indexIn(scene, comma + 1, end, (at) => isFiniteWord(scene, at)) >= 0;
  if (isTold || mentionAt(scene, comma + 1) !== undefined) return null;
  const post = postIn(scene, comma + 1, end, false, isTypedSmall(mention));
  const title = post?.title ?? '';
  return endsInPost.test(title) || titleNouns.test(title) ? post : null;
};

/** "Murray **&** Roberts", "co**-**founder" */
const isJoined = (scene: Scene, at: number): boolean =>
  ['&', '-', '/', '@', "'"].includes(lowerAt(scene, at));

const isMark = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.type === 'mark' && !["'", '’'].includes(lowerAt(scene, at));

const isFiniteWord = (scene: Scene, at: number): boolean =>
  isVerbForm(lowerAt(scene, at), 'past') ||
  ['is', 'was', 'has', 'and', 'i', 'we', 'she', 'he', 'they', 'who'].includes(lowerAt(scene, at));

/** The comma behind nothing but adverbials; -1 where there are none, or something else stands there. */
const commaPastAdverbials = (scene: Scene, from: number, limit: number): number => {
  let at = from;
  while (at < limit) {
    if (lowerAt(scene, at) === ',') return at > from ? at : -1;
    const next = pastAdverbial(scene, at, { limit, isFirst: at === from });
    if (next === at) return -1;
    at = next;
  }
  return -1;
};

const pastAdverbial = (
  scene: Scene,
  from: number,
  { limit, isFirst }: { readonly limit: number; readonly isFirst: boolean },
): number => {
  const date = scene.dateByFirst.get(from);
  if (date !== undefined) return date.end;
  const word = lowerAt(scene, from);
  if (alone.has(word)) return from + 1;
  if (!prepositions.has(word) || (isFirst && notOfMeeting.has(word))) return from;
  let at = from + 1;
  while (at < limit && at - from <= longestAdverbial && !isMark(scene, at)) {
    if (scene.dateByFirst.has(at) || prepositions.has(lowerAt(scene, at)) || alone.has(lowerAt(scene, at)))
      break;
    if (isFiniteWord(scene, at)) return from;
    at = lowerAt(scene, at + 1) === "'s" ? at + 2 : at + 1;
  }
  return at;
};
