import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { doer, hasMe } from '../clauses/doers.ts';
import { durations } from '../days/durations.ts';
import { contactVerbs, isLive, isTalkNoun } from '../english/contact.ts';
import { determiners, objectPronouns, possessives } from '../english/grammar.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { clauseAt, indexIn, lowerAt, type Scene } from '../scene.ts';
import { addressesThem } from './addressed.ts';
import type { Mention } from './mention.ts';

/** "Lunch **with the team**. Ada's sister moved.", "Call **from the bank**": a talk with others, of whom no name is told. */
const isTalkOfOthers = (scene: Scene): boolean =>
  scene.clauses.some(
    ({ first, end }) =>
      [first, first + 1, first + 2].some((at) => at < end && isTalkNoun(lowerAt(scene, at))) &&
      !scene.tokens.slice(first, end).some(({ lower }) => objectPronouns.has(lower)) &&
      scene.tokens
        .slice(first, end)
        .some(({ lower }) => ['with', 'w', 'from', 'by', 'team', 'solo'].includes(lower)) &&
      scene.mentions.every((mention) => mention.end <= first || mention.first >= end),
  );

/** Others, whom no name tells: "**someone** from Ken's team". */
const unnamed = wordSet('someone somebody people colleagues friends several many hr');

/** "**the bank**", "**my brother**", "**a mate** of Tom's", "**HR**" */
const isUnnamed = (scene: Scene, at: number): boolean => {
  const word = lowerAt(scene, at);
  // "spoke with her afterwards"
  if (possessives.has(word)) return relations.has(lowerAt(scene, at + 1));
  return unnamed.has(word) || determiners.has(word);
};

/** What one sees and visits may be a thing. */
const seeing = wordSet('see visit');

/** "Called **the bank**", "talked to **HR** about Lena's contract", "met **a recruiter**": I spoke with others. */
const isTalkWithUnnamed = (scene: Scene, clause: Clause): boolean => {
  const { lemma, verb, form, modal } = clause;
  const contact = contactVerbs.get(lemma);
  return (
    contact !== undefined &&
    isLive(contact.kind) &&
    !seeing.has(lemma) &&
    form === 'past' &&
    modal === null &&
    ['me', 'we'].includes(doer(scene, clause)) &&
    contact.before.some((lead) =>
      lead === ''
        ? isUnnamed(scene, verb + 1)
        : lowerAt(scene, verb + 1) === lead && isUnnamed(scene, verb + 2),
    )
  );
};

/** "Lunch with **two people** from Ada's lab", "had a beer with **a mate** of Tom's" */
const isTalkNotedWithUnnamed = (scene: Scene, { first, end }: Clause): boolean => {
  const talk = indexIn(scene, first, end, (at) => isTalkNoun(lowerAt(scene, at)));
  return talk >= 0 && ['with', 'w'].includes(lowerAt(scene, talk + 1)) && isUnnamed(scene, talk + 2);
};

/** "rang", "wrote": to me, where nobody else is named. */
const isCalling = ({ form, modal, lemma }: Clause): boolean =>
  form === 'past' &&
  modal === null &&
  ['call', 'message', 'email'].includes(contactVerbs.get(lemma)?.kind ?? '');

/** "Lunch with **Tom's boss**", "**Tom's sister** called me": whoever is theirs was there, or did something for me. */
const isTalkOfTheirs = (scene: Scene, { first, end }: Mention): boolean => {
  const clause = clauseAt(scene, first);
  return (
    clause !== undefined &&
    (relations.has(lowerAt(scene, end + 1)) || titleNouns.test(lowerAt(scene, end + 1))) &&
    (clause.verb > end
      ? isCalling(clause) || hasMe(scene, clause.verb, clause.end)
      : contactVerbs.has(clause.lemma) ||
        scene.tokens.slice(clause.first, first).some(({ lower }) => isTalkNoun(lower)))
  );
};

/**
 * "Forwarded **Ada**'s CV to our HR", "**Tom**'s marathon is on 6 December. Long call.": where nobody is said to have been there,
 * whomever of the book a line names alone; null where it names two, or anybody else.
 */
export const whomItIsAbout = (scene: Scene, named: readonly Mention[]): Mention | null => {
  const [only] = named;
  if (only === undefined || named.length > 1 || only.known.length === 0) return null;
  const isOfUnnamed = scene.clauses.some(
    (clause) => isTalkWithUnnamed(scene, clause) || isTalkNotedWithUnnamed(scene, clause),
  );
  return isOfUnnamed || isTalkOfOthers(scene) || isTalkOfTheirs(scene, only) ? null : only;
};

/**
 * Whether one spoke to whomever a line is about: "Amy's swamped. **Told her to rest**", "..., **20 min**"; and not where I
 * did something of theirs alone, for so long: "Translated Tom's letter, took 30 min".
 */
export const isSpokenTo = (scene: Scene, { first }: Mention): boolean => {
  if (addressesThem(scene)) return true;
  const clause = clauseAt(scene, first);
  const isDoneAlone =
    clause !== undefined && clause.verb >= 0 && clause.verb < first && doer(scene, clause) === 'me';
  return durations(scene.tokens).length > 0 && !isDoneAlone;
};
