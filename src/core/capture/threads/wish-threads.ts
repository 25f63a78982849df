import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { doer } from '../clauses/doers.ts';
import { verbForm } from '../english/verbs.ts';
import { lowerAt, spanOf, wording, type Scene } from '../scene.ts';
import { aboutMe, aheadIn, type FoundThread, threadWording } from './thread-words.ts';

const changing = wordSet(
  'change move leave switch quit start open apply retire relocate study train learn buy sell find become emigrate marry adopt build launch return go finish write publish transfer join take run try get pass',
);

/** Of those, what is news enough without a day. */
const turning = wordSet('change move leave switch quit retire relocate emigrate open apply transfer');

/** "wants to change jobs before the summer", "hoping to open a café": a plan or wish of theirs. */
export const wishThread = (scene: Scene, clause: Clause, index: number): FoundThread | null => {
  if (!['want', 'hope', 'plan', 'aim', 'intend', 'like', 'dream'].includes(clause.lemma)) return null;
  if (clause.negated || clause.question || clause.form === 'past' || clause.form === 'none') return null;
  if (['suggested', 'conditional', 'asked'].includes(clause.frame)) return null;
  if (doer(scene, clause) !== 'them' && clause.subject !== 'thing') return null;
  if (clause.lemma === 'like' && clause.modal !== 'would') return null;
  const to = clause.verb + 1;
  const verb = verbForm(lowerAt(scene, to + 1));
  if (lowerAt(scene, to) !== 'to' || verb === null || !changing.has(verb.lemma)) return null;
  if (to + 2 >= clause.end || aboutMe(scene, clause)) return null;
  const date = aheadIn(scene, clause.verb, clause.end) ?? aheadIn(scene, clause.first, clause.subjectFirst);
  // "wants to learn fencing": what they care about, and nothing that comes.
  if (date === undefined && !turning.has(verb.lemma)) return null;
  const first =
    clause.subject === 'thing' && clause.subjectFirst >= clause.first ? clause.subjectFirst : clause.verb;
  return {
    what: threadWording(scene, first, clause.end, date),
    when: date?.partial('future') ?? null,
    span: spanOf(scene, clause.subjectFirst >= clause.first ? clause.subjectFirst : clause.first, clause.end),
    clause: index,
    first: clause.first,
    end: clause.end,
  };
};

/** "back from paternity leave on the 14th", "off till Monday", "on mat leave from Feb": where they will be, without a verb. */
export const absenceThread = (scene: Scene, clause: Clause, index: number): FoundThread | null => {
  const isVerbless = clause.verb < 0 || (clause.verb === clause.first && clause.lemma === 'back');
  if (!isVerbless || clause.question) return null;
  const line = wording(scene, clause.first, clause.end).toLowerCase();
  if (
    !/^(?:back|off|away|out|abroad|on (?:\S+ )?(?:leave|holiday|vacation|sabbatical)|in \S+ (?:from|until|till)) /u.test(
      line,
    )
  )
    return null;
  // "back to her by Friday": a thing that is brought back.
  if (/^back to (?:her|him|them|me|us)\b/u.test(line)) return null;
  const date = aheadIn(scene, clause.first, clause.end);
  if (date === undefined) return null;
  return {
    what: threadWording(scene, clause.first, clause.end, date),
    when: date.partial('future'),
    span: spanOf(scene, clause.first, clause.end),
    clause: index,
    first: clause.first,
    end: clause.end,
  };
};
