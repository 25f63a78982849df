import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay, Instant } from '../dates/index.ts';
import { dayInWords, instantToIso, onDayInWords, spanInWords, toYou } from './words.ts';

const today = '2026-11-18' as CalendarDay;

test('days as a person says them', () => {
  const rows = [
    ['2026-11-18', 'today', 'today'],
    ['2026-11-19', 'tomorrow', 'tomorrow'],
    ['2026-11-17', 'yesterday', 'yesterday'],
    ['2026-11-16', 'Monday', 'on Monday'],
    ['2026-11-24', 'Tuesday', 'on Tuesday'],
    ['2026-11-25', '25 November', 'on 25 November'],
    ['2025-11-18', '18 November 2025', 'on 18 November 2025'],
  ] as const;
  for (const [day, words, onWords] of rows) {
    assert.equal(dayInWords(day as CalendarDay, today), words);
    assert.equal(onDayInWords(day as CalendarDay, today), onWords);
  }
  const spans = [
    [1, 'a day'],
    [13, '13 days'],
    [14, '2 weeks'],
    [60, '2 months'],
    [365, '12 months'],
    [800, '2 years'],
  ] as const;
  for (const [days, words] of spans) assert.equal(spanInWords(days), words);
});

test('instants as ISO text, before 1970 too', () => {
  assert.equal(instantToIso(0 as Instant), '1970-01-01T00:00:00Z');
  assert.equal(instantToIso(1_795_021_199_999 as Instant), '2026-11-18T16:59:59Z');
  assert.equal(instantToIso(-1000 as Instant), '1969-12-31T23:59:59Z');
});

test('the user’s own words, said back to them', () => {
  const rows = [
    ['passed my resume to Petra', 'passed your resume to Petra'],
    ['introduced me to Ken', 'introduced you to Ken'],
    ['I’ll send mine', 'you will send yours'],
    ['the meeting in Rome', 'the meeting in Rome'],
  ] as const;
  for (const [said, back] of rows) assert.equal(toYou(said), back);
});
