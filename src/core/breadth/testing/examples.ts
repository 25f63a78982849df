import type { Method } from '../../config/index.ts';
import { addDays, type CalendarDay } from '../../dates/index.ts';
import type { PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { approachReason } from '../cards.ts';
import { companyCoverage, targetListAdvice } from '../coverage.ts';
import { suggestedKinds, type BreadthPerson, type KindsInput } from '../kinds.ts';
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
import { breadthOf, latelyFrom, type BreadthInput } from '../picture.ts';
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

const someone = (call: string, rest: Partial<BreadthPerson> = {}): BreadthPerson => ({
  id: call.toLowerCase() as PersonId,
  call,
  tags: { industry: null, function: null, seniority: null, place: null },
  mutualContacts: null,
  warmth: 0,
  conversations: 0,
  lately: 'same-circle',
  target: null,
  ...rest,
});

const work = (value: string | null): MixTalk['tags'] => ({
  industry: null,
  function: value,
  seniority: null,
  place: null,
});

const kinds = (input: Partial<KindsInput>, method: Method): readonly string[] =>
  suggestedKinds(
    { last: [], month: [], trade: 'digital', titles: new Set(), people: [], ...input },
    method,
  ).map(({ id, people }) => [id, ...people.map(({ call }) => call)].join(' '));

/** So many talks with people of one line of work, the newest; the rest differ. */
const ofWork = (value: string, count: number, of: number): readonly MixTalk[] =>
  Array.from({ length: of }, (_, index) =>
    talk({ tags: work(index < count ? value : `other ${index}`) }, index),
  );

const picture = (input: Partial<BreadthInput>, method: Method) =>
  breadthOf(
    {
      today,
      aim: 5,
      peopleByWeek: [],
      talks: [],
      trade: 'digital',
      titles: new Set(),
      people: [],
      members: [],
      mutual: [],
      targets: [],
      ...input,
    },
    method,
  );

const warned = (input: Partial<BreadthInput>, method: Method): readonly string[] =>
  picture(input, method)
    .measures.filter(({ warns }) => warns)
    .map(({ id }) => id);

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
  {
    name: 'R8 seven of the last ten talks with consultants: Zoe in operations would be new air',
    expected: [
      'Seven of your last ten talks were with a consultant; Zoe in operations would be new air.',
      'Six of your last ten talks were with people in consulting; someone of another trade would be new air.',
    ],
    run: (method) =>
      [
        {
          last: ofWork('consultant', 7, 12),
          titles: new Set(['consultant']),
          people: [
            someone('Ken', { tags: work('consultant') }),
            someone('Ada', { tags: work('operations'), lately: 'talked' as const }),
            someone('Zoe', { tags: work('operations') }),
          ],
        },
        { last: ofWork('consulting', 6, 10) },
      ].map(
        (input) =>
          suggestedKinds(
            { month: [], trade: 'digital', titles: new Set(), people: [], ...input },
            method,
          ).find(({ id }) => id === 'function')?.sentence,
      ),
  },
  {
    name: 'R8 of ten talks six alike are too many, five are not; of three talks nothing is said',
    expected: [true, false, true, false],
    run: (method) =>
      [ofWork('consulting', 6, 11), ofWork('consulting', 5, 10), ofWork('a', 4, 4), ofWork('a', 3, 3)].map(
        (last) => kinds({ last }, method)[0] === 'function',
      ),
  },
  {
    name: 'R8 three kinds of people, one or two named for each, nobody twice',
    expected: ['target Ana Bo', 'new-circle Cy Di', 'few-in-common Flo'],
    run: (method) =>
      kinds(
        {
          people: [
            someone('Ana', { target: 'Acme', mutualContacts: 3 }),
            someone('Abe', { target: 'Other', mutualContacts: 11 }),
            someone('Bo', { target: 'Acme', mutualContacts: 12 }),
            someone('Cy', { lately: 'new-circle', warmth: 30 }),
            someone('Di', { lately: 'new-circle', warmth: 20 }),
            someone('Eva', { lately: 'new-circle', warmth: 10 }),
            someone('Flo', { mutualContacts: 4 }),
            someone('Gil', { mutualContacts: 0 }),
          ],
        },
        method,
      ),
  },
  {
    name: 'R8 nobody in common asks for an introducer; an empty book has three kinds without names',
    expected: [
      ['nobody-in-common Gil', 'ahead', 'other-field'],
      ['ahead', 'other-field', 'known-a-little'],
    ],
    run: (method) => [kinds({ people: [someone('Gil', { mutualContacts: 0 })] }, method), kinds({}, method)],
  },
  {
    name: 'R8 too many found by oneself, too few or too many hardly known: the kind that mends it comes first',
    expected: ['introduced Ines Old', 'known-a-little Old', 'again New', 'ahead'],
    run: (method) => {
      const people = [
        someone('Ines', { conversations: 5, warmth: 80 }),
        someone('New', { conversations: 1, warmth: 50, lately: 'talked' }),
        someone('Old', { conversations: 2, warmth: 34 }),
        someone('Kin', { conversations: 2, warmth: 35 }),
      ];
      return [
        kinds(
          {
            last: among(66, { selfIntroduced: true }),
            people: people.filter(({ call }) => call !== 'New' && call !== 'Kin'),
          },
          method,
        )[0],
        kinds({ month: among(29, { first: true }), people }, method)[0],
        kinds({ month: among(86, { first: true }), people }, method)[0],
        kinds({ month: Array.from({ length: 3 }, () => talk({ first: true })), people: [] }, method)[0],
      ];
    },
  },
  {
    name: 'R8 warnings: weak ties below 30 or above 85 %, found alone above 65 %, alike in two ways; not from 3 talks',
    expected: [['weak-ties'], [], ['weak-ties', 'introduced'], ['weak-ties'], ['weak-ties', 'variety'], []],
    run: (method) => {
      const few = (count: number, rest: Partial<MixTalk>) => Array.from({ length: count }, () => talk(rest));
      const twoWays = { industry: 'a', function: 'b', seniority: null, place: null };
      return [
        warned({ talks: among(29, { first: true }) }, method),
        warned({ talks: among(50, { first: true }) }, method),
        warned({ talks: few(4, { first: true, selfIntroduced: true }) }, method),
        // Of 28 days: what is older is no month.
        warned(
          { talks: [...few(4, {}), ...Array.from({ length: 4 }, () => talk({ first: true }, 28))] },
          method,
        ),
        warned({ talks: few(4, { tags: twoWays }) }, method),
        warned({ talks: few(3, { first: true, selfIntroduced: true }) }, method),
      ];
    },
  },
  {
    name: 'R8 a first note says why them: where they work, and how near they are',
    expected: [
      'works at Acme, which you aim for',
      'works at Acme, which you aim for, and knows three of the people you know',
      'works at Acme, where nobody has answered yet, and knows nobody you know, so an introduction would help',
      'works at Acme, which you aim for',
    ],
    run: (method) =>
      (
        [
          [null, false],
          [3, false],
          [0, true],
          [26, false],
        ] as const
      ).map(([mutualContacts, isSilent]) =>
        approachReason({ company: 'Acme', isSilent, mutualContacts }, method),
      ),
  },
  {
    name: 'R8 circles are those of the last 90 days',
    expected: [true, false],
    run: (method) => [89, 90].map((days) => addDays(today, -days) >= latelyFrom(today, method)),
  },
  {
    name: 'R8 the week beside its aim, and each measure in a sentence',
    expected: [
      { mean: 3.3, aim: 5, gap: 1.7 },
      [
        'Two of four talks of the last four weeks were with somebody for the first time; about 60% is a good mix.',
        'Two of four talks: that is where most news comes from.',
        'Four of four talks came through an introduction.',
        'Two groups that share no company, school or introducer; five are a good number.',
        'Of your last four talks four of four work in planning.',
        'With one of three people you share 1 to 10 contacts, where most news comes from; with one nobody: an introducer helps there; with one more than 25: the same circle.',
        'You aim for two companies, and know two people of different levels or departments at one of them; a list of 10 to 40 makes you less dependent on one.',
      ],
    ],
    run: (method) => {
      const { week, measures } = picture(
        {
          peopleByWeek: [2, 3, 4, 4],
          talks: [true, true, false, false].map((first) => talk({ first, tags: work('planning') })),
          members: [
            { id: 'ana' as PersonId, ties: ['Acme'] },
            { id: 'bo' as PersonId, ties: [] },
          ],
          mutual: [0, 3, 26],
          targets: [
            { name: 'Acme', coverage: { covered: true, mayApproach: true } },
            { name: 'Riverside', coverage: { covered: false, mayApproach: true } },
          ],
        },
        method,
      );
      return [week, measures.map(({ sentence }) => sentence)];
    },
  },
];
