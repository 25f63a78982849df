import type { CalendarDay } from '../../dates/index.ts';
import type { PersonId } from '../../ids.ts';
import type { Favor } from '../../ledger/favor.ts';
import type { Example } from '../../testing/example.ts';
import { forwardOf } from '../forward.ts';

const gave = (who: string, kind: Favor['kind'], day: string, rest: Partial<Favor> = {}): Favor => ({
  id: `${who} ${kind} ${day}` as Favor['id'],
  personId: who as PersonId,
  direction: 'given',
  kind,
  what: 'something',
  day: day as CalendarDay,
  minutes: null,
  interactionId: null,
  useful: null,
  unasked: null,
  history: false,
  ...rest,
});

export const forwardExamples: readonly Example[] = [
  {
    name: 'R20 what was given on one day stands by its words, whichever was read first',
    expected: ['a map', 'a page', 'a tip'],
    run: () =>
      forwardOf(
        ['a tip', 'a map', 'a page'].map((what, index) =>
          gave(`p${index}`, 'skill', '2026-11-10', { what, id: `${index}` as Favor['id'] }),
        ),
        new Set(),
        null,
      ).entries.map(({ what }) => what),
  },
  {
    name: 'R20 helped in turn: what was given since to others than those who helped; thanks and results answer a gift',
    expected: [
      ['bo skill 2026-11-10', 'ana introduction 2026-11-02'],
      2,
      'Three people helped you get where you are. You have helped two people in turn.',
      'Whom could you help in turn? An introduction, an hour, a page read: small things do.',
    ],
    run: () => {
      const { entries, people, sentence } = forwardOf(
        [
          gave('ana', 'introduction', '2026-11-02'),
          gave('bo', 'skill', '2026-11-10'),
          gave('bo', 'thanks', '2026-11-11'),
          gave('cy', 'result', '2026-11-12'),
          gave('di', 'article', '2026-10-31'),
          gave('ken', 'article', '2026-11-12'),
          gave('eva', 'advice', '2026-11-12', { direction: 'received' }),
        ],
        new Set(['ken', 'tom', 'ines'] as PersonId[]),
        '2026-11-01' as CalendarDay,
      );
      return [entries.map(({ id }) => id), people, sentence, forwardOf([], new Set(), null).sentence];
    },
  },
];
