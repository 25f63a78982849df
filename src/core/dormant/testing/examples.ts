import { addDays, type CalendarDay, type PartialDate } from '../../dates/index.ts';
import type { OrganizationId, PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { fitsGoal, movedSince, type DatedPosition } from '../since.ts';
import { dormantOfWeek, dormantScore, isDormant, type DormantTie } from '../dormant.ts';

const today = '2026-11-18' as CalendarDay;

const tie = (rest: Partial<DormantTie>, name = 'lund'): DormantTie => ({
  id: name as PersonId,
  lastTwoWay: addDays(today, -400),
  conversations: 3,
  usedToKnowWell: false,
  ending: null,
  newToMe: false,
  movedTo: null,
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
  {
    name: 'R12 the one who is passed over has a high score; without such a one it is the best of all',
    expected: [['low'], ['high'], ['best']],
    run: (method) => {
      const best = tie({ usedToKnowWell: true, newToMe: true }, 'best');
      const low = tie({ newToMe: true, ending: 'good', skipped: 9 }, 'low');
      const high = tie({ usedToKnowWell: true, fitsGoal: true, skipped: 1 }, 'high');
      const third = (...ties: readonly DormantTie[]) =>
        dormantOfWeek(ties, 2, today, method)
          .slice(0, 1)
          .map(({ id }) => id);
      return [third(low), third(best, low, high), third(best, low)];
    },
  },
  {
    name: 'R12 moved since the last talk: another house from a later day, not a new title in the old one',
    expected: ['Borealis', null, null, null, 'Borealis', null, null],
    run: () => {
      const at = (
        organization: string,
        started: string | null,
        rest: Partial<DatedPosition> = {},
      ): DatedPosition => ({
        organizationId: organization as OrganizationId,
        industry: null,
        started: started as PartialDate | null,
        seenOn: null,
        current: true,
        ...rest,
      });
      const last = '2024-06-10' as CalendarDay;
      const old = at('Acme', '2020', { current: false });
      return [
        movedSince([old, at('Borealis', '2025-03')], last),
        movedSince([old, at('Acme', '2025-03')], last),
        movedSince([old, at('Borealis', '2024')], last),
        movedSince([old, at('Borealis', null)], last),
        movedSince([old, at('Borealis', null, { seenOn: '2026-02-01' as CalendarDay })], last),
        movedSince([old, at('Borealis', '2025', { current: false })], last),
        movedSince([at('Borealis', '2025-03')], null),
      ].map((position) => position?.organizationId ?? null);
    },
  },
  {
    name: 'R12 fits a goal: at a company it aims at, or in a field of one',
    expected: [true, true, false, false],
    run: () => {
      const aims = { companies: new Set(['acme' as OrganizationId]), fields: new Set(['logistics']) };
      const at = (organization: string, industry: string | null, current = true): DatedPosition => ({
        organizationId: organization as OrganizationId,
        industry,
        started: null,
        seenOn: null,
        current,
      });
      return [
        fitsGoal([at('acme', null)], aims),
        fitsGoal([at('other', 'Logistics')], aims),
        fitsGoal([at('acme', null, false)], aims),
        fitsGoal([at('other', null)], aims),
      ];
    },
  },
];
