import type { Clause } from '../clauses/clauses.ts';
import { apologies, away, butFor, comings, leaves, sources, without } from '../english/company.ts';
import { isTalkNoun, namesTalk } from '../english/contact.ts';
import { isVerbForm } from '../english/verbs.ts';
import { clauseAt, lowerAt, type Scene } from '../scene.ts';
import type { Cast } from './hosts.ts';
import type { Mention } from './mention.ts';
import { otherCompany } from './other-company.ts';

/** Where a talk is told with others, whoever is only told of was not there: "Team lunch, **Tom** was sick", "Board meeting. **Priya** was praised". */
export const withoutAbsent = (scene: Scene, cast: readonly Cast[]): readonly Cast[] => {
  if (!cast.some(({ role }) => role === 'open') || cast.some(({ role }) => role === 'with')) return cast;
  const others = scene.clauses.flatMap((clause) => otherCompany(scene, clause) ?? []);
  const isOfMany = others.includes('many');
  return cast.map((one) =>
    one.role === 'open' &&
    (isMissing(scene, one.mention) || (others.length > 0 && isOnlyToldOf(scene, one.mention, isOfMany)))
      ? { ...one, role: 'spoken' as const }
      : one,
  );
};

/** "Lunch **without Tom**", "Weekly sync. **Tom absent**": not at the talk that is told, whoever was. */
export const isMissing = (scene: Scene, mention: Mention): boolean =>
  without.has(lowerAt(scene, mention.first - 1)) || (isGone(scene, mention) && isMeetingNoted(scene));

/** "all **except for** Tom", "**no** Tom" */
const isLeftOut = (scene: Scene, first: number): boolean =>
  butFor.has(lowerAt(scene, first - (lowerAt(scene, first - 1) === 'for' ? 2 : 1)));

/** "Meeting at ten", "Weekly sync": noted without a verb, and of as many as one likes. */
const isMeetingNoted = (scene: Scene): boolean =>
  scene.clauses.some(
    ({ verb, first, end, subject }) =>
      (verb < 0 || (subject === 'none' && lowerAt(scene, verb) === 'meeting')) &&
      scene.tokens.slice(first, end).some(({ lower }) => namesTalk(lower) && !isTalkNoun(lower)),
  );

/** "Tom **wasn't** there", "Tom **absent**" */
const isGone = (scene: Scene, { first, end }: Mention): boolean => {
  if (away.has(lowerAt(scene, end)) || lowerAt(scene, end) === 'not') return true;
  const clause = clauseAt(scene, first);
  return clause !== undefined && clause.subjectFirst === first && clause.verb >= end && isAway(scene, clause);
};

const isOnlyToldOf = (scene: Scene, mention: Mention, isOfMany: boolean): boolean => {
  if (isLeftOut(scene, mention.first) || isGone(scene, mention)) return true;
  const clause = clauseAt(scene, mention.first);
  if (clause === undefined) return false;
  if (isHeard(clause)) return true;
  const isSubject = clause.subjectFirst === mention.first && clause.verb >= mention.end;
  return isSubject && (isUndergone(scene, clause) || (!isOfMany && isNews(clause)));
};

/** "**heard** Priya got promoted": told by others. */
const isHeard = ({ frame, under }: Clause): boolean => frame !== 'plain' && sources.has(under);

/** "wasn't there", "couldn't make it", "was sick", "missed it", "sent apologies", "had to stay at home" */
const isAway = (scene: Scene, { negated, lemma, verb, end }: Clause): boolean => {
  if ((negated && comings.has(lemma)) || lemma === 'miss' || lemma === 'cancel') return true;
  const behind = scene.tokens.slice(verb + 1, end).map(({ lower }) => lower);
  if (lemma === 'send') return behind.some((word) => apologies.has(word));
  if (lemma === 'stay') return behind.some((word) => ['home', 'away', 'behind'].includes(word));
  return (
    lemma === 'be' &&
    (behind.some((word) => away.has(word)) ||
      (behind.includes('on') && behind.some((word) => leaves.has(word))))
  );
};

/** "was praised", "got promoted", "will be missed": what others did to them. */
const isUndergone = (scene: Scene, { isAuxiliary, form, lemma, verb }: Clause): boolean =>
  (isAuxiliary && form === 'participle') ||
  (lemma === 'get' && form === 'past' && isVerbForm(lowerAt(scene, verb + 1), 'participle'));

/** "is moving to Oslo", "has a new job": of now, and not of the talk. */
const isNews = ({ form, hasAuxiliary }: Clause): boolean =>
  form === 's' || form === 'ing' || (hasAuxiliary && form === 'participle');
