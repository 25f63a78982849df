import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const newcomersIn = (text: string): readonly string[] =>
  capture(text, { now, zone, book }).newPeople.map(({ name }) => name);

describe('a word that is a firm is a family name behind a given name', () => {
  for (const [text, name] of [
    ['Coffee with Emma Philips yesterday', 'Emma Philips'],
    ['Lunch with Ana Santander on Monday', 'Ana Santander'],
    ['Met Sarah Honeywell at the fair', 'Sarah Honeywell'],
    ['Call with Ravi Tata, 20 min', 'Ravi Tata'],
    ['Met Claire Michelin', 'Claire Michelin'],
    ['Coffee with Zoe Renault, she promised me the deck by Friday', 'Zoe Renault'],
  ] as const)
    test(text, () => assert.deepEqual(newcomersIn(text), [name]));
  for (const text of ['Nordea called me back', 'Called Deutsche Bahn', 'Philips rang me about the job'])
    test(text, () => assert.deepEqual(newcomersIn(text), []));
});
