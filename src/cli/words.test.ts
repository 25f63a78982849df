import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTimeZone } from '../core/dates/index.ts';
import { dueInWords } from './words.ts';

const cases: readonly (readonly [due: string | null, zone: string, words: string])[] = [
  [null, 'Europe/Paris', ''],
  ['2026-11-20', 'Europe/Paris', 'Fri 20 Nov 2026'],
  ['2026-11-18T17:00:00Z', 'Europe/Paris', 'Wed 18 Nov 2026 18:00'],
  ['2026-11-18T17:00:00Z', 'Asia/Tokyo', 'Thu 19 Nov 2026 02:00'],
  ['2026-11-18T17:05:00.000Z', 'America/New_York', 'Wed 18 Nov 2026 12:05'],
];

test('what is due is said by the clock on the wall of its owner', () => {
  for (const [due, name, words] of cases) {
    const zone = parseTimeZone(name);
    assert.ok(zone);
    assert.equal(dueInWords(due, zone), words);
  }
});
