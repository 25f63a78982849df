import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capture } from '../capture.ts';
import { likelihood, readEvidenceTable } from './promise-learned.ts';
import { book, now, zone } from '../testing/book.ts';

describe('what labelled lines teach of promises', () => {
  const table = readEvidenceTable(`
-32 -32
before=& 16 0
modal=will 64 0
modal=will&due=limit 0 96
`);

  it('weighs each piece of evidence, and two that stand together', () => {
    assert.deepEqual(table.bias, [-2, -2]);
    const [me, them] = likelihood(table, ['modal=will', 'due=no']);
    assert.ok(me > 0.8 && them < 0.05);
    const [, dated] = likelihood(table, ['modal=will', 'due=limit']);
    assert.ok(dated > 0.6);
    assert.ok(likelihood(table, ['before=&'])[0] > likelihood(table, [])[0]);
  });

  it('adds to what the rules find and takes nothing away', () => {
    const line = 'Coffee with Ada. I will send her the deck by Friday.';
    const promisesWith = (text: string, learned: typeof table | null): readonly string[] =>
      capture(text, { now, zone, book }, learned).promises.map(({ by, what }) => `${by} ${what}`);
    assert.deepEqual(promisesWith(line, null), ['me the deck']);
    assert.deepEqual(promisesWith(line, table), ['me the deck']);
    const plan = 'Coffee with Ada. She will be thirty by Friday.';
    assert.deepEqual(promisesWith(plan, null), []);
    assert.deepEqual(promisesWith(plan, table), ['them be thirty']);
  });
});
