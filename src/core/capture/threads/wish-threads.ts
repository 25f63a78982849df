import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { doer } from '../clauses/doers.ts';
import { contactNouns } from '../english/contact.ts';
import { prepositions } from '../english/grammar.ts';
import { verbForm } from '../english/verbs.ts';
import { lowerAt, spanOf, wording, type Scene } from '../scene.ts';
import { aboutMe, aheadIn, type FoundThread, threadWording } from './thread-words.ts';

const changing = wordSet(
  'change move leave switch quit start open apply retire relocate study train learn buy sell find become emigrate marry adopt build launch return go finish write publish transfer join take run try get pass',
);

/** Of those, what is news enough without a day. */
const turning = wordSet('change move leave switch quit retire relocate emigrate open apply transfer');

/** "for a place at RADA", "to get a stall at the market": what one hopes for is granted or not, and nothing at hand. */
const isChance = (scene: Scene, first: number, end: number): boolean => {
  const isGained =
    lowerAt(scene, first) === 'to' && ['get', 'win', 'land', 'secure'].includes(lowerAt(scene, first + 1));
  if (lowerAt(scene, first) !== 'for' && !isGained) return false;
  const object = isGained ? first + 2 : first + 1;
  if (!['a', 'an', 'the', 'another'].includes(lowerAt(scene, object))) return false;
  let noun = object;
  while (
    noun + 1 < end &&
    scene.tokens[noun + 1]?.type === 'word' &&
    !prepositions.has(lowerAt(scene, noun + 1))
  )
    noun += 1;
  return noun > object && !passing.has(lowerAt(scene, noun)) && !contactNouns.has(lowerAt(scene, noun));
};

const passing = wordSet(
  'best reply answer word lift look seat table minute moment rest break train bus chance weather winter summer day weekend file link copy update feedback',
);

/** "is **up for promotion**", "is **on the waiting list for** a hip": it hangs on others, and comes out one day. */
export const isPending = (scene: Scene, { lemma, verb, end, negated }: Clause): boolean => {
  if (lemma !== 'be' || negated) return false;
  const line = wording(scene, verb + 1, end).toLowerCase();
  // "up for a coffee": ready, and no chance.
  const match =
    /^(?:now |still |also )?(?:up for (?:an |the )?|(?:in line|in the running|on (?:the|a) (?:waiting |short)?list|shortlisted) for (?:an? |the )?)(?!(?:it|that|this|anything|me|us|a|some|more)\b)(\p{L}+)/u.exec(
      line,
    );
  return match !== null && !contactNouns.has(match[1] ?? '');
};

/** "wants to change jobs before the summer", "hoping to open a café": a plan or wish of theirs. */
export const wishThread = (scene: Scene, clause: Clause, index: number): FoundThread | null => {
  if (!['want', 'hope', 'plan', 'aim', 'intend', 'like', 'dream'].includes(clause.lemma)) return null;
  if (clause.negated || clause.question || clause.form === 'past' || clause.form === 'none') return null;
  if (['suggested', 'conditional', 'asked'].includes(clause.frame)) return null;
  if (doer(scene, clause) !== 'them' && clause.subject !== 'thing') return null;
  if (clause.lemma === 'like' && clause.modal !== 'would') return null;
  const to = clause.verb + 1;
  const isHoped = clause.lemma === 'hope' && isChance(scene, to, clause.end);
  const verb = verbForm(lowerAt(scene, to + 1));
  if (!isHoped && (lowerAt(scene, to) !== 'to' || verb === null || !changing.has(verb.lemma))) return null;
  if (to + 2 >= clause.end || aboutMe(scene, clause)) return null;
  const date = aheadIn(scene, clause.verb, clause.end) ?? aheadIn(scene, clause.first, clause.subjectFirst);
  // "wants to learn fencing": what they care about, and nothing that comes.
  if (date === undefined && !isHoped && !turning.has(verb?.lemma ?? '')) return null;
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
