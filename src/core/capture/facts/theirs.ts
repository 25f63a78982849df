import { fold } from '../../people/fold.ts';
import { isGivenName } from '../../people/given-names.ts';
import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { kin } from '../clauses/phrases.ts';
import { contactNouns } from '../english/contact.ts';
import { nominatives, possessives } from '../english/grammar.ts';
import { workplaces } from '../english/houses.ts';
import { atHand } from '../english/lives.ts';
import { factAdjectives } from '../english/life.ts';
import { family, relations } from '../english/relations.ts';
import { sharedWork } from '../english/work.ts';
import { roleOf } from '../people/roles.ts';
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

/** "used to be a teacher like me" tells of them. */
export const mentionsMe = (scene: Scene, first: number, end: number): boolean =>
  scene.tokens
    .slice(first, end)
    .some(
      ({ lower }, offset) =>
        ['me', 'us', 'my', 'our', 'i', 'we', 'you'].includes(lower) &&
        !['like', 'unlike'].includes(lowerAt(scene, first + offset - 1)) &&
        !isWhereIAm(scene, first + offset),
    );

/** "grew up in **my** street", "went to school with **my** uncle": of them, though I know the place. */
const isWhereIAm = (scene: Scene, at: number): boolean =>
  ['my', 'our'].includes(lowerAt(scene, at)) &&
  (['in', 'at', 'from', 'near'].includes(lowerAt(scene, at - 1))
    ? /^(?:street|road|town|village|city|neighbourhood|neighborhood|building|block|area|country|region|school|university|uni|college|department|company|firm|church|gym)$/u.test(
        lowerAt(scene, at + 1),
      )
    : lowerAt(scene, at - 1) === 'with' &&
      (family.has(lowerAt(scene, at + 1)) || kin.has(lowerAt(scene, at + 1))));

/** "Stock is at 9 units": a capital word that nobody bears is no one. */
export const isSurelyThem = (scene: Scene, { ownSubject, subject, subjectFirst }: Clause): boolean => {
  if (!ownSubject || subject === 'none') return true;
  const named = mentionAt(scene, subjectFirst);
  return named === undefined
    ? nominatives.has(lowerAt(scene, subjectFirst)) || lowerAt(scene, subjectFirst) === 'who'
    : named.known.length > 0 || named.full || isGivenName(fold(named.name));
};

const heartfelt = wordSet('love like hate enjoy collect adore prefer speak play sing');

/** "Carmen, who once studied with Dr. Ortega": of whom the name before it names. */
export const isOfNamed = (scene: Scene, clause: Clause): boolean => {
  if (clause.subject !== 'other' || lowerAt(scene, clause.subjectFirst) !== 'who') return false;
  const before =
    lowerAt(scene, clause.subjectFirst - 1) === ',' ? clause.subjectFirst - 1 : clause.subjectFirst;
  const named = scene.mentions.find(({ end }) => end === before);
  if (named === undefined) return false;
  const role = roleOf(scene, named);
  if (named.known.length > 0) return role === 'with';
  // Of somebody new "who works at Galp" is a post, and "who is fond of Pessoa" is not.
  const isOfHeart =
    clause.lemma === 'be' ? factAdjectives.has(lowerAt(scene, clause.verb + 1)) : heartfelt.has(clause.lemma);
  return isOfHeart && ['with', 'open'].includes(role);
};
