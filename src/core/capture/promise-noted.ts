import type { Clause } from './clauses.ts';
import { dueIn } from './due.ts';
import { determiners, objectPronouns, selfPronouns } from './english/grammar.ts';
import { sharedWork } from './english/work.ts';
import type { Head } from './promise-labels.ts';
import { indexIn, lowerAt, mentionAt, type Scene } from './scene.ts';

/** What is held before others, and not handed to one of them. */
const shown = new Set(
  'talk presentation lecture speech demo pitch answer question questions idea'.split(' '),
);

const things = new Set([
  ...sharedWork,
  'recipe',
  'number',
  'numbers',
  'link',
  'links',
  'book',
  'keys',
  'money',
]);

/** As many words as name a thing. */
const longest = 5;

/** "recipe to Nadia, tonight", "signed lease to her by Friday", "slides to me by Monday": noted without a verb, with its day. */
export const readNoted = (scene: Scene, { first, end, verb }: Clause): Head | null => {
  if (verb >= 0) return null;
  const start = determiners.has(lowerAt(scene, first)) ? first + 1 : first;
  const to = indexIn(scene, start + 1, Math.min(end, start + longest), (at) => lowerAt(scene, at) === 'to');
  const thing = lowerAt(scene, to - 1);
  if (to < 0 || !things.has(thing) || shown.has(thing)) return null;
  const whom = to + 1;
  const isMine = selfPronouns.has(lowerAt(scene, whom));
  const isThem = objectPronouns.has(lowerAt(scene, whom)) || (mentionAt(scene, whom)?.known.length ?? 0) > 0;
  const behind = mentionAt(scene, whom)?.end ?? whom + 1;
  if (!isMine && !isThem) return null;
  return dueIn(scene, behind, end) === null
    ? null
    : { by: isMine ? 'them' : 'me', what: start, isThing: true };
};
