import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { method } from '../config/index.ts';
import { addDays, daysBetween, type CalendarDay } from '../dates/index.ts';
import { balanceOf, balanceOfSums, roadSums } from './balance.ts';
import { ledgerEntries, type LedgerEntry } from './entries.ts';
import { giveKinds, receiptKinds, type Favor } from './favor.ts';
import type { Id, PersonId } from '../ids.ts';

const today = '2026-11-18' as CalendarDay;

const entries = fc.array(
  fc.record({
    side: fc.constantFrom('given' as const, 'received' as const),
    day: fc.integer({ min: -2000, max: 60 }).map((days) => addDays(today, days)),
    what: fc.constant('something'),
    source: fc.constant({ type: 'favor', id: 'favor-0' as Id<'FavorId'> } as const),
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

test('R5: sums that were kept on the day of the last entry tell any later day', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 60, max: 900 }), (list, days) => {
      const day = addDays(today, days);
      const kept = balanceOfSums(roadSums(list, method), null, day, method);
      const read = balanceOf(list, null, day, method);
      const sum = (side: LedgerEntry['side']): number =>
        list
          .filter((entry) => entry.side === side)
          .reduce(
            (total, entry) =>
              total + entry.points * 2 ** (-daysBetween(entry.day, day) / method.ledger.half_life_d),
            0,
          );
      assert.deepEqual(kept, read);
      assert.ok(Math.abs(kept.given - sum('given')) < 1e-9);
      assert.ok(Math.abs(kept.received - sum('received')) < 1e-9);
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

const said = fc
  .record({
    direction: fc.constantFrom('given' as const, 'received' as const),
    giveKind: fc.constantFrom(...giveKinds),
    receiptKind: fc.constantFrom(...receiptKinds),
    what: fc.constantFrom('https://example.org/ports', 'on ports, as you asked', 'on permits'),
    daysAgo: fc.constantFrom(0, 0, 0, 5, 40),
    minutes: fc.constantFrom(null, 15, 45),
    useful: fc.constantFrom(null, true, false),
  })
  .map(({ direction, giveKind, receiptKind, what, daysAgo, minutes, useful }): Omit<Favor, 'id'> => ({
    personId: 'ana' as PersonId,
    direction,
    kind: direction === 'given' ? giveKind : receiptKind,
    what,
    day: addDays(today, -daysAgo),
    minutes,
    interactionId: null,
    useful,
    unasked: null,
    history: false,
  }));

test('R5: what a road weighs and shows is the same in whatever order its favors came, and under whatever ids', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), fc.array(fc.nat(1000)), (favors, keys) => {
      const withIds = (list: typeof favors): readonly Favor[] =>
        list.map((favor, count) => ({ ...favor, id: `favor-${100 + count}` as Id<'FavorId'> }));
      const other = favors
        .map((favor, index) => [keys[index] ?? 0, favor] as const)
        .toSorted(([one], [two]) => one - two)
        .map(([, favor]) => favor);
      const roads = [favors, other].map((list) =>
        ledgerEntries({ favors: withIds(list), interactions: [] }, method).map((entry) => ({
          ...entry,
          source: null,
        })),
      );
      assert.deepEqual(roads[1], roads[0]);
    }),
  );
});
