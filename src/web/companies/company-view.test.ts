import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreInWords, scoreShare, talkedInWords } from './company-view.ts';

test('scores in words', () => {
  assert.deepEqual([-2, -1, 0, 1, 2].map(scoreInWords), ['very poor', 'poor', 'mixed', 'good', 'very good']);
  assert.deepEqual([-2, 0, 2].map(scoreShare), [0, 50, 100]);
});

test('R8: whom one has talked to at a company, in words', () => {
  const rows = [
    [{ people: 1, talked: 0, covered: false }, '1 person in your book, none talked to yet'],
    [{ people: 3, talked: 1, covered: false }, 'talked to 1 of 3 people you know there'],
    [{ people: 3, talked: 2, covered: true }, 'talked to 2 of 3 people you know there, of different kinds'],
  ] as const;
  for (const [row, words] of rows) assert.equal(talkedInWords(row), words);
});
