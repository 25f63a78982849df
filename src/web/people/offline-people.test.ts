import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Answer } from '../app/api.ts';
import { peopleAmong } from './offline-people.ts';

type Row = Answer<'listPeople'>['rows'][number];

const row = (name: string, more: Partial<Row> = {}): Row => ({
  id: name as PersonId,
  name,
  organization: null,
  title: null,
  layer: null,
  state: 'active',
  warmth: null,
  lastInteraction: null,
  nextDue: null,
  topics: [],
  place: null,
  howWeMet: null,
  knownSince: null,
  photo: false,
  ...more,
});

const rows = [
  row('Zoë Łukasz', { organization: 'Port of Gdańsk', layer: 'close', nextDue: '2026-11-18' as CalendarDay }),
  row('Ada Quill', { organization: 'Meridian', topics: ['ports'], nextDue: '2026-12-01' as CalendarDay }),
  row('Bo Li', { title: 'Planner', state: 'closed', lastInteraction: '2026-11-01' as CalendarDay }),
];

const cases: readonly (readonly [query: Parameters<typeof peopleAmong>[1], names: readonly string[]])[] = [
  [{}, ['Ada Quill', 'Bo Li', 'Zoë Łukasz']],
  [{ direction: 'down' }, ['Zoë Łukasz', 'Bo Li', 'Ada Quill']],
  [{ text: 'zoe gdan' }, ['Zoë Łukasz']],
  [{ text: 'por' }, ['Ada Quill', 'Zoë Łukasz']],
  [{ text: 'uill' }, []],
  [{ text: 'layer:close' }, ['Zoë Łukasz']],
  [{ text: 'layer:none' }, ['Ada Quill', 'Bo Li']],
  [{ text: 'is:archived' }, ['Bo Li']],
  [{ text: '#Ports' }, ['Ada Quill']],
  [{ text: 'is:due' }, ['Zoë Łukasz']],
  [{ text: 'group:school' }, []],
  [{ text: 'layer:close OR planner' }, ['Bo Li', 'Zoë Łukasz']],
  [{ text: '-layer:close -is:archived' }, ['Ada Quill']],
  [{ sort: 'nextDue' }, ['Zoë Łukasz', 'Ada Quill', 'Bo Li']],
  [{ sort: 'lastInteraction', direction: 'down' }, ['Bo Li', 'Zoë Łukasz', 'Ada Quill']],
];

for (const [query, names] of cases)
  test(`people offline: ${JSON.stringify(query)}`, () => {
    const page = peopleAmong(rows, query, '2026-11-18');
    assert.deepEqual(
      page.rows.map(({ name }) => name),
      names,
    );
    assert.deepEqual([page.total, page.cursor], [names.length, null]);
  });
