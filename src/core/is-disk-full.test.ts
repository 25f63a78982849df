import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDiskFull } from './is-disk-full.ts';

const failure = (said: object, cause?: Error): Error =>
  Object.assign(new Error('it failed', { cause }), said);

const ring = (): Error => {
  const first = failure({});
  first.cause = failure({}, first);
  return first;
};

const errors: readonly (readonly [name: string, error: unknown, isFull: boolean])[] = [
  ['a file that cannot grow', failure({ code: 'ENOSPC' }), true],
  ['SQLite', failure({ code: 'ERR_SQLITE_ERROR', errcode: 13 }), true],
  ['SQLite, of what its readers share', failure({ code: 'ERR_SQLITE_ERROR', errcode: 4874 }), true],
  ['PostgreSQL', failure({ code: '53100' }), true],
  ['what is around one of these', failure({}, failure({}, failure({ code: 'ENOSPC' }))), true],
  ['another error of SQLite', failure({ code: 'ERR_SQLITE_ERROR', errcode: 5 }), false],
  ['a file that is not there', failure({ code: 'ENOENT' }), false],
  ['causes that go round', ring(), false],
  ['no error', 'ENOSPC', false],
];

for (const [name, error, isFull] of errors)
  test(`the disk is ${isFull ? '' : 'not '}full: ${name}`, () => {
    assert.equal(isDiskFull(error), isFull);
  });
