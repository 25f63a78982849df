import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import type { CaptureDraft } from '../draft.ts';
import { book, now, zone } from '../testing/book.ts';

const read = (said: string): CaptureDraft =>
  capture(`Coffee with Priya yesterday. ${said}`, { now, zone, book });

// How one notes it, when one means to and what one wants to know vary freely: each with each.
const turns = [
  'Ask her {when} {what}.',
  'ask {what} {when}',
  'Must ask her {what} {when}.',
  'I need to ask {when} {what}.',
  "Don't forget to ask her {when} {what}.",
  'Remind me to ask {what} {when}.',
  'Make a note to ask her {what} {when}.',
  'Would be good to ask her {when} {what}.',
  "I'll ask her {when} {what}.",
  'Let me ask her {what} {when}.',
  'To ask {when}: {what}.',
  'Priya: ask {when} {what}.',
  'Find out {when} {what}.',
  'Check {when} {what}.',
  "I'm curious to hear {what} {when}.",
  'I want to know {when} {what}.',
  'Follow up {when} on {what}.',
  'Touch base with her {when} on {what}.',
] as const;

const times = [
  ['', null],
  ['in January', '2027-01'],
  ['in spring', '2027-03'],
  ['early next year', '2027-01'],
  ['next month', '2026-12'],
  ['on 3 December', '2026-12-03'],
] as const;

const questions = ['how the move went', 'whether she got the grant', 'how her talk was received'];

describe('what one means to ask later is a thread (R18) with its time, and neither promise nor talk', () => {
  for (const turn of turns)
    test(turn, () => {
      for (const [when, due] of times)
        for (const what of questions) {
          if (when === '' && turn.includes('{when}:')) continue;
          const said = turn
            .replace('{what}', what)
            .replace('{when}', when)
            .replaceAll(/ +(?= |[.:]|$)/g, '');
          const { threads, promises, day, planned, kind } = read(said);
          assert.deepEqual(
            { threads: threads.map((thread) => [thread.what, thread.when]), promises, day, planned, kind },
            {
              threads: [
                [what + (due === null && said.includes(`${what} after`) ? ' after the holidays' : ''), due],
              ],
              promises: [],
              day: '2026-11-17',
              planned: false,
              kind: 'coffee',
            },
            said,
          );
        }
    });
});

test('a time that no date says stands between, and a time before it is its time', () => {
  assert.deepEqual(
    read('Ask her after the holidays how the move went.').threads.map(({ what, when }) => [what, when]),
    [['how the move went', null]],
  );
  for (const said of ['In January: ask her how the move went.', 'In January, ask how the move went.'])
    assert.deepEqual(
      read(said).threads.map(({ what, when }) => [what, when]),
      [['how the move went', '2027-01']],
      said,
    );
});

test('what is asked of what was told right before is of the same, and what they will ask is theirs', () => {
  const told = read('She must decide by 27 November, ask her about it.');
  assert.deepEqual([told.threads.map(({ when }) => when), told.promises], [['2026-11-27'], []]);
  const theirs = read('She knows a partner at the law firm and will ask her about the internship.');
  assert.deepEqual([theirs.threads, theirs.promises.map(({ by }) => by)], [[], ['them']]);
});

test('what was asked, is asked of others, is for me or is let be is not asked later', () => {
  for (const said of [
    "I didn't want to ask her about the divorce.",
    "Don't ask her about her ex.",
    'She said I should ask about the scholarship.',
    'I asked her how the move went.',
    'She wanted to know how I got the job.',
    'I want to know how to write a good CV.',
    'Check whether the library has the book.',
    'Want to find out if consulting is for me.',
    "I'll ask my boss whether she can visit.",
    'Great to see how her team works.',
    "Let's see how it goes.",
    "I'd love to hear more about internships.",
    'Ask her for an intro to her boss.',
  ])
    assert.deepEqual(read(said).threads, [], said);
});
