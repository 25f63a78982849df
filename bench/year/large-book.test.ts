import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { finishCard } from '../../src/actions/finish/finish-card.ts';
import { showToday } from '../../src/actions/today/show-today.ts';
import { addDays, instantAt, isBusinessDay } from '../../src/core/dates/index.ts';
import { localOwner, openStore } from '../../src/store/open-store.ts';
import { seedIds } from '../seed/ids.ts';
import { randomOf } from '../../src/core/testing/random.ts';
import { writeBook } from '../seed/write-book.ts';
import { seed, today, zone } from '../when.ts';

const days = 30;
const people = 5000;
/** Of the cards that are shown; the rest lies until another day. */
const does = 0.7;

test(`${people} people and every rule at once: ${days} days of 12 to 20 minutes, never above 25`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-large-'));
  try {
    const path = join(folder, 'book.sqlite');
    await writeBook(path, { people, interactions: 20_000, seed, today, zone, everyoneTalked: false });
    const clock = { time: instantAt(today, 9 * 60, zone) };
    const random = randomOf(seed);
    const ids = seedIds(randomOf(seed + 2), clock.time);
    const now = { now: () => clock.time };
    await using store = await openStore({ engine: { kind: 'sqlite', path }, clock: now, ids });
    const deps = { space: store.as(localOwner), clock: now, ids };
    const minutes: number[] = [];
    const rules = new Set<string>();
    for (let count = 0; count < days; count += 1) {
      const day = addDays(today, count);
      clock.time = instantAt(day, 9 * 60, zone);
      const shown = await showToday(deps);
      if (isBusinessDay(day)) minutes.push(shown.minutes);
      assert.ok(shown.minutes <= 25 && shown.cards.length <= 6, `${day}: ${shown.minutes} minutes`);
      for (const card of [...shown.cards, ...shown.loop]) {
        rules.add(card.rule);
        if (!random.chance(does)) continue;
        const done = await finishCard(deps, {
          key: card.key,
          ...(card.rule === 'debrief'
            ? { outcome: 'happened', debrief: { minutes: 30 } }
            : { text: `Thank you for showing me how your team plans its week, day ${count}.` }),
        });
        assert.ok(done.ok, card.key);
      }
    }
    const inOrder = minutes.toSorted((one, other) => one - other);
    const median = inOrder[Math.floor(inOrder.length / 2)] ?? 0;
    assert.ok(median >= 12 && median <= 20, `a median of ${median} minutes: ${minutes.join(' ')}`);
    assert.ok(rules.size >= 12, [...rules].join(' '));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
