import { wordSet } from '../../word-set.ts';
import { doer, hasMe, objectIsMe } from '../clauses/doers.ts';
import { durations } from '../days/durations.ts';
import { contactVerbs, isTalkNoun } from '../english/contact.ts';
import { prepositions, selfPronouns } from '../english/grammar.ts';
import { relations } from '../english/relations.ts';
import { isVerbForm } from '../english/verbs.ts';
import { clauseAt, lowerAt, mentionAt, type Scene } from '../scene.ts';
import type { Cast } from './hosts.ts';
import { identity } from './mention.ts';

const answering = wordSet('say tell reply answer agree thank ask accept laugh like love');

/** "Congratulated him", "called her": I did something toward someone whom a pronoun stands for. */
export const addressesThem = (scene: Scene): boolean =>
  scene.clauses.some((clause) => {
    const theirs =
      clause.subject === 'them' && ['she', 'he', 'they'].includes(lowerAt(scene, clause.subjectFirst));
    // "WorkTold me to keep in touch", in a note that leaves out who
    if (
      clause.lemma === 'tell' &&
      clause.subject === 'none' &&
      clause.verb === clause.first &&
      clause.form === 'past' &&
      selfPronouns.has(lowerAt(scene, clause.verb + 1))
    )
      return true;
    if (
      theirs &&
      clause.form === 'past' &&
      !clause.negated &&
      (answering.has(clause.lemma) ||
        (contactVerbs.has(clause.lemma) &&
          (objectIsMe(scene, clause) || lowerAt(scene, clause.verb + 1) === 'back')))
    )
      return true;
    if (clause.form !== 'past' || clause.frame !== 'plain' || doer(scene, clause) !== 'me') return false;
    const lead = ['to', 'with', 'into'].includes(lowerAt(scene, clause.verb + 1)) ? 1 : 0;
    const [object, next] = [lowerAt(scene, clause.verb + 1 + lead), clause.verb + 2 + lead];
    if (lead === 1 && object === 'her' && contactVerbs.has(clause.lemma)) return true;
    if (['him', 'them'].includes(object)) return true;
    // "her" alone is the person; before a noun it may be what is hers, but not after a verb of giving.
    const alone =
      next >= clause.end || scene.tokens[next]?.type !== 'word' || prepositions.has(lowerAt(scene, next));
    return (
      object === 'her' &&
      (alone || ['send', 'give', 'show', 'tell', 'lend', 'bring', 'offer', 'write'].includes(clause.lemma))
    );
  });

/** "Long call.", "Coffee." as a sentence of its own: of whom, the rest of the note says. */
const isNotedTalk = (scene: Scene): boolean =>
  scene.clauses.some(
    ({ first, end, verb }) =>
      // "Long call last night": no verb, though it could be one.
      (verb < 0 ||
        ((verb === end - 1 || scene.dateByFirst.has(verb + 1)) &&
          !isVerbForm(lowerAt(scene, verb), 'past', 's', 'ing'))) &&
      [first, first + 1, first + 2].some((at) => at < end && isTalkNoun(lowerAt(scene, at))) &&
      scene.tokens
        .slice(first, end)
        .every(
          ({ lower }, offset) =>
            mentionAt(scene, first + offset) === undefined && !notOfThem.has(lower) && !relations.has(lower),
        ),
  );

/** Words that make a talk somebody else's, or another day's. */
const notOfThem = wordSet('with w from to for about by of no after before next and & alone solo team');

const isOneKnown = (cast: readonly Cast[]): boolean =>
  new Set(cast.filter(({ mention }) => mention.known.length > 0).map(({ mention }) => identity(mention)))
    .size === 1;

/** "We had coffee", "Spoke on the phone": told of us two, with nobody named. */
const isTalkOfUs = (scene: Scene): boolean =>
  scene.clauses.some(
    ({ first, end, form, modal, frame, negated, subject, lemma, verb }) =>
      form === 'past' &&
      modal === null &&
      frame === 'plain' &&
      !negated &&
      (subject === 'we' || (subject === 'none' && ['talk', 'speak', 'chat'].includes(lemma))) &&
      (contactVerbs.has(lemma) ||
        [verb + 1, verb + 2, verb + 3].some((at) => at < end && isTalkNoun(lowerAt(scene, at)))) &&
      scene.tokens
        .slice(first, end)
        .every(({ lower }, on) => mentionAt(scene, first + on) === undefined && lower !== 'with'),
  );

/** "Translated **Tom's** letter": of what I did with something of theirs. */
const isDoneWithTheirs = (scene: Scene, { mention, role }: Cast): boolean => {
  const clause = role === 'owner' ? clauseAt(scene, mention.first) : undefined;
  return (
    clause !== undefined && clause.verb >= 0 && clause.verb < mention.first && doer(scene, clause) === 'me'
  );
};

/** "**Tom's** marathon is on 6 December", "Tom's half marathon: 29 November": told of what is theirs, and nothing that was done to me. */
const isNewsOfTheirs = (scene: Scene, { mention, role }: Cast): boolean => {
  const clause = role === 'owner' ? clauseAt(scene, mention.first) : undefined;
  if (clause === undefined || clause.question) return false;
  if (clause.verb < 0)
    return clause.first === mention.first && !relations.has(lowerAt(scene, mention.end + 1));
  return (
    clause.subject === 'thing' &&
    clause.subjectFirst === mention.first &&
    clause.frame === 'plain' &&
    !contactVerbs.has(clause.lemma) &&
    !hasMe(scene, clause.verb, clause.end)
  );
};

/** "Lunch **with the team**", "Call **from the bank**", "**No** call": a talk with others, or none. */
const isTalkOfOthers = (scene: Scene): boolean =>
  scene.tokens.some(
    ({ lower }, at) =>
      isTalkNoun(lower) &&
      (lowerAt(scene, at - 1) === 'no' || ['with', 'from', 'w'].includes(lowerAt(scene, at + 1))),
  );

/** Somebody was spoken to, for so long, by a pronoun or in a talk of its own: "Amy's swamped. We talked 5 min"; or is who is told of. */
export const isOfTalk = (scene: Scene, cast: readonly Cast[]): boolean => {
  if (addressesThem(scene)) return true;
  const isOne = isOneKnown(cast);
  if (isOne && isTalkOfUs(scene)) return true;
  // "Translated Tom's letter, took 30 min": done alone.
  if (cast.some((one) => isDoneWithTheirs(scene, one))) return false;
  if (durations(scene.tokens).length > 0 || (isOne && isNotedTalk(scene))) return true;
  return isOne && !isTalkOfOthers(scene) && cast.some((one) => isNewsOfTheirs(scene, one));
};

/** The one of whom "Will's team" speaks is then the one the pronoun means. */
export const withOwner = (scene: Scene, cast: readonly Cast[]): readonly Cast[] => {
  // "Vera (Tom's sister)": no talk with Tom.
  const owner = cast.findIndex(
    ({ role, mention }) =>
      role === 'owner' && mention.known.length > 0 && lowerAt(scene, mention.first - 1) !== '(',
  );
  return cast.map((one, index) => (index === owner ? { ...one, role: 'with' as const } : one));
};
