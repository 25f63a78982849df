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

describe('a house called by its trade is nobody, in a place where a person could stand', () => {
  for (const house of [
    'Thornbury Joinery',
    'Penrose Plumbing',
    'Northgate Solicitors',
    'Larkfield Nursery',
    'Halden Brewery',
    'Zephyr Robotics',
    'Torvald Brewers',
    'Paul Plumbing',
    'Martin Removals',
  ])
    for (const turn of [
      'Spoke with # on Monday',
      'Called # about the leak',
      'Met # at the fair',
      'Lunch with #',
    ])
      test(turn.replace('#', house), () => {
        const { newPeople, mentioned } = capture(turn.replace('#', house), { now, zone, book });
        assert.deepEqual([newPeople, mentioned], [[], []]);
      });
  for (const name of [
    'Anna Baker',
    'Mark Butcher',
    'Peter Church',
    'Emma Wood',
    'Torvald Brewer',
    'Joan Sellers',
    'Precious Masters',
  ])
    test(`Lunch with ${name}`, () => {
      assert.deepEqual(
        capture(`Lunch with ${name}`, { now, zone, book }).newPeople.map((one) => one.name),
        [name],
      );
    });
});

test('a firm by its trade is that of whoever is told with it', () => {
  const { newPeople } = capture('Spoke to Rolf Dahl at Torvald Brewers', { now, zone, book });
  assert.deepEqual(
    newPeople.map(({ name, organization }) => [name, organization]),
    [['Rolf Dahl', 'Torvald Brewers']],
  );
});
