import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseKeptForm } from './kept-form.ts';

const first = { note: '', days: 0, topics: ['ports'] };
const kept = { what: 'Changes to Ada Quill', saidAt: '2026-11-18T08:00:00.000Z', base: {}, about: ['a'] };

test('a form that was kept is found with the fields that are of its kind; what is no form is nothing', () => {
  for (const [form, found] of [
    [{ note: 'tall' }, { note: 'tall' }],
    [
      { note: 'tall', topics: [] },
      { note: 'tall', topics: [] },
    ],
    [{ note: 7, days: 3 }, { days: 3 }],
    [{ topics: 'ports', note: null }, {}],
    [{ minutes: 20 }, { minutes: 20 }],
  ])
    assert.deepEqual(parseKeptForm(JSON.stringify({ ...kept, form }), first), { ...kept, form: found });
  for (const text of [
    null,
    '',
    '{"what":"Chan',
    '7',
    '[]',
    '{"form":{}}',
    JSON.stringify({ ...kept, form: [] }),
  ])
    assert.equal(parseKeptForm(text, first), null);
});

test('what an older app left out is not missed', () => {
  const { what, saidAt } = kept;
  assert.deepEqual(parseKeptForm(JSON.stringify({ what, saidAt, form: {}, about: [7, 'a'] }), first), {
    ...kept,
    form: {},
  });
});
