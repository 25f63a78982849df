import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../../core/dates/index.ts';
import { geometryOf, linePath, monthMarks, picture, placeTalks, warmthOn } from './warmth-line.ts';

const day = (text: string): CalendarDay => text as CalendarDay;
const today = day('2026-11-18');

test('the year runs from left to right, and what lies outside stays on its edge', () => {
  const { xOf } = geometryOf(today);
  assert.equal(xOf(day('2025-11-18')), 0);
  assert.equal(xOf(today), picture.width);
  assert.equal(xOf(day('2020-01-01')), 0);
  assert.equal(xOf(day('2027-01-01')), picture.width);
});

test('warmth 0 lies on the ground, 86 at the top', () => {
  const { yOf } = geometryOf(today);
  assert.equal(yOf(0), picture.bottom);
  assert.equal(yOf(86), picture.top);
  assert.equal(yOf(200), picture.top);
});

test('a line needs two points', () => {
  const geometry = geometryOf(today);
  assert.equal(linePath([{ day: today, warmth: 3 }], geometry), '');
  assert.equal(
    linePath(
      [
        { day: day('2025-11-18'), warmth: 0 },
        { day: today, warmth: 86 },
      ],
      geometry,
    ),
    'M0 104L600 24',
  );
});

test('a talk stands where the tie was after it', () => {
  const points = [
    { day: day('2026-01-01'), warmth: 10 },
    { day: day('2026-06-01'), warmth: 60 },
  ];
  assert.equal(warmthOn(points, day('2025-12-01')), 10);
  assert.equal(warmthOn(points, day('2026-05-31')), 60);
  assert.equal(warmthOn(points, day('2026-07-01')), 60);
  assert.equal(warmthOn(points, day('2026-06-01')), 60);
  assert.equal(warmthOn([], today), 0);
});

test('labels never lie over each other, and turn left at the right edge', () => {
  const marks = placeTalks(
    ['2026-03-02', '2026-03-09', '2026-06-04', '2026-11-17'].map((text) => ({ day: day(text) })),
    [{ day: day('2025-11-18'), warmth: 40 }],
    geometryOf(today),
    () => 'call, 20 min',
  );
  assert.deepEqual(
    marks.map(({ label }) => label),
    ['right', null, 'right', 'left'],
  );
});

test('months below the line end with the current one', () => {
  assert.deepEqual(
    monthMarks(today).map(({ name }) => name),
    ['Nov', 'Feb', 'May', 'Aug', 'Nov'],
  );
});

test('a label stands above the line where the line runs higher beside the talk', () => {
  const geometry = geometryOf(today);
  const points = [
    { day: day('2026-08-20'), warmth: 0 },
    { day: day('2026-08-22'), warmth: 50 },
    { day: day('2026-08-26'), warmth: 70 },
    { day: day('2026-11-18'), warmth: 40 },
  ];
  const [mark] = placeTalks([{ day: day('2026-08-22') }], points, geometry, () => 'call');
  assert.equal(mark?.y, geometry.yOf(50));
  assert.equal(mark.labelY, geometry.yOf(70) - 9);
});

test('a long label stands above the line as far as it reaches, and leaves no room to the next before its end', () => {
  const geometry = geometryOf(today);
  const points = [
    { day: day('2026-07-01'), warmth: 40 },
    { day: day('2026-08-27'), warmth: 70 },
  ];
  const talks = ['2026-07-01', '2026-08-27'].map((text) => ({ day: day(text) }));
  const placed = (label: string) =>
    placeTalks(talks, points, geometry, () => label).map(({ label: side, labelY }) => ({ side, labelY }));
  assert.deepEqual(placed('call')[0], { side: 'right', labelY: geometry.yOf(40) - 9 });
  assert.deepEqual(placed('video call, 30 min'), [
    { side: 'right', labelY: geometry.yOf(70) - 9 },
    { side: null, labelY: geometry.yOf(70) - 9 },
  ]);
});
