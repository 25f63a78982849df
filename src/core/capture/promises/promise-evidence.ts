import { wordSet } from '../../word-set.ts';
import { hasMe } from '../clauses/doers.ts';
import { isInfinitive } from '../clauses/phrases.ts';
import type { Clause } from '../clauses/clauses.ts';
import { dueIn } from '../days/due.ts';
import { contactNouns, contactVerbs } from '../english/contact.ts';
import {
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  selfPronouns,
  themWords,
} from '../english/grammar.ts';
import { commitments, isDeed, handingOver, noPromise, servingVerbs } from '../english/promising.ts';
import { family } from '../english/relations.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { bySubject } from './promise-acts.ts';
import { isHabit } from '../days/habits.ts';
import { isYetToCome } from './promise-present.ts';
import { datesIn, indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';
import { actAt } from './phrasal-acts.ts';
import { isSharedWork } from './shared-work.ts';

/** A place in a clause where what was promised may begin. */
export interface Candidate {
  readonly kind: 'verb' | 'to' | 'noun' | 'object';
  readonly at: number;
}

const bearing = wordSet('owe want need expect await wait get have receive ask promise');

export const candidatesOf = (scene: Scene, clause: Clause): readonly Candidate[] => {
  const found: Candidate[] = [];
  const { first, end, verb, lemma } = clause;
  if (verb < 0) found.push({ kind: 'noun', at: first });
  else {
    found.push({ kind: 'verb', at: verb });
    if (bearing.has(lemma)) {
      let at = verb + 1;
      if (['for', 'on'].includes(lowerAt(scene, at))) at += 1;
      const mention = mentionAt(scene, at);
      if (mention !== undefined && lowerAt(scene, mention.end) !== "'s") at = mention.end;
      else if (
        selfPronouns.has(lowerAt(scene, at)) ||
        (objectPronouns.has(lowerAt(scene, at)) &&
          (lowerAt(scene, at) !== 'her' || lowerAt(scene, at + 1) === 'to'))
      )
        at += 1;
      if (lowerAt(scene, at) === 'for') at += 1;
      if (at < end && lowerAt(scene, at) !== 'to') found.push({ kind: 'object', at });
    }
  }
  for (let at = first + 1; at < end; at += 1)
    if (at !== verb && isInfinitive(scene, at)) found.push({ kind: 'to', at });
  return found;
};

/** "reviewed my code": told, and nothing to come; "promised a draft" is. */
export const isTold = ({ form, modal, lemma }: Clause, { kind }: Candidate): boolean =>
  kind === 'verb' && form === 'past' && modal === null && !commitments.has(lemma);

const classOf = (lemma: string): string =>
  handingOver.has(lemma)
    ? 'hand'
    : servingVerbs.has(lemma)
      ? 'serve'
      : commitments.has(lemma)
        ? 'commit'
        : contactVerbs.has(lemma)
          ? 'contact'
          : noPromise.has(lemma)
            ? 'state'
            : isDeed(lemma)
              ? 'deed'
              : lemma === ''
                ? 'none'
                : verbForm(lemma) === null
                  ? 'unknown'
                  : 'other';

const objectOf = (scene: Scene, at: number, end: number): string => {
  if (at >= end) return 'end';
  const word = lowerAt(scene, at);
  if (selfPronouns.has(word)) return 'me';
  if (word === 'my' || word === 'our') return 'my';
  if (mentionAt(scene, at) !== undefined) return 'name';
  if (possessives.has(word)) return objectPronouns.has(word) ? 'her' : 'their';
  if (objectPronouns.has(word)) return 'him';
  if (['it', 'that', 'this', 'so'].includes(word)) return 'it';
  if (determiners.has(word)) return 'the';
  if (word === 'back') return 'back';
  if (word === 'to') return 'to';
  if (prepositions.has(word)) return 'prep';
  if (isVerbForm(word, 'ing')) return 'ing';
  if (scene.tokens[at]?.type === 'mark') return 'mark';
  return isSharedWork(scene, at, at + 2) ? 'work' : 'word';
};

const whomOf = (scene: Scene, first: number, end: number): string => {
  const me = hasMe(scene, first, end);
  const them =
    indexIn(
      scene,
      first,
      end,
      (at) =>
        objectPronouns.has(lowerAt(scene, at)) ||
        possessives.has(lowerAt(scene, at)) ||
        mentionAt(scene, at) !== undefined,
    ) >= 0;
  return me ? (them ? 'both' : 'me') : them ? 'them' : 'nobody';
};

/** What it is about: a talk, what one works on, or neither. */
const workOf = (scene: Scene, first: number, end: number): string =>
  indexIn(scene, first, end, (at) => contactNouns.has(lowerAt(scene, at))) >= 0
    ? 'talk'
    : isSharedWork(scene, first, end)
      ? 'work'
      : 'no';

/** Who would do it: of an infinitive whoever stands before its "to", else the subject. */
const actorOf = (scene: Scene, clause: Clause, { kind, at }: Candidate): string => {
  const subject = bySubject(scene, clause) ?? 'none';
  if (kind !== 'to') return subject;
  for (let before = at - 2; before > clause.verb && before >= clause.first && before > at - 6; before -= 1) {
    const word = lowerAt(scene, before);
    if (selfPronouns.has(word)) return 'me!';
    if (themWords.has(word) || scene.mentionByToken.has(before)) return 'them!';
  }
  return subject;
};

const near = (scene: Scene, at: number): string => {
  const { type, lower } = scene.tokens[at] ?? { type: 'edge', lower: '' };
  return type === 'break' || type === 'edge' ? type : type === 'number' ? '#' : lower;
};

/** As many clauses before it say whether something is told. */
const toldWithin = 12;

/** What is evident of a candidate, as `name=value`. */
export const evidenceOf = (
  scene: Scene,
  clause: Clause,
  index: number,
  candidate: Candidate,
): readonly string[] => {
  const { kind, at } = candidate;
  const { first, end, verb, sentence } = clause;
  const own = kind === 'verb' || kind === 'to';
  const act = !own ? '' : verbForm(lowerAt(scene, at)) === null ? clause.lemma : actAt(scene, at);
  const head = clause.lemma;
  const due = dueIn(scene, at, end) ?? dueIn(scene, first, at);
  const before = scene.clauses[index - 1];
  const prior = before?.sentence === sentence ? before : undefined;
  const next = scene.clauses[index + 1];
  const from = kind === 'object' || kind === 'noun' ? at : at + 1;
  const form =
    (clause.isAuxiliary ? 'be ' : '') +
    (clause.hasAuxiliary ? 'have ' : '') +
    (verb < 0 ? 'none' : clause.form);
  const tells = scene.clauses
    .slice(Math.max(0, index - toldWithin), index)
    .some((other) => other.form === 'past' || other.verb < 0);
  const pastDay = datesIn(scene, first, end).some(({ tense }) => tense === 'past');
  return [
    `kind=${kind}`,
    `actor=${actorOf(scene, clause, candidate)}`,
    `subject=${clause.subject}${clause.ownSubject ? '' : '-'}`,
    `modal=${clause.modal ?? 'no'}`,
    `form=${form}`,
    `frame=${clause.frame}${clause.frame === 'plain' ? '' : ` ${clause.speaker}`}`,
    `class=${own ? classOf(act) : kind}`,
    `act=${act}`,
    `lead=${kind === 'verb' ? clause.under : kind === 'noun' ? near(scene, at) : kind === 'object' ? head : near(scene, at - 2)}`,
    `head=${kind === 'to' ? head : kind}`,
    `whom=${whomOf(scene, from, end)}`,
    `object=${objectOf(scene, from, end)}`,
    `next=${near(scene, from)}`,
    `kin=${indexIn(scene, from, end, (one) => family.has(lowerAt(scene, one))) >= 0 ? 1 : 0}`,
    `work=${workOf(scene, from, end)}`,
    `due=${due === null ? 'no' : due.isLimit ? 'limit' : 'day'}`,
    `blocked=${[clause.negated ? 'n' : '', clause.denied ? 'd' : '', clause.hedged ? 'h' : '', clause.question ? 'q' : ''].join('')}`,
    `time=${isHabit(scene, clause) ? 'habit' : isYetToCome(scene, clause) ? 'later' : pastDay ? 'past' : 'no'}`,
    `before=${near(scene, first - 1)}`,
    `behind=${near(scene, end)}`,
    `opens=${near(scene, first)}`,
    `order=${index === 0 ? 'first' : tells ? 'told' : 'later'}${verb === first ? ' bare' : ''}`,
    `prior=${prior === undefined ? 'no' : `${prior.subject} ${classOf(prior.lemma)}`}`,
    `prioract=${prior?.lemma ?? 'no'}`,
    `nextact=${next?.sentence === sentence ? next.lemma : 'no'}`,
    `continues=${clause.continues ? 1 : 0}`,
    `company=${scene.mentions.length > 0 ? 1 : 0}`,
  ];
};
