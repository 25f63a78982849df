import { wordSet } from '../../word-set.ts';
import { prepositions } from '../english/grammar.ts';
import type { Mention } from './mention.ts';
import type { Role } from './roles.ts';
import { clauseAt, lowerAt, type Scene } from '../scene.ts';

/** A name and what it does in its sentence. */
export interface Cast {
  readonly mention: Mention;
  readonly role: Role;
}

const homes = wordSet('place house home flat shop pub diner studio office garden');

const going = wordSet('pop go come drop nip stop swing head walk drive cycle run get');
const onTheWay = wordSet('round around over down up back off along across');

/** "popped round to Femi's", "over to Sam's", "went to Rosa's": I, and not she. */
const isGoneTo = (scene: Scene, at: number): boolean => {
  const word = lowerAt(scene, at);
  if (word !== 'to' && word !== 'round' && word !== 'around') return false;
  const clause = clauseAt(scene, at);
  if (clause === undefined || !['me', 'we', 'none'].includes(clause.subject) || clause.negated) return false;
  if (!['none', 'past', 'ing'].includes(clause.form) || clause.frame !== 'plain') return false;
  const before = lowerAt(scene, at - 1);
  return going.has(clause.lemma) || (word === 'to' && onTheWay.has(before) && clause.verb < 0);
};

/** What somebody has in their house, or in their honour. */
const gatherings = wordSet(
  'party do birthday wedding barbecue bbq braai housewarming dinner lunch brunch drinks reception club',
);

/** "at Ada's graduation party", "at Ken's book club" */
const isGathering = (scene: Scene, first: number): boolean => {
  for (let at = first; at < first + 3 && scene.tokens[at]?.type === 'word'; at += 1) {
    if (lowerAt(scene, at) === "'s") return false;
    if (gatherings.has(lowerAt(scene, at))) return lowerAt(scene, at + 1) !== "'s";
  }
  return false;
};

/** "Dinner at Sam's place", "at Sam's": where one was, whoever was there. */
export const isHome = (scene: Scene, { mention, role }: Cast): boolean => {
  const at = mention.first - 1;
  if (role !== 'owner' || !(['at', 'near', 'in'].includes(lowerAt(scene, at)) || isGoneTo(scene, at)))
    return false;
  const noun = scene.tokens[mention.end + 1];
  if (lowerAt(scene, at) === 'at' && isGathering(scene, mention.end + 1)) return true;
  return (
    noun?.type !== 'word' ||
    homes.has(noun.lower) ||
    prepositions.has(noun.lower) ||
    // "Dinner at Rosa's tomorrow"
    scene.dateByFirst.has(mention.end + 1)
  );
};

/** "Dinner at Rosa's, Ben is coming too": one more than the host. */
const isBesides = (scene: Scene, mention: Mention): boolean => {
  const clause = clauseAt(scene, mention.first);
  if (clause?.subjectFirst !== mention.first || clause.frame !== 'plain') return false;
  const last = clause.end - 1;
  return (
    lowerAt(scene, clause.verb - 1) === 'also' ||
    ['too', 'also'].includes(lowerAt(scene, last)) ||
    (lowerAt(scene, last) === 'well' && lowerAt(scene, last - 1) === 'as')
  );
};

/** "Dinner at Sam's": where nobody else is said to have been there whom one knows, the host was; and where somebody came too. */
export const withHosts = (scene: Scene, hosts: readonly Cast[], others: readonly Cast[]): readonly Cast[] =>
  others.some(
    ({ role, mention }) => role === 'with' && mention.known.length > 0 && !isBesides(scene, mention),
  )
    ? // "At Ada's party I met Ben": whose it was is named still.
      [...others, ...hosts.filter(({ mention }) => isGathering(scene, mention.end + 1))]
    : [
        ...hosts
          .filter(({ mention }) => mention.known.length > 0)
          .map((host) => ({ ...host, role: 'with' as const })),
        ...others,
      ];
