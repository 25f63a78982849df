import assert from 'node:assert/strict';
import test from 'node:test';
import { randomOf } from '../testing/random.ts';
import { measure } from './testing/measure.ts';
import { threeSourcesOf } from './testing/three-sources.ts';

test('LinkedIn, Google and a phone: who is in two of them is found, though each tells something else', (t) => {
  const found = [71, 72, 73].map((seed) => {
    const cards = threeSourcesOf(randomOf(seed));
    const whoById = new Map(cards.map(({ who, subject }) => [subject.id, who]));
    return measure(
      `seed ${seed}`,
      cards.map(({ subject }) => subject),
      (id) => whoById.get(id) ?? id,
    );
  });
  for (const { line, wrongSure } of found) {
    t.diagnostic(line);
    assert.equal(wrongSure, 0, line);
  }
  const mean = found.reduce((sum, { f1 }) => sum + f1, 0) / found.length;
  assert.ok(mean >= 0.95, `F1 ${mean}`);
});
