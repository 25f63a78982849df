import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownOf, type ShelfGroup } from './shelf-view.ts';

/** Of a row only its id is asked. */
const groupOf = (count: number): ShelfGroup => ({
  kind: 'skill',
  name: 'What I can do',
  rows: Array.from(
    { length: count },
    (_, index) => ({ offer: { id: String(index) } }) as ShelfGroup['rows'][number],
  ),
});

test('a long kind on the shelf shows its first five, and all of it when one wants to see further', () => {
  const shown = (count: number, whole = false, open: string | null = null): number =>
    shownOf(groupOf(count), { whole, open }).length;
  assert.deepEqual(
    [shown(7), shown(8), shown(40), shown(40, true), shown(40, false, '2'), shown(40, false, '30')],
    [7, 5, 5, 40, 5, 40],
  );
});
