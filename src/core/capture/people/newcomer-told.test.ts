import assert from 'node:assert/strict';
import test from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

test('what somebody new is may be told in the next sentence, by a pronoun or their name', () => {
  for (const [text, ...people] of [
    ['Lunch with Pieter de Vries. He is a director at Heineken.', 'Pieter de Vries, director, Heineken'],
    ['Lunch with Pieter de Vries. Pieter is a director at Heineken.', 'Pieter de Vries, director, Heineken'],
    ['Lunch with Ken and Pieter de Vries. Ken is a director at Heineken.', 'Pieter de Vries, -, -'],
    ['Coffee with Pieter de Vries. Pieter is a great cook.', 'Pieter de Vries, -, -'],
    [
      'Lunch with Pieter de Vries and Rosa Blum. Pieter is a director at Heineken.',
      'Pieter de Vries, director, Heineken',
      'Rosa Blum, -, -',
    ],
  ] as const)
    assert.deepEqual(
      capture(text, { now, zone, book }).newPeople.map(
        ({ name, title, organization }) => `${name}, ${title ?? '-'}, ${organization ?? '-'}`,
      ),
      people,
      text,
    );
});
