import type { Clause } from '../clauses/clauses.ts';
import { isPerformed } from './performed.ts';
import { dueIn } from '../days/due.ts';
import { habitual, withFront } from '../days/habits.ts';
import { determiners, frameOf, selfPronouns } from '../english/grammar.ts';
import { verbForm } from '../english/verbs.ts';
import { givenFeelings } from '../english/lives.ts';
import { givenOut } from '../english/work.ts';
import { lowerAt, onceAClause, type Scene, wording } from '../scene.ts';
import { isUnreal } from '../clauses/clause.ts';
import { adviceNouns } from '../english/promising.ts';

/** Denied, asked, wished, doubted, advised, or on a condition: no word is given. */
export const blocked = (clause: Clause): boolean =>
  clause.negated ||
  clause.denied ||
  clause.hedged ||
  clause.question ||
  clause.frame === 'doubted' ||
  isUnreal(clause);

/** "her advice: get the certificate first", "Ada suggested: buy Tom a beer", "told Ada: buy Tom a beer" */
export const isAdvisedBefore = (scene: Scene, first: number): boolean =>
  lowerAt(scene, first - 1) === ':' &&
  scene.tokens.slice(Math.max(0, first - 6), first).some(({ lower }, at, before) => {
    const lemma = verbForm(lower)?.lemma ?? '';
    return (
      adviceNouns.has(lower) ||
      frameOf(lemma) === 'suggested' ||
      (lemma === 'tell' && !selfPronouns.has(before[at + 1]?.lower ?? ''))
    );
  });

const setting =
  /\b(?:in|at|under|with|as part of) (?:my|her|his|their|the|an?) (?:(?:new|next|old|last|current|first|present|future|day) )*(?:job|jobs|role|post|position|team|firm|company|internship|apprenticeship|traineeship|contract|course|programme|program|degree|work)\b/u;

/** "**In my new job** I will send the weekly report", "her team will send invoices **monthly**": what the work brings with it. */
export const isDuty = onceAClause((scene, clause): boolean => {
  const { first, end, subject, verb, form, modal } = clause;
  if (verb < 0) return false;
  // "she always brings me cake"
  const isTold = form === 's' && modal === null;
  const from = withFront(scene, clause);
  const isOfWork = setting.test(wording(scene, from, verb).toLowerCase());
  if (isOfWork && dueIn(scene, from, end)?.isLimit !== true) return true;
  return (
    (isTold || ['thing', 'mine', 'we', 'other'].includes(subject)) &&
    habitual.test(wording(scene, first, end).toLowerCase())
  );
});

/** "she will get **the results** on Friday": nobody here gives them, and whoever gets them gives no word. */
const isGivenByOthers = (scene: Scene, { lemma, subject, verb }: Clause): boolean =>
  lemma === 'get' &&
  subject === 'them' &&
  determiners.has(lowerAt(scene, verb + 1)) &&
  givenOut.has(lowerAt(scene, verb + 2));

/** "she gives me **the creeps**", "gave me hope": what one feels is no thing that one is handed. */
const isFelt = (scene: Scene, { lemma, verb, end }: Clause): boolean =>
  lemma === 'give' &&
  scene.tokens.slice(verb + 1, Math.min(end, verb + 5)).some(({ lower }) => givenFeelings.has(lower));

/** What is given that nobody who speaks or is spoken of has to give, or to whoever comes. */
export const isGivenByNobody = (scene: Scene, clause: Clause): boolean =>
  isGivenByOthers(scene, clause) || isFelt(scene, clause) || isPerformed(scene, clause);
