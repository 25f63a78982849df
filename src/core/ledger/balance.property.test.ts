import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { method } from '../config/index.ts';
import { addDays, type CalendarDay } from '../dates/index.ts';
import { balanceOf } from './balance.ts';
import type { LedgerEntry } from './entries.ts';

const today = '2026-11-18' as CalendarDay;

const entries = fc.array(
  fc.record({
    side: fc.constantFrom('given' as const, 'received' as const),
    day: fc.integer({ min: -2000, max: 60 }).map((days) => addDays(today, days)),
    what: fc.constant('something'),
    points: fc.double({ min: 0, max: 8, noNaN: true }),
  }),
  { maxLength: 30 },
);

const exchanged = (entry: LedgerEntry): LedgerEntry => ({
  ...entry,
  side: entry.side === 'given' ? 'received' : 'given',
});

test('R5: the ledger is symmetric: seen from the other side the shares change places', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const mine = balanceOf(list, null, today, method);
      const theirs = balanceOf(list.map(exchanged), null, today, method);
      assert.ok(Math.abs(mine.balance + theirs.balance - 1) < 1e-9);
      assert.deepEqual([mine.given, mine.received], [theirs.received, theirs.given]);
    }),
  );
});

test('R5: the order of entry never matters, and the future is not counted', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const all = balanceOf(list, null, today, method);
      assert.ok(Math.abs(all.balance - balanceOf(list.toReversed(), null, today, method).balance) < 1e-9);
      const past = list.filter(({ day }) => day <= today);
      assert.ok(Math.abs(all.balance - balanceOf(past, null, today, method).balance) < 1e-9);
    }),
  );
});
