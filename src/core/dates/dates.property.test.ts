import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  dayAt,
  dayToNumber,
  instantAt,
  isBusinessDay,
  localTime,
  numberToDay,
  parsePartialDate,
  parseTimeZone,
  partialDate,
  partialDateParts,
  weekday,
  type CalendarDay,
  type Instant,
  type TimeZone,
} from './index.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(numberToDay);
const anyZone = fc
  .constantFrom(
    'Europe/Paris',
    'Pacific/Auckland',
    'America/St_Johns',
    'Asia/Kolkata',
    'Pacific/Apia',
    'UTC',
    'Africa/Casablanca',
  )
  .map((name) => name as TimeZone);
const anyInstant = fc.integer({ min: 0, max: 4_000_000_000_000 }).map((value) => value as Instant);

test('days and numbers are one to one, and agree with the platform', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      assert.equal(numberToDay(dayToNumber(day)), day);
      const utc = new Date(`${day}T00:00:00Z`);
      assert.equal(dayToNumber(day), utc.getTime() / 86_400_000);
      assert.equal(weekday(day), utc.getUTCDay() || 7);
    }),
  );
});

test('business days: a naive walk day by day says the same', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, count) => {
      const to = addDays(from, count);
      let naive = 0;
      for (let step = 1; step <= count; step += 1) if (isBusinessDay(addDays(from, step))) naive += 1;
      assert.equal(businessDaysBetween(from, to), naive);
      if (count > 0) {
        const later = addBusinessDays(from, count);
        assert.equal(businessDaysBetween(from, later), count);
        assert.ok(isBusinessDay(later));
      }
    }),
  );
});

test('instantAt finds the instant that the wall clock showed', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (instant, zone) => {
      const shown = localTime(instant, zone);
      const found = instantAt(shown.day, shown.minute, zone);
      assert.deepEqual(localTime(found, zone), shown);
      assert.equal(dayAt(found, zone), shown.day);
      assert.ok(found <= instant, 'of an hour that comes twice, the first');
    }),
  );
});

test('what a wall shows is what the platform says, close to every change of its clocks too', () => {
  const agrees = (instant: number, zone: TimeZone): void => {
    const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    assert.deepEqual(localTime(instant as Instant, zone), {
      day: shown.toPlainDate().toString(),
      minute: shown.hour * 60 + shown.minute,
    });
  };
  fc.assert(fc.property(fc.integer({ min: Date.UTC(1850), max: Date.UTC(2300) }), anyZone, agrees));
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1895), max: Date.UTC(2037) }), anyZone, (instant, zone) => {
      const from = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
      const change = from.getTimeZoneTransition('next');
      if (change === null) return;
      for (const hours of [-100, -50, -1, -0.01, 0, 1, 50, 100])
        agrees(change.epochMilliseconds + Math.round(hours * 3_600_000), zone);
    }),
  );
});

test('a clock change: the skipped hour moves on, the double hour is the first', () => {
  const paris = 'Europe/Paris' as TimeZone;
  assert.equal(instantAt('2026-03-29' as never, 150, paris), Date.parse('2026-03-29T01:30:00Z'));
  assert.equal(instantAt('2026-10-25' as never, 150, paris), Date.parse('2026-10-25T00:30:00Z'));
});

test('partial dates: parts and text are one to one', () => {
  const parts = fc.record({
    year: fc.option(fc.integer({ min: 1, max: 9999 })),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
  });
  fc.assert(
    fc.property(parts, (some) => {
      const date = partialDate(some);
      if (date === null) return;
      assert.deepEqual(partialDateParts(date), { ...some });
      assert.equal(parsePartialDate(date), date);
    }),
  );
});

test('a zone that does not exist is null', () => {
  assert.equal(parseTimeZone('Nowhere/Land'), null);
  assert.equal(parseTimeZone('Europe/Paris'), 'Europe/Paris');
});

test('at the ends of the calendar a wall clock still has its instant, and beyond them they stay', () => {
  const zones = ['Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Paris'].map((name) => name as TimeZone);
  for (const zone of zones) {
    for (const day of ['0001-01-02', '9999-12-31'] as CalendarDay[])
      for (const minute of [0, 1080, 1439])
        assert.deepEqual(localTime(instantAt(day, minute, zone), zone), { day, minute });
    assert.equal(dayAt(Date.parse('+010000-01-02T00:00:00Z') as Instant, zone), '9999-12-31');
    assert.equal(dayAt(Date.parse('0000-06-01T00:00:00Z') as Instant, zone), '0001-01-01');
    assert.equal(dayAt(Date.parse('-000400-06-01T00:00:00Z') as Instant, zone), '0001-01-01');
  }
});
