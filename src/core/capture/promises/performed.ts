import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { hasMe } from '../clauses/doers.ts';
import { articles } from '../english/grammar.ts';
import { indexIn, lowerAt, type Scene } from '../scene.ts';

/** What one gives before others. */
const performances = wordSet(
  'talk lecture speech keynote paper concert recital seminar webinar workshop course class presentation performance reading sermon',
);

const counted = wordSet('two three another');

/** "gives a talk in Osaka", "is giving a keynote next month": before others, and nothing that I am given. */
export const isPerformed = (scene: Scene, { lemma, verb, end, subject }: Clause): boolean => {
  if (subject !== 'them' || !['give', 'deliver', 'present', 'hold'].includes(lemma)) return false;
  const first = verb + 1;
  if (!articles.has(lowerAt(scene, first)) && !counted.has(lowerAt(scene, first))) return false;
  if (hasMe(scene, verb, end)) return false;
  return (
    indexIn(scene, first + 1, Math.min(end, first + 4), (at) => performances.has(lowerAt(scene, at))) >= 0
  );
};
