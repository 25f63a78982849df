import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../dates/index.ts';
import { guessedWrong, patienceWithAll, patienceWithOne, waitMs, type Guesses } from './guesses.ts';
import { passwordTrouble } from './password.ts';
import { sessionEnd, sessionEndsAt } from './session.ts';

const now = 1_000_000_000 as Instant;
const later = (ms: number): Instant => (now + ms) as Instant;
const dayMs = 86_400_000;

for (const [wrong, patience, wait] of [
  [4, patienceWithOne, 0],
  [5, patienceWithOne, 2000],
  [6, patienceWithOne, 4000],
  [10, patienceWithOne, 64_000],
  [500, patienceWithOne, 900_000],
  [99, patienceWithAll, 0],
  [100, patienceWithAll, 30_000],
  [9999, patienceWithAll, 30_000],
] as const) {
  test(`after ${wrong} wrong guesses the next waits ${wait} ms`, () => {
    assert.equal(waitMs({ wrong, lastAt: now }, patience, now), wait);
    assert.equal(waitMs({ wrong, lastAt: now }, patience, later(wait)), 0);
  });
}

test('an hour without a wrong guess is forgiven', () => {
  const many: Guesses = { wrong: 40, lastAt: now };
  assert.equal(guessedWrong(many, patienceWithOne, later(3_599_999)).wrong, 41);
  assert.equal(guessedWrong(many, patienceWithOne, later(3_600_000)).wrong, 1);
});

for (const [said, trouble] of [
  ['short one', 'short'],
  ['aaaaaaaaaaaaaaaa', 'simple'],
  ['abababababab', 'simple'],
  ['123456789012', 'simple'],
  ['abcdefghijklmnop', 'simple'],
  ['x'.repeat(201), 'long'],
  ['correct horse battery', null],
  ['𝒶 quiet harbour', null],
] as const) {
  test(`“${said.slice(0, 30)}” as a password: ${trouble ?? 'good'}`, () => {
    assert.equal(passwordTrouble(said), trouble);
  });
}

test('a session ends a week after it was last used, and after thirty days at the latest', () => {
  const end = sessionEnd(now);
  assert.equal(sessionEndsAt(end, now), now + 7 * dayMs);
  assert.equal(sessionEndsAt(end, later(29 * dayMs)), now + 30 * dayMs);
});

test('a clock that was set back keeps nobody out', () => {
  assert.equal(waitMs({ wrong: 40, lastAt: later(365 * dayMs) }, patienceWithOne, now), 0);
});
