import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleFields, type Settled } from './settle-fields.ts';

type Fields = Readonly<Record<string, unknown>>;

const examples: readonly (readonly [
  what: string,
  change: Fields,
  base: Fields,
  there: Fields,
  Settled<Fields>,
])[] = [
  [
    'nobody else changed it',
    { place: 'B' },
    { place: 'A' },
    { place: 'A' },
    { change: { place: 'B' }, conflicts: [] },
  ],
  [
    'another field was changed elsewhere',
    { place: 'B' },
    { place: 'A' },
    { place: 'A', note: 'new' },
    { change: { place: 'B' }, conflicts: [] },
  ],
  [
    'both changed it',
    { place: 'B' },
    { place: null },
    { place: 'C' },
    { change: {}, conflicts: [{ field: 'place', there: 'C', said: 'B' }] },
  ],
  [
    'a list that both began',
    { addresses: ['a'] },
    { addresses: null },
    { addresses: ['b'] },
    { change: { addresses: ['b', 'a'] }, conflicts: [] },
  ],
  [
    'both changed it to the same',
    { place: 'B' },
    { place: 'A' },
    { place: 'B' },
    { change: { place: 'B' }, conflicts: [] },
  ],
  [
    'sent along as it was, changed elsewhere',
    { place: 'A' },
    { place: 'A' },
    { place: 'C' },
    { change: {}, conflicts: [] },
  ],
  [
    'without a base it is changed',
    { place: 'B' },
    {},
    { place: 'C' },
    { change: { place: 'B' }, conflicts: [] },
  ],
  [
    'parts of a name are fields of their own',
    { name: { given: 'Bea', family: 'Sands' } },
    { name: { given: 'B', family: 'Santos' } },
    { name: { given: 'B', family: 'Santoro', prefix: 'Dr' } },
    {
      change: { name: { given: 'Bea' } },
      conflicts: [{ field: 'name.family', there: 'Santoro', said: 'Sands' }],
    },
  ],
  [
    'words came and went on both sides',
    { topics: ['ports', 'tea'] },
    { topics: ['ports', 'golf'] },
    { topics: ['ports', 'golf', 'rowing'] },
    { change: { topics: ['ports', 'rowing', 'tea'] }, conflicts: [] },
  ],
  [
    'records are compared in what both say',
    { dates: [{ id: 'd', date: '2020-01-02' }] },
    { dates: [{ id: 'd', date: '2020-01-01', shown: 'x' }] },
    { dates: [{ id: 'd', date: '2020-01-01', personId: 'p' }] },
    { change: { dates: [{ id: 'd', date: '2020-01-02' }] }, conflicts: [] },
  ],
  [
    'a record that was added elsewhere is not written over',
    { dates: [] },
    { dates: [] },
    { dates: [{ id: 'd' }] },
    { change: {}, conflicts: [] },
  ],
  [
    'records of both sides are a question',
    { dates: [{ date: '2021' }] },
    { dates: [] },
    { dates: [{ id: 'd', date: '2020' }] },
    {
      change: {},
      conflicts: [{ field: 'dates', there: [{ id: 'd', date: '2020' }], said: [{ date: '2021' }] }],
    },
  ],
];

for (const [what, change, base, there, settled] of examples)
  test(`a change is brought together with what others changed: ${what}`, () =>
    assert.deepEqual(settleFields(change, base, there), settled));
