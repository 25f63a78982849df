import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method } from '../config/index.ts';
import { metricIds } from './metric.ts';
import { progressMetrics } from './metrics.ts';
import { noFacts as empty } from './testing/facts.ts';

test('section 6: each measure once, each with its definition and a sentence, also of an empty book', () => {
  const metrics = progressMetrics(empty, method);
  assert.deepEqual(
    metrics.map(({ id }) => id),
    metricIds,
  );
  for (const { definition, sentence } of metrics) {
    assert.match(definition, /\.$/u);
    assert.match(sentence, /\.$/u);
    assert.doesNotMatch(sentence, /NaN|undefined|null/u);
  }
});

test('section 6: what is healthy, as printed; counts of companies and replies have no aim', () => {
  const healthy = new Map(progressMetrics(empty, method).map((metric) => [metric.id, metric.healthy]));
  const printed = {
    conversations: [empty.weekAim, null],
    thanked: [0.9, null],
    promises: [0.95, null],
    gives: [2, null],
    cadences: [0.7, 0.85],
    'replies-cold': null,
    'replies-alumni': null,
    'replies-introduced': null,
    circles: [5, null],
    'weak-ties': [0.5, 0.7],
    advocates: [3, 5],
    'second-contact': [0.4, null],
    learned: null,
    'ruled-out': null,
    loops: [0.6, null],
    onboarding: [0.8, null],
    time: [15, 20],
  } as const;
  for (const id of metricIds) {
    const aim = healthy.get(id);
    assert.deepEqual(aim ? [aim.from, aim.to] : aim, printed[id], id);
  }
});

test('section 6: figures as defined', () => {
  const metrics = progressMetrics(
    {
      ...empty,
      conversations: 14,
      peopleByWeek: [3, 3, 4, 2],
      thanks: { due: 10, inTime: 9, said: 10, open: 0 },
      promises: { due: 4, onTime: 3, open: 0 },
      gives: 5,
      largeAsks: 2,
      cadences: { due: 20, kept: 15 },
      firstTalks: { count: 5, again: 2 },
      loops: { advice: 5, reported: 3 },
      minutes: [10, 30, 17, 18],
    },
    method,
  );
  const value = (id: string): number | null | undefined => metrics.find((one) => one.id === id)?.value;
  assert.deepEqual(
    ['conversations', 'thanked', 'promises', 'gives', 'cadences', 'second-contact', 'loops', 'time'].map(
      value,
    ),
    [3.5, 0.9, 0.75, 2.5, 0.75, 0.4, 0.6, 17.5],
  );
  assert.equal(
    metrics[0]?.sentence,
    'You talked to 3 people a week over the last four weeks, in 3.5 conversations; you aim for 5.',
  );
  assert.equal(
    progressMetrics({ ...empty, conversations: 4, peopleByWeek: [1, 1, 1, 1] }, method)[0]?.sentence,
    'You talked to 1 person a week over the last four weeks, in 1 conversation; you aim for 5.',
  );
  assert.equal(
    progressMetrics({ ...empty, conversations: 4, peopleByWeek: [0, 0, 0, 4] }, method)[0]?.sentence,
    'You talked to 4 people this week, the first of the last four weeks; you aim for 5.',
  );
  const nextAfter = (peopleByWeek: readonly number[]) =>
    progressMetrics({ ...empty, conversations: 5, talksOfYear: 5, peopleByWeek, weekAim: 5 }, method)[0]
      ?.next;
  assert.equal(nextAfter([0, 0, 0, 5]), 'keep this week’s pace');
  assert.equal(nextAfter([5, 0, 0, 0]), 'ask one person for a talk this week');
});
