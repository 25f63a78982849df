import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodWith } from '../config/index.ts';
import { addHours, type CalendarDay, type Instant } from '../dates/index.ts';
import type { Id, InteractionId, PersonId } from '../ids.ts';
import { approachesPaused, answerOf, planDay, rankedCards } from './cards.ts';
import { keysAt, rowsAt } from './testing/rows-at.ts';
import {
  birthdayOf,
  at,
  interactionOn,
  personNamed,
  promiseTo,
  stateOf,
  thanksTo,
  threadOf,
  tieFrom,
  viewWith,
  zone,
} from './testing/view.ts';
import type { BookView } from './view.ts';

const ada = personNamed('Ada Quill');
const tom = personNamed('Tom Berg');
const day = (text: string): CalendarDay => text as CalendarDay;

test('start cards while fewer than 5 conversations are logged, in their order', () => {
  const start = {
    conversations: 0,
    kept: 0,
    people: 2000,
    weekAim: null,
    mine: [
      { name: 'Riverside', school: true },
      { name: 'ACME', school: false },
    ],
    nearby: [
      { id: 'c' as PersonId, name: 'Cleo', organizations: [], knownSince: '2026-11-01' as never },
      { id: 'b' as PersonId, name: 'Bo', organizations: [{ name: 'Acme', school: false }], knownSince: null },
      {
        id: 'a' as PersonId,
        name: 'Al',
        organizations: [{ name: 'Riverside', school: true }],
        knownSince: null,
      },
      { id: 'd' as PersonId, name: 'Di', organizations: [], knownSince: '2026-01-01' as never },
    ],
  };
  const now = at('2026-11-18');
  const day1 = planDay(viewWith([], { start }), now, zone, method);
  assert.deepEqual(
    day1.cards.map(({ card }) => card.row.key),
    ['start:last-talk', 'start:unthanked', 'start:five'],
  );
  const keys = keysAt(viewWith([], { start }), now);
  assert.deepEqual(keys, ['start:last-talk', 'start:unthanked', 'start:five', 'start:nearby', 'start:aim']);
  const nearby = rowsAt(viewWith([], { start }), now).find(({ key }) => key === 'start:nearby');
  assert.ok(nearby?.payload?.kind === 'people');
  assert.deepEqual(
    nearby.payload.people.map(({ name, reason }) => [name, reason]),
    [
      ['Al', 'You both were at Riverside.'],
      ['Bo', 'You both know Acme from the inside.'],
    ],
  );
  assert.deepEqual(keysAt(viewWith([], { start: { ...start, conversations: 5 } }), now), []);
  assert.deepEqual(
    keysAt(viewWith([], { start: { ...start, conversations: 1, kept: 5, weekAim: 4, nearby: [] } }), now),
    ['start:unthanked'],
  );
  assert.deepEqual(
    keysAt(
      viewWith([], { start, states: [stateOf('start:unthanked', { day: day('2026-10-01') })] }),
      now,
    ).includes('start:unthanked'),
    false,
    'done stays done',
  );
  assert.deepEqual(keysAt(viewWith([], { start }), now, { 'queue.start_until': 0 }), []);
  assert.equal(
    keysAt(viewWith([], { start }), now, { 'queue.start_five': 3000 }).includes('start:five'),
    false,
  );
  assert.equal(
    keysAt(viewWith([], { start: { ...start, nearby: start.nearby.slice(0, 1) } }), now, {
      'queue.nearby_d': 3,
    }).includes('start:nearby'),
    false,
  );
});

test('the alumna of one call: thanked first, no promise on the day; it shows on the 19th, is late on the 23rd', () => {
  const view = (
    states: BookView['states'] extends ReadonlyMap<string, infer State> ? readonly State[] : never,
    thanked: boolean,
  ) => {
    const call = interactionOn('i1', '2026-11-17', [ada], { minutes: 20, loggedAt: at('2026-11-18') });
    return viewWith([ada], {
      interactions: [call],
      thanks: [thanksTo(ada, 'i1', at('2026-11-18', 18 * 60), { state: thanked ? 'thanked' : 'due' })],
      promises: [promiseTo(ada, 'p1', '2026-11-20')],
      ties: [tieFrom(ada, [call], { layerSince: day('2026-11-17') })],
      states,
    });
  };
  const shown = (now: Instant, thanked: boolean) =>
    answerOf(
      planDay(view([], thanked), now, zone, method),
      { conversations: 1, people: 1, aim: 5 },
      () => null,
    );
  const first = shown(at('2026-11-18'), false);
  assert.deepEqual(
    first.cards.map(({ key, also }) => [key, also.map((other) => other.rule)]),
    [['thanks:i1:ada quill', []]],
  );
  assert.equal(first.minutes, 3);
  const thursday = shown(at('2026-11-19'), false);
  assert.deepEqual(
    thursday.cards.map(({ key, also }) => [key, also.map((other) => other.rule)]),
    [['thanks:i1:ada quill', ['promise']]],
  );
  assert.deepEqual(
    shown(at('2026-11-19'), true).cards.map(({ key }) => key),
    ['promise:p1'],
  );
  const [late] = shown(at('2026-11-23'), true).cards;
  assert.equal(late?.parts.base, 60);
  assert.equal(late?.parts.urgency, 5);
});

test('the third "not today" on different days asks what to do', () => {
  const states = [
    stateOf('promise:p1', {
      day: day('2026-11-25'),
      state: 'skipped',
      skippedOn: [day('2026-11-23'), day('2026-11-24'), day('2026-11-25')],
    }),
  ];
  const view = viewWith([ada], { promises: [promiseTo(ada, 'p1', '2026-11-20')], states });
  assert.deepEqual(keysAt(view, at('2026-11-25')), []);
  const [row] = rowsAt(view, at('2026-11-26'));
  assert.match(row?.why ?? '', /drop it, move out a layer, or change the date\?/u);
  assert.ok(row?.payload?.kind === 'choices' && row.payload.choices.length === 3);
  assert.doesNotMatch(rowsAt(view, at('2026-11-26'), { 'queue.skips_ask': 4 })[0]?.why ?? '', /drop it/u);
});

test('what was snoozed becomes visible anew: its waiting begins on the day it comes back', () => {
  const states = [
    stateOf('promise:p1', { day: day('2026-11-02'), state: 'snoozed', until: day('2026-11-16') }),
  ];
  const view = viewWith([ada], { promises: [promiseTo(ada, 'p1', '2026-11-02')], states });
  const waited = (now: string): readonly number[] =>
    rankedCards(view, at(now), zone, method)
      .filter(({ row }) => row.rule === 'promise')
      .map(({ waiting }) => waiting);
  assert.deepEqual(['2026-11-13', '2026-11-16', '2026-11-18'].map(waited), [[], [0], [2]]);
});

test('back-pressure: two overfull days running, or three late thank-yous', () => {
  const pick = (id: string, overfull: boolean) => ({ id: day(id), keys: [], overfull });
  const now = at('2026-11-18');
  const paused = (picks: readonly ReturnType<typeof pick>[], overrides = {}) => {
    const numbers = methodWith(overrides);
    assert.ok(numbers.ok);
    return approachesPaused(viewWith([], { picks }), now, zone, numbers.value);
  };
  assert.equal(paused([pick('2026-11-16', true), pick('2026-11-17', true)]), true);
  assert.equal(paused([pick('2026-11-16', true), pick('2026-11-17', false)]), false);
  assert.equal(paused([pick('2026-11-17', true)]), false);
  assert.equal(paused([pick('2026-11-17', true)], { 'queue.overfull_days': 1 }), true);
  const late = ['a', 'b', 'c'].map((id) => thanksTo(ada, id, addHours(now, -2)));
  assert.equal(approachesPaused(viewWith([ada], { thanks: late }), now, zone, method), true);
});

test('every number of the card table moves its card', () => {
  const now = at('2026-11-18');
  const view = viewWith([ada], {
    interactions: [
      interactionOn('m1', '2026-11-18', [ada], {
        planned: true,
        outcome: 'open',
        at: at('2026-11-18', 900),
        loggedAt: at('2026-11-10'),
      }),
      interactionOn('m2', '2026-11-16', [ada], {
        planned: true,
        outcome: 'open',
        kind: 'walk',
        loggedAt: at('2026-11-10'),
      }),
    ],
    thanks: [
      thanksTo(ada, 'i1', at('2026-11-17')),
      thanksTo(ada, 'i2', at('2026-10-01')),
      thanksTo(ada, 'i3', at('2026-11-09', 1080), { cause: 'introducer', state: 'thanked' }),
    ],
    promises: [
      promiseTo(ada, 'p1', '2026-11-16'),
      promiseTo(ada, 'p2', '2026-11-19'),
      promiseTo(ada, 'p3', '2026-11-02', { by: 'them' }),
    ],
    threads: [threadOf(ada, 't1', '2026-11-01')],
    birthdays: [birthdayOf(ada.id, '--11-18')],
    jobChanges: [
      { positionId: 'x', personId: ada.id, from: null, to: 'Borealis', seenOn: day('2026-11-10') },
    ],
    ties: [
      { ...tieFrom(ada, []), keepDue: day('2026-11-01'), keepReason: 'cadence' },
      tieFrom(tom, [interactionOn('m3', '2026-11-13', [tom], { kind: 'email', direction: 'them' })]),
    ],
    start: { conversations: 0, kept: 0, people: 0, weekAim: null, mine: [], nearby: [] },
    advice: [
      {
        id: 'f' as Id<'FavorId'>,
        personId: ada.id,
        direction: 'received',
        kind: 'advice',
        what: 'x',
        day: day('2026-11-02'),
        minutes: null,
        unasked: null,
        interactionId: 'i1' as InteractionId,
        useful: null,
        history: false,
      },
    ],
  });
  const withTom: BookView = { ...view, people: new Map([...view.people, [tom.id, tom]]) };
  const outcome = (overrides: Readonly<Record<string, unknown>>): string => {
    const numbers = methodWith(overrides);
    assert.ok(numbers.ok);
    return JSON.stringify(
      rankedCards(withTom, now, zone, numbers.value).map(({ row, priority }) => [
        row.key,
        priority,
        row.minutes,
      ]),
    );
  };
  const made = new Set(rankedCards(withTom, now, zone, method).map(({ row }) => row.rule));
  const scaleless = new Set(['brief', 'birthday', 'start', 'advice']);
  for (const rule of made)
    for (const [name, value] of Object.entries(method.queue.cards[rule])) {
      if (name === 'scale' && scaleless.has(rule)) continue;
      const path = `queue.cards.${rule}.${name}`;
      assert.notEqual(outcome({ [path]: value + 1.5 }), outcome({}), path);
    }
  assert.deepEqual([...made].toSorted(), [
    'advice',
    'birthday',
    'brief',
    'debrief',
    'job',
    'keep',
    'promise',
    'reply',
    'result',
    'start',
    'thanks',
    'theirs',
    'thread',
  ]);
  for (const path of ['urgency', 'age_pts', 'cost_per_min', 'free_min', 'layer_pts.active'])
    assert.notEqual(outcome({ [`queue.${path}`]: 0.7 }), outcome({}), path);
  assert.notEqual(outcome({ 'queue.age_cap': 4 }), outcome({}));
});
