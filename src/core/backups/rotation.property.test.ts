import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Instant, TimeZone } from '../dates/index.ts';
import { toLetGo, type Keep } from './rotation.ts';

const zone = 'Europe/Paris' as TimeZone;
const hour = 3_600_000;
const start = Date.UTC(2026, 0, 1, 9) as Instant;

const backupAt = (hours: number) => ({ name: `b${hours}`, at: (start + hours * hour) as Instant, bytes: 1 });

test('a year of daily backups leaves seven days, four weeks and twelve months', () => {
  const keep: Keep = { daily: 7, weekly: 4, monthly: 12 };
  let kept = [backupAt(0)];
  for (let day = 1; day < 400; day += 1) {
    kept = [...kept, backupAt(day * 24)];
    const gone = new Set(toLetGo(kept, keep, zone).map(({ name }) => name));
    kept = kept.filter(({ name }) => !gone.has(name));
  }
  const days = kept.map(({ at }) => new Date(at).toISOString().slice(0, 10)).toReversed();
  assert.deepEqual(days.slice(0, 7), [
    '2027-02-04',
    '2027-02-03',
    '2027-02-02',
    '2027-02-01',
    '2027-01-31',
    '2027-01-30',
    '2027-01-29',
  ]);
  // Sundays, and the last days of months.
  assert.deepEqual(days.slice(7, 11), ['2027-01-24', '2027-01-17', '2026-12-31', '2026-11-30']);
  // Of this month and the last a day above is the newest.
  assert.equal(days.length, 7 + 2 + 10);
});

test('whatever the numbers and the moments, the newest stays and the rest stays within the numbers', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 }),
      fc.record({ daily: fc.nat(9), weekly: fc.nat(9), monthly: fc.nat(15) }),
      (hours, keep) => {
        const all = hours.map(backupAt);
        const gone = toLetGo(all, keep, zone);
        const kept = all.filter((backup) => !gone.includes(backup));
        assert.ok(kept.some(({ name }) => name === `b${Math.max(...hours)}`));
        assert.ok(kept.length <= Math.max(1, keep.daily + keep.weekly + keep.monthly));
        assert.deepEqual(toLetGo(kept, keep, zone), []);
      },
    ),
  );
});
