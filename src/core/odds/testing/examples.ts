import type { Example } from '../../testing/example.ts';
import { oddsOf } from '../odds.ts';
import { oddsInWords } from '../words.ts';

const none = { sent: 0, answered: 0 };

export const oddsExamples: readonly Example[] = [
  {
    name: 'R16 three talks: 18 cold approaches, 9 to alumni, 5 introduced',
    expected: [18, 9, 5],
    run: (method) =>
      (['cold', 'alumni', 'introduced'] as const).map((route) => oddsOf(3, route, none, method).plan),
  },
  {
    name: 'R16 the share by route, before and after ten approaches of which five were answered',
    expected: [0.167, 0.333, 0.6, 0.375, 0.438, 0.55],
    run: (method) =>
      [none, { sent: 10, answered: 5 }].flatMap((approaches) =>
        (['cold', 'alumni', 'introduced'] as const).map(
          (route) => Math.round(oddsOf(3, route, approaches, method).share * 1000) / 1000,
        ),
      ),
  },
  {
    name: 'R16 the range is wide while little is known, and closes with answers',
    expected: [
      [10, 117],
      [8, 11],
    ],
    run: (method) =>
      [none, { sent: 40, answered: 15 }].map((approaches) => oddsOf(3, 'cold', approaches, method).range),
  },
  {
    name: 'R16 the plan in neutral words, with its range and what it rests on',
    expected: [
      'About 18 notes out of the blue, between 10 and 117; a guess, as you have sent none that way.',
      'About 9 notes out of the blue, between 8 and 11; 15 of your 40 were answered.',
      'About 11 notes to alumni, between 7 and 24; the one you sent was not answered.',
    ],
    run: (method) =>
      (
        [
          ['cold', none],
          ['cold', { sent: 40, answered: 15 }],
          ['alumni', { sent: 1, answered: 0 }],
        ] as const
      ).map(([route, approaches]) => oddsInWords(route, oddsOf(3, route, approaches, method), approaches)),
  },
];
