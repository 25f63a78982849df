import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { hasMe } from '../clauses/doers.ts';
import { dueIn } from '../days/due.ts';
import { bySubject } from './promise-acts.ts';
import type { Head } from './promise-labels.ts';
import { isPledgedBy } from './promise-pledges.ts';
import { lowerAt, type Scene } from '../scene.ts';

/** Past "see to it that", "make sure", "ensure that", or -1: where it is said what is brought about. */
const afterEnsuring = (scene: Scene, { lemma, verb }: Clause): number => {
  const at = (on: number): string => lowerAt(scene, verb + on);
  const words =
    lemma === 'see' && at(1) === 'to' && ['it', 'that'].includes(at(2))
      ? 3
      : lemma === 'make' && ['sure', 'certain'].includes(at(1))
        ? 2
        : lemma === 'ensure'
          ? 1
          : 0;
  return words === 0 ? -1 : verb + words + (at(words) === 'that' ? 1 : 0);
};

const isUndertaken = ({ modal, form, isAuxiliary, hasAuxiliary, subject, ownSubject }: Clause): boolean =>
  modal === 'will' ||
  (modal === null && form === 'ing' && isAuxiliary && !hasAuxiliary) ||
  (modal === null && form === 's' && ownSubject && subject === 'them');

/** "Gil is seeing to it that the pump is fixed", "I'll make sure the keys are there by Friday": whoever sees to it. */
export const readEnsured = (scene: Scene, clause: Clause, index: number): Head | null => {
  const behind = afterEnsuring(scene, clause);
  if (behind < 0 || !(isUndertaken(clause) || (clause.modal === 'would' && isPledgedBy(clause)))) return null;
  if (['was', 'were'].includes(lowerAt(scene, clause.verb - 1))) return null;
  const by = bySubject(scene, clause);
  if (by === null) return null;
  const head: Head = { by, what: clause.verb };
  if (behind < clause.end - 1) {
    // "make sure to send it": the act.
    const isAct = lowerAt(scene, behind) === 'to';
    const serves = by === 'me' || clause.lemma === 'see' || hasMe(scene, behind, clause.end);
    return serves && !isAct ? head : null;
  }
  const next = scene.clauses[index + 1];
  const isBrought =
    next !== undefined && next.sentence === clause.sentence && next.first - behind <= 1 && next.ownSubject;
  // "I'll see to it by Friday"
  if (!isBrought)
    return clause.lemma === 'see' && dueIn(scene, clause.verb, clause.end) !== null ? head : null;
  const isSame = next.subject === clause.subject && !next.isAuxiliary;
  const isForMe = next.subject === 'me' || hasMe(scene, next.first, next.end);
  return by === 'me' || clause.lemma === 'see' || isForMe
    ? { by, what: isSame ? next.verb : clause.verb, end: next.end }
    : null;
};

const pledging = wordSet('promise swear vow guarantee assure pledge');

/** "gave him my word **that the bicycle will be roadworthy by Friday**": of a thing, by its day; without one it is foretold. */
export const readVouchedFor = (scene: Scene, clause: Clause): Head | null => {
  const { frame, under, denied, speaker, subject, ownSubject, modal, form, subjectFirst, end } = clause;
  if (frame !== 'said' || !pledging.has(under) || denied || !ownSubject) return null;
  const isAhead = ['will', 'would'].includes(modal ?? '') || (modal === null && ['s', 'base'].includes(form));
  if (!['thing', 'mine'].includes(subject) || !isAhead) return null;
  if ((speaker !== 'me' && speaker !== 'them') || dueIn(scene, subjectFirst, end) === null) return null;
  return { by: speaker, what: subjectFirst, isThing: true };
};
