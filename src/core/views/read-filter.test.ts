import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allOf, anyOf, everybody, notOf, type Filter } from './filter.ts';
import { readFilter, writeFilter } from './read-filter.ts';

const text = (said: string): Filter => ({ type: 'text', text: said });
const layer = (named: 'inner' | 'close' | null): Filter => ({ type: 'layer', layer: named });
const topic = (name: string): Filter => ({ type: 'topic', name });
const due: Filter = { type: 'due' };
const archived: Filter = { type: 'state', state: 'closed' };

const rows: readonly (readonly [typed: string, meant: Filter])[] = [
  ['', everybody],
  ['   ', everybody],
  ['ada', text('ada')],
  ['Ada  Quill', allOf([text('Ada'), text('Quill')])],
  ['"cold chain"', text('cold chain')],
  ['"cold chain', text('cold chain')],
  ['layer:inner', layer('inner')],
  ['LAYER:Inner', layer('inner')],
  ['layer:in', layer('inner')],
  ['layer:', everybody],
  ['layer:inner,close', anyOf([layer('inner'), layer('close')])],
  ['layer:none', layer(null)],
  ['is:due', due],
  ['is:archived', archived],
  ['-is:archived', notOf(archived)],
  ['NOT is:archived', notOf(archived)],
  ['NOT -is:archived', archived],
  ['#ports', topic('ports')],
  ['topic:"cold chains",ports', anyOf([topic('cold chains'), topic('ports')])],
  ['group:"Book club"', { type: 'group', name: 'Book club' }],
  ['layer:inner is:due port', allOf([layer('inner'), due, text('port')])],
  ['layer:inner AND is:due', allOf([layer('inner'), due])],
  ['ports OR solar', anyOf([text('ports'), text('solar')])],
  ['ports OR solar chile', anyOf([text('ports'), allOf([text('solar'), text('chile')])])],
  ['(ports OR solar) chile', allOf([anyOf([text('ports'), text('solar')]), text('chile')])],
  ['-(ports OR solar)', notOf(anyOf([text('ports'), text('solar')]))],
  ['layer:inner -#ports', allOf([layer('inner'), notOf(topic('ports'))])],
  // What is no operator where it stands is a word.
  ['or', text('or')],
  ['OR', text('OR')],
  ['OR Levi', allOf([text('OR'), text('Levi')])],
  ['Levi OR', allOf([text('Levi'), text('OR')])],
  ['NOT', text('NOT')],
  ['Anna-Maria', text('Anna-Maria')],
  ['Anna - Maria', allOf([text('Anna'), text('Maria')])],
  ['-', everybody],
  ['http://x.example', text('http://x.example')],
  // Brackets that do not fit.
  ['(ports', text('ports')],
  ['ports) solar', allOf([text('ports'), text('solar')])],
  ['()', { type: 'all', of: [] }],
];

for (const [typed, meant] of rows)
  test(`“${typed}” is read as what it means`, () => {
    const { filter, unread } = readFilter(typed);
    assert.deepEqual(filter, meant);
    assert.deepEqual(unread, []);
    assert.deepEqual(readFilter(writeFilter(filter)).filter, filter);
  });

test('what there is not narrows nothing, and is told', () => {
  const { filter, unread } = readFilter('layer:best,inner is:d -is:late port');
  assert.deepEqual(filter, allOf([layer('inner'), text('port')]));
  assert.deepEqual(
    unread.map(({ field, value }) => `${field}:${value}`),
    ['layer:best', 'is:d', 'is:late'],
  );
  assert.deepEqual(unread[0]?.known, ['inner', 'close', 'active', 'wide', 'none']);
});

test('several of one field are written with commas, the rest with brackets where they are needed', () => {
  const written = (typed: string): string => writeFilter(readFilter(typed).filter);
  assert.equal(written('layer:inner OR layer:close'), 'layer:inner,close');
  assert.equal(written('  is:due   layer:inner '), 'is:due layer:inner');
  assert.equal(written('(ports OR is:due) -(ada quill)'), '(ports OR is:due) -(ada quill)');
  assert.equal(written('"OR" "-x" "is:due"'), '"OR" "-x" "is:due"');
});

test('brackets without end are read in a moment', () => {
  assert.deepEqual(readFilter('('.repeat(5000)).filter, everybody);
  assert.deepEqual(readFilter('-('.repeat(5000)).unread, []);
});
