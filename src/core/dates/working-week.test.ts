import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekendOf } from './working-week.ts';

const letters = Array.from({ length: 26 }, (_, place) => String.fromCodePoint(65 + place));
const countries = letters.flatMap((one) => letters.map((other) => one + other));

test('days off are those that the Unicode tables have, but where those are behind or leave out half a weekend', () => {
  const differing = countries.filter((country) => {
    const known = new Intl.Locale(`und-${country}`).getWeekInfo().weekend;
    return JSON.stringify(known) !== JSON.stringify(weekendOf(country));
  });
  // Brunei, Bangladesh, Djibouti, India's and Uganda's offices, Iran, the Maldives, Nepal, Palestine; NT and YD are no more.
  assert.deepEqual(differing, ['BD', 'BN', 'DJ', 'IN', 'IR', 'MV', 'NP', 'NT', 'PS', 'UG', 'YD']);
});

test('the country is a code in either case, and an unknown one works Monday to Friday', () => {
  assert.deepEqual(
    [weekendOf('eg'), weekendOf('AE'), weekendOf('XX'), weekendOf(null)],
    [
      [5, 6],
      [6, 7],
      [6, 7],
      [6, 7],
    ],
  );
});
