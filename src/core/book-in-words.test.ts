import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookInWords } from './book-in-words.ts';

test('what a book holds is said as one or as several, by the names people use', () => {
  const counts = { people: 2000, interactions: 1, thanks: 1, promises: 0, threads: 2, facts: 1 };
  assert.equal(
    bookInWords(counts),
    '2,000 people, 1 talk or message, 1 thank-you, 2 things to ask about, 1 fact',
  );
  assert.equal(bookInWords({ people: 0 }), 'an empty book');
});
