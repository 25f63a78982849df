import type { Clause } from '../clauses/clauses.ts';
import { onceAClause, wording, type Scene } from '../scene.ts';

/** Says of what is told that it happens again and again. */
export const habitual =
  /\b(?:always|usually|often|sometimes|never|mostly|generally|regularly|typically|normally|every|each|daily|weekly|monthly|quarterly|yearly|again and again|all the time|a lot|these days|for a living)\b/u;

/** The token at which the words open that stand in front of the clause without a verb, and are of it: "**Every Friday** she ..."; else the clause's first. */
export const withFront = (scene: Scene, { first, sentence, ownSubject }: Clause): number => {
  const before = scene.clauses[(scene.clauseByToken.get(first) ?? 0) - 1];
  const isFront = ownSubject && before?.sentence === sentence && before.verb < 0 && before.end >= first - 1;
  return isFront ? before.first : first;
};

/** "She teaches **every** Friday", "**Often** he cooks": no deed of one day. */
export const isHabit = onceAClause((scene, clause) =>
  habitual.test(wording(scene, withFront(scene, clause), clause.end).toLowerCase()),
);
