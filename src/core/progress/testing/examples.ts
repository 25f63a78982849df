import type { CalendarDay } from '../../dates/index.ts';
import type { Example } from '../../testing/example.ts';
import type { MetricId, ProgressFacts } from '../metric.ts';
import { progressMetrics } from '../metrics.ts';
import { progressSummary } from '../summary.ts';
import { progressWindows } from '../windows.ts';
import { noFacts } from './facts.ts';

/** Each measure exactly where it begins to do well. */
const atTheBound: ProgressFacts = {
  ...noFacts,
  thanks: { due: 10, inTime: 9, said: 10, open: 0 },
  promises: { due: 20, onTime: 19, open: 0 },
  gives: 2,
  largeAsks: 1,
  loops: { advice: 10, reported: 6 },
  cadences: { due: 100, kept: 70 },
  firstTalks: { count: 10, again: 4 },
  onboarding: { filled: 8, expected: 10 },
  minutes: [15, 15, 15, 15],
};

/** Where more would be too much of it. */
const atTheTop: ProgressFacts = {
  ...noFacts,
  cadences: { due: 100, kept: 85 },
  minutes: [20, 20, 20, 20],
};

export const progressExamples: readonly Example[] = [
  {
    name: 'section 6 on 18 November 2026: 90 days, a year of days, 26 weeks; talks and advice old enough to tell',
    expected: {
      year: { from: '2025-11-18', to: '2026-11-18' },
      lately: { from: '2026-08-20', to: '2026-11-18' },
      firstTalks: { from: '2026-05-22', to: '2026-08-20' },
      advice: { from: '2026-07-21', to: '2026-10-19' },
      minutes: { from: '2026-10-19', to: '2026-11-18' },
      mondays: ['2026-05-25', '2026-11-16', 26],
    },
    run: (method) => {
      const { mondays, ...days } = progressWindows('2026-11-18' as CalendarDay, method);
      return { ...days, mondays: [mondays.at(0), mondays.at(-1), mondays.length] };
    },
  },
  {
    name: 'section 6 a measure at its bound does well',
    expected: {
      thanked: 'well',
      promises: 'well',
      gives: 'well',
      loops: 'well',
      cadences: 'well',
      'second-contact': 'well',
      onboarding: 'well',
      time: 'well',
    },
    run: (method) => {
      const measured = (facts: ProgressFacts): ReadonlyMap<MetricId, unknown> =>
        new Map(progressMetrics(facts, method).map(({ id, standing }) => [id, standing]));
      const ids = [
        'thanked',
        'promises',
        'gives',
        'loops',
        'cadences',
        'second-contact',
        'onboarding',
        'time',
      ] as const satisfies readonly MetricId[];
      return Object.fromEntries(ids.map((id) => [id, measured(atTheBound).get(id)]));
    },
  },
  {
    name: 'section 6 nobody keeps in touch with everybody, nor needs more than twenty minutes',
    expected: ['well', 'well'],
    run: (method) =>
      progressMetrics(atTheTop, method).flatMap(({ id, standing }) =>
        id === 'cadences' || id === 'time' ? [standing] : [],
      ),
  },
  {
    name: 'section 6 three things that go well are enough for one sentence',
    expected: 'Yes: you thank within a day, keep your promises and meet the people of your new role in time.',
    run: (method) => {
      const facts = { ...atTheBound, conversations: 20, talksOfYear: 80, circles: 9 };
      return progressSummary(progressMetrics(facts, method), facts, method).sentence;
    },
  },
];
