import { hoursBetween } from '../../dates/index.ts';
import type { Example } from '../../testing/example.ts';
import { at } from '../../today/testing/view.ts';
import { nextRun } from '../schedule.ts';

const now = at('2026-11-18');

export const connectionExamples: readonly Example[] = [
  {
    name: 'a connection is read every 3 h; after failures in 15 minutes, an hour, four, 16, and then a day',
    expected: [3, 0.25, 1, 4, 16, 24, 24],
    run: (method) =>
      [0, 1, 2, 3, 4, 5, 9].map((failures) => hoursBetween(now, nextRun(now, failures, method))),
  },
];
