import { wordSet } from '../../word-set.ts';
import { isUnreal } from '../clauses/clause.ts';
import { contactNouns } from '../english/contact.ts';
import { objectPronouns, selfPronouns } from '../english/grammar.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { clauseAt, indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';
import type { Mention } from './mention.ts';

/** What adds somebody to a talk, right before their name or what they are: "joined by", "alongside". */
const additions: readonly (readonly string[])[] = [
  ['joined', 'by'],
  ['accompanied', 'by'],
  ['along', 'with'],
  ['together', 'with'],
  ['as', 'well', 'as'],
  ['alongside'],
  ['(', 'and'],
  ['(', 'with'],
  ['(', 'plus'],
];

const bringing = wordSet('bring take');
const following = wordSet('tag come go');

/** Tokens between what adds somebody and their name, at most: "her new colleague". */
const longestDescription = 3;

/**
 * "Lunch with Ada, **joined by Petra**", "Ada **brought along Ken** for coffee", "Ada **had Ken with her** at lunch", "Ken
 * tagged along to **coffee with Ada**": somebody more who was there, of a talk that was.
 * @param lead the token before the name, past what describes them
 */
export const isInCompany = (scene: Scene, mention: Mention, lead: number): boolean => {
  const clause = clauseAt(scene, mention.first);
  if (clause === undefined || clause.negated || clause.question || isUnreal(clause)) return false;
  if (!['plain', 'conditional'].includes(clause.frame) || clause.modal !== null) return false;
  if (clause.verb >= 0 && !isVerbForm(lowerAt(scene, clause.verb), 'past', 'participle')) return false;
  const isAdded = additions.some((words) =>
    words.every((word, place) => lowerAt(scene, lead - words.length + 1 + place) === word),
  );
  if (isAdded) return hasTalk(scene, scene.sentences[clause.sentence]?.from ?? clause.first, mention.first);
  const { lemma, verb, subject } = clause;
  if (lead < verb || lead - verb > longestDescription) return false;
  if (bringing.has(lemma) && subject === 'them')
    return lowerAt(scene, lead) === 'along' || lowerAt(scene, mention.end) === 'along';
  return (
    lemma === 'have' &&
    lead === verb &&
    lowerAt(scene, mention.end) === 'with' &&
    objectPronouns.has(lowerAt(scene, mention.end + 1))
  );
};

/** "**Ken** tagged along to coffee **with Ada**", "**Ada** had Ken with her": whoever comes along, whose talk it was, and who brought somebody. */
export const isAlongside = (scene: Scene, mention: Mention): boolean => {
  const clause = clauseAt(scene, mention.first);
  if (clause === undefined || clause.form !== 'past' || clause.negated || clause.frame !== 'plain')
    return false;
  const { lemma, verb, end, subjectFirst } = clause;
  const isSubject = subjectFirst <= mention.first && mention.end === verb;
  if (lemma === 'have') {
    const named = indexIn(
      scene,
      verb + 1,
      verb + 2 + longestDescription,
      (at) => mentionAt(scene, at) !== undefined,
    );
    const other = mentionAt(scene, named);
    return (
      isSubject &&
      other !== undefined &&
      lowerAt(scene, other.end) === 'with' &&
      objectPronouns.has(lowerAt(scene, other.end + 1))
    );
  }
  const isFollowed =
    following.has(lemma) && lowerAt(scene, verb + 1) === 'along' && lowerAt(scene, verb + 2) === 'to';
  return (
    isFollowed && hasTalk(scene, verb, end) && (isSubject || lowerAt(scene, mention.first - 1) === 'with')
  );
};

/** Whether a talk is named there, or told by a verb of mine. */
const hasTalk = (scene: Scene, first: number, end: number): boolean =>
  indexIn(
    scene,
    first,
    end,
    (at) =>
      contactNouns.has(lowerAt(scene, at)) ||
      selfPronouns.has(lowerAt(scene, at)) ||
      (verbForm(lowerAt(scene, at))?.forms.has('past') ?? false),
  ) >= 0;
