import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { calendarDay, instantAt } from '../../dates/index.ts';
import { capture } from '../capture.ts';
import { book, zone } from '../testing/book.ts';

/** Monday 16 to Sunday 22 November 2026, at nine. */
const week = [16, 17, 18, 19, 20, 21, 22].map((day) => instantAt(calendarDay(2026, 11, day), 9 * 60, zone));

const wednesday = instantAt(calendarDay(2026, 11, 18), 9 * 60, zone);

const said = (text: string, now = wednesday): readonly unknown[] => {
  const { planned, day, kind } = capture(text, { now, zone, book });
  return [planned, day, kind];
};

describe('what one tells oneself to do on a day lies ahead, whatever day it is', () => {
  for (const [text, kind] of [
    ['Call Ada on Thursday', 'call'],
    ['Ring Ada back on Thursday', 'call'],
    ['Phone my sister on Thursday', 'call'],
    ['Meet Ada on Thursday', 'meeting'],
    ['Visit Ada on Thursday', 'meeting'],
    ['Zoom Ada on Thursday', 'video'],
  ] as const)
    test(text, () => {
      for (const now of week) {
        const [planned, day, found] = said(text, now);
        const next = now < instantAt(calendarDay(2026, 11, 19), 0, zone) ? '2026-11-19' : '2026-11-26';
        assert.deepEqual([planned, day, found], [true, next, kind]);
      }
    });
});

describe('jotted without "on", the nearer of two days is meant', () => {
  for (const [text, planned, day] of [
    ['call ada thursday', true, '2026-11-19'],
    ['Call Ada Friday', true, '2026-11-20'],
    ['call ada monday', false, '2026-11-16'],
    ['call ada tuesday', false, '2026-11-17'],
  ] as const)
    test(text, () => {
      assert.deepEqual(said(text), [planned, day, 'call']);
    });
});

describe('what is told of a call, or how long it took, says that it was', () => {
  for (const text of [
    'Call Ada on Thursday, 20 min',
    'Call Ada on Thursday. She told me about the job.',
    'call ada thu, she sends the figures by fri',
    'Call with Ada on Thursday',
  ])
    test(text, () => {
      assert.deepEqual(said(text), [false, '2026-11-12', 'call']);
    });
});
