import type { Clause } from '../clauses/clauses.ts';
import { contactNouns, contactVerbs, emojiKinds, vagueContactNouns } from '../english/contact.ts';
import { verbForm } from '../english/verbs.ts';
import { lowerAt, type Scene } from '../scene.ts';
import { nounSign } from './sign-nouns.ts';
import { phraseSign } from './sign-phrases.ts';
import { verbSign } from './sign-verbs.ts';
import type { Sign, SignOrNot } from './sign.ts';
import { talkAheadIn } from './talks-ahead.ts';
import { isUnreal } from '../clauses/clause.ts';

const signAt = (scene: Scene, index: number, clause: number): Sign | null => {
  for (const read of [phraseSign, verbSign]) {
    const sign: SignOrNot = read(scene, index, clause);
    if (sign !== undefined) return sign;
  }
  return nounSign(scene, index, clause);
};

export const isHypothetical = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  // "Dinner with Sam on Friday?", "lunch Friday?": a question without a verb names the talk all the same.
  ((clause.question && clause.verb >= 0 && !(clause.lemma === 'lunch' && clause.verb === clause.first)) ||
    isUnreal(clause) ||
    clause.modal === 'should' ||
    clause.modal === 'may' ||
    clause.modal === 'would' ||
    clause.modal === 'can');

/** "didn't meet Lena", "cancelled our lunch": no talk. */
const fellThrough = (clause: Clause): boolean =>
  clause.lemma === 'cancel' ||
  (clause.negated &&
    clause.modal === null &&
    (clause.form === 'past' || (clause.form === 'participle' && clause.hasAuxiliary)) &&
    contactVerbs.has(clause.lemma));

/** "invited me to **lunch**", "can't wait to **see** her": of a talk that is set ahead. */
const signAhead = (scene: Scene, index: number, clause: number): Sign | null => {
  const word = lowerAt(scene, index);
  // "a **video** call"
  const noun = lowerAt(scene, index - 1) === 'video' ? 'video' : contactNouns.get(word);
  if (noun !== undefined)
    return { index, kind: noun, vague: vagueContactNouns.has(word), clause, verb: false };
  const verb = contactVerbs.get(verbForm(word)?.lemma ?? '');
  return verb === undefined
    ? signAt(scene, index, clause)
    : { index, kind: verb.kind, vague: verb.vague, clause, verb: true };
};

/** "**Call** with Ada cancelled, moved to Tuesday", "can't make today's **lunch**, new date Friday": what was called off, as it will be. */
export const signsOfCalledOff = (scene: Scene, taken: ReadonlySet<number>): readonly Sign[] =>
  scene.clauses.flatMap((clause, number) =>
    taken.has(number) || !(fellThrough(clause) || (clause.negated && clause.modal === 'can'))
      ? []
      : signsIn(scene, clause, number),
  );

const signsIn = (scene: Scene, clause: Clause, number: number): readonly Sign[] => {
  const signs: Sign[] = [];
  for (let index = clause.first; index < clause.end; index += 1) {
    const sign = signAhead(scene, index, number);
    if (sign !== null && !sign.verb) signs.push(sign);
  }
  return signs;
};

export const signsOf = (scene: Scene, taken: ReadonlySet<number>): readonly Sign[] =>
  scene.clauses.flatMap((clause, number) => {
    if (taken.has(number)) return [];
    const ahead = talkAheadIn(scene, clause);
    if (ahead < 0 && (isHypothetical(clause) || fellThrough(clause))) return [];
    const signs: Sign[] = [];
    // An emoji before the first word is a mark, which no clause holds.
    const before = scene.clauses[number - 1]?.end ?? 0;
    for (let index = Math.max(before, clause.first - 3); index < clause.first; index += 1) {
      const kind = emojiKinds.get(lowerAt(scene, index));
      if (kind !== undefined) signs.push({ index, kind, vague: false, clause: number, verb: false });
    }
    for (let index = clause.first; index < clause.end; index += 1) {
      const sign = index === ahead ? signAhead(scene, index, number) : signAt(scene, index, number);
      if (sign !== null) signs.push(sign);
    }
    return signs;
  });
