import assert from 'node:assert/strict';
import test from 'node:test';
import { readSourceDate } from './dates.ts';

const cases: readonly (readonly [text: string, expected: string | null])[] = [
  ['1985-04-12', '1985-04-12'],
  ['1985-4-2', '1985-04-02'],
  ['1985/04/12', '1985-04-12'],
  ['19850412', '1985-04-12'],
  ['1985-04-12T08:30:00-06:00', '1985-04-12'],
  ['19850412T083000Z', '1985-04-12'],
  ['1985-04-12 00:00', '1985-04-12'],
  ['1985-04', '1985-04'],
  ['1985', '1985'],
  ['--0416', '--04-16'],
  ['--04-16', '--04-16'],
  [' --4-6', '--04-06'],
  ['--0229', '--02-29'],
  ['1604-04-16', '--04-16'],
  ['0000-04-16', '--04-16'],
  ['12.4.1985', '1985-04-12'],
  ['25/12/1985', '1985-12-25'],
  ['12/25/1985', '1985-12-25'],
  ['5/5/1985', '1985-05-05'],
  ['3/4/1970', null],
  ['25/12', '--12-25'],
  ['3/4', null],
  ['12.4.', '--04-12'],
  ['1.5', null],
  ['19850412T0830', '1985-04-12'],
  ['0170 5550101', null],
  ['---16', null],
  ['1985-02-30', null],
  ['circa 1815', null],
  ['', null],
];

for (const [text, expected] of cases)
  test(`reads the date ${JSON.stringify(text)}`, () => {
    assert.equal(readSourceDate(text), expected);
  });

test('a file that is known to put the month first is read so', () => {
  assert.equal(readSourceDate('3/4/1970', { slashes: 'month-first' }), '1970-03-04');
  assert.equal(readSourceDate('3/4/1970', { slashes: 'day-first' }), '1970-04-03');
});
