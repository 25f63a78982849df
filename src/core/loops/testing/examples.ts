import type { CalendarDay } from '../../dates/index.ts';
import type { PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { isLoopOpen, loopEntries, type Helper } from '../loops.ts';

const helper = (name: string, rest: Partial<Helper>): Helper => ({
  id: name as PersonId,
  received: 0,
  acts: [],
  talks: 0,
  advocate: false,
  vouched: false,
  asks: [],
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
        { closedOn: '2026-11-20' as CalendarDay, state: 'reached' },
        method,
      ).map(({ helper: { id }, due }) => [id, due]),
  },
  {
    name: 'R20 of a lost process those who vouched hear first; whom I only asked comes last',
    expected: [
      ['vera', '2026-11-24', null, null],
      ['ines', '2026-11-24', null, null],
      ['ken', '2026-11-27', 'passed my resume', null],
      ['ana', '2026-11-27', 'answered when I asked: the rota', null],
      ['bo', '2026-11-27', null, 'the ports'],
    ],
    run: (method) =>
      loopEntries(
        [
          helper('bo', { asks: [{ what: 'the ports', answered: false }] }),
          helper('ana', { asks: [{ what: 'the rota', answered: true }] }),
          helper('ken', { received: 6, acts: ['passed my resume'] }),
          helper('ines', { received: 4, advocate: true }),
          helper('vera', { received: 8, vouched: true }),
        ],
        { closedOn: '2026-11-20' as CalendarDay, state: 'given-up' },
        method,
      ).map(({ helper: { id }, due, act, waiting }) => [id, due, act, waiting]),
  },
  {
    name: 'R20 eight a day for sixty days: nobody waits behind those whose turn comes no more',
    expected: [480, 'last'],
    run: (method) => {
      const many = Array.from({ length: 600 }, (_, count) => helper(`talked-${count}`, { talks: 1 }));
      const told = loopEntries(
        [...many, helper('last', { received: 1 })],
        { closedOn: '2026-11-20' as CalendarDay, state: 'reached' },
        method,
      );
      return [told.length, told[0]?.helper.id];
    },
  },
  {
    name: 'R20 sixty days after the end it is no news any more',
    expected: [true, false],
    run: (method) =>
      ['2026-09-21', '2026-09-20'].map((closed) =>
        isLoopOpen(closed as CalendarDay, '2026-11-20' as CalendarDay, method),
      ),
  },
];
