import type { Clause } from '../clauses/clauses.ts';
import { dueIn } from '../days/due.ts';
import { determiners, selfPronouns } from '../english/grammar.ts';
import { isPerson } from './promise-acts.ts';
import { isFromMe } from './promise-demanded.ts';
import type { Head } from './promise-labels.ts';
import { isHabit } from './no-word.ts';
import { isSharedWork } from './shared-work.ts';
import { indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

const getting = new Set(['get', 'have', 'receive', 'hear']);

/** "**From me** she's getting the photo": from whom, said in front; null where nobody is. */
const sourceInFront = (scene: Scene, { first, sentence }: Clause): 'me' | 'them' | null => {
  const before = scene.clauses[(scene.clauseByToken.get(first) ?? 0) - 1];
  if (before?.sentence !== sentence || before.verb >= 0 || lowerAt(scene, before.first) !== 'from')
    return null;
  const whom = before.first + 1;
  if ((mentionAt(scene, whom)?.end ?? whom + 1) !== before.end || !isPerson(scene, whom)) return null;
  return selfPronouns.has(lowerAt(scene, whom)) ? 'me' : 'them';
};

/** From whom somebody gets it. */
const sourceOf = (scene: Scene, clause: Clause): 'me' | 'them' | null => {
  const front = sourceInFront(scene, clause);
  if (front !== null) return front;
  const first = clause.verb + (clause.lemma === 'hear' ? 1 : 2);
  if (isFromMe(scene, first, clause.end)) return 'me';
  const from = indexIn(
    scene,
    first,
    clause.end,
    (at) => lowerAt(scene, at) === 'from' && isPerson(scene, at + 1),
  );
  return from < 0 ? null : 'them';
};

/** "will get", "is to have", "is getting them tomorrow", "gets it on Friday": it lies ahead. */
const isAhead = (scene: Scene, clause: Clause): boolean => {
  const { modal, form, isAuxiliary, hasAuxiliary, first, verb, end } = clause;
  if (modal !== null) return form !== 'past' && form !== 'ing';
  const isDated = dueIn(scene, first, end) !== null && !isHabit(scene, clause);
  if (form === 'ing' && isAuxiliary && !hasAuxiliary)
    return (
      isDated ||
      (determiners.has(lowerAt(scene, verb + 1)) &&
        (isSharedWork(scene, verb + 1, end) || sourceInFront(scene, clause) !== null))
    );
  return !isAuxiliary && ['s', 'base'].includes(form) && isDated;
};

/** "I will get the form from her by Friday", "I'm getting the slides from her tomorrow": theirs to give. */
const readFromThem = (scene: Scene, clause: Clause): Head | null => {
  const { subject, ownSubject, lemma, modal, verb, end } = clause;
  if (subject !== 'me' || !ownSubject || !(modal === null || modal === 'will')) return null;
  if (lemma === 'hear') return dueIn(scene, verb, end) === null ? null : { by: 'them', what: verb };
  return { by: 'them', what: verb + 1, isThing: true };
};

/** "Berg has to get the drawings from me by Friday", "she is to have the forms from me": I am the one who brings them. */
const readFromMe = ({ subject, modal, verb }: Clause): Head | null =>
  ['them', 'thing'].includes(subject) && [null, 'will', 'must', 'would'].includes(modal)
    ? { by: 'me', what: verb }
    : null;

/** "needs the test data from me by Tuesday", "needs my transcript before the 25th": from whom, if not from me? */
const readNeeded = (scene: Scene, { subject, lemma, form, verb, end }: Clause): Head | null => {
  if (!['them', 'thing'].includes(subject) || lemma !== 'need' || form !== 's') return null;
  const due = dueIn(scene, verb, end);
  if (due?.isLimit === true && lowerAt(scene, verb + 1) === 'my' && isSharedWork(scene, verb + 2, verb + 5))
    return { by: 'me', what: verb + 1 };
  return due !== null && isFromMe(scene, verb + 2, end) ? { by: 'me', what: verb } : null;
};

/** Who gets something from whom, and when: promised by whoever gives. */
export const readObtained = (scene: Scene, clause: Clause): Head | null => {
  const needed = readNeeded(scene, clause);
  if (needed !== null || !getting.has(clause.lemma) || !isAhead(scene, clause)) return needed;
  const source = sourceOf(scene, clause);
  if (source === null) return null;
  return source === 'me' ? readFromMe(clause) : clause.frame === 'plain' ? readFromThem(scene, clause) : null;
};
