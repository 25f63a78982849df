import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDiskFull } from './is-disk-full.ts';

const failure = (said: object, cause?: Error): Error =>
  Object.assign(new Error('it failed', { cause }), said);

const errors: readonly (readonly [name: string, error: unknown, isFull: boolean])[] = [
  ['a file that cannot grow', failure({ code: 'ENOSPC' }), true],
  ['SQLite', failure({ code: 'ERR_SQLITE_ERROR', errcode: 13 }), true],
  ['PostgreSQL', failure({ code: '53100' }), true],
  ['what is around one of these', failure({}, failure({}, failure({ code: 'ENOSPC' }))), true],
  ['another error of SQLite', failure({ code: 'ERR_SQLITE_ERROR', errcode: 5 }), false],
  ['a file that is not there', failure({ code: 'ENOENT' }), false],
  ['no error', 'ENOSPC', false],
];

for (const [name, error, isFull] of errors)
  test(`the disk is ${isFull ? '' : 'not '}full: ${name}`, () => {
    assert.equal(isDiskFull(error), isFull);
  });
