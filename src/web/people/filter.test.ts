import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  emptyPeopleFilter,
  filterToQuery,
  isFiltered,
  readPeopleFilter,
  sortBy,
  type PeopleFilter,
} from './filter.ts';
import { needsMore, rangeBetween, toggled } from './list-window.ts';

const read = (search: Record<string, unknown>): PeopleFilter =>
  readPeopleFilter(search as Parameters<typeof readPeopleFilter>[0]);

test('an address says what is shown; what makes no sense in it is left out', () => {
  assert.deepEqual(read({}), emptyPeopleFilter);
  assert.deepEqual(
    read({ q: 'ada', layer: 'inner', state: 'closed', due: true, sort: 'nextDue', direction: 'down' }),
    {
      ...emptyPeopleFilter,
      q: 'ada',
      layer: 'inner',
      state: 'closed',
      due: true,
      sort: 'nextDue',
      direction: 'down',
    },
  );
  assert.deepEqual(read({ q: 7, layer: 'best', due: 'maybe', sort: [], direction: null }), {
    ...emptyPeopleFilter,
    q: '7',
  });
});

test('only what is set is asked', () => {
  assert.deepEqual(filterToQuery(emptyPeopleFilter), { sort: 'name', direction: 'up' });
  assert.deepEqual(filterToQuery({ ...emptyPeopleFilter, q: ' ada ', due: true, layer: 'none' }), {
    sort: 'name',
    direction: 'up',
    text: 'ada',
    due: 'true',
    layer: 'none',
  });
  assert.equal(isFiltered(emptyPeopleFilter), false);
  assert.deepEqual(filterToQuery({ ...emptyPeopleFilter, state: 'closed' }), {
    sort: 'name',
    direction: 'up',
    state: 'closed',
  });
  for (const part of [{ topic: 'ports' }, { state: 'resting' as const }])
    assert.equal(isFiltered({ ...emptyPeopleFilter, ...part }), true);
});

test('a column sorts, pressed again it turns round; days begin with the latest', () => {
  assert.deepEqual(sortBy({ sort: 'name', direction: 'up' }, 'name'), { sort: 'name', direction: 'down' });
  assert.deepEqual(sortBy({ sort: 'name', direction: 'down' }, 'layer'), { sort: 'layer', direction: 'up' });
  assert.deepEqual(sortBy({ sort: 'name', direction: 'up' }, 'lastInteraction'), {
    sort: 'lastInteraction',
    direction: 'down',
  });
});

test('the next page is asked for before the end is seen, and never past the end', () => {
  assert.equal(needsMore({ lastVisible: 20, loaded: 200, total: 50_000 }), false);
  assert.equal(needsMore({ lastVisible: 141, loaded: 200, total: 50_000 }), true);
  assert.equal(needsMore({ lastVisible: 199, loaded: 200, total: 200 }), false);
  assert.equal(needsMore({ lastVisible: 0, loaded: 0, total: 0 }), false);
});

test('a range runs either way; toggling takes away only what is all in', () => {
  assert.deepEqual(rangeBetween(5, 3), [3, 4, 5]);
  assert.deepEqual(rangeBetween(4, 4), [4]);
  assert.deepEqual([...toggled(new Set([1]), [1, 2])], [1, 2]);
  assert.deepEqual([...toggled(new Set([1, 2, 3]), [1, 2])], [3]);
});
