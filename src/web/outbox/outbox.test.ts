import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BatchId } from '../../core/ids.ts';
import {
  adopt,
  afterSending,
  dealtWith,
  decided,
  nextToSend,
  parseOutbox,
  put,
  secondsAgo,
  stay,
  take,
  takeBack,
  wordsIn,
  type Waiting,
} from './outbox.ts';

const saidAt = '2026-11-18T08:00:00.000Z';
const waiting = (id: string, refused: string | null = null): Waiting => ({
  id: id as BatchId,
  call: 'logConversation',
  input: { body: { id: id, text: `Called ${id}` } },
  what: `Called ${id}`,
  saidAt,
  refused,
});
const snoozed: Waiting = {
  ...waiting('s'),
  call: 'snoozeCard',
  input: { params: { key: 'keep:a' }, body: { when: '2w' } },
};

test('what was kept is read back; damage costs only the damaged item', () => {
  const kept = [waiting('a'), waiting('b', 'which Sam?'), snoozed];
  assert.deepEqual(parseOutbox(JSON.stringify(kept)), kept);
  const damaged = [waiting('a'), 7, { ...snoozed, call: 'eraseEverything' }, { ...snoozed, id: 1 }, null];
  assert.deepEqual(parseOutbox(JSON.stringify(damaged)), [waiting('a')]);
  for (const text of [null, '', '{', '"talk"', '{"body":1}']) assert.deepEqual(parseOutbox(text), []);
});

test('a talk that an older version kept is read as one', () => {
  const body = { id: 'a', text: 'Called a' };
  const [read] = parseOutbox(JSON.stringify([{ body, saidAt, refused: null }]));
  assert.deepEqual(
    [read?.id, read?.call, read?.input, read?.what, read?.refused],
    ['a', 'logConversation', { body }, 'Called a', null],
  );
  assert.deepEqual(
    parseOutbox(
      JSON.stringify([
        { body: null, saidAt },
        { body: { text: 'x' }, saidAt },
      ]),
    ),
    [],
  );
});

test('the same again is one', () => {
  const twice = put(put([], waiting('a')), { ...waiting('a'), saidAt: '2026-11-19T08:00:00.000Z' });
  assert.deepEqual(
    twice.map((one) => one.saidAt),
    ['2026-11-19T08:00:00.000Z'],
  );
});

test('the oldest goes first, refused ones wait for the user', () => {
  const outbox = [waiting('a', 'which Sam?'), waiting('b'), waiting('c')];
  assert.equal(nextToSend(outbox)?.id, 'b');
  assert.equal(nextToSend(take(take(outbox, 'b' as BatchId), 'c' as BatchId)), null);
});

test('what the book has goes, what it refuses says why, what is unanswered stays as it is', () => {
  const outbox = [waiting('a'), waiting('b')];
  const a = 'a' as BatchId;
  assert.deepEqual(afterSending(outbox, a, null), [waiting('b')]);
  assert.deepEqual(afterSending(outbox, a, { type: 'done-already', message: 'sent before' }), [waiting('b')]);
  assert.deepEqual(afterSending(outbox, a, { type: 'ambiguous', message: 'Which Sam?' }), [
    waiting('a', 'Which Sam?'),
    waiting('b'),
  ]);
  for (const type of ['busy', 'unauthorized'] as const)
    assert.deepEqual(afterSending(outbox, a, { type, message: 'no' }), outbox);
  // It may be in the book, and only the answer was lost.
  assert.deepEqual(afterSending(outbox, a, { type: 'unreachable', message: 'no' }), [
    { ...waiting('a'), tried: true },
    waiting('b'),
  ]);
});

test('what Goodturn breaks on is not sent for ever: it stands aside with what to do, and what comes after it goes', () => {
  const a = 'a' as BatchId;
  const broken = { type: 'internal', message: 'Something in Goodturn broke.' } as const;
  const away = { type: 'unreachable', message: 'no' } as const;
  let outbox: readonly Waiting[] = [waiting('a'), waiting('b')];
  for (const error of [broken, away, broken]) {
    outbox = afterSending(outbox, a, error);
    assert.equal(nextToSend(outbox)?.id, 'a');
  }
  outbox = afterSending(outbox, a, broken);
  const [aside] = outbox;
  assert.match(aside?.refused ?? '', /broke on it several times.*let it go/u);
  assert.equal(aside?.tried, true, 'it may be in the book');
  assert.equal(nextToSend(outbox)?.id, 'b');
  assert.ok(aside);
  assert.equal(nextToSend(put(outbox, { ...aside, refused: null }))?.refused, null);
  assert.deepEqual(parseOutbox(JSON.stringify(outbox)), outbox);
});

test('a card that another device has done needs no putting off, and no word of the user', () => {
  const gone = { type: 'not-found', message: 'This card is done already.' } as const;
  assert.deepEqual(afterSending([snoozed, waiting('b')], snoozed.id, gone), [waiting('b')]);
  assert.deepEqual(
    afterSending([waiting('b')], 'b' as BatchId, gone).map(({ refused }) => refused),
    [gone.message],
  );
});

test('what is on its way is sent by nobody else; where its window ended it waits, and may be in the book', () => {
  const going: Waiting = { ...waiting('a'), going: true };
  assert.equal(nextToSend([going]), null);
  assert.deepEqual(adopt([going, waiting('b')]), [{ ...waiting('a'), tried: true }, waiting('b')]);
  assert.deepEqual(stay([going], going.id), [waiting('a')]);
  assert.deepEqual(afterSending([going], going.id, { type: 'busy', message: 'no' }), [waiting('a')]);
});

const undo = { id: 'u' as BatchId, saidAt: '2026-11-18T09:00:00.000Z' };

test('what is taken back need not get there; what may have got there is undone there, in its turn', () => {
  const outbox = [waiting('a'), waiting('b')];
  assert.deepEqual(takeBack(outbox, 'a' as BatchId, undo), [waiting('b')]);
  assert.deepEqual(takeBack([{ ...waiting('a'), tried: true }, waiting('b')], 'a' as BatchId, undo), [
    { ...undo, call: 'undo', input: { body: { batch: 'a' } }, what: 'Undone: Called a', refused: null },
    waiting('b'),
  ]);
  assert.deepEqual(takeBack(outbox, 'c' as BatchId, undo), outbox);
});

test('cards that wait to be told of are dealt with, refused ones are there again', () => {
  const debriefed: Waiting = {
    ...waiting('d'),
    call: 'debriefTalk',
    input: { params: { id: 't' } },
  };
  const outbox = [waiting('a'), snoozed, debriefed];
  assert.deepEqual([...dealtWith(outbox)], ['keep:a', 'debrief:t']);
  assert.deepEqual([...dealtWith(outbox.map((one) => ({ ...one, refused: 'no' })))], []);
});

test('how long ago it was said is never less than nothing', () => {
  const now = Date.parse(saidAt);
  assert.equal(secondsAgo(waiting('a'), now + 61_400), 61);
  assert.equal(secondsAgo(waiting('a'), now - 61_400), 0);
});

const changed = (id: string, body: object): Waiting => ({
  ...waiting(id),
  call: 'changePerson',
  input: { params: { id: 'ada' }, body },
});

test('a change begins with what one that waits said, so that the two are no question', () => {
  const first = changed('a', {
    place: 'B',
    name: { given: 'Adah' },
    base: { place: 'A', name: { given: 'Ada' } },
  });
  const second = changed('b', {
    place: 'C',
    note: 'x',
    name: { family: 'Q' },
    base: { place: 'A', note: null, name: { family: null } },
  });
  const [, kept] = put(put([], first), second);
  assert.deepEqual(kept?.input, {
    params: { id: 'ada' },
    body: {
      place: 'C',
      note: 'x',
      name: { family: 'Q' },
      base: { place: 'B', note: null, name: { family: null } },
    },
  });
});

test('of what two devices changed the user says which holds, field by field', () => {
  const conflicts = [
    { field: 'place', there: 'C', said: 'B' },
    { field: 'name.given', there: 'Adele', said: 'Adah' },
  ];
  const base = { place: 'A', name: { given: 'Ada' }, note: null };
  const change = changed('a', { place: 'B', name: { given: 'Adah' }, note: 'x', base });
  const error = { type: 'conflict', message: 'Changed elsewhere.', conflicts } as const;
  const [refused] = afterSending([change], change.id, error);
  assert.deepEqual([refused?.refused, refused?.conflicts], ['Changed elsewhere.', conflicts]);
  assert.ok(refused);
  const mine = decided(refused, new Set(['place']));
  assert.deepEqual(mine?.input.body, { place: 'B', note: 'x', base: { ...base, place: 'C' } });
  assert.deepEqual([mine?.refused, mine?.conflicts], [null, undefined]);
  const only = changed('b', { place: 'B', base: { place: 'A' } });
  assert.equal(decided({ ...only, conflicts: [{ field: 'place', there: 'C', said: 'B' }] }, new Set()), null);
});

test('a change after one that was taken back begins with what was there before both', () => {
  const first = changed('a', { place: 'B', note: 'x', base: { place: 'A', note: null } });
  const second = changed('b', { place: 'C', base: { place: 'A' } });
  const third = changed('c', { place: 'D', note: 'y', base: { place: 'A', note: null } });
  const outbox = [first, second, third].reduce<readonly Waiting[]>(put, []);
  assert.deepEqual(
    takeBack(outbox, first.id, undo).map(({ input }) => input.body),
    [
      { place: 'C', base: { place: 'A' } },
      { place: 'D', note: 'y', base: { place: 'C', note: null } },
    ],
  );
});

test('a number of the method is decided by its whole name', () => {
  const base = { method: { 'thanks.withinHours': 24, 'thanks.card': null } };
  const set: Waiting = {
    ...waiting('m'),
    call: 'changeSettings',
    input: { body: { method: { 'thanks.withinHours': 12, 'thanks.card': 3 }, base } },
    refused: 'no',
    conflicts: [{ field: 'method.thanks.withinHours', there: 6, said: 12 }],
  };
  assert.deepEqual(decided(set, new Set())?.input.body, { method: { 'thanks.card': 3 }, base });
  assert.deepEqual(decided(set, new Set(['method.thanks.withinHours']))?.input.body, {
    method: { 'thanks.withinHours': 12, 'thanks.card': 3 },
    base: { method: { 'thanks.withinHours': 6, 'thanks.card': null } },
  });
});

test('the words that somebody wrote are found in what was refused', () => {
  const done: Waiting = {
    ...waiting('w'),
    call: 'finishCard',
    input: {
      params: { key: 'keep:a' },
      body: { id: '00000000-0000-7000-8000-000000000001', text: 'My own words.' },
    },
  };
  assert.equal(wordsIn(done), 'My own words.');
  assert.equal(wordsIn(changed('b', { note: 'x', name: { given: 'Ada' }, base: { note: 'y' } })), 'x\nAda');
  assert.equal(wordsIn(snoozed), '');
});

test('a field that was changed once more is asked of once, with what was said last', () => {
  const asked: Waiting = {
    ...changed('a', { place: 'B', note: 'x', base: { place: 'A', note: null } }),
    refused: 'no',
    conflicts: [{ field: 'place', there: 'Z', said: 'B' }],
  };
  const error = { type: 'conflict', message: 'no', conflicts: asked.conflicts ?? [] } as const;
  const first = changed('a', { place: 'B', note: 'x', base: { place: 'A', note: null } });
  const second = changed('b', { place: 'C', base: { place: 'A' } });
  const one = afterSending([first, second].reduce<readonly Waiting[]>(put, []), first.id, error);
  assert.deepEqual(one, [
    { ...changed('a', { note: 'x', base: { place: 'A', note: null } }) },
    changed('b', { place: 'C', base: { place: 'A' } }),
  ]);
  // It was begun with what the book says: there is nothing left to ask.
  assert.deepEqual(put([asked], changed('c', { place: 'C', base: { place: 'Z' } })), [
    changed('a', { note: 'x', base: { place: 'A', note: null } }),
    changed('c', { place: 'C', base: { place: 'Z' } }),
  ]);
  const only: Waiting = {
    ...asked,
    input: changed('a', { place: 'B', base: { place: 'A' } }).input,
  } as Waiting;
  assert.deepEqual(put([only], changed('c', { place: 'C', base: { place: 'Z' } })), [
    changed('c', { place: 'C', base: { place: 'Z' } }),
  ]);
});

test('of lists of words that wait one after the other, each adds and takes away; whole lists are asked of', () => {
  const points = (value: string) => [{ kind: 'email', value }];
  const outbox = [
    changed('a', {
      topics: ['old', 'a'],
      contactPoints: points('a'),
      base: { topics: ['old'], contactPoints: points('x') },
    }),
    // The page does not show yet what waits.
    changed('b', {
      topics: ['old', 'b'],
      contactPoints: points('b'),
      base: { topics: ['old'], contactPoints: points('x') },
    }),
  ].reduce<readonly Waiting[]>(put, []);
  assert.deepEqual(outbox[1]?.input.body, {
    topics: ['old', 'a', 'b'],
    contactPoints: points('b'),
    base: { topics: ['old', 'a'], contactPoints: points('x') },
  });
  assert.deepEqual(takeBack(outbox, 'a' as BatchId, undo)[0]?.input.body, {
    topics: ['old', 'b'],
    contactPoints: points('b'),
    base: { topics: ['old'], contactPoints: points('x') },
  });
});
