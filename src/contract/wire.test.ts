import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toWire } from './wire.ts';

test('instants travel as ISO text at any depth; days, numbers and nulls as they are', () => {
  const at = Date.UTC(2026, 10, 18, 8) as never;
  assert.deepEqual(
    toWire({
      at,
      dueAt: at,
      closedAt: null,
      minutes: 20,
      day: '2026-11-18',
      rows: [{ addedAt: at, flat: 3 }],
    }),
    {
      at: '2026-11-18T08:00:00.000Z',
      dueAt: '2026-11-18T08:00:00.000Z',
      closedAt: null,
      minutes: 20,
      day: '2026-11-18',
      rows: [{ addedAt: '2026-11-18T08:00:00.000Z', flat: 3 }],
    },
  );
});

test('what is written out is a copy: the value itself stays as it was', () => {
  const at = Date.UTC(2026, 10, 18, 8) as never;
  const value = { day: '2026-11-18', rows: [{ flat: 3 }, { at, of: { name: 'Ada' } }], none: [] };
  const before = structuredClone(value);
  const wire = toWire(value);
  assert.deepEqual(wire, {
    ...before,
    rows: [{ flat: 3 }, { at: '2026-11-18T08:00:00.000Z', of: { name: 'Ada' } }],
  });
  assert.deepEqual(value, before);
});
