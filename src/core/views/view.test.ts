import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewNamed, viewsOf, withoutView, withView, type View } from './view.ts';

const view = (name: string, filter: string): View => ({ name, filter, sort: 'name', direction: 'up' });
const kept = [view('Alumni', 'group:alumni'), view('In Chile', 'chile')];

test('a view is found by its name, kept in its place, and let go', () => {
  assert.equal(viewNamed(kept, ' alumni ')?.filter, 'group:alumni');
  assert.equal(viewNamed(kept, 'nobody'), null);
  assert.deepEqual(withView(kept, view('ALUMNI', 'group:alumni -is:archived')), [
    view('ALUMNI', 'group:alumni -is:archived'),
    kept[1],
  ]);
  assert.deepEqual(withView(kept, view('Due', 'is:due')), [...kept, view('Due', 'is:due')]);
  assert.deepEqual(withoutView(kept, 'alumni'), [kept[1]]);
});

test('what is no view is passed over', () => {
  assert.deepEqual(viewsOf([kept[0], 'x', { name: 'x' }, { ...kept[1], sort: 'shoe size' }]), [kept[0]]);
  assert.deepEqual(viewsOf(undefined), []);
});
