import type { CalendarDay } from '../../dates/index.ts';
import type { Example } from '../../testing/example.ts';
import { personNamed, threadOf } from '../../today/testing/view.ts';
import { shownThreads, threadDue } from '../index.ts';

const ana = personNamed('Ana Ruiz');
const day = (text: string): CalendarDay => text as CalendarDay;

export const threadExamples: readonly Example[] = [
  {
    name: 'R18 3 d after a day, on the 10th after a month, on 10 January after a year, never without a date',
    expected: ['2026-03-15', '2026-04-10', '2027-01-10', '2026-06-04', null],
    run: (method) =>
      ['2026-03-12', '2026-03', '2026', '--06-01', null].map((when) =>
        threadDue(threadOf(ana, 't', when), method),
      ),
  },
  {
    name: 'R18 three open ones are shown, the newest first',
    expected: ['t4', 't3', 't2'],
    run: (method) =>
      shownThreads(
        [1, 2, 3, 4].map((count) => threadOf(ana, `t${count}`, null, { openedOn: day(`2026-01-0${count}`) })),
        day('2026-02-01'),
        method,
      ).map(({ id }) => id),
  },
  {
    name: 'R18 of one day what is to be asked first is shown first, then by its words, whichever was read first',
    expected: ['soon', 'later', 'a move'],
    run: (method) =>
      shownThreads(
        (
          [
            ['t9', 'later', '2026-03'],
            ['t1', 'a wedding', null],
            ['t2', 'soon', '2026-02-03'],
            ['t3', 'a move', null],
          ] as const
        ).map(([id, what, when]) => threadOf(ana, id, when, { what, openedOn: day('2026-01-01') })),
        day('2026-02-01'),
        method,
      ).map(({ what }) => what),
  },
  {
    name: 'R18 untouched for 365 d a thread is let go',
    expected: [1, 0],
    run: (method) =>
      ['2027-01-05', '2027-01-06'].map(
        (today) => shownThreads([threadOf(ana, 't', null)], day(today), method).length,
      ),
  },
];
