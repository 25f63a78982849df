import type { Clause } from '../clauses/clauses.ts';
import { candidatesOf, evidenceOf, isTold, type Candidate } from './promise-evidence.ts';
import { commitments } from '../english/promising.ts';
import { isKeptQuiet } from './promise-acts.ts';
import { refusalOf } from './promise-declined.ts';
import { blocked, isAdvisedBefore, isDuty, isGivenByNobody } from './no-word.ts';
import type { Head } from './promise-labels.ts';
import { isAmongOthers } from './promise-pledges.ts';
import { promiseTable } from './promise-table.ts';
import { isAnswered, isSameAgain, promiseOf, type FoundPromise } from './promises.ts';
import { lowerAt, type Scene } from '../scene.ts';

/** What a piece of evidence, or two together, add to "it is promised by me" and "by them" against "by nobody". */
export type Weights = readonly [me: number, them: number];

export interface EvidenceTable {
  readonly bias: Weights;
  readonly alone: ReadonlyMap<string, Weights>;
  /** By the piece that stands first in {@link evidenceOf}, then by the other. */
  readonly together: ReadonlyMap<string, ReadonlyMap<string, Weights>>;
}

/** Weights are written as whole numbers, so many to one. */
export const weightScale = 16;

/** How sure one must be that somebody promises: a wrong guess costs more than a miss. */
const leastSure = 0.62;

/** First line: what holds of any clause; then a line for each piece, or two joined by `&`: `modal=will&due=limit 12 -3`. */
export const readEvidenceTable = (text: string): EvidenceTable => {
  const rows = text
    .trim()
    .split('\n')
    .map((line): readonly [string, Weights] => {
      const [, evidence = '', me, them] = /^(.*?) ?(-?\d+) (-?\d+)$/u.exec(line) ?? [];
      return [evidence, [Number(me) / weightScale, Number(them) / weightScale]];
    });
  const alone = new Map<string, Weights>();
  const together = new Map<string, Map<string, Weights>>();
  for (const [evidence, weights] of rows.slice(1)) {
    const joint = evidence.indexOf('&', 1);
    const [first, other] = [evidence.slice(0, joint), evidence.slice(joint + 1)];
    if (joint < 0 || !/^[a-z]+=/u.test(other)) alone.set(evidence, weights);
    else together.set(first, (together.get(first) ?? new Map<string, Weights>()).set(other, weights));
  }
  return { bias: rows[0]?.[1] ?? [0, 0], alone, together };
};

/** How likely it is that what begins there is promised by me, and by them. */
export const likelihood = (
  { bias, alone, together }: EvidenceTable,
  evidence: readonly string[],
): readonly [me: number, them: number] => {
  let [me, them, pieces] = [0, 0, 0];
  const add = (weights: Weights | undefined): void => {
    if (weights === undefined) return;
    pieces += 1;
    me += weights[0];
    them += weights[1];
  };
  for (const [at, piece] of evidence.entries()) {
    add(alone.get(piece));
    const others = together.get(piece);
    if (others !== undefined)
      for (let other = at + 1; other < evidence.length; other += 1) add(others.get(evidence[other] ?? ''));
  }
  const share = 1 / Math.sqrt(pieces || 1);
  const [byMe, byThem] = [Math.exp(bias[0] + me * share), Math.exp(bias[1] + them * share)];
  const sum = 1 + byMe + byThem;
  return [byMe / sum, byThem / sum];
};

/** As the program comes with it. */
export const shippedEvidence = readEvidenceTable(promiseTable);

/** What a candidate would be as a promise of whom. */
export const headAt = ({ kind, at }: Candidate, by: Head['by']): Head => ({
  by,
  what: at,
  isThing: kind === 'object' || kind === 'noun',
});

/** "decided **not** to book it", "learned **how** to book it" */
const isNot = (scene: Scene, { kind, at }: Candidate): boolean =>
  kind === 'to' && ['not', 'how', 'never', 'whether'].includes(lowerAt(scene, at - 2));

/** The surest promise of a clause; null where none is sure. */
const surestIn = (scene: Scene, clause: Clause, index: number, table: EvidenceTable): Head | null => {
  let found: Head | null = null;
  let sure = leastSure;
  for (const candidate of candidatesOf(scene, clause)) {
    const [me, them] = likelihood(table, evidenceOf(scene, clause, index, candidate));
    if (Math.max(me, them) <= sure || isTold(clause, candidate) || isNot(scene, candidate)) continue;
    sure = Math.max(me, them);
    found = headAt(candidate, me > them ? 'me' : 'them');
  }
  return found;
};

/** "the recruiter promised him an answer": who hears of it is not who was given the word. */
const isGivenToAnother = (scene: Scene, { lemma, subject, verb }: Clause): boolean =>
  commitments.has(lemma) && subject === 'them' && ['him', 'them'].includes(lowerAt(scene, verb + 1));

/** "she was sending it when I called": told. */
const isUnderWay = (scene: Scene, { form, modal, verb }: Clause): boolean =>
  form === 'ing' && modal === null && ['was', 'were'].includes(lowerAt(scene, verb - 1));

const isUnderOneWord = ({ sentence }: Clause, next: Clause | undefined): boolean =>
  next?.sentence === sentence && !next.ownSubject;

/**
 * With what labelled lines teach of clauses in which no rule finds a promise (decision 107); `taken` are clauses that say
 * something else.
 */
export const withLearned = (
  scene: Scene,
  promises: readonly FoundPromise[],
  taken: ReadonlySet<number>,
  table: EvidenceTable,
): readonly FoundPromise[] => {
  const read = new Set(promises.flatMap(({ clause, dayClause = clause }) => [clause, dayClause]));
  const isTaken = (clause: Clause, index: number): boolean =>
    read.has(index) ||
    taken.has(index) ||
    blocked(clause) ||
    isDuty(scene, clause) ||
    isGivenByNobody(scene, clause) ||
    isAmongOthers(scene, clause) ||
    isAdvisedBefore(scene, clause.first) ||
    refusalOf(scene, index, 'them') >= 0 ||
    // "will check the rules and revert by Monday": of acts under one word the rules have said which it is.
    (clause.continues && read.has(index - 1)) ||
    (read.has(index + 1) && isUnderOneWord(clause, scene.clauses[index + 1]));
  const learned = scene.clauses.flatMap((clause, index) => {
    // "he'd try to get me an interview", "I want to ask him", "that I may do it in French", "I refused to caption them": no word is given.
    if (
      isTaken(clause, index) ||
      ['try', 'become', 'refuse', 'decline'].includes(clause.lemma) ||
      ['may', 'might'].includes(clause.modal ?? '') ||
      (['want', 'need', 'love', 'like'].includes(clause.lemma) && clause.subject === 'me') ||
      isKeptQuiet(scene, clause.verb) ||
      isUnderWay(scene, clause) ||
      isGivenToAnother(scene, clause)
    )
      return [];
    const head = surestIn(scene, clause, index, table);
    // "I asked her to book it"
    const isOfAnother = head?.by === 'me' && clause.lemma === 'ask' && clause.subject === 'me';
    const promise = head === null || isOfAnother ? null : promiseOf(scene, clause, index, head);
    if (promise === null) return [];
    // "wants my notes, told him I'd mail them", "a list of schools. I will do it tonight": what is promised beside it.
    const isSaid = promise.by === 'me' && clause.subject !== 'me' && isAnswered(scene, promise, promises);
    return isSaid || isSameAgain(promise.what) ? [] : promise;
  });
  return learned.length === 0
    ? promises
    : [...promises, ...learned].toSorted((one, other) => one.span[0] - other.span[0]);
};
