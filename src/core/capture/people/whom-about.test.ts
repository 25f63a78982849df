import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const present = (text: string): readonly (string | null)[] =>
  capture(text, { now, zone, book }).people.map(({ id }) => id);

const news = [
  "Tom's marathon is on 6 December",
  "Tom's marathon: 6 December",
  "Tom's marathon 6 December",
  "Tom's daughter starts school in January",
  "Tom's brother gets married in May",
  "Tom's mother is in hospital",
  "Tom's operation went well",
  "Tom's house burned down on Friday",
  "Don't forget: Tom's marathon is on 6 December",
];

const notes = [
  "Return Tom's drill on Friday",
  "Read Tom's draft",
  "I owe Tom's team the figures",
  "Translated Tom's letter, took 30 min",
  "Forwarded Tom's CV to our HR this morning",
  "Tom's firm is being bought by Siemens; ask in the new year how it went",
  "Agreed to review Tom's slides by Thursday",
  "Fixed Tom's laptop after class",
  "Don't know if Tom will answer",
];

const talks = [
  'Long call last night',
  'We talked for 20 minutes',
  'Coffee, 20 min',
  'Spoke on the phone yesterday',
  'We had lunch',
  'Ran into him at the station',
];

describe('whose something is, is who is meant where nobody else can be', () => {
  for (const told of [...news, ...notes])
    test(told, () => {
      for (const text of [told, ...talks.map((talk) => `${told}. ${talk}.`)])
        assert.deepEqual(present(text), ['Tom Lindqvist'], text);
    });
});

describe('where others were there, or two are named, nobody named is meant', () => {
  for (const text of [
    "Tom's sister called me",
    "Tom's boss wrote to me",
    "Tom's sister rang. He's moving",
    "Tom's assistant rang to move the call",
    "Met Tom's sister",
    "Lunch with Tom's boss",
    "Tom's friend helped me move",
    "Lunch with the team. Tom's sister moved to Oslo.",
    "Tom's sister moved to Oslo. Call from the bank.",
    "Tom's and Ben's offices merged",
    "Called the bank. Tom's loan is through.",
    "Talked to HR about Tom's contract",
    "Met a recruiter from Bosch. Tom's team is hiring.",
    "Met someone from Tom's team",
    "Lunch with two people from Tom's lab",
    "Had a beer with a mate of Tom's",
  ])
    test(text, () => {
      assert.deepEqual(present(text), []);
    });
  test("Dinner with Ada. Tom's marathon is on 6 December", () => {
    assert.deepEqual(present("Dinner with Ada. Tom's marathon is on 6 December"), ['Ada Quill']);
  });
});

describe('whom a line is only about was not met', () => {
  for (const text of [
    "Told my boss about Tom's new job",
    "Fixed Tom's laptop for two hours",
    "Read Tom's draft, 45 min",
    "Saw Tom's show",
    'My dad says Tom is back at 10',
  ])
    test(text, () => {
      const { people, kind, planned } = capture(text, { now, zone, book });
      assert.deepEqual([people.length, kind, planned], [1, 'other', false]);
    });
});

describe('whom a line is about was met where one spoke to them', () => {
  for (const text of ["Tom's swamped. Told him to rest", "Tom's operation went well, 20 min"])
    test(text, () => {
      const { people, kind } = capture(text, { now, zone, book });
      assert.deepEqual([people.length, kind], [1, 'meeting']);
    });
});
