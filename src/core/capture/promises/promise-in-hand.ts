import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isHabit } from '../days/habits.ts';
import { dueIn } from '../days/due.ts';
import { contactVerbs, namesTalk } from '../english/contact.ts';
import { objectPronouns, possessives } from '../english/grammar.ts';
import { household } from '../english/life.ts';
import { isDeed } from '../english/promising.ts';
import { conveyances, givenOut } from '../english/work.ts';
import { bySubject } from './promise-acts.ts';
import { headNounOf } from './head-nouns.ts';
import { actAt } from './phrasal-acts.ts';
import type { Head } from './promise-labels.ts';
import { isAttended } from './what-is-borne.ts';
import { indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

/** What one of two sees to for what both have in mind. */
const arranging = wordSet(
  'book order organise organize arrange sort bring print bake cook buy fetch collect chase prepare prep reserve hire circulate',
);

/** The same, where it is I who note it. */
const arrangingMyself = new Set([
  ...arranging,
  ...wordSet('do make feed water mind babysit draft design put pack mow walk cover shoot send'),
]);

/** "let her **have** it", "let her **use** it" */
const lettings = wordSet('have use borrow keep take');

const isUnderWay = ({ form, modal, isAuxiliary, hasAuxiliary }: Clause, before: string): boolean =>
  form === 'ing' && modal === null && isAuxiliary && !hasAuxiliary && !['was', 'were'].includes(before);

/** "booking **the table**", and nothing behind it but a day: what both know of. */
const isOfBoth = (scene: Scene, first: number, end: number): boolean => {
  if (lowerAt(scene, first) !== 'the') return false;
  const due = dueIn(scene, first, end);
  const stop = due === null || due.first <= first ? end : due.first;
  const at = headNounOf(scene, first, stop);
  const head = lowerAt(scene, at);
  const isNamed = scene.tokens[at]?.capital === true;
  return (
    at > first &&
    stop - first < 5 &&
    at === stop - 1 &&
    !isNamed &&
    !isAttended(head) &&
    !givenOut.has(head) &&
    !conveyances.has(head) &&
    !household.has(head) &&
    !namesTalk(head)
  );
};

/** Past a particle: "putting **together** the questions". */
const objectAt = (scene: Scene, verb: number): number =>
  ['together', 'up', 'out', 'over', 'across', 'off'].includes(lowerAt(scene, verb + 1)) ? verb + 2 : verb + 1;

/** "lending **her** my tent", "driving **Priya** to the clinic", "minding **her kids**", "... **for her**": done for the other. */
const isForThem = (scene: Scene, { lemma, verb, end }: Clause): boolean => {
  const at = objectAt(scene, verb);
  const mention = mentionAt(scene, at);
  const isThem =
    objectPronouns.has(lowerAt(scene, at)) || mention !== undefined || possessives.has(lowerAt(scene, at));
  const behind = mention?.end ?? at + 1;
  if (lemma === 'let') return isThem && lettings.has(lowerAt(scene, behind));
  const isTalk = indexIn(scene, at, end, (one) => namesTalk(lowerAt(scene, one))) >= 0;
  if (isTalk || contactVerbs.has(lemma)) return false;
  if (isThem && behind < end) return true;
  return (
    indexIn(
      scene,
      at + 1,
      end,
      (one) =>
        lowerAt(scene, one) === 'for' &&
        (mentionAt(scene, one + 1)?.end ?? (objectPronouns.has(lowerAt(scene, one + 1)) ? one + 2 : -1)) ===
          end,
    ) >= 0
  );
};

/** "she's **booking the table**", "I'm **driving her to the clinic**": in hand, for what both know of or for the other, though no day is named. */
export const readInHand = (scene: Scene, clause: Clause): Head | null => {
  const { verb, end, frame, ownSubject, lemma } = clause;
  if (verb < 0 || !ownSubject || !isUnderWay(clause, lowerAt(scene, verb - 1)) || isHabit(scene, clause))
    return null;
  if (frame !== 'plain' && !(frame === 'said' && clause.speaker === clause.subject)) return null;
  const by = bySubject(scene, clause);
  if (by === null) return null;
  const act = actAt(scene, verb) || lemma;
  const isArranged =
    (by === 'me' ? arrangingMyself : arranging).has(lemma) && isOfBoth(scene, objectAt(scene, verb), end);
  const isForOther =
    by === 'me' &&
    (isDeed(act) || ['drive', 'mind', 'feed', 'lend', 'let', 'have'].includes(lemma)) &&
    isForThem(scene, clause);
  return isArranged || isForOther ? { by, what: verb } : null;
};
