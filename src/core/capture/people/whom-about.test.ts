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
    'Fixed a laptop for Tom, 2 hours',
    "Worked on Tom's application for an hour",
    'Worked on an application for Tom, 1h',
    'Translated a letter for Tom, 45 min',
    "Edited Tom's video for 40 minutes",
    "Tom's website took me two hours",
    "Two hours on Tom's tax return",
    'Waited for Tom for 30 minutes',
    "Read Tom's draft, 45 min",
    "Saw Tom's show",
    'My dad says Tom is back at 10',
  ])
    test(text, () => {
      const { people, kind, planned, minutes } = capture(text, { now, zone, book });
      assert.deepEqual([people.length, kind, planned, minutes], [1, 'other', false, null]);
    });
});

describe('what was done with somebody, or for them where they were, took so long of us both', () => {
  for (const text of [
    "Fixed Tom's laptop with him for two hours",
    'Helped Tom with his application for two hours',
    'Spent two hours with Tom on the website',
    'Practised the pitch with Tom, 2 hours',
    'Farewell party for Tom, 2 hours',
    "Gave feedback on Tom's draft, 2 hours",
  ])
    test(text, () => {
      const { people, kind, minutes } = capture(text, { now, zone, book });
      assert.deepEqual([people.length, kind === 'other', minutes], [1, false, 120]);
    });
});

describe('whom a line is about was met where one spoke to them', () => {
  for (const text of ["Tom's swamped. Told him to rest", "Tom's operation went well, 20 min"])
    test(text, () => {
      const { people, kind } = capture(text, { now, zone, book });
      assert.deepEqual([people.length, kind], [1, 'meeting']);
    });
});

/** Talks with others, of whom no name is told; of many, anybody may be one. */
const occasions = [
  'Board meeting',
  'Team lunch',
  'All-hands this morning',
  'Town hall',
  'Choir practice',
  'We had a team meeting',
  'Went to the Christmas party',
  'Lunch with the team',
  'Dinner with my parents',
  'Called my brother',
  'Meeting with HR',
];

const lineOf = (occasion: string, join: string, told: string): string =>
  `${occasion}${join}${join === '. ' ? told.replace(/^./u, (letter) => letter.toUpperCase()) : told}`;

const toldOf = [
  "Tom's deck was praised",
  'Tom was mentioned twice',
  "Tom wasn't there",
  "Tom couldn't make it",
  'Tom was sick',
  'Tom is on leave',
  'Tom missed it',
  'Tom sent apologies',
  'everybody asked about Tom',
  'they praised Tom',
  'without Tom',
  'heard Tom got promoted',
];

describe('where a talk was with others, whoever is only told of was not there', () => {
  for (const occasion of occasions)
    test(occasion, () => {
      for (const told of toldOf)
        for (const join of ['. ', ', ', ' - ']) {
          const text = lineOf(occasion, join, told);
          const { people, mentioned } = capture(text, { now, zone, book });
          assert.deepEqual(
            [people.map(({ id }) => id), mentioned.map(({ id }) => id)],
            [[], ['Tom Lindqvist']],
            text,
          );
        }
    });
});

describe('where a talk was with others, whoever did something there was', () => {
  for (const occasion of occasions.slice(0, 8))
    test(occasion, () => {
      for (const told of [
        'Tom presented the numbers',
        'Tom came late',
        'sat next to Tom',
        'Tom ran it',
        'Tom was there too',
        'met Tom there',
      ])
        for (const join of ['. ', ', ', ' - ']) {
          const text = lineOf(occasion, join, told);
          const { people, kind } = capture(text, { now, zone, book });
          assert.deepEqual([people.map(({ id }) => id), kind === 'other'], [['Tom Lindqvist'], false], text);
        }
    });
});

describe('whoever is said to have missed a talk was not there, whoever was', () => {
  for (const [text, who] of [
    ['Lunch without Tom', []],
    ['Weekly sync. Tom absent, Ada presented', ['Ada Quill']],
    ["Meeting at ten. Tom couldn't make it", []],
    ["Tom can't make it tomorrow, so we're meeting on Friday", ['Tom Lindqvist']],
    ['Sent a note with the figures to Tom', ['Tom Lindqvist']],
    ["Went to the cinema with Tom's kids", []],
    ["Tom's emailing her manager on my behalf", ['Tom Lindqvist']],
  ] as const)
    test(text, () => {
      assert.deepEqual(present(text), who);
    });
});

describe('a talk with whoever is theirs is none with them', () => {
  const theirs = [
    'husband',
    'new assistant',
    'PA',
    'kids',
    'parents',
    'old boss',
    'team',
    'in-laws',
    'CFO',
    'better half',
    'two sons',
  ];
  for (const turn of [
    'Ran into T at the gym',
    'Talked to T',
    'Had coffee yesterday with T',
    'Call with T',
    'Met T',
    'Saw T yesterday',
    'T called',
    'T came by',
    'Emailed T',
    'Got a call from T',
    'sat next to T at dinner',
  ])
    test(turn, () => {
      for (const whose of theirs) {
        const text = turn.replace(/\bT\b/u, `Tom's ${whose}`);
        const { people, mentioned } = capture(text, { now, zone, book });
        assert.deepEqual([people.length, mentioned.map(({ id }) => id)], [0, ['Tom Lindqvist']], text);
      }
    });
});

describe('what one sees, reads or hears of somebody is no talk with them', () => {
  for (const text of [
    "Saw photos of Tom's party",
    'Read an interview with Tom',
    'Heard a podcast with Tom',
    'Saw Tom on TV',
    "Walked Tom's dog",
    "Visited Tom's website",
    "Met Tom's deadline",
    'Read an email about Tom',
    "Watched a video of Tom's wedding",
  ])
    test(text, () => {
      const { people, kind } = capture(text, { now, zone, book });
      assert.deepEqual([people.map(({ id }) => id), kind], [['Tom Lindqvist'], 'other']);
    });
  test('Watched a film with Tom', () => {
    assert.deepEqual(present('Watched a film with Tom'), ['Tom Lindqvist']);
  });
});

describe('what was theirs, with them there, was an event', () => {
  for (const text of [
    "Tom's birthday party",
    "Saw Tom's talk at the conference",
    'Workshop led by Tom',
    "Went to Tom's talk",
  ])
    test(text, () => {
      const { people, kind } = capture(text, { now, zone, book });
      assert.deepEqual([people.map(({ id }) => id), kind], [['Tom Lindqvist'], 'event']);
    });
  for (const text of ["Watched Tom's talk online", "Watched Tom's wedding video"])
    test(text, () => {
      const { people, kind } = capture(text, { now, zone, book });
      assert.deepEqual([people.map(({ id }) => id), kind], [['Tom Lindqvist'], 'other']);
    });
});

test('what was done over coffee was done with them, for so long', () => {
  for (const [text, kind, minutes] of [
    ["I fixed Ken's laptop over coffee yesterday, took 40 minutes.", 'coffee', 40],
    ["Fixed Ken's bike during our walk, 20 min.", 'walk', 20],
    ["Fixed Ken's laptop for two hours.", 'other', null],
    ['@Ken msg on whatsapp: the meeting moved', 'message', null],
  ] as const) {
    const read = capture(text, { now, zone, book });
    assert.deepEqual([read.kind, read.minutes, read.promises.length], [kind, minutes, 0], text);
  }
});
