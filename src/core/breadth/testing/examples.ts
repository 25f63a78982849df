import type { Method } from '../../config/index.ts';
import { addDays, type CalendarDay } from '../../dates/index.ts';
import type { PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { companyCoverage, targetListAdvice } from '../coverage.ts';
import {
  alikeIn,
  circlesOf,
  diversity,
  firstTimeShare,
  hasEnoughCircles,
  isTooAlike,
  meanPeople,
  mutualBand,
  selfIntroducedShare,
  weakTieShare,
  type MixTalk,
} from '../mix.ts';
import { weekAim, type AimSettings } from '../week.ts';

const today = '2026-11-18' as CalendarDay;

const talk = (rest: Partial<MixTalk> = {}, daysAgo = 1): MixTalk => ({
  personId: 'ana' as PersonId,
  day: addDays(today, -daysAgo),
  warmthBefore: 80,
  first: false,
  selfIntroduced: false,
  tags: { industry: null, function: null, seniority: null, place: null },
  ...rest,
});

/** So many of the first kind among a hundred. */
const among = (count: number, rest: Partial<MixTalk>): readonly MixTalk[] =>
  Array.from({ length: 100 }, (_, index) => (index < count ? talk(rest) : talk()));

const weak = (count: number, trade: 'digital' | 'less-digital', method: Method) =>
  weakTieShare(among(count, { warmthBefore: 0 }), trade, method).state;

const spread = (counts: readonly number[]): readonly string[] =>
  counts.flatMap((count, index) => Array.from({ length: count }, () => `value ${index}`));

/** Talks whose industries and functions go by these counts, the newest first. */
const alike = (counts: readonly number[], method: Method): boolean => {
  const values = spread(counts);
  const talks = values.map((value, index) =>
    talk({ tags: { industry: value, function: value, seniority: null, place: null } }, index),
  );
  return isTooAlike(alikeIn(talks, method), method);
};

const aim = (settings: Partial<AimSettings>, method: Method): number =>
  weekAim({ weekAim: null, mode: null, startedOn: null, ...settings }, today, method);

export const breadthExamples: readonly Example[] = [
  {
    name: 'R8 people a week: student 3, seeker 5, new employee 4 in the first 30 d, then 3',
    expected: [3, 5, 4, 3, 3, 2],
    run: (method) => [
      aim({ mode: 'student' }, method),
      aim({ mode: 'seeker' }, method),
      aim({ mode: 'newhire', startedOn: addDays(today, -29) }, method),
      aim({ mode: 'newhire', startedOn: addDays(today, -30) }, method),
      aim({ mode: 'helper' }, method),
      aim({ weekAim: 2, mode: 'seeker' }, method),
    ],
  },
  {
    name: 'R8 weak ties: aim 50 to 70 %, a word below 30 and above 85',
    expected: ['too-low', 'low', 'low', 'aimed', 'aimed', 'high', 'high', 'too-high'],
    run: (method) => [29, 30, 49, 50, 70, 71, 85, 86].map((count) => weak(count, 'digital', method)),
  },
  {
    name: 'R8 in less digital trades 30 to 50 %',
    expected: ['too-low', 'aimed', 'aimed', 'high'],
    run: (method) => [29, 30, 50, 51].map((count) => weak(count, 'less-digital', method)),
  },
  {
    name: 'R8 a tie is weak below W 35, or at the first talk',
    expected: [0, 1, 1],
    run: (method) =>
      [{ warmthBefore: 35 }, { warmthBefore: 34 }, { first: true }].map(
        (rest) => weakTieShare([talk(rest)], 'digital', method).share,
      ),
  },
  {
    name: 'R8 60 % of talks are the first with someone',
    expected: ['low', 'aimed'],
    run: (method) => [59, 60].map((count) => firstTimeShare(among(count, { first: true }), method).state),
  },
  {
    name: 'R8 more than 65 % whom I found by myself is too alike',
    expected: ['aimed', 'too-high'],
    run: (method) =>
      [65, 66].map((count) => selfIntroducedShare(among(count, { selfIntroduced: true }), method).state),
  },
  {
    name: 'R8 14/3/2/1 is .48 and warns, 6/5/4/3/2 is .78 and is fine',
    expected: [0.48, true, 0.78, false],
    run: (method) =>
      [
        [14, 3, 2, 1],
        [6, 5, 4, 3, 2],
      ].flatMap((counts) => [
        Math.round((diversity(spread(counts)) ?? 0) * 100 + 1e-9) / 100,
        alike(counts, method),
      ]),
  },
  {
    name: 'R8 only the last 20 talks are looked at, and one dimension alone is no warning',
    expected: [true, false, false],
    run: (method) => {
      const only = Array.from({ length: 9 }, (_, index) =>
        talk({ tags: { industry: 'logistics', function: null, seniority: null, place: null } }, index),
      );
      return [
        // 14 of the last 20 are alike, and six further back are not.
        alike([14, 6, 6], method),
        alike([13, 7, 99], method),
        isTooAlike(alikeIn(only, method), method),
      ];
    },
  },
  {
    name: 'R8 mutual contacts: none asks for an introducer, 1 to 10 is the sweet spot, over 25 the same circle',
    expected: ['nobody', 'sweet-spot', 'sweet-spot', 'many', 'many', 'same-circle'],
    run: (method) => [0, 1, 10, 11, 25, 26].map((count) => mutualBand(count, method)),
  },
  {
    name: 'R8 circles share no company, school or introducer; five are the aim',
    expected: [['ana', 'bo', 'cy'], ['di'], false, true],
    run: (method) => [
      ...circlesOf([
        { id: 'ana' as PersonId, ties: ['Acme'] },
        { id: 'bo' as PersonId, ties: ['Acme', 'Riverside'] },
        { id: 'cy' as PersonId, ties: ['Riverside'] },
        { id: 'di' as PersonId, ties: [] },
      ]),
      hasEnoughCircles(4, method),
      hasEnoughCircles(5, method),
    ],
  },
  {
    name: 'R8 distinct people a week, over the last four weeks',
    expected: 3,
    run: (method) => meanPeople([99, 1, 2, 4, 5], method),
  },
  {
    name: 'R8 two people of two levels or departments cover a company; two open approaches are enough',
    expected: [
      { covered: false, mayApproach: true },
      { covered: false, mayApproach: true },
      { covered: true, mayApproach: false },
    ],
    run: (method) => {
      const planner = { level: 'senior', department: 'planning' };
      return [
        companyCoverage({ people: [planner], openApproaches: 0 }, method),
        companyCoverage({ people: [planner, planner], openApproaches: 1 }, method),
        companyCoverage({ people: [planner, { ...planner, level: 'junior' }], openApproaches: 2 }, method),
      ];
    },
  },
  {
    name: 'R8 a list of 10 to 40 target companies',
    expected: ['few', 'fine', 'fine', 'many'],
    run: (method) => [9, 10, 40, 41].map((count) => targetListAdvice(count, method)),
  },
];
