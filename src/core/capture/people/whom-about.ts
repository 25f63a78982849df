import { wordSet } from '../../word-set.ts';
import { isByUs, type Clause } from '../clauses/clause.ts';
import { doer } from '../clauses/doers.ts';
import { isSetting } from '../contact/talk-words.ts';
import { durations } from '../days/durations.ts';
import { media, screens } from '../english/company.ts';
import { contactNouns, isTalkNoun } from '../english/contact.ts';
import { prepositions } from '../english/grammar.ts';
import { clauseAt, indexIn, lowerAt, type Scene } from '../scene.ts';
import { isMissing } from './absent.ts';
import { addressesThem } from './addressed.ts';
import type { Mention } from './mention.ts';
import { otherCompany } from './other-company.ts';

/**
 * "Forwarded **Ada**'s CV to our HR", "**Tom**'s marathon is on 6 December. Long call.": where nobody is said to have been there,
 * whomever of the book a line names alone; null where it names two, or anybody else, and where a talk was with others.
 */
export const whomItIsAbout = (scene: Scene, named: readonly Mention[]): Mention | null => {
  const [only] = named;
  if (only === undefined || named.length > 1 || only.known.length === 0) return null;
  const isOfOthers = scene.clauses.some((clause) => otherCompany(scene, clause) !== null);
  return isOfOthers || isMissing(scene, only) ? null : only;
};

/**
 * Whether one spoke to whomever a line is about: "Amy's swamped. **Told her to rest**", "..., **20 min**"; and not where I
 * did something of theirs alone, for so long: "Translated Tom's letter, took 30 min", "Tom's website took me two hours".
 */
export const isSpokenTo = (scene: Scene, mention: Mention): boolean =>
  addressesThem(scene) || (durations(scene.tokens).length > 0 && !isDoneAlone(scene, mention));

const isDoneAlone = (scene: Scene, { first }: Mention): boolean => {
  const clause = clauseAt(scene, first);
  if (clause === undefined) return false;
  const { verb, lemma, subject, form } = clause;
  if (isDoneBefore(scene, clause, first)) return true;
  // "Two hours **on Tom's** tax return"
  if (verb < 0) return lowerAt(scene, first - 1) === 'on';
  return ['take', 'cost'].includes(lemma) && form === 'past' && subject === 'thing';
};

/** "I fixed **Tom**'s bike", and neither "gave feedback on Tom's draft", which was given to him, nor what was done over coffee. */
const isDoneBefore = (scene: Scene, clause: Clause, first: number): boolean =>
  clause.verb >= 0 &&
  clause.verb < first &&
  clause.lemma !== 'give' &&
  doer(scene, clause) === 'me' &&
  indexIn(scene, first, clause.end, (at) => isTalkOver(scene, at)) < 0;

/** "fixed Tom's bike **over coffee**", "during **our walk**": done where we talked. */
const isTalkOver = (scene: Scene, at: number): boolean =>
  isTalkNoun(lowerAt(scene, at)) && isSetting(scene, at);

/** "Baked a cake **for Tom**, 2 hours", "half an hour of work for Tom": for them, and not with them. */
export const isDoneFor = (scene: Scene, { first }: Mention): boolean => {
  const clause = clauseAt(scene, first);
  return (
    clause !== undefined &&
    lowerAt(scene, first - 1) === 'for' &&
    isByUs(clause) &&
    ['past', 'none'].includes(clause.form) &&
    indexIn(scene, clause.first, first, (at) =>
      // "Farewell party for Ingrid", and not "translated a letter for Ingrid"
      clause.verb < 0 ? contactNouns.has(lowerAt(scene, at)) : isTalkNoun(lowerAt(scene, at)),
    ) < 0 &&
    !addressesThem(scene)
  );
};

/** What one does at a talk of theirs. */
const takingPart = wordSet('have get take join attend go come enjoy love like host answer return see watch');

/** "Tom's **birthday party**": words from whose it is to what it is, at most. */
const mostBetween = 3;

/** "Tom's **call**", "Tom's birthday **party**", "a workshop led by Tom", "**our** walk": of which they were, and no "Tom's wedding **photos**". */
const isTheirTalk = (scene: Scene, clause: Clause, { first, end }: Mention, index: number): boolean => {
  if (lowerAt(scene, index - 1) === 'our' || isTalkOver(scene, index)) return true;
  const isLed = lowerAt(scene, first - 1) === 'by';
  // "a workshop **led** by Tom"
  if (isLed && index < first && (clause.verb < 0 || index < clause.verb)) return true;
  if (clause.verb >= 0 && clause.verb < first && !takingPart.has(clause.lemma)) return false;
  if (isLed) return index < first;
  const isTheirs = lowerAt(scene, end) === "'s" && index > end && index <= end + mostBetween;
  return (
    isTheirs &&
    ![index, index + 1].some((at) => media.has(lowerAt(scene, at)) || screens.has(lowerAt(scene, at))) &&
    indexIn(
      scene,
      end + 1,
      index,
      (at) => scene.tokens[at]?.type !== 'word' || prepositions.has(lowerAt(scene, at)),
    ) < 0
  );
};

/**
 * "**Walked** Tom's dog", "read an **email** about Tom", "translated a **letter** for him": what a clause tells of somebody who was not met was
 * no talk with them.
 */
export const isToldOfOnly = (scene: Scene, mention: Mention, index: number): boolean => {
  const clause = clauseAt(scene, mention.first);
  return (
    clause !== undefined && clause === clauseAt(scene, index) && !isTheirTalk(scene, clause, mention, index)
  );
};
