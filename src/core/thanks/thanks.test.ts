import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodWith } from '../config/index.ts';
import {
  addDays,
  addHours,
  instantAt,
  type CalendarDay,
  type Instant,
  type TimeZone,
} from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import {
  gaveInWords,
  pausesApproaches,
  thanksDueFor,
  thanksUrgency,
  type ThankedPerson,
  type ThanksInput,
  thanksInWords,
} from './index.ts';

const zone = 'Europe/Paris' as TimeZone;
const tuesday = '2026-11-17' as CalendarDay;

const maria: ThankedPerson = {
  id: 'maria' as PersonId,
  name: 'Maria',
  layer: null,
  state: 'active',
  talkDays: [],
  received: [],
  thankedThatDay: false,
  introducer: null,
  answersMyAsk: false,
  isSaidOwed: false,
};

const talk: ThanksInput['interaction'] = {
  day: tuesday,
  at: null,
  kind: 'call',
  direction: 'me',
  minutes: 25,
  attendees: null,
  planned: false,
  outcome: 'happened',
  history: false,
};

const ago = (...days: readonly number[]): readonly CalendarDay[] =>
  days.map((count) => addDays(tuesday, -count));

const passed = [{ kind: 'referral', what: 'passed your resume to Petra' }] as const;

type Row = readonly [
  name: string,
  due: boolean,
  cause: string,
  interaction: Partial<ThanksInput['interaction']>,
  person: Partial<ThankedPerson>,
];

test('R1: when a thank-you is due, and when it is not', () => {
  const rows: readonly Row[] = [
    ['the first talk', true, 'talk', {}, {}],
    ['the first talk, asked for by them', true, 'talk', { direction: 'them' }, {}],
    ['the first talk, of 9 minutes', false, 'talk', { minutes: 9 }, {}],
    ['a call of unknown length', true, 'talk', { minutes: null }, {}],
    ['a later talk I asked for', true, 'talk', {}, { talkDays: ago(40), layer: 'active' }],
    ['a later talk they asked for', false, 'talk', { direction: 'them' }, { talkDays: ago(40) }],
    ['with someone close', false, 'talk', {}, { talkDays: ago(40), layer: 'close' }],
    ['with someone of the inner circle', false, 'talk', {}, { talkDays: ago(40), layer: 'inner' }],
    ['the second talk within 30 d', true, 'talk', {}, { talkDays: ago(20) }],
    ['the third talk within 30 d', false, 'talk', {}, { talkDays: ago(20, 10) }],
    ['the third talk, the first 30 d ago', true, 'talk', {}, { talkDays: ago(30, 10) }],
    ['a group event', false, 'talk', { kind: 'event', minutes: null }, {}],
    ['a meeting of nine', false, 'talk', { kind: 'meeting', attendees: 9 }, {}],
    ['a message', false, 'talk', { kind: 'email', minutes: null, direction: 'them' }, {}],
    [
      'a receipt by message',
      true,
      'receipt',
      { kind: 'email', minutes: null, direction: 'them' },
      { received: passed },
    ],
    [
      'a receipt from someone close, third talk, at an event',
      true,
      'receipt',
      { kind: 'event', minutes: null },
      { received: passed, layer: 'inner', talkDays: ago(1, 2, 3) },
    ],
    [
      '"there are no openings": an answer to my ask',
      true,
      'answer',
      { kind: 'email', minutes: null, direction: 'them' },
      { answersMyAsk: true },
    ],
    ['the second talk of a day', false, 'talk', {}, { thankedThatDay: true }],
    ['not to be contacted', false, 'talk', {}, { received: passed, state: 'do-not-contact' }],
    ['said to be owed', true, 'talk', { kind: 'event', minutes: null }, { isSaidOwed: true }],
    ['said to be owed, and thanked', false, 'talk', {}, { isSaidOwed: true, thankedThatDay: true }],
    [
      'said to be owed, not to be contacted',
      false,
      'talk',
      {},
      { isSaidOwed: true, state: 'do-not-contact' },
    ],
  ];
  for (const [name, due, cause, interaction, person] of rows) {
    const decisions = thanksDueFor(
      { interaction: { ...talk, ...interaction }, people: [{ ...maria, ...person }], zone },
      method,
    );
    assert.equal(decisions.length, 1, name);
    assert.equal(decisions[0]?.due, due, name);
    assert.equal(decisions[0]?.cause, cause, name);
    assert.ok((decisions[0]?.why.length ?? 0) > 10, name);
  }
});

test('R1: nothing for what is planned, cancelled or history', () => {
  for (const interaction of [{ planned: true }, { outcome: 'did-not-happen' as const }, { history: true }])
    assert.deepEqual(
      thanksDueFor({ interaction: { ...talk, ...interaction }, people: [maria], zone }, method),
      [],
    );
});

test('R1: due 24 h after the event; a day without a time ends at 18:00 in the zone', () => {
  const dueAt = (at: Instant | null): Instant | undefined =>
    thanksDueFor({ interaction: { ...talk, at }, people: [maria], zone }, method)[0]?.dueAt;
  const ten = instantAt(tuesday, 600, zone);
  assert.equal(dueAt(ten), addHours(ten, 24));
  assert.equal(dueAt(null), addHours(instantAt(tuesday, 18 * 60, zone), 24));
});

test('R1: several people, one each', () => {
  const ken = { ...maria, id: 'ken' as PersonId, name: 'Ken', layer: 'close' as const, talkDays: ago(99) };
  const decisions = thanksDueFor({ interaction: talk, people: [maria, ken], zone }, method);
  assert.deepEqual(
    decisions.map(({ name, due }) => [name, due]),
    [
      ['Maria', true],
      ['Ken', false],
    ],
  );
});

test('R1: the introducer is thanked within 2 bd of the first talk', () => {
  const introducer = { id: 'ines' as PersonId, name: 'Ines', state: 'active' };
  const of = (person: Partial<ThankedPerson>, interaction = talk) =>
    thanksDueFor({ interaction, people: [{ ...maria, introducer, ...person }], zone }, method).filter(
      ({ cause }) => cause === 'introducer',
    );
  const [decision] = of({});
  assert.equal(decision?.personId, 'ines');
  assert.equal(decision?.because, 'introduced you to Maria');
  assert.equal(decision?.dueAt, instantAt('2026-11-19' as CalendarDay, 18 * 60, zone));
  const friday = { ...talk, day: '2026-11-20' as CalendarDay };
  assert.equal(of({}, friday)[0]?.dueAt, instantAt('2026-11-24' as CalendarDay, 18 * 60, zone));
  assert.deepEqual(of({ talkDays: ago(3) }), [], 'not at the second talk');
  assert.deepEqual(of({}, { ...talk, kind: 'email', minutes: null }), [], 'not for a message');
  assert.deepEqual(of({ introducer: { ...introducer, state: 'do-not-contact' } }), []);
  const both = thanksDueFor(
    {
      interaction: talk,
      people: [
        { ...maria, introducer },
        { ...maria, id: introducer.id, name: 'Ines' },
      ],
      zone,
    },
    method,
  );
  assert.equal(both.length, 2, 'an introducer who was there is thanked once');
});

test('R1: amber 24-72 h, red to 14 d, belated to 90 d, then folded into the next update', () => {
  const event = instantAt(tuesday, 600, zone);
  const dueAt = addHours(event, 24);
  const rows: readonly (readonly [hours: number, urgency: string])[] = [
    [0, 'due'],
    [23.9, 'due'],
    [24, 'amber'],
    [71.9, 'amber'],
    [72, 'red'],
    [14 * 24 - 0.1, 'red'],
    [14 * 24, 'belated'],
    [90 * 24 - 0.1, 'belated'],
    [90 * 24, 'folded'],
  ];
  for (const [hours, urgency] of rows)
    assert.equal(thanksUrgency({ dueAt }, addHours(event, hours), method), urgency, String(hours));
});

test('R1: three in amber or red pause new approaches', () => {
  const now = instantAt(tuesday, 600, zone);
  const late = { dueAt: addHours(now, -1), state: 'due' } as const;
  const old = { dueAt: addHours(now, -24 * 20), state: 'due' } as const;
  assert.equal(pausesApproaches([late, late], now, method), false);
  assert.equal(pausesApproaches([late, late, late], now, method), true);
  assert.equal(pausesApproaches([late, late, { ...late, state: 'thanked' }], now, method), false);
  assert.equal(pausesApproaches([late, late, old], now, method), false);
  assert.equal(pausesApproaches([late, late, { ...late, dueAt: addHours(now, 1) }], now, method), false);
});

test('what they gave, in words', () => {
  const rows = [
    ['call', 25, '25 minutes on the phone'],
    ['coffee', 60, 'an hour over coffee'],
    ['meal', 90, 'an hour and a half over a meal'],
    ['walk', 150, '2 and a half hours on a walk'],
    ['video', 80, 'an hour and 20 minutes on a video call'],
    ['call', null, 'a call'],
    ['call', 5, 'a call'],
  ] as const;
  for (const [kind, minutes, words] of rows) assert.equal(gaveInWords({ kind, minutes }, method), words);
});

test('what a message gave that said thanks, in words: a gift is named, an act is not', () => {
  for (const [cause, because, words] of [
    ['talk', '25 minutes on the phone', 'thanks for 25 minutes on the phone'],
    ['receipt', 'the name of a recruiter.', 'thanks for the name of a recruiter'],
    ['receipt', 'read my letter', 'thanks'],
    ['introducer', 'introduced you to Maria', 'thanks'],
  ] as const)
    assert.equal(thanksInWords([{ cause, because }]), words);
  assert.equal(thanksInWords([]), 'thanks');
});

test('R1: every number of thanks changes an outcome', () => {
  const introducer = { id: 'ines' as PersonId, name: 'Ines', state: 'active' };
  const now = instantAt(tuesday, 600, zone);
  const outcome = (overrides: Readonly<Record<string, unknown>>): string => {
    const numbers = methodWith(overrides);
    assert.ok(numbers.ok);
    const decide = (person: Partial<ThankedPerson>, minutes: number) =>
      thanksDueFor(
        { interaction: { ...talk, minutes }, people: [{ ...maria, ...person }], zone },
        numbers.value,
      );
    const due = (hours: number) => ({ dueAt: addHours(now, -hours), state: 'due' as const });
    return JSON.stringify([
      decide({ introducer }, 25),
      decide({ talkDays: ago(29, 10) }, 25),
      decide({}, 10),
      [40, 60, 24 * 14, 24 * 88].map((hours) => thanksUrgency(due(hours), now, numbers.value)),
      pausesApproaches([due(1), due(2), due(3)], now, numbers.value),
    ]);
  };
  const rows = [
    ['thanks.due_h', 12],
    ['thanks.red_h', 96],
    ['thanks.belated_d', 16],
    ['thanks.fold_d', 80],
    ['thanks.talk_min', 11],
    ['thanks.nth_talk', 4],
    ['thanks.within_d', 20],
    ['thanks.introducer_bd', 3],
    ['thanks.pause_new_at', 4],
    ['day.end', 1000],
  ] as const;
  for (const [path, value] of rows) assert.notEqual(outcome({ [path]: value }), outcome({}), path);
});
