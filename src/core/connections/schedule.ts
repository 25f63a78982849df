import type { Method } from '../config/index.ts';
import { addHours, type Instant } from '../dates/index.ts';

/** When a connection is read next: at its pace, and after failures in a row less and less often. */
export const nextRun = (now: Instant, failures: number, { connection }: Method): Instant =>
  addHours(
    now,
    failures === 0
      ? connection.every_h
      : Math.min(connection.retry_most_h, (connection.retry_min / 60) * 4 ** (failures - 1)),
  );
