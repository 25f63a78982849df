import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodWith } from '../config/index.ts';
import { addDays, daysBetween } from '../dates/index.ts';
import { firstDueFor, firstLayer, tieOf, type TieInput } from './index.ts';
import { dayZero, happened, onDay, tieInput } from './testing/history.ts';

/** Due day counted from day 0, and why. */
const dueOf = (
  input: TieInput,
  overrides: Readonly<Record<string, unknown>> = {},
): readonly [number | null, string | null] => {
  const numbers = methodWith(overrides);
  assert.ok(numbers.ok);
  const { keepDue, keepReason } = tieOf(input, numbers.value);
  return [keepDue === null ? null : daysBetween(dayZero, keepDue), keepReason];
};

const call = happened(1, 0, 'call', { minutes: 20 });
const thanks = happened(2, 1, 'email', { purpose: 'thanks' });
const article = happened(3, 3, 'email', { purpose: 'promise' });
const keep60 = happened(4, 60, 'email', { purpose: 'keep' });
const answer = happened(5, 61, 'email', { direction: 'them' });
const second = happened(6, 20, 'video');
const placed = { layerSince: onDay(0), firstDue: onDay(8) };

type Row = readonly [name: string, due: number | null, reason: string | null, input: TieInput];

const check = (rows: readonly Row[]): void => {
  for (const [name, due, reason, input] of rows) assert.deepEqual(dueOf(input), [due, reason], name);
};

test('R4: who is kept at all', () => {
  check([
    ['no layer, no conversation', null, null, tieInput([], { layer: null, layerSince: null })],
    [
      'no layer, a message',
      null,
      null,
      tieInput([happened(1, 0, 'email', { direction: 'them' })], { layer: null, layerSince: null }),
    ],
    [
      'no layer, imported talks only',
      null,
      null,
      tieInput([happened(1, 0, 'call', { history: true })], { layer: null, layerSince: null }),
    ],
    ['no layer, a talk of my logging', 14, 'ramp', tieInput([call], { layer: null, layerSince: null })],
    ['not to be contacted', null, null, tieInput([call], { state: 'do-not-contact' })],
    ['closed', null, null, tieInput([call], { state: 'closed' })],
    ['resting', null, null, tieInput([call], { state: 'resting' })],
    [
      'in a layer, imported talks: no ramp',
      90,
      'cadence',
      tieInput([happened(1, 0, 'call', { history: true })]),
    ],
  ]);
});

test('R4: the new-tie ramp: 14 d, 60 d, then the layer', () => {
  check([
    ['after the first talk', 14, 'ramp', tieInput([call])],
    ['the thank-you is step 1, never a keep card', 14, 'ramp', tieInput([call, thanks])],
    ['the promised article satisfies day 14', 60, 'ramp', tieInput([call, thanks, article])],
    [
      'so does an answer of theirs',
      60,
      'ramp',
      tieInput([call, thanks, happened(3, 5, 'email', { direction: 'them' })]),
    ],
    [
      'and a gift',
      60,
      'ramp',
      tieInput([call, thanks], {}, [
        { direction: 'given', kind: 'article', useful: null, day: onDay(9), interactionId: null },
      ]),
    ],
    [
      'but no gift that was part of a talk',
      14,
      'ramp',
      tieInput([call, thanks], {}, [
        { direction: 'given', kind: 'article', useful: null, day: onDay(9), interactionId: call.id },
      ]),
    ],
    [
      'nor one that somebody outside the book got too',
      14,
      'ramp',
      tieInput([call, thanks, happened(3, 5, 'email', { attendees: 2 })]),
    ],
    [
      'a note to four people is no touch',
      14,
      'ramp',
      tieInput([call, thanks, happened(3, 5, 'email', { people: 4 })]),
    ],
    [
      'a belated step 14 leaves step 60',
      60,
      'ramp',
      tieInput([call, thanks, happened(3, 17, 'email', { purpose: 'keep' })]),
    ],
    [
      'a very belated step 14 keeps its distance',
      69,
      'ramp',
      tieInput([call, thanks, happened(3, 55, 'email', { purpose: 'keep' })]),
    ],
    [
      'one on day 60 makes up for both',
      180,
      'cadence',
      tieInput([call, thanks, happened(3, 70, 'email', { purpose: 'keep' })]),
    ],
    ['answered on day 61: next on 151', 151, 'cadence', tieInput([call, thanks, article, keep60, answer])],
    ['unanswered: 2 T after the talk', 180, 'cadence', tieInput([call, thanks, article, keep60])],
    ['a second talk on a later day ends it', 110, 'cadence', tieInput([call, thanks, second])],
    ['a second talk on the same day does not', 14, 'ramp', tieInput([call, happened(6, 0, 'video')])],
    [
      'someone kept before the first talk is no new tie',
      90,
      'cadence',
      tieInput([call], { layerSince: onDay(-30) }),
    ],
  ]);
});

test('R4: cadence, hand-set cadence, and the floor, whichever is first', () => {
  check([
    ['close: 30 d', 50, 'cadence', tieInput([call, second], { layer: 'close' })],
    ['wide: 180 d, the floor is further off', 200, 'cadence', tieInput([call, second], { layer: 'wide' })],
    ['every 45 days by hand', 65, 'cadence', tieInput([call, second], { cadenceDays: 45 })],
    [
      'a bridge falls below 35 before 90 d',
      79,
      'floor',
      tieInput([call], { layerSince: onDay(-30), mutualContacts: 1 }),
    ],
    [
      'a talk never brings the next one nearer than it stood',
      146,
      'floor',
      tieInput([happened(1, 0, 'call', { minutes: 5 }), happened(2, 10, 'call', { minutes: 20 })], {
        cadenceDays: 145,
        mutualContacts: 1,
      }),
    ],
    [
      'a floor that was never reached does not nag',
      30,
      'cadence',
      tieInput([happened(1, 0, 'call', { minutes: 5 })], { layer: 'close' }),
    ],
  ]);
});

test('R4: an unanswered touch doubles T, and the floor waits', () => {
  const history = [call, second];
  const touch = (number: number, day: number) => happened(number, day, 'email', { purpose: 'keep' as const });
  check([
    ['on its day', 200, 'cadence', tieInput([...history, touch(7, 110)])],
    ['early: 2 T after the last two-way', 200, 'cadence', tieInput([...history, touch(7, 80)])],
    ['late: T after the touch', 240, 'cadence', tieInput([...history, touch(7, 150)])],
    [
      'thanks double nothing',
      110,
      'cadence',
      tieInput([...history, happened(7, 21, 'email', { purpose: 'thanks' })]),
    ],
    [
      'twice in a row: rest 90 d from the second',
      160,
      'cadence',
      tieInput([...history, touch(7, 50), touch(8, 70)], { layer: 'inner' }),
    ],
    [
      'an answer ends it',
      201,
      'cadence',
      tieInput([...history, touch(7, 110), happened(8, 111, 'email', { direction: 'them' })]),
    ],
  ]);
  assert.deepEqual(dueOf(tieInput([...history, touch(7, 110)]), { 'cadence.unanswered': 3 }), [
    290,
    'cadence',
  ]);
  assert.deepEqual(dueOf(tieInput([call, thanks]), { ramp_d: [1, 10, 60] }), [10, 'ramp']);
  assert.deepEqual(dueOf(tieInput([call, second]), { 'layers.active': [35, 80, 35] }), [100, 'cadence']);
});

test('R4: placed in a layer without any history: first due, then by cadence', () => {
  const email = (number: number, day: number) => happened(number, day, 'email', { purpose: 'keep' as const });
  check([
    ['the first day', 8, 'placed', tieInput([], placed)],
    ['T after the first day', 98, 'cadence', tieInput([email(1, 8)], placed)],
    ['after a talk: T, no ramp', 95, 'cadence', tieInput([happened(1, 5, 'call')], placed)],
    ['busy until', 30, 'placed', tieInput([], { ...placed, pausedUntil: onDay(30) })],
    ['busy until a day before it is due', 8, 'placed', tieInput([], { ...placed, pausedUntil: onDay(3) })],
    ['no floor for someone without history', null, null, tieInput([], { ...placed, layer: null })],
  ]);
  assert.equal(tieOf(tieInput([], placed), method).belowFloorOn, null);
});

test('R14: before the first reply: one in 7 d, two in 30 d, then rest 90 d, then silence', () => {
  const email = (number: number, day: number) => happened(number, day, 'email', { purpose: 'keep' as const });
  const often = { ...placed, cadenceDays: 2 };
  check([
    ['once', 15, 'cadence', tieInput([email(1, 8)], often)],
    ['twice', 105, 'cadence', tieInput([email(1, 8), email(2, 15)], often)],
    ['three times within a year', null, null, tieInput([email(1, 8), email(2, 15), email(3, 105)], often)],
    [
      'until they write',
      108,
      'cadence',
      tieInput(
        [email(1, 8), email(2, 15), email(3, 105), happened(4, 106, 'email', { direction: 'them' })],
        often,
      ),
    ],
  ]);
});

test('R14: with a reply on record: at most 4 unprompted touches per 30 d', () => {
  const exchange = (number: number, day: number) => [
    happened(number, day, 'email', { purpose: 'keep' as const }),
    happened(number + 1, day, 'email', { direction: 'them' as const }),
  ];
  const input = tieInput([...exchange(1, 0), ...exchange(3, 3), ...exchange(5, 6), ...exchange(7, 9)], {
    cadenceDays: 3,
  });
  assert.deepEqual(dueOf(input), [30, 'cadence']);
  assert.deepEqual(dueOf(input, { 'touch.warm_30d': 9 }), [12, 'cadence']);
});

test('who is kept: the i-th placed is first due on day ceil(i*T/cap)', () => {
  const rows: readonly (readonly ['inner' | 'close' | 'active' | 'wide', number, number])[] = [
    ['active', 1, 3],
    ['active', 2, 6],
    ['active', 35, 90],
    ['active', 36, 3],
    ['inner', 5, 14],
    ['wide', 100, 180],
  ];
  for (const [layer, place, days] of rows)
    assert.equal(firstDueFor(dayZero, layer, place, method), addDays(dayZero, days), `${layer} ${place}`);
});

test('R4: 160 days with the alumna of one call', () => {
  const book = [call, thanks, article];
  const days: number[] = [];
  let day = dayZero;
  const history = [...book];
  for (let count = 0; count <= 160; count += 1) {
    const known = history.filter((interaction) => interaction.day <= day);
    const { keepDue } = tieOf(tieInput(known), method);
    if (keepDue !== null && keepDue <= day) {
      days.push(count);
      history.push(happened(100 + count, count, 'email', { purpose: 'keep' }));
      if (count === 60) history.push(happened(300, 61, 'email', { direction: 'them' }));
      if (count === 151) history.push(happened(301, 151, 'call'));
    }
    day = addDays(day, 1);
  }
  assert.deepEqual(days, [60, 151]);
});

test('who is kept: the first conversation puts a person in active while it has room, else in wide', () => {
  assert.equal(firstLayer(0, method), 'active');
  assert.equal(firstLayer(34, method), 'active');
  assert.equal(firstLayer(35, method), 'wide');
});
