import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from './sql.ts';

test('pieces stand in a statement as they are, all else is a value in its order', () => {
  const typed = `'; drop table "person"; --`;
  const within = sql`"day" >= ${'2026-11-18'} and "id" in ${sql.list(['a', 'b'])}`;
  for (const [statement, text, values] of [
    [sql`select 1`, 'select 1', []],
    [sql`${1}`, '?', [1]],
    [sql`select ${null}, ${typed}`, 'select ?, ?', [null, typed]],
    [
      sql`select * from ${sql.identifier('t.person')} where ${within} limit ${2}`,
      'select * from "t"."person" where "day" >= ? and "id" in (?, ?) limit ?',
      ['2026-11-18', 'a', 'b', 2],
    ],
    [sql`(${sql.join([sql`a = ${1}`, sql`b = ${2}`], ' or ')})`, '(a = ? or b = ?)', [1, 2]],
    [sql`in (${sql.join(['x', 'y'])})`, 'in (?, ?)', ['x', 'y']],
    [sql`1${sql.join([])}`, '1', []],
    [sql`${sql.literal(typed)} ${sql.literal(1)}`, `'''; drop table "person"; --' 1`, []],
    [sql`${sql.raw('asc')}`, 'asc', []],
  ] as const)
    assert.deepEqual([statement.text, statement.values], [text, values]);
});
