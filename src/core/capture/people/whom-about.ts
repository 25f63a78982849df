import { doer } from '../clauses/doers.ts';
import { durations } from '../days/durations.ts';
import { clauseAt, lowerAt, type Scene } from '../scene.ts';
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
  return scene.clauses.some((clause) => otherCompany(scene, clause) !== null) ? null : only;
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

/**
 * "**Walked** Tom's dog", "read an **email** about Tom": what a clause tells of somebody whom the line is only about was no talk
 * with them; "Tom's **call**" and "**our** walk" were.
 */
export const isToldOfOnly = (scene: Scene, { first, end }: Mention, index: number): boolean => {
  const clause = clauseAt(scene, first);
  return (
    clause !== undefined &&
    clause === clauseAt(scene, index) &&
    index !== end + 1 &&
    lowerAt(scene, index - 1) !== 'our'
  );
};
