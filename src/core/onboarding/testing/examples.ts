import type { Method } from '../../config/index.ts';
import { addDays, type CalendarDay } from '../../dates/index.ts';
import type { PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { isOldTimer, isOnboarding, onboardingMap, type OnboardingInput } from '../map.ts';
import { slotKinds, type SlotKind } from '../slot.ts';

/** A Monday. */
const start = '2026-11-02' as CalendarDay;
const on = (days: number): CalendarDay => addDays(start, days);
const id = (name: string): PersonId => name as PersonId;

const input = (
  day: number,
  people: readonly (readonly [kind: SlotKind, name: string, talks: readonly number[]])[],
  votes: Readonly<Record<string, number>> = {},
): OnboardingInput => ({
  startedOn: start,
  today: on(day),
  slots: people.map(([kind, name]) => ({ kind, personId: id(name) })),
  talks: new Map(
    people.flatMap(([, name, days]) => (days.length === 0 ? [] : [[id(name), days.map(on)] as const])),
  ),
  votes: new Map(Object.entries(votes).map(([name, count]) => [id(name), count])),
});

const expectedOn = (day: number, method: Method): number => onboardingMap(input(day, []), method).expected;

export const onboardingExamples: readonly Example[] = [
  {
    name: 'R11 places and days of each slot',
    expected: {
      manager: [1, '2026-11-07'],
      buddy: [1, '2026-11-05'],
      peers: [7, '2026-11-16'],
      support: [2, '2026-11-23'],
      experts: [3, '2026-11-23'],
      'old-timers': [2, '2026-12-02'],
      newcomers: [3, '2026-12-02'],
      'cross-functional': [4, '2026-12-17'],
      'skip-level': [1, '2027-01-01'],
      customer: [1, '2027-01-01'],
      outside: [2, '2027-01-31'],
    },
    run: (method) => {
      const { slots } = onboardingMap(input(0, []), method);
      return Object.fromEntries(
        slotKinds.map((kind) => {
          const slot = slots.find((one) => one.kind === kind);
          return [kind, [slot?.count, slot?.due]];
        }),
      );
    },
  },
  {
    name: 'R11 coverage counts the slots whose day has come',
    expected: [0, 1, 2, 9, 14, 19, 23, 25, 27],
    run: (method) => [2, 3, 5, 14, 21, 30, 45, 60, 90].map((day) => expectedOn(day, method)),
  },
  {
    name: 'R11 of the team all, up to seven; a place is filled by the first talk',
    expected: [2, 1],
    run: (method) => {
      const map = onboardingMap(
        input(14, [
          ['peers', 'ana', [3]],
          ['peers', 'bo', []],
        ]),
        method,
      );
      const peers = map.slots.find(({ kind }) => kind === 'peers');
      return [peers?.count, peers?.filled];
    },
  },
  {
    name: 'R11 next three to meet, by day; an expert is someone whom two people named',
    expected: [
      ['buddy', null],
      ['manager', 'mia'],
      ['peers', null],
    ],
    run: (method) =>
      onboardingMap(input(0, [['manager', 'mia', []]]), method).next.map(({ kind, personId }) => [
        kind,
        personId,
      ]),
  },
  {
    name: 'R11 a name volunteered by two is an expert to meet, by one is not yet',
    expected: ['aisha', null],
    run: (method) =>
      [2, 1].map((votes) => {
        const done: readonly (readonly [SlotKind, string, readonly number[]])[] = [
          ['manager', 'mia', [1]],
          ['buddy', 'bo', [1]],
          ['peers', 'pia', [1]],
          ['support', 'sam', [1]],
          ['support', 'sue', [1]],
        ];
        return onboardingMap(input(10, done, { aisha: votes }), method).next.find(
          ({ kind }) => kind === 'experts',
        )?.personId;
      }),
  },
  {
    name: 'R11 four first meetings a week are enough',
    expected: [3, 1, 0],
    run: (method) =>
      [0, 3, 4].map((count) => {
        const met = ['a', 'b', 'c', 'd'].slice(0, count).map((name) => ['peers', name, [1]] as const);
        return onboardingMap(input(4, met), method).next.length;
      }),
  },
  {
    name: 'R11 the skip-level waits until day 30, and takes 20 minutes',
    expected: [null, 20],
    run: (method) => {
      // Everything else is done, so that it comes next.
      const done = Object.entries(method.onboarding.slots).flatMap(([kind, { count }]) =>
        kind === 'skip-level'
          ? []
          : Array.from({ length: count }, (_, index) => [kind as SlotKind, `${kind} ${index}`, [1]] as const),
      );
      return [29, 30].map((day) => onboardingMap(input(day, done), method).next[0]?.minutes ?? null);
    },
  },
  {
    name: 'R11 eight talks with the buddy, one with the manager each week',
    expected: [{ held: 2, planned: 8 }, '2026-11-16'],
    run: (method) => {
      const { buddyMeetings, managerNext } = onboardingMap(
        input(8, [
          ['buddy', 'bo', [1, 5]],
          ['manager', 'mia', [2, 7]],
        ]),
        method,
      );
      return [buddyMeetings, managerNext];
    },
  },
  {
    name: 'R11 fresh eyes for 30 days; the map for 90; an old-timer has been there for 5 years',
    expected: [true, false, true, false, false, true],
    run: (method) => [
      onboardingMap(input(29, []), method).freshEyes,
      onboardingMap(input(30, []), method).freshEyes,
      isOnboarding(start, on(90), method),
      isOnboarding(start, on(91), method),
      isOldTimer(on(-5 * 365 + 1), start, method),
      isOldTimer(on(-5 * 365), start, method),
    ],
  },
];
