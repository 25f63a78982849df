import type { Clause } from '../clauses/clauses.ts';
import type { FoundFavor } from './found-favor.ts';
import { datesIn, spanOf, trimmedEnd, wording, type Scene } from '../scene.ts';

/** How a note without a verb begins that tells of a favor received, by its kind. */
const notes: readonly (readonly [kind: FoundFavor['kind'], beginning: RegExp])[] = [
  // "Mock interview with Bill on Sunday"
  [
    'mock-interview',
    /^(?:(?:an?|my|our|another|first|second|quick|full|short|great) ){0,3}(?:(?:mock|practice|trial) interview|interview (?:prep|practice))\b/u,
  ],
  // "portfolio review from Jules"
  [
    'feedback',
    /^(?:(?:an?|the|my|quick|short|long|great|good) ){0,3}(?:(?:cv|resume|portfolio|thesis|code|draft|deck|pitch) (?:review|check|feedback|critique)|feedback on my (?:\S+ ){1,3}?)(?: |$)(?:session )?(?:with|from|by|w) /u,
  ],
];

/** What a note without a verb says that somebody did for me; null for a question or a plan. */
export const readFavorNote = (scene: Scene, clause: Clause, index: number): FoundFavor | null => {
  if (clause.question || datesIn(scene, clause.first, clause.end).some(({ tense }) => tense === 'future'))
    return null;
  const line = scene.tokens
    .slice(clause.first, clause.end)
    .map(({ lower }) => lower)
    .join(' ');
  const note = notes.find(([, beginning]) => beginning.test(line));
  if (note === undefined) return null;
  return {
    direction: 'received',
    kind: note[0],
    what: wording(scene, clause.first, trimmedEnd(scene, clause.first, clause.end)),
    span: spanOf(scene, clause.first, clause.end),
    clause: index,
  };
};
