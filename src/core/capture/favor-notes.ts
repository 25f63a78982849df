import type { Clause } from './clauses.ts';
import type { FoundFavor } from './found-favor.ts';
import { datesIn, spanOf, trimmedEnd, wording, type Scene } from './scene.ts';

/** "Mock interview with Bill on Sunday": a note without a verb. */
export const readPractice = (scene: Scene, clause: Clause, index: number): FoundFavor | null => {
  if (clause.question || datesIn(scene, clause.first, clause.end).some(({ tense }) => tense === 'future'))
    return null;
  const line = scene.tokens
    .slice(clause.first, clause.end)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:(?:an?|my|our|another|first|second|quick|full|short|great) ){0,3}(?:(?:mock|practice|trial) interview|interview (?:prep|practice))\b/u.test(
    line,
  )
    ? {
        direction: 'received',
        kind: 'mock-interview',
        what: wording(scene, clause.first, trimmedEnd(scene, clause.first, clause.end)),
        span: spanOf(scene, clause.first, clause.end),
        clause: index,
      }
    : null;
};

const reviewNoun =
  /^(?:(?:an?|the|my|quick|short|long|great|good) ){0,3}(?:(?:cv|resume|portfolio|thesis|code|draft|deck|pitch) (?:review|check|feedback|critique)|feedback on my (?:\S+ ){1,3}?)(?: |$)(?:session )?(?:with|from|by|w) /u;

/** "portfolio review from Jules": a note without a verb. */
export const readReview = (scene: Scene, clause: Clause, index: number): FoundFavor | null => {
  if (clause.question || datesIn(scene, clause.first, clause.end).some(({ tense }) => tense === 'future'))
    return null;
  const line = scene.tokens
    .slice(clause.first, clause.end)
    .map(({ lower }) => lower)
    .join(' ');
  return reviewNoun.test(line)
    ? {
        direction: 'received',
        kind: 'feedback',
        what: wording(scene, clause.first, trimmedEnd(scene, clause.first, clause.end)),
        span: spanOf(scene, clause.first, clause.end),
        clause: index,
      }
    : null;
};
