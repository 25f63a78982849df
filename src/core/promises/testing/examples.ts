import type { CalendarDay } from '../../dates/index.ts';
import type { Example } from '../../testing/example.ts';
import { promiseKinds } from '../promise.ts';
import { defaultDue, offersRelease, promiseVisibleFrom } from '../index.ts';

/** A Friday: business days must step over the weekend. */
const friday = '2026-11-20' as CalendarDay;

export const promiseExamples: readonly Example[] = [
  {
    name: 'R2 without a date: to send 3 bd, an introduction 5 bd, my own analysis 10 bd, anything else 3 bd',
    expected: {
      send: '2026-11-25',
      introduction: '2026-11-27',
      analysis: '2026-12-04',
      other: '2026-11-25',
    },
    run: (method) => Object.fromEntries(promiseKinds.map((kind) => [kind, defaultDue(kind, friday, method)])),
  },
  {
    name: 'R2 mine shows 1 bd before its day, theirs 7 bd after',
    expected: ['2026-11-19', '2026-12-01'],
    run: (method) => (['me', 'them'] as const).map((by) => promiseVisibleFrom({ by, due: friday }, method)),
  },
  {
    name: 'R2 from 5 bd late a smaller version or a release is offered',
    expected: [false, true],
    run: (method) =>
      ['2026-11-26', '2026-11-27'].map((today) => offersRelease(friday, today as CalendarDay, method)),
  },
];
