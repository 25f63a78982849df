import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  choices,
  inWords,
  isChosen,
  leavingOut,
  partsBesides,
  withChoice,
  withoutPart,
} from './filter-choices.ts';
import {
  emptyPeopleFilter,
  filterText,
  filterToQuery,
  isFiltered,
  isShown,
  readPeopleFilter,
  shownView,
  sortBy,
  viewToFilter,
  type PeopleFilter,
} from './filter.ts';
import { needsMore, rangeBetween, toggled } from './list-window.ts';

const read = (search: Record<string, unknown>): PeopleFilter =>
  readPeopleFilter(search as Parameters<typeof readPeopleFilter>[0]);

test('an address says what is shown; what makes no sense in it is left out', () => {
  assert.deepEqual(read({}), emptyPeopleFilter);
  assert.deepEqual(read({ q: 'ada', only: 'layer:inner is:archived', sort: 'nextDue', direction: 'down' }), {
    q: 'ada',
    only: 'layer:inner is:archived',
    sort: 'nextDue',
    direction: 'down',
  });
  assert.deepEqual(read({ q: 7, only: 'layer:best', sort: [], direction: null }), {
    ...emptyPeopleFilter,
    q: '7',
  });
});

test('a link may say one thing by itself', () => {
  const only = (search: Record<string, unknown>): string => read(search).only;
  assert.equal(only({ topic: 'cold chains' }), 'topic:"cold chains"');
  assert.equal(only({ group: 'Alumni', only: '-is:archived' }), '-is:archived group:Alumni');
  assert.equal(only({ layer: 'none', due: true }), 'is:due layer:none');
  assert.equal(only({ state: 'do-not-contact' }), 'is:do-not-contact');
  assert.equal(only({ layer: 'best', state: 'lost', due: 'maybe' }), '');
});

test('what is pressed and what is typed are asked together', () => {
  assert.deepEqual(filterToQuery(emptyPeopleFilter), { sort: 'name', direction: 'up' });
  assert.equal(isFiltered({ ...emptyPeopleFilter, q: '  ' }), false);
  const said = (only: string, q: string): string => filterText({ only, q });
  assert.equal(said('is:due layer:none', ' ada '), 'is:due layer:none ada');
  assert.equal(said('is:due', 'chile OR peru'), 'is:due (chile OR peru)');
  assert.equal(said('', 'chile OR peru'), 'chile OR peru');
  assert.equal(isFiltered({ ...emptyPeopleFilter, only: 'topic:ports' }), true);
});

test('several layers are an or, other things come together, and a second press lets go', () => {
  const [due, inner, close] = [
    { type: 'due' },
    { type: 'layer', layer: 'inner' },
    { type: 'layer', layer: 'close' },
  ] as const;
  const pressed = [inner, due, close].reduce((only: string, choice) => withChoice(only, choice), '');
  assert.equal(pressed, 'is:due layer:inner,close');
  assert.deepEqual(
    choices.filter((choice) => isChosen(pressed, choice)),
    [due, inner, close],
  );
  assert.equal(withChoice(pressed, inner), 'is:due layer:close');
  assert.equal(withChoice(withChoice(pressed, inner), close), 'is:due');
  assert.deepEqual(partsBesides(pressed), []);
});

test('whoever is left out is asked for no more, and what is none of the choices can be taken away', () => {
  const archived = { type: 'state', state: 'closed' } as const;
  const out = leavingOut('is:archived #ports', archived);
  assert.equal(out, 'topic:ports -is:archived');
  assert.equal(isChosen(out, archived), false);
  assert.deepEqual(partsBesides(out).map(inWords), ['#ports', 'not archived']);
  assert.equal(leavingOut(out, archived), 'topic:ports');
  assert.equal(withoutPart(out, { type: 'topic', name: 'ports' }), '-is:archived');
  assert.deepEqual(partsBesides('(chile OR #peru) -(layer:inner port)').map(inWords), [
    '“chile” or #peru',
    'not Inner and “port”',
  ]);
});

test('a view shows what it was kept from', () => {
  const filter: PeopleFilter = { q: 'chile', only: 'is:due', sort: 'nextDue', direction: 'up' };
  const view = { name: 'Chile', ...shownView(filter) };
  assert.equal(isShown(view, filter), true);
  assert.equal(isShown(view, viewToFilter(view)), true);
  assert.equal(isShown(view, { ...filter, sort: 'name' }), false);
  assert.equal(isShown(view, { ...filter, q: '' }), false);
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
