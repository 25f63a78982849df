import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreInWords, scoreShare, surenessInWords } from './company-view.ts';

test('scores and sureness in words', () => {
  assert.deepEqual([-2, -1, 0, 1, 2].map(scoreInWords), ['very poor', 'poor', 'mixed', 'good', 'very good']);
  assert.deepEqual([-2, 0, 2].map(scoreShare), [0, 50, 100]);
  assert.deepEqual([0.1, 0.3, 0.6].map(surenessInWords), ['a first impression', 'half sure', 'fairly sure']);
});
