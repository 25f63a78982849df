import assert from 'node:assert/strict';
import test from 'node:test';
import { archiveFormat, archiveSections } from '../../core/archive/format.ts';
import type { Instant } from '../../core/dates/index.ts';
import { archiveText } from './write-archive.ts';

test('an archive is JSON with every section, a record a line', async () => {
  const source = {
    all: async function* (name: string) {
      if (name === 'setting')
        yield [
          { id: 'a', value: 1 },
          { id: 'b', value: 'x\ny' },
        ] as never;
      if (name === 'setting') yield [{ id: 'c', value: null }] as never;
      if (name === 'person') yield [] as never;
    },
  };
  let text = '';
  for await (const part of archiveText(source, 7 as Instant)) text += part;
  const { goodturn, records } = JSON.parse(text) as { goodturn: unknown; records: Record<string, unknown[]> };
  assert.deepEqual(goodturn, { format: archiveFormat, writtenAt: 7 });
  assert.deepEqual(Object.keys(records), [...archiveSections]);
  assert.deepEqual(records['setting'], [
    { id: 'a', value: 1 },
    { id: 'b', value: 'x\ny' },
    { id: 'c', value: null },
  ]);
  assert.ok(text.split('\n').includes('{"id":"b","value":"x\\ny"},'));
});
