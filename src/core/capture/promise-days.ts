import { contactVerbs } from './english/contact.ts';
import { dueIn, type Due } from './due.ts';
import type { FoundPromise } from './promises.ts';
import { lowerAt, type Scene } from './scene.ts';

/** As many clauses behind a promise as its day may stand. */
const reach = 2;

/** "Deadline is 8 March", "needed by Friday", "that is due on the 9th": a clause that says when, and nothing else. */
const opensDay = new Set(['deadline', 'due', 'by', 'needed', 'latest', 'until', 'before']);

/** The day that stands behind a promise, in a clause of its own: "..., which she reckons she'll manage by the 4th". */
const dayBehind = (
  scene: Scene,
  { clause }: FoundPromise,
  taken: ReadonlySet<number>,
): readonly [Due, number] | null => {
  const own = scene.clauses[clause];
  for (let at = clause + 1; at <= clause + reach; at += 1) {
    const next = scene.clauses[at];
    if (own === undefined || next === undefined || taken.has(at)) return null;
    if (next.negated || next.question || next.frame === 'conditional' || contactVerbs.has(next.lemma))
      return null;
    const isBeside = next.sentence === own.sentence;
    const isOfDay = opensDay.has(lowerAt(scene, next.first)) || next.lemma === 'be';
    if (!isBeside && !(next.sentence === own.sentence + 1 && isOfDay && next.subject !== 'them')) return null;
    const due = dueIn(scene, next.first, next.end);
    if (due !== null)
      return due.isLimit || (isOfDay && lowerAt(scene, next.first) === 'deadline') ? [due, at] : null;
  }
  return null;
};

/** Promises without a day, with the one that is said behind them. */
export const withDaysBehind = (scene: Scene, promises: readonly FoundPromise[]): readonly FoundPromise[] => {
  if (promises.every(({ due }) => due !== null)) return promises;
  const taken = new Set(promises.flatMap(({ clause, dayClause = clause }) => [clause, dayClause]));
  return promises.map((promise) => {
    const found = promise.due === null ? dayBehind(scene, promise, taken) : null;
    return found === null
      ? promise
      : { ...promise, due: found[0].day, orToday: found[0].orToday, dayClause: found[1] };
  });
};
