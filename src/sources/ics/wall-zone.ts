import { instantAtWall, type Instant, type TimeZone } from '../../core/dates/index.ts';
import { dayLength, type Wall } from './wall-time.ts';

/** Where a wall hangs: what it shows is a moment. */
export interface WallZone {
  instantOf(wall: Wall): Instant;
}

export const utc: WallZone = { instantOf: (wall) => wall as Instant };

export const fixedZone = (offset: number): WallZone => ({ instantOf: (wall) => (wall - offset) as Instant });

export const ianaZone = (zone: TimeZone): WallZone => ({
  instantOf: (wall) => {
    const minute = Math.floor(wall / 60_000) * 60_000;
    return (instantAtWall(minute, zone) + wall - minute) as Instant;
  },
});

/** From `at` on the clocks are `offset` milliseconds ahead of UTC. */
export interface Change {
  readonly at: number;
  readonly offset: number;
}

/** A zone by its changes, in order; before the first of them `first` holds. */
export const changingZone = (first: number, changes: readonly Change[]): WallZone => {
  const offsetAt = (instant: number): number => {
    let from = 0;
    let to = changes.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((changes[middle]?.at ?? Infinity) <= instant) from = middle + 1;
      else to = middle;
    }
    return changes[from - 1]?.offset ?? first;
  };
  return {
    // As core's instantAt: an hour that is skipped moves on by the gap, of one that comes twice the first is meant.
    instantOf: (wall) => {
      const before = offsetAt(wall - dayLength);
      const after = offsetAt(wall + dayLength);
      const candidates = [wall - before, wall - after].filter(
        (instant) => instant + offsetAt(instant) === wall,
      );
      return (candidates.length > 0 ? Math.min(...candidates) : wall - before) as Instant;
    },
  };
};
