import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay, Instant, PartialDate, TimeZone } from '../../core/dates/index.ts';
import {
  chipDay,
  dayInWords,
  dueInWords,
  dueMomentInWords,
  exactDay,
  headingDay,
  partialInWords,
  shortDay,
} from './dates.ts';

const today = '2026-11-18' as CalendarDay;
const morning = Date.parse('2026-11-18T08:00:00.000Z') as Instant;
const paris = 'Europe/Paris' as TimeZone;

test('a day is said as a person says it', () => {
  const cases = {
    '2026-11-18': 'today',
    '2026-11-17': 'yesterday',
    '2026-11-19': 'tomorrow',
    '2026-11-16': 'Monday',
    '2026-11-15': 'last Sunday',
    '2026-11-20': 'Friday',
    '2026-11-24': 'Tuesday',
    '2026-11-25': 'in 7 days',
    '2026-11-11': '7 days ago',
    '2026-10-28': '3 weeks ago',
    '2026-09-18': '2 months ago',
    '2025-11-18': '1 year ago',
    '2024-01-01': '2 years ago',
    '2027-02-18': 'in 3 months',
  };
  for (const [day, words] of Object.entries(cases))
    assert.equal(dayInWords(day as CalendarDay, today), words, day);
});

test('what is due is said without alarm', () => {
  const cases = {
    '2026-11-17': '1 day late',
    '2026-11-18': 'today',
    '2026-11-19': 'by tomorrow',
    '2026-11-20': 'by Friday',
    '2026-12-24': 'by 24 Dec',
    '2027-01-04': 'by 4 Jan 2027',
  };
  for (const [day, words] of Object.entries(cases))
    assert.equal(dueInWords(day as CalendarDay, today), words, day);
});

test('a due with an hour is said by the clock of the owner', () => {
  const cases = {
    '2026-11-18T17:00:00.000Z': 'by 18:00 tonight',
    '2026-11-18T09:30:00.000Z': 'today 10:30',
    '2026-11-18T23:30:00.000Z': 'tomorrow 00:30',
    '2026-11-20T17:00:00.000Z': 'by Friday',
    '2026-11-16T17:00:00.000Z': '2 days late',
    '2026-11-20': 'by Friday',
  };
  for (const [due, words] of Object.entries(cases))
    assert.equal(dueMomentInWords(due, today, paris, morning), words, due);
});

test('an hour that is past is no hour by which anything can be done', () => {
  const evening = Date.parse('2026-11-18T20:00:00.000Z') as Instant;
  const cases = {
    '2026-11-18T17:00:00.000Z': 'today',
    '2026-11-18T21:00:00.000Z': 'by 22:00 tonight',
    '2026-11-19T09:30:00.000Z': 'tomorrow 10:30',
  };
  for (const [due, words] of Object.entries(cases))
    assert.equal(dueMomentInWords(due, today, paris, evening), words, due);
});

test('the exact day stands behind every word', () => {
  assert.equal(exactDay(today), 'Wednesday 18 November 2026');
  assert.equal(headingDay(today), 'Wednesday, 18 November');
  assert.equal(shortDay('2026-06-04' as CalendarDay, today), '4 Jun');
  assert.equal(shortDay('2024-06-04' as CalendarDay, today), '4 Jun 2024');
  assert.equal(chipDay('2026-11-20' as CalendarDay, today), 'Fri 20 Nov');
  assert.equal(chipDay('2027-03-01' as CalendarDay, today), '1 Mar 2027');
});

test('a partial date says only what is known', () => {
  const cases = {
    '2027-03': 'March 2027',
    '2027': '2027',
    '--03-04': '4 March',
    '1990-03-04': '4 March 1990',
  };
  for (const [date, words] of Object.entries(cases)) assert.equal(partialInWords(date as PartialDate), words);
});
