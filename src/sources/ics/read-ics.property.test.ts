import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import * as fc from 'fast-check';
import type { CalendarDay, TimeZone } from '../../core/dates/index.ts';
import { byteStringToBytes, bytesToByteString } from '../content-lines/charset.ts';
import { eventsWithin, readIcs } from '../testing/read-whole.ts';

const window = {
  from: '2025-01-01' as CalendarDay,
  to: '2027-12-31' as CalendarDay,
  zone: 'America/St_Johns' as TimeZone,
  mine: [],
};
const limits = { each: 50, all: 500, eachSteps: 2000, allSteps: 20_000, zoneSteps: 20_000 };

const texts = ['google-secret-feed.ics', 'outlook-published-feed.ics'].map((name) =>
  bytesToByteString(readFileSync(new URL(`../../../fixtures/ics/${name}`, import.meta.url))),
);

/** What a hostile or broken writer puts in the place of something else. */
const pieces = [
  '',
  ':',
  ';',
  '"',
  '\r\n',
  '\r\n ',
  '\\',
  ',',
  '=',
  '99999999999',
  '-1',
  '\u0000',
  '\u00ff',
  'BEGIN:VEVENT\r\n',
  'END:VEVENT\r\n',
  'BEGIN:VTIMEZONE\r\n',
  'RRULE:FREQ=SECONDLY\r\n',
  'FREQ=MINUTELY',
  'TZID=',
  '20260230T250000Z',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  piece: fc.constantFrom(...pieces),
});

test('however a calendar is broken, it is read to its end within its limits', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(mutation, { minLength: 1, maxLength: 12 }),
      (text, mutations) => {
        let broken = text;
        for (const { at, length, piece } of mutations) {
          const place = Math.floor(at * broken.length);
          broken = broken.slice(0, place) + piece + broken.slice(place + length);
        }
        const file = readIcs(byteStringToBytes(broken));
        const { events } = eventsWithin(file, window, limits);
        assert.ok(events.length <= limits.all);
        for (const { day, minutes, days } of events) {
          assert.ok(day >= window.from && day <= window.to);
          assert.ok((minutes ?? 0) >= 0 && days >= 1);
        }
        assert.deepEqual(eventsWithin(file, window, limits).events, events);
      },
    ),
    { numRuns: 300 },
  );
});
