import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { contactNouns } from '../english/contact.ts';
import { determiners } from '../english/grammar.ts';
import { notFacts, stative } from '../english/life.ts';
import { atHand, momentary, noKindOfThing } from '../english/lives.ts';
import { isHabit } from '../days/habits.ts';
import { nounOfObject } from './events.ts';
import { datesIn, indexIn, lowerAt, type Scene } from '../scene.ts';

/** What a body cannot, or a person will not: "can't eat shellfish", "won't fly". */
const bodily = wordSet('eat drink swim drive smoke fly tolerate digest climb ski');

/** What a body cannot, and nobody refuses: "won't see us again" is of a meeting. */
const sensing = wordSet('hear see');

/** What "can't" alone makes a limit: "won't stand" is about an office. */
const unbearable = wordSet('stand bear');

/** Verbs so light that only a bare object makes a limit: "can't have dairy", "can't do stairs". */
const lightly = wordSet('have do take');

/** Verbs of ways that say enough alone: "doesn't smoke any more". */
const ways = wordSet('smoke vote gamble fast pray swear eat drink sleep');

/** Whether the verb is denied by "does" or "do", and so of what is always so: "doesn't", "do not". */
const isDeniedNow = (scene: Scene, { form, modal, negated, first, verb }: Clause): boolean =>
  negated &&
  form === 'base' &&
  modal === null &&
  indexIn(scene, Math.max(first, verb - 4), verb, (at) =>
    ['does', 'do', 'doesnt', 'dont'].includes(lowerAt(scene, at)),
  ) >= 0;

/** "dairy", "stairs": what has no article and is neither at hand nor a day. */
export const isKindOfThing = (scene: Scene, first: number, end: number): boolean => {
  const noun = nounOfObject(scene, first, end);
  return (
    noun >= first &&
    noun <= first + 1 &&
    scene.tokens[first]?.type === 'word' &&
    !(scene.tokens[first]?.capital ?? false) &&
    !determiners.has(lowerAt(scene, first)) &&
    !noKindOfThing.has(lowerAt(scene, first)) &&
    !atHand.has(lowerAt(scene, noun)) &&
    !contactNouns.has(lowerAt(scene, noun)) &&
    datesIn(scene, first, noun + 1).length === 0
  );
};

/** "can't have visitors until Friday", "can't drive her home tonight" */
const isOfOneDay = (scene: Scene, clause: Clause): boolean =>
  !isHabit(scene, clause) &&
  datesIn(scene, clause.first, clause.end).some(
    (date) => date.precision === 'day' && date.day('future') >= scene.today,
  );

/** What they cannot, will not or never do: "can't have dairy", "won't fly", "doesn't smoke any more". A day makes it a matter of that day. */
export const isLimit = (scene: Scene, clause: Clause): boolean => {
  const { lemma, modal, negated, subject, verb, end } = clause;
  if (!negated || verb < 0 || isOfOneDay(scene, clause)) return false;
  if (isDeniedNow(scene, clause))
    return (
      ways.has(lemma) ||
      // "his company doesn't take summer students": a rule of the house.
      (lightly.has(lemma) &&
        lemma !== 'have' &&
        subject !== 'thing' &&
        isKindOfThing(scene, verb + 1, end)) ||
      (!stative.has(lemma) && !notFacts.has(lemma) && !momentary.has(lemma) && isHabit(scene, clause))
    );
  if (modal !== 'can' && modal !== 'will') return false;
  if (unbearable.has(lemma)) return modal === 'can';
  if (lightly.has(lemma)) return modal === 'can' && isKindOfThing(scene, verb + 1, end);
  if (modal === 'can') return bodily.has(lemma) || sensing.has(lemma);
  return bodily.has(lemma) && datesIn(scene, verb, end).length === 0;
};
