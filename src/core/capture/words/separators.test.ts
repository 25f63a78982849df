import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

/** A talk, its day and kind. */
const talks = [
  ['Coffee with Priya', '2026-11-18', 'coffee'],
  ['Call Priya 20 min', '2026-11-18', 'call'],
  ['Lunch with Priya yesterday', '2026-11-17', 'meal'],
  ['Met Priya on Monday', '2026-11-16', 'meeting'],
  ['Priya called', '2026-11-18', 'call'],
] as const;

/** What stands between what was and what follows from it, as people type it. */
const separators = [
  ' -> ',
  ' => ',
  ' --> ',
  ' → ',
  ' ➜ ',
  '\n→ ',
  ' >> ',
  ' > ',
  ' • ',
  ' · ',
  '\n',
  '\n- ',
  '\n* ',
  '\n• ',
  ' / ',
  ' | ',
  '; ',
  ' — ',
  ' - ',
  ' -- ',
  '... ',
  '. ',
];

/** What follows, with whose word it is and its day, and what comes in her life. */
const matters = [
  ["I'll send her my CV", ['me', null], null],
  ['will send her my CV', ['me', null], null],
  ['she will send me the slides', ['them', null], null],
  ['send her my CV by Friday', ['me', '2026-11-20'], null],
  ['todo: send CV', ['me', null], null],
  ['her interview is on the 25th', null, '2026-11-25'],
] as const;

describe('a talk and what follows from it are told apart, whatever mark stands between them', () => {
  for (const separator of separators)
    test(JSON.stringify(separator), () => {
      for (const [talk, day, kind] of talks)
        for (const [matter, promise, thread] of matters) {
          const text = `${talk}${separator}${matter}`;
          const found = capture(text, { now, zone, book });
          assert.deepEqual(
            {
              day: found.day,
              kind: found.kind,
              planned: found.planned,
              who: found.people.map(({ name }) => name),
              promises: found.promises.map(({ by, due }) => [by, due]),
              threads: found.threads.map(({ when }) => when),
            },
            {
              day,
              kind,
              planned: false,
              who: ['Priya'],
              promises: promise === null ? [] : [[...promise]],
              threads: thread === null ? [] : [thread],
            },
            text,
          );
        }
    });
});

describe('an arrow elsewhere', () => {
  test('says from which day to which a talk was moved', () => {
    const { day, planned } = capture('Coffee with Priya moved Fri -> Mon', { now, zone, book });
    assert.deepEqual({ day, planned }, { day: '2026-11-23', planned: true });
  });

  for (const [line, by] of [
    ['Coffee with Priya. me -> her: slides by Friday', 'me'],
    ['Coffee with Priya. Priya -> me: slides by Friday', 'them'],
    ['Coffee with Priya. Priya -> slides by Friday', 'them'],
    ['Coffee with Priya. Priya -> send slides by Friday', 'me'],
  ] as const)
    test(`says whose turn it is: ${line}`, () => {
      const { promises } = capture(line, { now, zone, book });
      assert.deepEqual(
        promises.map((promise) => [promise.by, promise.due]),
        [[by, '2026-11-20']],
      );
    });
});

test('a picture that only decorates hides nothing; one between two sentences parts them', () => {
  for (const [text, kind, minutes, promises, ...names] of [
    ['🎉 Lunch with Zoë Brandt yesterday 🎉', 'meal', null, 0, 'Zoë Brandt'],
    ['🎉Coffee with Zoë Brandt', 'coffee', null, 0, 'Zoë Brandt'],
    ['👋🏽 Called Zoë Brandt for 20 min 👍.', 'call', 20, 0, 'Zoë Brandt'],
    ['☎️ with Zoë Brandt', 'call', null, 0, 'Zoë Brandt'],
    ['Lunch 🍕 with Zoë Brandt 🇫🇷 and Bo Carr', 'meal', null, 0, 'Zoë Brandt', 'Bo Carr'],
    ['Coffee with Zoë Brandt 👍 She promised me the deck', 'coffee', null, 1, 'Zoë Brandt'],
  ] as const) {
    const draft = capture(text, { now, zone, book });
    assert.deepEqual(
      [draft.kind, draft.minutes, draft.promises.length, ...draft.newPeople.map(({ name }) => name)],
      [kind, minutes, promises, ...names],
      text,
    );
  }
});
