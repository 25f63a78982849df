import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CalendarDay } from '../../src/core/dates/index.ts';
import type { PersonId } from '../../src/core/ids.ts';
import { personas } from './persona.ts';
import { replayYear } from './replay.ts';
import { yearLines } from './report.ts';
import { tooManyTouches } from './watch.ts';

const days = 50;

for (const persona of personas)
  test(`${days} days of ${persona.name}: nobody starves, nobody is written to too often, the day stays short`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goodturn-year-'));
    try {
      const report = await replayYear({ ...persona, contacts: 200, reaches: 35 }, days, folder);
      assert.deepEqual(report.starved, []);
      assert.deepEqual(report.tooManyTouches, []);
      assert.deepEqual(report.asks.unfair, [], 'nothing is asked while it is not fair');
      assert.ok(report.asks.made + report.asks.refused > 0, 'something was asked, or had to wait');
      assert.ok(report.companies.learned > 0);
      if (persona.mode === 'newhire') assert.ok(report.slots.filled > 0 && report.slots.expected > 0);
      else assert.ok(report.loops.told > 0 && report.loops.done > 0, 'whoever helped heard how it ended');
      assert.ok(report.minutes.most <= 25, `${report.minutes.most} minutes`);
      assert.ok(report.done > days / 4 && report.thanks.due > 5 && report.conversations > 10);
      assert.match(yearLines([report]).join('\n'), new RegExp(`${persona.name} +${days} `, 'u'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

test('R14 by hand: what is too often is found', () => {
  const contact = (day: string, direction: 'me' | 'them' = 'me') => ({
    day: day as CalendarDay,
    direction,
    kind: 'email' as const,
    purpose: null,
    person: 'ada' as PersonId,
  });
  const rows: readonly (readonly [days: readonly ReturnType<typeof contact>[], faults: number])[] = [
    [[contact('2026-01-05'), contact('2026-01-12')], 0],
    [[contact('2026-01-05'), contact('2026-01-11')], 1],
    [[contact('2026-01-05'), contact('2026-01-12'), contact('2026-04-12')], 0],
    [[contact('2026-01-05'), contact('2026-01-12'), contact('2026-04-11')], 1],
    [[contact('2026-01-05'), contact('2026-01-12'), contact('2026-04-12'), contact('2026-09-01')], 1],
    [[contact('2026-01-05'), contact('2026-01-06', 'them'), contact('2026-01-07')], 0],
  ];
  for (const [contacts, faults] of rows) assert.equal(tooManyTouches(contacts).length, faults);
});
