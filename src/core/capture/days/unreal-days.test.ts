import assert from 'node:assert/strict';
import test from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';
import { unrealDaysOf } from './unreal-days.ts';

test('a day that no calendar has is found as it is written', () => {
  for (const [text, ...days] of [
    ['Call with Ada on 31 November', '31 November'],
    ['Call with Ada on 31st of November for 20 min', '31st of November'],
    ['Call with Ada on Nov 31', 'Nov 31'],
    ['Call with Ada on 2026-02-30', '2026-02-30'],
    ['Call with Ada on 2026-13-01', '2026-13-01'],
    ['Called Ada on 29 Feb 2026. I promised her the deck by 31 April.', '29 Feb 2026', '31 April'],
    ['Coffee with Ada last Feb 30', 'Feb 30'],
    ['Coffee with Ada on Feb. 30, 2026', 'Feb. 30, 2026'],
    ['Coffee with Ada on 2/30/2026 and 31/6/2026', '2/30/2026', '31/6/2026'],
  ] as const)
    assert.deepEqual(unrealDaysOf(text), days, text);
});

test('what may be a day, or none, is left alone', () => {
  for (const text of [
    'Call with Ada on 30 November',
    'Called Ada on 29 February',
    'Called Ada on 29 Feb 2028',
    'Called Ada on 2/13/2026 and 13/2/2026',
    'In June 31 people came, in April 45 more',
    'Met her 24/7, room 2026-45',
    'Called Ada re order 4711-22-33',
    'Called Ada on ISO 9001-14-5 and invoice 2026-45-12',
    'Lives in flat 31 June Street now',
    'Ticket 2026-02-28-30, phone 0171-2030-4050',
    'They may 31 times ask',
    'She wants 45 March tickets',
    'Call with Ada at 10:31 June came too',
  ])
    assert.deepEqual(unrealDaysOf(text), [], text);
});

test('a 29 February without its year is that of the nearest leap year', () => {
  for (const [text, day] of [
    ['Call with Priya on 29 February', '2024-02-29'],
    ['Call with Priya on Feb 29th', '2024-02-29'],
    ['Call with Priya on 28 February', '2026-02-28'],
  ] as const)
    assert.equal(capture(text, { now, zone, book }).day, day, text);
});
