import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekendOf, type Instant, type TimeZone } from '../dates/index.ts';
import { method } from '../config/index.ts';
import { badMoment, momentInWords, zoneOfPlace } from './hours.ts';

test('a place tells its zone by the city', () => {
  const rows: readonly (readonly [place: string | null, zone: string | null])[] = [
    ['Lisbon, Portugal', 'Europe/Lisbon'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Greater New York', null],
    ['New York, NY', 'America/New_York'],
    ['Portugal', null],
    ['', null],
    [null, null],
  ];
  for (const [place, zone] of rows) assert.equal(zoneOfPlace(place), zone, place ?? 'none');
});

test('their clock is said, and when is better', () => {
  const at = Date.parse('2026-11-18T13:10Z') as Instant;
  const tokyo = badMoment(at, 'Asia/Tokyo' as TimeZone, weekendOf(null), method);
  assert.equal(tokyo && momentInWords(tokyo, 'Ana'), 'It is 22:10 for Ana: better tomorrow morning.');
  assert.equal(badMoment(at, 'Europe/Paris' as TimeZone, weekendOf(null), method), null);
});
