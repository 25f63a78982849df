import { addDays, type CalendarDay } from '../../dates/index.ts';
import type { PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { dormantOfWeek, dormantScore, isDormant, type DormantTie } from '../dormant.ts';

const today = '2026-11-18' as CalendarDay;

const tie = (rest: Partial<DormantTie>, name = 'lund'): DormantTie => ({
  id: name as PersonId,
  lastTwoWay: addDays(today, -400),
  conversations: 3,
  usedToKnowWell: false,
  ending: null,
  newToMe: false,
  senior: false,
  fitsGoal: false,
  skipped: 0,
  ...rest,
});

export const dormantExamples: readonly Example[] = [
  {
    name: 'R12 silent for 365 d, two talks or well known, not ended badly',
    expected: [true, false, true, false, true, false],
    run: (method) =>
      [
        tie({ lastTwoWay: addDays(today, -365) }),
        tie({ lastTwoWay: addDays(today, -364) }),
        tie({ conversations: 2 }),
        tie({ conversations: 1 }),
        tie({ conversations: 0, lastTwoWay: null, usedToKnowWell: true }),
        tie({ ending: 'bad' }),
      ].map((one) => isDormant(one, today, method)),
  },
  {
    name: 'R12 trust 30, new to me 30, seniority 15, goal 15, good ending 10',
    expected: [30, 30, 15, 15, 10],
    run: (method) =>
      [
        { usedToKnowWell: true },
        { newToMe: true },
        { senior: true },
        { fitsGoal: true },
        { ending: 'good' as const },
      ].map((rest) => dormantScore(tie(rest), method)),
  },
  {
    name: 'R12 two a week; every third is the one who is passed over',
    expected: [
      ['ana', 'bo'],
      ['cy', 'ana'],
      ['ana', 'cy'],
    ],
    run: (method) => {
      const ties = [
        tie({ usedToKnowWell: true, newToMe: true }, 'ana'),
        tie({ newToMe: true }, 'bo'),
        tie({ usedToKnowWell: true, newToMe: true, senior: true, skipped: 3 }, 'cy'),
      ];
      return [0, 2, 1].map((suggested) => dormantOfWeek(ties, suggested, today, method).map(({ id }) => id));
    },
  },
];
