import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { DateExpression } from '../days/date-reading.ts';
import { contactNouns } from '../english/contact.ts';
import { prepositions } from '../english/grammar.ts';
import { clauseAt, lowerAt, type Scene } from '../scene.ts';

/** "do it this week", "I present on 2 December": what I do then, and no talk. */
export const isOwnTask = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  clause.form === 'base' &&
  clause.modal === null &&
  clause.frame === 'plain' &&
  !clause.negated &&
  !clause.question &&
  (clause.ownSubject ? clause.subject === 'me' : clause.subject === 'none' && clause.verb === clause.first);

const chasing = wordSet('chase try retry ping nudge call ring text email write remind follow ask check');

/** "no reply yet, chase mon", "try him again on Friday": a note to oneself behind a mark. */
export const isReminder = (scene: Scene, { first }: DateExpression): boolean => {
  let at = first - 1;
  while (
    first - at < 5 &&
    ['on', 'again', 'up', 'back', 'her', 'him', 'them', 'by', 'next'].includes(lowerAt(scene, at))
  )
    at -= 1;
  return chasing.has(lowerAt(scene, at)) && at > 0 && scene.tokens[at - 1]?.type === 'mark';
};

/** "deadline own: Friday", "the deadline for my feedback is Friday", "booked me a room for Friday" */
export const isDeadline = (scene: Scene, { first, tense, precision }: DateExpression): boolean => {
  const clause = clauseAt(scene, first);
  const from = Math.min(clause?.first ?? first, first - 3);
  // "booked for Friday" is the talk's.
  const isFor =
    tense === 'either' &&
    precision === 'day' &&
    lowerAt(scene, first - 1) === 'for' &&
    clause?.subject === 'them' &&
    clause.verb < first - 2;
  // "(return: Sunday)", "due: Friday"
  const isLabelled =
    lowerAt(scene, first - 1) === ':' &&
    ['return', 'returns', 'due', 'back', 'by', 'latest', 'needed'].includes(lowerAt(scene, first - 2));
  return (
    isFor ||
    isLabelled ||
    scene.tokens.slice(Math.max(0, from), first).some(({ lower }) => lower === 'deadline')
  );
};

/** "covered my Saturday shift", "takes her Tuesday class", "on Saturday mornings": which one or how often, and no day. */
export const isOfThing = (scene: Scene, { first, end }: DateExpression): boolean => {
  const noun = scene.tokens[end];
  if (noun?.type !== 'word' || !noun.gap) return false;
  if (['mornings', 'afternoons', 'evenings', 'nights'].includes(noun.lower)) return true;
  return (
    end - first === 1 &&
    ['my', 'her', 'his', 'their'].includes(lowerAt(scene, first - 1)) &&
    !contactNouns.has(noun.lower) &&
    !prepositions.has(noun.lower) &&
    !/^(?:talk|chat|catch-up|morning|afternoon|evening|night)$/u.test(noun.lower)
  );
};

/** "3rd call in a fortnight": how often, and no day. */
export const isSpanOfCount = (scene: Scene, { first }: DateExpression): boolean =>
  contactNouns.has(lowerAt(scene, first - 1)) &&
  lowerAt(scene, first) === 'in' &&
  /^(?:st|nd|rd|th|second|third|fourth|fifth)$/u.test(lowerAt(scene, first - 2));
