import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureOf, healthyInWords, silentInWords } from './progress-view.ts';

test('figures as one reads them, and where they do well', () => {
  const rows = [
    [{ value: 0.25, unit: 'share', range: { from: 0.126, to: 0.374 }, healthy: null }, '13 to 37%', null],
    [{ value: 0.9, unit: 'share', range: null, healthy: { from: 0.9, to: null } }, '90%', 'good from 90% on'],
    [
      { value: 0.9, unit: 'share', range: null, healthy: { from: 0.7, to: 0.85 } },
      '90%',
      'good between 70% and 85%',
    ],
    [
      { value: 3.5, unit: 'a week', range: null, healthy: { from: 5, to: null } },
      '3.5 a week',
      'good from 5 a week on',
    ],
    [
      { value: null, unit: 'times', range: null, healthy: { from: 2, to: null } },
      null,
      'good from 2 to 1 on',
    ],
    [{ value: 4, unit: 'companies', range: null, healthy: null }, '4', null],
  ] as const;
  for (const [metric, figure, healthy] of rows)
    assert.deepEqual([figureOf(metric), healthyInWords(metric)], [figure, healthy]);
});

test('what has nothing to count yet says so in its own words', () => {
  const told = { value: 3, sentence: 'Three were told.' };
  const silent = { value: null, sentence: 'No promise of yours was due.' };
  assert.equal(silentInWords([told, silent, silent]), `${silent.sentence} ${silent.sentence}`);
  assert.equal(silentInWords([told]), '');
});
