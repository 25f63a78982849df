import type { Method } from '../config/index.ts';
import type { Check, Finding } from './check.ts';
import type { CoachRecord, Message } from './message.ts';
import { checks } from './checks/index.ts';
import { read, type Reading } from './reading.ts';

export const verdicts = ['send', 'fix', 'rework', 'stop', 'blocked'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  /** 0 to 100, after caps. */
  readonly score: number;
  readonly verdict: Verdict;
  /** All of them, heaviest first. */
  readonly findings: readonly Finding[];
}

/** Section 4: what the checks say of a message to this person. */
export const judgeMessage = (message: Message, record: CoachRecord, method: Method): Judgement => {
  const reading = read(message, record, method);
  const applicable = checks.filter((check) => check.appliesTo(reading));
  const findings = applicable
    .flatMap((check) => findingOf(check, reading) ?? [])
    .toSorted((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
  const gates = new Set(applicable.filter(({ isGate }) => isGate === true).map(({ id }) => id));
  const weighed = applicable.filter(({ id }) => !gates.has(id));
  const all = sum(weighed.map(({ id }) => method.coach.weights[id]));
  const failed = sum(findings.filter(({ id }) => !gates.has(id)).map(({ weight }) => weight));
  const earned = all === 0 ? 100 : Math.round(100 * (1 - failed / all));
  const isCapped = findings.some(({ isCritical }) => isCritical);
  const score = isCapped ? Math.min(earned, method.coach.cap_on_critical) : earned;
  return {
    score,
    verdict: findings.some(({ id }) => gates.has(id)) ? 'blocked' : verdictOf(score, method),
    findings,
  };
};

const verdictOf = (score: number, { coach }: Method): Verdict =>
  score >= coach.send ? 'send' : score >= coach.fix ? 'fix' : score >= coach.rework ? 'rework' : 'stop';

const findingOf = (check: Check, reading: Reading): Finding | null => {
  const fault = check.find(reading);
  if (fault === null) return null;
  const span = fault.span ?? null;
  return {
    id: check.id,
    weight: reading.method.coach.weights[check.id],
    reason: fault.reason,
    excerpt: fault.excerpt ?? (span === null ? null : reading.message.body.slice(...span)),
    span,
    isCritical: fault.isCritical ?? false,
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What is shown at a time. */
export const shownFirst = (findings: readonly Finding[], { coach }: Method): readonly Finding[] =>
  findings.slice(0, coach.show);
