import type { Method } from '../config/index.ts';
import { questionFor } from './criteria.ts';
import type { Criterion, Evidence, Verdict } from './evidence.ts';

/** Unknown, keep learning, want, or not for me (R10). */
export type FitVerdict = 'unknown' | 'learning' | 'want' | 'not-for-me';

export interface CriterionFit {
  readonly criterion: Criterion;
  /** Mean of what was said, -2 to 2; null where nobody said anything. */
  readonly mean: number | null;
  readonly sources: number;
  /** They say so different things that it is a question for the next talk. */
  readonly contradicts: boolean;
}

export interface Fit {
  readonly verdict: FitVerdict;
  /** 0 to 100 over what is covered; null where nothing is. */
  readonly fit: number | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly criteria: readonly CriterionFit[];
  /** Who and what it was heard from. */
  readonly sources: number;
  /** What to ask next, with why. */
  readonly question: FitQuestion | null;
}

export interface FitQuestion {
  readonly text: string;
  readonly why: string;
  /** Two have said opposite things: the next talk is the place to ask. */
  readonly contradicts: boolean;
}

const sourceOf = ({ id, personId, source }: Evidence): string => personId ?? source ?? id;

const distinctSources = (evidence: readonly Evidence[]): number => new Set(evidence.map(sourceOf)).size;

const ofCriterion = (criterion: Criterion, evidence: readonly Evidence[], { fit }: Method): CriterionFit => {
  const scores = evidence.map(({ score }) => score);
  return {
    criterion,
    mean: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    sources: distinctSources(evidence),
    contradicts: scores.length > 1 && Math.max(...scores) - Math.min(...scores) >= fit.spread,
  };
};

/** What is open about a company, in the order in which to ask: both sides heard, nothing heard, one voice only. */
export const openQuestions = (criteria: readonly CriterionFit[]): readonly FitQuestion[] => {
  const byWeight = criteria.toSorted((one, other) => other.criterion.weight - one.criterion.weight);
  const asking = (rows: readonly CriterionFit[], why: string) =>
    rows.map(({ criterion, contradicts }) => ({
      text: questionFor(criterion),
      why: `${why}: ${criterion.name.toLowerCase()}.`,
      contradicts,
    }));
  return [
    ...asking(
      criteria.filter(({ contradicts }) => contradicts),
      'You have heard both sides on this',
    ),
    ...asking(
      byWeight.filter(({ mean }) => mean === null),
      'Nobody has told you about this yet',
    ),
    ...asking(
      byWeight.filter(({ sources }) => sources === 1),
      'Only one person has told you about this',
    ),
  ];
};

/**
 * What a company's evidence adds up to (R10): fit is the weighted mean of what is covered, confidence
 * `min(1, sources / 3)` times the share of weight that is. Bad news on a deal-breaker from two sources rules it out,
 * whatever the rest; my own word stands above all.
 */
export const fitOf = (
  evidence: readonly Evidence[],
  criteria: readonly Criterion[],
  decided: Pick<Verdict, 'decision'> | null,
  method: Method,
): Fit => {
  const { fit: numbers } = method;
  const known = new Set(criteria.map(({ id }) => id));
  const counted = evidence.filter(({ criterionId }) => known.has(criterionId));
  const rows = criteria.map((criterion) =>
    ofCriterion(
      criterion,
      counted.filter(({ criterionId }) => criterionId === criterion.id),
      method,
    ),
  );
  const weightOf = (of: readonly CriterionFit[]): number =>
    of.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const covered = rows.filter(({ mean }) => mean !== null);
  const coverage = weightOf(rows) === 0 ? 0 : weightOf(covered) / weightOf(rows);
  const sources = distinctSources(counted);
  const weighted = covered.reduce((sum, { criterion, mean }) => sum + criterion.weight * (mean ?? 0), 0);
  const fit = covered.length === 0 ? null : ((weighted / weightOf(covered) + 2) / 4) * 100;
  const confidence = Math.min(1, sources / numbers.sources) * coverage;
  const againstBreakers = rows.map(({ criterion }) =>
    criterion.dealBreaker
      ? distinctSources(counted.filter(({ criterionId, score }) => criterionId === criterion.id && score < 0))
      : 0,
  );
  const broken = Math.max(0, ...againstBreakers);
  const verdict = (): FitVerdict => {
    if (decided !== null) return decided.decision;
    if (broken >= numbers.breaker_sources) return 'not-for-me';
    if (fit === null || sources < numbers.unknown.sources || coverage < numbers.unknown.covered)
      return 'unknown';
    if (fit >= numbers.want && confidence >= numbers.want_conf && broken === 0) return 'want';
    return fit <= numbers.no && confidence >= numbers.no_conf ? 'not-for-me' : 'learning';
  };
  return {
    verdict: verdict(),
    fit,
    confidence,
    criteria: rows,
    sources,
    question: openQuestions(rows)[0] ?? null,
  };
};
