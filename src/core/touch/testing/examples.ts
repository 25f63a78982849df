import type { Method } from '../../config/index.ts';
import {
  addDays,
  daysBetween,
  weekendOf,
  type CalendarDay,
  type Instant,
  type TimeZone,
} from '../../dates/index.ts';
import type { PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { touchAllowance } from '../allowance.ts';
import { badMoment } from '../hours.ts';
import { sameWordsTo, wordsTooMany, type SentText } from '../same-text.ts';

const first = '2026-01-05' as CalendarDay;
const on = (count: number): CalendarDay => addDays(first, count);

/** From which day the next note may go out, after notes on these days; -1 where none may. */
const nextAfter = (days: readonly number[], lastTwoWay: number | null, method: Method): number => {
  const allowance = touchAllowance(
    { unprompted: days.map(on), lastTwoWay: lastTwoWay === null ? null : on(lastTwoWay) },
    method,
  );
  if (allowance.type === 'archived') return -1;
  return allowance.from === null ? 0 : daysBetween(first, allowance.from);
};

const ten = 'one two three four five six seven eight nine ten';
const eightOfTen = 'one two three four five six seven eight';
const sevenOfTen = 'one two three four five six seven';
const note = (person: string, daysAgo: number, text: string): SentText => ({
  personId: person as PersonId,
  day: addDays(on(30), -daysAgo),
  text,
});
const moment = (at: string, country: string | null) => ({
  at: Date.parse(at) as Instant,
  weekend: weekendOf(country),
});

export const touchExamples: readonly Example[] = [
  {
    name: 'R14 before the first answer: one in 7 d; after two without an answer 90 d of rest',
    expected: [7, 97],
    run: (method) => [nextAfter([0], null, method), nextAfter([0, 7], null, method)],
  },
  {
    name: 'R14 before the first answer: two in 30 d',
    expected: 30,
    run: (method) => nextAfter([0, 10], null, { ...method, followup: { ...method.followup, max_row: 9 } }),
  },
  {
    name: 'R14 three without an answer within a year: silence until they write',
    expected: [-1, 490],
    run: (method) => [nextAfter([0, 7, 364], null, method), nextAfter([0, 35, 400], null, method)],
  },
  {
    name: 'R14 warm: four in 30 d',
    expected: [0, 30],
    run: (method) => {
      const patient = { ...method, followup: { ...method.followup, max_row: 9 } };
      return [nextAfter([0, 5, 10], 12, patient), nextAfter([0, 5, 10, 15], 12, patient)];
    },
  },
  {
    name: 'R14 the same words, four in five alike, to a third person within 30 d are blocked; a day later they are not',
    expected: [2, 0, 0, 0, 0],
    run: (method) =>
      [
        { text: ten, sent: [note('a', 5, ten), note('b', 29, eightOfTen)] },
        { text: ten, sent: [note('a', 5, ten), note('b', 30, ten)] },
        { text: ten, sent: [note('a', 5, ten)] },
        { text: ten, sent: [note('a', 5, ten), note('b', 5, sevenOfTen)] },
        { text: ten, sent: [note('a', 5, ten), note('me', 6, ten)] },
      ].map(
        ({ text, sent }) =>
          sameWordsTo({ personId: 'me' as PersonId, day: on(30), text }, sent, method).length,
      ),
  },
  {
    name: 'R14 hours: 8 to 18 theirs, no weekends of theirs',
    expected: [
      ['07:00', false, 'this morning'],
      null,
      null,
      ['18:00', false, 'tomorrow morning'],
      ['23:10', false, 'tomorrow morning'],
      ['18:00', false, 'on Monday morning'],
      ['12:00', true, 'on Monday morning'],
      ['12:00', true, 'tomorrow morning'],
      null,
    ],
    run: (method) =>
      [
        moment('2026-11-18T07:00Z', null),
        moment('2026-11-18T08:00Z', null),
        moment('2026-11-18T17:00Z', null),
        moment('2026-11-18T18:00Z', null),
        moment('2026-11-18T23:10Z', null),
        moment('2026-11-20T18:00Z', null),
        moment('2026-11-21T12:00Z', null),
        moment('2026-11-21T12:00Z', 'EG'),
        moment('2026-11-22T12:00Z', 'EG'),
      ].map(({ at, weekend }) => {
        const bad = badMoment(at, 'UTC' as TimeZone, weekend, method);
        return bad && [bad.time, bad.isWeekend, bad.better];
      }),
  },
  {
    name: 'R3 one light nudge has 60 words at most',
    expected: [0, 0, 1],
    run: (method) => [1, 60, 61].map((count) => wordsTooMany('word '.repeat(count), method)),
  },
];
