import type { Clause } from '../clauses/clauses.ts';
import { kin } from '../clauses/phrases.ts';
import { contactNouns } from '../english/contact.ts';
import { possessives } from '../english/grammar.ts';
import { atHand, workplaces } from '../english/lives.ts';
import { family, relations } from '../english/relations.ts';
import { sharedWork } from '../english/work.ts';
import { indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

const subjectFirst = ({ subjectFirst: from, first }: Clause): number => Math.max(from, first);

/** "her", "his wife's", "kids" without a word before it: whose the subject is. */
const isOwned = (scene: Scene, clause: Clause): boolean => {
  const first = subjectFirst(clause);
  return (
    possessives.has(lowerAt(scene, first)) ||
    kin.has(lowerAt(scene, first)) ||
    indexIn(scene, first, clause.verb, (at) => lowerAt(scene, at) === "'s") >= 0
  );
};

/** "her sister Bisi", "his landlord", "Elena's husband" */
export const isPersonOfTheirs = (scene: Scene, clause: Clause): boolean =>
  isOwned(scene, clause) &&
  indexIn(scene, subjectFirst(clause), clause.verb, (at) => {
    const word = lowerAt(scene, at);
    return (
      (kin.has(word) && !workplaces.has(word)) ||
      relations.has(word) ||
      family.has(word) ||
      mentionAt(scene, at)?.known.length === 0
    );
  }) >= 0;

/** "her visa", "his house", "her team", and nothing that is at hand while one talks. */
export const isTheirThing = (scene: Scene, clause: Clause): boolean =>
  isOwned(scene, clause) &&
  indexIn(scene, subjectFirst(clause), clause.verb, (at) => {
    const word = lowerAt(scene, at);
    return atHand.has(word) || contactNouns.has(word) || sharedWork.has(word);
  }) < 0;

/** "the yard", "Thales" where somebody of Thales is named: the firm of theirs, and not ours. */
export const isFirmOfTheirs = (scene: Scene, clause: Clause): boolean => {
  const first = subjectFirst(clause);
  if (['the', ...possessives].includes(lowerAt(scene, first)))
    return (
      indexIn(scene, first + 1, Math.min(clause.verb, first + 4), (at) =>
        workplaces.has(lowerAt(scene, at)),
      ) >= 0
    );
  return isFirmNamed(scene, first);
};

const isFirmNamed = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.capital === true &&
  scene.mentions.some(({ known }) =>
    known.some(({ organization }) => organization?.toLowerCase().split(' ')[0] === lowerAt(scene, at)),
  );
