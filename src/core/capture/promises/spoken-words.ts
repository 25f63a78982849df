import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { lowerAt, mentionAt, type Scene } from '../scene.ts';

const speaking = wordSet('say tell reply answer write text promise assure swear add go');

/** "I said", "she told me", "said Priya": who speaks, where the clause says nothing else; else null. */
export const speechOf = (scene: Scene, clause: Clause | undefined): 'me' | 'them' | null => {
  if (clause === undefined || !speaking.has(clause.lemma) || clause.negated || clause.question) return null;
  if (!['past', 's', 'base'].includes(clause.form) || clause.modal !== null) return null;
  const { verb, end, subject, ownSubject } = clause;
  const behind = mentionAt(scene, verb + 1)?.end ?? (verb + 1 < end ? verb + 2 : verb + 1);
  if (behind !== end) return null;
  if (ownSubject) return subject === 'me' || subject === 'them' ? subject : null;
  // "said Priya", "said she"
  return verb === clause.first &&
    verb + 1 < end &&
    !['me', 'us', 'him', 'her', 'them'].includes(lowerAt(scene, verb + 1))
    ? 'them'
    : null;
};

/** In whose words a clause stands that "she said", "I told her" stands behind or before, parted by a mark; null where nobody is quoted. */
export const speakerOf = (scene: Scene, clause: Clause): 'me' | 'them' | null => {
  if (clause.frame !== 'plain') return null;
  const at = scene.clauseByToken.get(clause.first) ?? -1;
  const isMark = (index: number): boolean => /^[,:"”“–—-]$/u.test(lowerAt(scene, index));
  const [before, next] = [scene.clauses[at - 1], scene.clauses[at + 1]];
  if (next?.sentence === clause.sentence && isMark(next.first - 1)) {
    const by = speechOf(scene, next);
    if (by !== null) return by;
  }
  if (before?.sentence !== clause.sentence || !isMark(clause.first - 1)) return null;
  // "Lena: leave it with me"
  const isSender =
    lowerAt(scene, clause.first - 1) === ':' && mentionAt(scene, before.first)?.end === before.end;
  return isSender && clause.subject === 'none' && clause.verb === clause.first
    ? 'them'
    : speechOf(scene, before);
};
