import { hasMe } from '../clauses/doers.ts';
import { contactVerbs, isTalkNoun } from '../english/contact.ts';
import { objectPronouns } from '../english/grammar.ts';
import { relations } from '../english/relations.ts';
import { clauseAt, lowerAt, type Scene } from '../scene.ts';
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

/** "Lunch with **Tom's boss**", "**Tom's sister** called me": whoever is theirs was there, or did something for me. */
const isTalkOfTheirs = (scene: Scene, { first, end }: Mention): boolean => {
  const clause = clauseAt(scene, first);
  return (
    clause !== undefined &&
    relations.has(lowerAt(scene, end + 1)) &&
    (clause.verb > end
      ? hasMe(scene, clause.verb, clause.end)
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
  return isTalkOfOthers(scene) || isTalkOfTheirs(scene, only) ? null : only;
};
