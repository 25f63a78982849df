import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caveats, ruleReasons } from './index.ts';

const studies = ruleReasons.flatMap((reason) => reason.studies);

/** Rows of the evidence table that are graded A or B and were checked; all others stay unsaid. */
const sound = new Set([
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 25, 29, 30, 31, 32, 34, 36, 38,
  39, 42, 48,
]);

test('only studies that are graded A or B and were checked are cited, each once', () => {
  for (const { row, grade, checked } of studies) {
    assert.ok(sound.has(row), `row ${row}`);
    assert.match(`${grade} ${checked}`, /^[AB] L2?$/u);
  }
  assert.equal(new Set(studies.map(({ row }) => row)).size, studies.length);
});

test('nothing that could not be checked is printed: no share of jobs, no multiplier, no rate of replies', () => {
  const text = JSON.stringify([ruleReasons, caveats]);
  assert.doesNotMatch(text, /\d\s*%|\d\s?(?:x|times)\b|\b67\b|dirty|Gino|Microsoft/iu);
});

test('every rule that is explained says what it advises and on what grounds', () => {
  assert.equal(new Set(ruleReasons.map(({ rule }) => rule)).size, ruleReasons.length);
  for (const { rule, title, advice, studies: grounds } of ruleReasons) {
    assert.match(rule, /^R\d+$/u);
    assert.ok(title.length > 0 && advice.length > 0 && grounds.length > 0, rule);
    for (const { finding, source, basis } of grounds) {
      assert.match(finding, /\.$/u);
      assert.match(source, /\d{4}|Economic Graph/u);
      assert.match(basis, /\.$/u);
    }
  }
});
