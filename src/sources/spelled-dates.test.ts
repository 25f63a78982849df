import assert from 'node:assert/strict';
import test from 'node:test';
import { readSpelledDate, slashOrder } from './spelled-dates.ts';

for (const [text, expected] of [
  ['12 Mar 2024', '2024-03-12'],
  ['03 Jan 2019', '2019-01-03'],
  ['7-Feb-22', '2022-02-07'],
  ['15-Jan-24', '2024-01-15'],
  ['05 Jun 1833', '1833-06-05'],
  ['11/4/18, 4:53 PM', '2018-11-04'],
  ['11/4/18,4:53 PM', '2018-11-04'],
  ['12/15/25, 1:51 PM', '2025-12-15'],
  ['01/24/18, 03:00 PM', '2018-01-24'],
  ['04 Nov 2018, 16:53', '2018-11-04'],
  ['2026-09-30 08:12:40 UTC', '2026-09-30'],
  ['2023/03/01 19:52:23 UTC', '2023-03-01'],
  ['2022-09-18T02:10:00Z', '2022-09-18'],
  ['Mar 12, 2024', '2024-03-12'],
  ['Jan 2023', '2023-01'],
  ['Jan-23', '2023-01'],
  ['2015', '2015'],
  ['Mar 4', '--03-04'],
  ['Feb 29', '--02-29'],
  ['4 March', '--03-04'],
  ['12. März', '--03-12'],
  ['12-Mar', '--03-12'],
  ['31 Apr', null],
  ['29 Feb 2024', '2024-02-29'],
  ['29 Feb 2023', null],
  ['3. März 2022', '2022-03-03'],
  ['03 Mrz 2022', '2022-03-03'],
  ['12.03.2024', '2024-03-12'],
  ['12 févr. 2024', '2024-02-12'],
  ['1 juil. 2024', '2024-07-01'],
  ['1 juin 2024', '2024-06-01'],
  ['12 de marzo de 2024', '2024-03-12'],
  ['2024年3月12日', '2024-03-12'],
  ['45363', '2024-03-12'],
  ['13/04/2024', '2024-04-13'],
  ['04/13/2024', '2024-04-13'],
  ['not-a-date', null],
  ['31 Apr 2024', null],
  ['N/A', null],
  ['', null],
] as const)
  test(`“${text}” is ${expected}`, () => {
    assert.equal(readSpelledDate(text), expected);
  });

test('a column that has 13/04 once is day first throughout', () => {
  assert.equal(slashOrder(['03/04/2024', '13/04/2024']), 'day-first');
  assert.equal(slashOrder(['03/04/2024', '04/13/2024']), 'month-first');
  assert.equal(readSpelledDate('03/04/2024', 'day-first'), '2024-04-03');
  assert.equal(readSpelledDate('03/04/2024', 'month-first'), '2024-03-04');
});
