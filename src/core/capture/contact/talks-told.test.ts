import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const read = (text: string): unknown => {
  const { planned, day, people } = capture(text, { now, zone, book });
  return { planned, day, who: people.map(({ name }) => name) };
};

const settled = [
  'Nothing agreed',
  'Nothing settled',
  'No date set',
  'No decision made',
  'Agreed the price',
  'Agreed on the scope',
  'Fixed the date',
  'Booked the venue',
  'Arranged the workshop',
  'We agreed nothing',
  'I agreed the plan',
  'Scheduled the audit',
  'Set up the account',
  'Confirmed the budget',
];

const places = [
  ['in our meeting this morning at 8', '2026-11-18'],
  ['in our meeting on Monday', '2026-11-16'],
  ['over lunch on Friday', '2026-11-13'],
  ['during our call yesterday', '2026-11-17'],
  ['on the phone on Monday', '2026-11-16'],
  ['on Zoom on Monday at 10', '2026-11-16'],
  ['at our meeting on Friday', '2026-11-13'],
] as const;

describe('what was settled in a talk leaves it a talk that was, on its day', () => {
  for (const said of settled)
    test(said, () => {
      for (const [where, day] of places) {
        const text = `${said} with Priya ${where}.`;
        assert.deepEqual(read(text), { planned: false, day, who: ['Priya'] }, text);
      }
    });
});

const company = [
  'Book club',
  'Pair programming',
  'Study group',
  'Choir practice',
  'Cook class',
  'Film night',
  'Work shift',
  'Worked',
  'Studied',
  'Sat',
];

const times = [
  ['on Thursday', '2026-11-12'],
  ['from 6 to 8 on Thursday', '2026-11-12'],
  ['at the library yesterday', '2026-11-17'],
  ['on 12 November, two hours', '2026-11-12'],
] as const;

describe('what one did together, though its word could be an order, was on its day with whom it says', () => {
  for (const said of company)
    test(said, () => {
      for (const [when, day] of times) {
        const text = `${said} with Priya ${when}.`;
        assert.deepEqual(read(text), { planned: false, day, who: ['Priya'] }, text);
      }
    });
});

describe('behind an aside on who they are, the talk goes on', () => {
  for (const aside of [
    'who is a nurse',
    'who has twins',
    'who works at Bosch',
    'who repairs violins in Bilbao',
  ])
    test(aside, () => {
      for (const where of ['on Friday', 'last Friday', 'at the pier on Friday'])
        for (const text of [`Met Priya, ${aside}, ${where}.`, `Lunch with Priya, ${aside}, ${where}.`])
          assert.deepEqual(read(text), { planned: false, day: '2026-11-13', who: ['Priya'] }, text);
    });
  test('Met Priya, who starts at Bosch, in Ulm, on Monday', () => {
    assert.deepEqual(read('Met Priya, who starts at Bosch, in Ulm, on Monday'), {
      planned: false,
      day: '2026-11-18',
      who: ['Priya'],
    });
  });
});
