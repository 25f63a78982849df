import type { Method } from '../config/index.ts';
import {
  metricGroups,
  type CountedMetric,
  type MeasureGroup,
  type Metric,
  type MetricGroup,
  type ProgressFacts,
} from './metric.ts';
import { outcomeMetrics } from './outcome.ts';
import { peopleMetrics } from './people.ts';
import { roadMetrics } from './road.ts';
import { weekMetrics } from './week.ts';

const groups: Readonly<Record<MetricGroup, MeasureGroup>> = {
  week: weekMetrics,
  road: roadMetrics,
  people: peopleMetrics,
  outcome: outcomeMetrics,
};

/** Every measure of section 6 with its definition, a sentence, and what helps where it is behind. */
export const progressMetrics = (facts: ProgressFacts, method: Method): readonly Metric[] =>
  metricGroups.flatMap((group) =>
    groups[group](facts, method).map((metric): Metric => {
      const { id, title, value, unit, healthy, definition, sentence, range = null } = metric;
      const standing = standingOf(metric, method);
      const next = standing === 'behind' ? metric.next : null;
      return { id, group, title, value, range, unit, healthy, standing, definition, sentence, next };
    }),
  );

/** A figure says something from a few cases on; what is owed says it from the first. */
const standingOf = (
  { value, healthy, of, next, isOwed = false }: CountedMetric,
  { breadth }: Method,
): Metric['standing'] => {
  if (value === null || healthy === null || of < (isOwed ? 1 : breadth.judge_from)) return null;
  if (healthy.from !== null && value < healthy.from) return next === null ? null : 'behind';
  return healthy.to === null || value <= healthy.to ? 'well' : 'more-than-enough';
};
