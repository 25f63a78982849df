import type { Approaches, CountedRoute } from '../odds/odds.ts';
import type { Method } from '../config/index.ts';

/** The questions that the measures answer, in the order in which one asks them. */
export const metricGroups = ['week', 'road', 'people', 'outcome'] as const;
export type MetricGroup = (typeof metricGroups)[number];

export const metricIds = [
  'conversations',
  'time',
  'thanked',
  'promises',
  'gives',
  'loops',
  'cadences',
  'second-contact',
  'circles',
  'weak-ties',
  'advocates',
  'onboarding',
  'replies-cold',
  'replies-alumni',
  'replies-introduced',
  'learned',
  'ruled-out',
] as const;
export type MetricId = (typeof metricIds)[number];

export const standings = ['well', 'more-than-enough', 'behind'] as const;
export type Standing = (typeof standings)[number];

/** One measure of section 6, computed from the records; none of them counts connections, messages or streaks. */
export interface Metric {
  readonly id: MetricId;
  readonly group: MetricGroup;
  readonly title: string;
  /** Null where there is nothing to count yet. */
  readonly value: number | null;
  /** How sure the value is, where it is a guess that learns; null where it is simply counted. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly unit: 'a week' | 'share' | 'times' | 'people' | 'companies' | 'minutes';
  /** Where it does well; a bound is null where only the other one matters. Null: no aim, both ends are fine. */
  readonly healthy: { readonly from: number | null; readonly to: number | null } | null;
  /** Null without an aim, and where too few cases say anything; more than enough is no fault. */
  readonly standing: Standing | null;
  /** How it is counted, as it stands on screen. */
  readonly definition: string;
  /** The figure in a plain sentence. */
  readonly sentence: string;
  /** What helps where it is behind, as one says it after "so"; null elsewhere. */
  readonly next: string | null;
}

/** A measure before it is judged. */
export interface CountedMetric extends Omit<Metric, 'group' | 'range' | 'standing' | 'next'> {
  readonly range?: Metric['range'];
  /** How many things it was counted from. */
  readonly of: number;
  /** What somebody waits for: one case is enough to say so. */
  readonly isOwed?: boolean;
  /** Null where nothing needs to be done about it, however low it is. */
  readonly next: string | null;
}

/** What the measures are counted from; each a count over its own window. */
export interface ProgressFacts {
  /** Conversations of the last four weeks, and distinct people of each week. */
  readonly conversations: number;
  readonly peopleByWeek: readonly number[];
  readonly talksOfYear: number;
  readonly weekAim: number;
  /** Due, said with a detail within 24 hours, said at all, still to be said. */
  readonly thanks: {
    readonly due: number;
    readonly inTime: number;
    readonly said: number;
    readonly open: number;
  };
  readonly promises: { readonly due: number; readonly onTime: number; readonly open: number };
  readonly gives: number;
  /** Asks that need 55 or more (R6): an introduction, a referral, what would make me a strong candidate. */
  readonly largeAsks: number;
  /** People of a layer whose turn came, and those of them who got something within their time. */
  readonly cadences: { readonly due: number; readonly kept: number };
  readonly replies: readonly (Approaches & { readonly route: CountedRoute })[];
  readonly circles: number;
  readonly weakShare: number | null;
  readonly advocates: { readonly count: number; readonly companies: number };
  readonly firstTalks: { readonly count: number; readonly again: number };
  readonly companies: { readonly learned: number; readonly ruledOut: number };
  readonly loops: { readonly advice: number; readonly reported: number };
  /** Null without a new role. */
  readonly onboarding: { readonly filled: number; readonly expected: number } | null;
  /** Minutes of each day's pick, those days on which somebody looked. */
  readonly minutes: readonly number[];
}

export type MeasureGroup = (facts: ProgressFacts, method: Method) => readonly CountedMetric[];

export const share = (part: number, of: number): number | null => (of === 0 ? null : part / of);

export const percent = (value: number | null): string =>
  value === null ? '' : `${Math.round(value * 100)}%`;

/** To one decimal, as it is shown. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The people of this week where the weeks before were silent: a mean would call a beginning slow. Null elsewhere. */
export const begunThisWeek = ({ peopleByWeek }: ProgressFacts): number | null => {
  const now = peopleByWeek.at(-1) ?? 0;
  return now > 0 && peopleByWeek.length > 1 && peopleByWeek.slice(0, -1).every((count) => count === 0)
    ? now
    : null;
};
