import type { Method } from '../../config/index.ts';
import { addDays, type CalendarDay } from '../../dates/index.ts';
import type { PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { newcomerGives } from '../gives.ts';
import { isNewcomer, isOldTimer, isOnboarding, onboardingMap, type OnboardingInput } from '../map.ts';
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
  proposed: [],
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
    name: 'R11 eight talks with the buddy over the days, one with the manager each week, once the first was held',
    expected: [
      [{ held: 2, planned: 8 }, ['manager mia 3 2026-11-16', 'buddy bo 3 2026-12-06']],
      [{ held: 0, planned: 8 }, []],
      // Let pass for two weeks: it comes again, of this week.
      [{ held: 8, planned: 8 }, ['manager mia 2 2026-11-18']],
      // Two who are both one's manager make one talk a week.
      [{ held: 0, planned: 8 }, ['manager max 4 2026-11-16']],
    ],
    run: (method) =>
      [
        input(8, [
          ['buddy', 'bo', [1, 5]],
          ['manager', 'mia', [2, 7]],
        ]),
        input(8, [
          ['buddy', 'bo', []],
          ['manager', 'mia', []],
        ]),
        input(20, [
          ['buddy', 'bo', [1, 2, 3, 4, 5, 6, 7, 8]],
          ['manager', 'mia', [2]],
        ]),
        input(8, [
          ['manager', 'mia', [2]],
          ['manager', 'max', [3, 7]],
        ]),
      ].map((one) => {
        const { buddyMeetings, regular } = onboardingMap(one, method);
        return [
          buddyMeetings,
          regular.map((talk) => [talk.kind, talk.personId, talk.number, talk.due].join(' ')),
        ];
      }),
  },
  {
    name: 'R11 people whose positions speak for a slot take the places that nobody has; those meant come first',
    expected: [
      ['pia meant', 'ole perhaps met'],
      ['sam perhaps'],
      // Nobody is proposed for a slot who is meant for another.
      [],
    ],
    run: (method) => {
      const { slots } = onboardingMap(
        {
          ...input(10, [['peers', 'pia', []]]),
          proposed: [
            { kind: 'peers', personId: id('ole') },
            { kind: 'support', personId: id('sam') },
            { kind: 'old-timers', personId: id('pia') },
          ],
          talks: new Map([[id('ole'), [on(3)]]]),
        },
        method,
      );
      return (['peers', 'support', 'old-timers'] as const).map((kind) =>
        slots
          .find((slot) => slot.kind === kind)
          ?.people.map((one) => `${one.id} ${one.proposed ? 'perhaps' : 'meant'}${one.met ? ' met' : ''}`),
      );
    },
  },
  {
    name: 'R11 who began up to 90 days before me is new there too',
    expected: [true, false, true],
    run: (method) => [on(-90), on(-91), on(20)].map((since) => isNewcomer(since, start, method)),
  },
  {
    name: 'R11 a newcomer gives: fresh eyes until day 30, then a corrected guide; thanks to a helper’s manager, if they like',
    expected: [
      ['fresh-eyes', 'thanks-to-manager Ola', 'thanks-to-manager Sam'],
      ['guide', 'thanks-to-manager Ola', 'thanks-to-manager Sam'],
    ],
    run: (method) =>
      [29, 30].map((day) =>
        newcomerGives(
          {
            startedOn: start,
            today: on(day),
            helpers: ['Ola', 'Sam', 'Kit'].map((call) => ({
              id: id(call),
              call,
              act: 'showed you the rota',
            })),
          },
          method,
        ).map((give) => [give.id, give.person?.call].filter(Boolean).join(' ')),
      ),
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
