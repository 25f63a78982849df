import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { clauseAt, lowerAt, type Scene } from '../scene.ts';
import type { Cast } from './hosts.ts';
import { otherCompany } from './other-company.ts';

/** Where a talk is told with others, whoever is only told of was not there: "Team lunch, **Tom** was sick", "Board meeting. **Priya** was praised". */
export const withoutAbsent = (scene: Scene, cast: readonly Cast[]): readonly Cast[] => {
  if (!cast.some(({ role }) => role === 'open') || cast.some(({ role }) => role === 'with')) return cast;
  const others = scene.clauses.flatMap((clause) => otherCompany(scene, clause) ?? []);
  if (others.length === 0) return cast;
  const isOfMany = others.includes('many');
  return cast.map((one) =>
    one.role === 'open' && isOnlyToldOf(scene, one, isOfMany) ? { ...one, role: 'spoken' as const } : one,
  );
};

const without = wordSet('no without minus except sans but not missing missed');

/** "**no** Tom", "**without** Tom" */
const isLeftOut = (scene: Scene, first: number): boolean =>
  without.has(lowerAt(scene, first - 1)) ||
  (lowerAt(scene, first - 1) === 'for' && lowerAt(scene, first - 2) === 'except');

/** "Tom **absent**", "Tom **off sick**" */
const away = wordSet(
  'absent away sick ill off missing abroad travelling traveling unwell poorly excused elsewhere',
);

const isOnlyToldOf = (scene: Scene, { mention: { first, end } }: Cast, isOfMany: boolean): boolean => {
  if (isLeftOut(scene, first) || away.has(lowerAt(scene, end)) || lowerAt(scene, end) === 'not') return true;
  const clause = clauseAt(scene, first);
  if (clause === undefined) return false;
  if (clause.subjectFirst !== first || clause.verb < end) return isHeard(clause);
  return isHeard(clause) || isAway(scene, clause) || isUndergone(clause) || (!isOfMany && isNews(clause));
};

/** "**heard** Priya got promoted": told by others. */
const isHeard = ({ frame, under }: Clause): boolean =>
  frame !== 'plain' &&
  ['hear', 'learn', 'say', 'tell', 'read', 'know', 'hope', 'wish', 'think'].includes(under);

/** "wasn't there", "couldn't make it", "was sick", "missed it", "sent apologies", "had to stay at home" */
const isAway = (scene: Scene, { negated, lemma, verb, end }: Clause): boolean => {
  if (negated || lemma === 'miss' || lemma === 'cancel') return true;
  const behind = scene.tokens.slice(verb + 1, end).map(({ lower }) => lower);
  if (lemma === 'send') return behind.some((word) => ['apologies', 'excuses', 'regrets'].includes(word));
  if (lemma === 'stay') return behind.some((word) => ['home', 'away', 'behind'].includes(word));
  return (
    lemma === 'be' &&
    (behind.some((word) => away.has(word)) ||
      (behind.includes('on') &&
        /\bon (?:\S+ )?(?:leave|holiday|vacation|honeymoon)\b/u.test(behind.join(' '))))
  );
};

/** "was praised", "got promoted", "will be missed": what others did to them. */
const isUndergone = ({ isAuxiliary, form, lemma, modal }: Clause): boolean =>
  (isAuxiliary && form === 'participle') || modal === 'will' || (lemma === 'get' && form === 'past');

/** "is moving to Oslo", "has a new job": of now, and not of the talk. */
const isNews = ({ form, hasAuxiliary }: Clause): boolean =>
  form === 's' || form === 'ing' || (hasAuxiliary && form === 'participle');
