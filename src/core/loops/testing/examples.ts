import type { CalendarDay } from '../../dates/index.ts';
import type { PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { loopEntries, type Helper } from '../loops.ts';

const helper = (name: string, rest: Partial<Helper>): Helper => ({
  id: name as PersonId,
  received: 0,
  acts: [],
  talks: 0,
  advocate: false,
  ...rest,
});

export const loopExamples: readonly Example[] = [
  {
    name: 'R20 advocates within 2 bd, the rest within 5; heaviest help first, then whoever gave a talk',
    expected: [
      ['ines', '2026-11-24'],
      ['ken', '2026-11-27'],
      ['ana', '2026-11-27'],
      ['tom', '2026-11-27'],
    ],
    run: (method) =>
      loopEntries(
        [
          helper('tom', { talks: 1 }),
          helper('ana', { received: 1, acts: ['gave advice'] }),
          helper('nobody', {}),
          helper('ken', { received: 6, acts: ['passed my resume'] }),
          helper('ines', { received: 4, advocate: true }),
        ],
        '2026-11-20' as CalendarDay,
        method,
      ).map(({ helper: { id }, due }) => [id, due]),
  },
];
