import type { Times } from './times.ts';

/** One line of the report. */
export interface Row {
  /** Of what: "import", "5,000 people", "web". */
  readonly group: string;
  readonly name: string;
  /** A shift is what the browser counts of what moved on a screen by itself: 0 is nothing. */
  readonly unit: 'ms' | 'MB' | 'kB' | 'shift';
  /** A single figure has the same value three times. */
  readonly value: Times;
  /** What the same bytes, rows or question cost with nothing of ours between, measured in the same run. */
  readonly floor: number | null;
  /** Milliseconds for which the server computed, on average: what a busy machine does not blur. Null where nobody can tell. */
  readonly busy: number | null;
  readonly aim: Aim | null;
}

export interface Aim {
  readonly of: 'p50' | 'p95' | 'max' | 'ratio';
  readonly atMost: number;
}

/** The figure that the aim is about: `ratio` compares the medians. */
export const reached = ({ value, floor, aim }: Row): boolean | null => {
  if (aim === null) return null;
  if (aim.of === 'ratio') return floor === null ? null : value.p50 / floor <= aim.atMost;
  return value[aim.of] <= aim.atMost;
};
