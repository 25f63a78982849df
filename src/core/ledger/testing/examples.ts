import type { Method } from '../../config/index.ts';
import { addDays, type CalendarDay } from '../../dates/index.ts';
import type { Id } from '../../ids.ts';
import type { PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { happened, onDay } from '../../warmth/testing/history.ts';
import { balanceOf, fairTarget } from '../balance.ts';
import { ledgerEntries, type LedgerEntry } from '../entries.ts';
import { giveKinds, receiptKinds, type Favor } from '../favor.ts';

const today = '2026-11-18' as CalendarDay;

const entry = (side: LedgerEntry['side'], points: number, daysAgo = 0): LedgerEntry => ({
  side,
  points,
  day: addDays(today, -daysAgo),
  what: 'something',
  source: { type: 'favor', id: 'favor-0' as Id<'FavorId'> },
});

const favor = (rest: Partial<Favor>, count = 1): Favor => ({
  id: `favor-${count}` as Id<'FavorId'>,
  personId: 'ana' as PersonId,
  direction: 'given',
  kind: 'article',
  what: 'an article on ports, as you asked about permits',
  day: today,
  minutes: null,
  interactionId: null,
  useful: null,
  unasked: null,
  history: false,
  ...rest,
});

const worth = (method: Method, ...favors: readonly Partial<Favor>[]): number =>
  ledgerEntries({ favors: favors.map(favor), interactions: [] }, method).reduce(
    (sum, { points }) => sum + points,
    0,
  );

const share = (given: number, received: number, method: Method): number =>
  Math.round(
    balanceOf([entry('given', given), entry('received', received)], null, today, method).balance * 100,
  ) / 100;

const band = (given: number, received: number, years: number | null, method: Method): string =>
  balanceOf([entry('given', given), entry('received', received)], years, today, method).band;

export const ledgerExamples: readonly Example[] = [
  {
    name: 'R5 G 4/R 4 = .50; .5/2 = .33; .5/12 = .10',
    expected: [0.5, 0.33, 0.1],
    run: (method) => [share(4, 4, method), share(0.5, 2, method), share(0.5, 12, method)],
  },
  {
    name: 'R5 fair share: peers .50, senior by 5 to 15 years .35, by more .25',
    expected: [0.5, 0.5, 0.35, 0.35, 0.25],
    run: (method) => [null, 4, 5, 15, 16].map((years) => fairTarget(years, method)),
  },
  {
    name: 'R5 nobody judges before there are 4 points on the road',
    expected: ['not-judged', 'two-way'],
    run: (method) => [band(1.9, 2, null, method), band(2, 2, null, method)],
  },
  {
    name: 'R5 two-way to .05 below the fair share, leaning to .15, one-sided below',
    expected: ['two-way', 'leaning', 'leaning', 'one-sided'],
    run: (method) =>
      // b = .45, .44, .35, .34 of 100.
      [44, 43, 34, 33].map((given) => band(given, 98 - given, null, method)),
  },
  {
    name: 'R5 above .80 with 6 given: ask a small favour, let them give',
    expected: ['two-way', 'two-way', 'over-giving'],
    run: (method) => [band(5.9, 0.1, null, method), band(6, 0.75, null, method), band(6, 0.7, null, method)],
  },
  {
    name: 'R5 both sides halve in 365 d',
    expected: [2, 4],
    run: (method) => {
      const { given, received } = balanceOf(
        [entry('given', 4, 365), entry('received', 4)],
        null,
        today,
        method,
      );
      return [given, received];
    },
  },
  {
    name: 'R5 what they gave: points by kind',
    expected: {
      advice: 1,
      talk: 2,
      feedback: 3,
      introduction: 4,
      'mock-interview': 4,
      referral: 6,
      vouching: 8,
      other: 1,
    },
    run: (method) =>
      Object.fromEntries(receiptKinds.map((kind) => [kind, worth(method, { direction: 'received', kind })])),
  },
  {
    name: 'R5 what I gave: points by kind',
    expected: {
      thanks: 0.5,
      result: 1,
      article: 1,
      news: 1.5,
      analysis: 3,
      introduction: 4,
      skill: 1,
      feedback: 2,
      candidate: 4,
      credit: 1.5,
      invitation: 1,
      other: 1,
    },
    run: (method) => Object.fromEntries(giveKinds.map((kind) => [kind, worth(method, { kind })])),
  },
  {
    name: 'R5 an article without a line of mine is half; one in 30 d counts',
    expected: [0.5, 1, 2],
    run: (method) => [
      worth(method, { what: 'https://example.org/permits' }),
      worth(method, {}, { day: addDays(today, -29) }),
      worth(method, {}, { day: addDays(today, -30) }),
    ],
  },
  {
    name: 'R5 skill help: 1 for each 15 min, 4 at most',
    expected: [1, 2, 4, 4],
    run: (method) => [29, 30, 60, 90].map((minutes) => worth(method, { kind: 'skill', minutes })),
  },
  {
    name: 'R5 half as much again where they said it was useful; half after two that were ignored',
    expected: [4.5, 9, 7.5],
    run: (method) => {
      const gift = (daysAgo: number, useful: boolean | null): Partial<Favor> => ({
        kind: 'analysis',
        day: addDays(today, -daysAgo),
        useful,
      });
      return [
        worth(method, gift(0, true)),
        worth(method, gift(9, false), gift(8, null), gift(7, null)),
        worth(method, gift(9, false), gift(8, false), gift(7, null)),
      ];
    },
  },
  {
    name: 'R5 a talk I asked for: 15 to 30 min 2, longer 3; thanks .5 once a day, a result 1',
    expected: [0, 2, 2, 3, 0.5, 1],
    run: (method) => {
      const one = (...talks: readonly ReturnType<typeof happened>[]): number =>
        ledgerEntries({ favors: [], interactions: talks }, method).reduce(
          (sum, { points }) => sum + points,
          0,
        );
      return [
        one(happened(1, 0, 'call', { minutes: 14 })),
        one(happened(1, 0, 'call', { minutes: 15 })),
        one(happened(1, 0, 'call', { minutes: 30 })),
        one(happened(1, 0, 'call', { minutes: 31 })),
        one(happened(1, 0, 'email', { purpose: 'thanks' }), happened(2, 0, 'email', { purpose: 'thanks' })),
        one(happened(1, 0, 'email', { purpose: 'result' })),
      ];
    },
  },
  {
    name: 'R5 a favor of a longer talk counts as one',
    expected: [2, 3, 2],
    run: (method) => [
      worth(method, { direction: 'received', kind: 'talk', minutes: 30 }),
      worth(method, { direction: 'received', kind: 'talk', minutes: 31 }),
      ledgerEntries(
        {
          favors: [
            favor({
              direction: 'received',
              kind: 'talk',
              day: onDay(0),
              minutes: 20,
              interactionId: happened(1, 0, 'call').id,
            }),
          ],
          interactions: [happened(1, 0, 'call', { minutes: 20 })],
        },
        method,
      ).reduce((sum, { points }) => sum + points, 0),
    ],
  },
];
