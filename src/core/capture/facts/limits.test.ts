import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

type Turn = (said: string) => string;

const factsIn = (text: string): readonly string[] =>
  capture(text, { now, zone, book }).facts.map(({ what }) => what);

const turns: readonly Turn[] = [
  (said) => `Lunch with Priya. She ${said}.`,
  (said) => `Priya says she ${said}`,
  (said) => `Coffee with Priya. She lives in Bonn and ${said}.`,
  (said) => `met Ottoline Graves at the fair. she ${said}`,
  (said) => `Call with Priya. She told me that she ${said}.`,
];

/** Of these the verb says without a subject of whom it tells. */
const bare: Turn = (said) => `coffee w Priya. ${said}`;

const ways = [
  "can't have dairy",
  "can't eat shellfish",
  "won't fly",
  "doesn't smoke any more",
  "doesn't do mornings",
  "doesn't eat before noon",
  "isn't on any network",
  'is colour blind',
  'is very strict about deadlines',
  'is learning Welsh',
  'has the kids every other week',
  'sends half the money home',
  'only takes cash',
  'gets seasick',
  'knows sign language',
  'loathes wasps',
  'had a heart attack in spring',
];

const onlyBehindPronoun = ['was brought up by nuns', 'is saving for a motorbike'];

const ofTheHour = [
  'was wearing a red coat',
  'is running late',
  "can't come on Friday",
  "can't make it",
  "can't find the invoice",
  "can't do Tuesday",
  "won't be in tomorrow",
  "can't have visitors until Friday",
  "can't eat until the test on Friday",
  "can't drive her home tonight",
  "won't see us again",
  'knows why',
  "doesn't know yet",
  "doesn't mind",
  "didn't have time",
  'has the file',
  'is happy with the draft',
];

describe('what they cannot, will not or never do, and do again and again, is a fact', () => {
  for (const said of [...ways, ...onlyBehindPronoun])
    test(said, () => {
      for (const turn of ways.includes(said) ? [...turns, bare] : turns)
        assert.ok(
          factsIn(turn(said)).some((fact) => fact.includes(said.split(' ').at(-1) ?? said)),
          turn(said),
        );
    });
});

describe('what holds for the hour is none', () => {
  for (const said of ofTheHour)
    test(said, () => {
      for (const turn of [...turns, bare])
        assert.deepEqual(
          factsIn(turn(said)).filter((fact) => !fact.includes('Bonn')),
          [],
          turn(said),
        );
    });
});

test('a rule of the house is no way of theirs', () => {
  assert.deepEqual(factsIn('Lunch with Priya. Her company does not take summer students.'), []);
});
