import { wordSet } from '../../word-set.ts';
import { dueIn } from '../days/due.ts';
import { contactNouns } from '../english/contact.ts';
import { articles, determiners, possessives, prepositions } from '../english/grammar.ts';
import { handingOver } from '../english/promising.ts';
import { family, relations } from '../english/relations.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { departments } from '../english/words.ts';
import { lowerAt, mentionAt, wording, type Scene } from '../scene.ts';
import type { Clause } from '../clauses/clauses.ts';

/** As many clauses before the pronoun as what it stands for may be named. */
const reach = 2;

/** What one does with things, where "them" may else be people. */
const doneToThings = wordSet(
  'print ship transfer return drop fix finish have hold keep pick water sign scan repair paint',
);

/** "do it tonight", "make it on Friday", "take it easy": no thing. */
const idle = wordSet('do make take see call ask like find');

/** Where a thing ends that begins at `first`: before a preposition, a mark, a verb that tells more of it. */
const endOfThing = (scene: Scene, first: number, end: number): number => {
  let at = first + 1;
  while (
    at < end &&
    scene.tokens[at]?.type !== 'mark' &&
    !prepositions.has(lowerAt(scene, at)) &&
    !['and', 'or', 'but', 'that', 'which', 'who', 'to', 'back', 'with'].includes(lowerAt(scene, at))
  )
    at += 1;
  return at;
};

const opensThing = (scene: Scene, at: number, end: number): boolean => {
  const word = lowerAt(scene, at);
  const next = lowerAt(scene, at + 1);
  // "send her a list": not hers.
  if (at + 1 >= end || prepositions.has(next) || determiners.has(next)) return false;
  return (
    articles.has(word) ||
    possessives.has(word) ||
    ['my', 'our'].includes(word) ||
    (scene.tokens[at]?.type === 'number' && scene.tokens[at + 1]?.type === 'word')
  );
};

/** Neither somebody, nor a talk, nor a day. */
const isThing = (scene: Scene, first: number, end: number): boolean => {
  const noun = lowerAt(scene, end - 1);
  const due = dueIn(scene, first, end);
  return (
    due === null &&
    scene.tokens[end - 1]?.type === 'word' &&
    !determiners.has(noun) &&
    !family.has(noun) &&
    !relations.has(noun) &&
    !departments.has(noun) &&
    !contactNouns.has(noun) &&
    mentionAt(scene, end - 1) === undefined &&
    !/^(?:phone|way|day|week|weekend|month|morning|afternoon|evening|moment|time|hours?|minutes?|min|days?|weeks?|months?)$/u.test(
      noun,
    )
  );
};

const thingsIn = (scene: Scene, clause: Clause): readonly (readonly [first: number, end: number])[] => {
  const found: (readonly [number, number])[] = [];
  // "wrote that the cabin is free in August"
  const isTold = clause.subject === 'thing' && clause.subjectFirst >= 0 && clause.frame === 'said';
  const from = isTold ? clause.subjectFirst : clause.verb + 1;
  for (let at = from; at < clause.end; at += 1) {
    if (at === clause.verb || !opensThing(scene, at, clause.end)) continue;
    const whole = endOfThing(scene, at, at < clause.verb ? clause.verb : clause.end);
    // "the last two charts tonight"
    const day = dueIn(scene, at, whole);
    const end = day === null || day.first === at ? whole : day.first;
    if (isThing(scene, at, end)) found.push([at, end]);
    at = end - 1;
  }
  return found;
};

/** Whether "it", or "them", may stand for a thing of that name. */
const isNumberOf = (noun: string, pronoun: string): boolean =>
  /[^s]s$/u.test(noun) === (pronoun === 'them') || (pronoun === 'it' && sums.test(noun));

/** "owe him 40 euros, will transfer it" */
const sums = /^(?:euros?|dollars?|pounds?|francs?|rupees?|quid|bucks|kronor|kroner|pesos?|yen)$/u;

/**
 * "Bia found a second-hand bike for me and will bring **it** round": what the pronoun behind the verb at `verb` stands for, if
 * one thing alone was named in the clauses right before it.
 */
export const antecedentOf = (scene: Scene, index: number, verb: number): string | null => {
  const pronoun = lowerAt(scene, verb + 1);
  const lemma = verbForm(lowerAt(scene, verb))?.lemma ?? '';
  if (!['it', 'them'].includes(pronoun) || !isVerbForm(lowerAt(scene, verb)) || idle.has(lemma)) return null;
  if (pronoun === 'them' && !handingOver.has(lemma) && !doneToThings.has(lemma)) return null;
  const own = scene.clauses[index];
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const clause = scene.clauses[at];
    if (own === undefined || clause === undefined || own.sentence - clause.sentence > 1) return null;
    const things = thingsIn(scene, clause).filter(([, end]) => isNumberOf(lowerAt(scene, end - 1), pronoun));
    const [only] = things;
    if (only !== undefined) return things.length === 1 ? wording(scene, ...only) : null;
  }
  return null;
};
