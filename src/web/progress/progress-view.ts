import type { Answer } from '../app/api.ts';

type Metric = Answer<'showProgress'>['metrics'][number];

const percents = (value: number): number => Math.round(value * 100);

/** The figure as one reads it: "90%", "13 to 37%" of a guess, "3.5 a week"; null where there is nothing to count. */
export const figureOf = ({ value, unit, range }: Pick<Metric, 'value' | 'unit' | 'range'>): string | null => {
  if (value === null) return null;
  if (range !== null) return `${percents(range.from)} to ${percents(range.to)}%`;
  switch (unit) {
    case 'share':
      return `${percents(value)}%`;
    case 'a week':
      return `${value} a week`;
    case 'times':
      return `${value} to 1`;
    case 'minutes':
      return `${value} min`;
    case 'people':
    case 'companies':
      return String(value);
    default:
      return unit satisfies never;
  }
};

/** Where it does well, in words; null without an aim. */
export const healthyInWords = ({ healthy, unit }: Pick<Metric, 'healthy' | 'unit'>): string | null => {
  if (healthy === null) return null;
  const said = (value: number): string => figureOf({ value, unit, range: null }) ?? '';
  const { from, to } = healthy;
  if (from !== null && to !== null) return `good between ${said(from)} and ${said(to)}`;
  return from === null ? null : `good from ${said(from)} on`;
};

/** What has nothing to count yet, each in a sentence of its own; empty where all can be counted. */
export const silentInWords = (metrics: readonly Pick<Metric, 'value' | 'sentence'>[]): string =>
  metrics.flatMap(({ value, sentence }) => (value === null ? [sentence] : [])).join(' ');
