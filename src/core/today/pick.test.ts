import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodWith } from '../config/index.ts';
import { addBusinessDays, addDays, type CalendarDay } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import type { CardState } from './card-state.ts';
import { asksToDecide, isHidden } from './hidden.ts';
import { pickDay, type PickedDay, type PickInput } from './pick.ts';
import { byPriority, relationshipPoints, roundHalfUp, waitingDays, type RankedCard } from './rank.ts';
import { ranked, rowOf, standing, today } from './testing/rows.ts';

const pick = (
  cards: readonly RankedCard[],
  rest: Partial<PickInput> = {},
  overrides: Readonly<Record<string, unknown>> = {},
): PickedDay => {
  const numbers = methodWith(overrides);
  assert.ok(numbers.ok);
  return pickDay(
    {
      today,
      ranked: cards,
      kept: null,
      actedOn: new Set(),
      keptPeople: new Map(),
      approachesPaused: false,
      ...rest,
    },
    numbers.value,
  );
};

const names = ({ cards }: PickedDay): readonly string[] => cards.map(({ card }) => card.row.key);

const thanks = (count: number, from = 1): readonly RankedCard[] =>
  Array.from({ length: count }, (_, index) =>
    ranked(rowOf('thanks', `t${from + index}`, { mustDo: true, urgency: 1 - (from + index) / 100 })),
  );
const keep = (name: string, rest: Parameters<typeof rowOf>[2] = {}): RankedCard =>
  ranked(rowOf('keep', name, rest));
const since = (days: number): CalendarDay => addBusinessDays(today, -days);

test('at most four thank-yous a day; the others are also owed', () => {
  const day = pick(thanks(6));
  assert.deepEqual(names(day), ['thanks:t1', 'thanks:t2', 'thanks:t3', 'thanks:t4']);
  assert.deepEqual(
    day.owed.map(({ row }) => row.key),
    ['thanks:t5', 'thanks:t6'],
  );
  assert.equal(day.later, 0);
  assert.equal(names(pick(thanks(6), {}, { 'queue.thanks_a_day': 5 })).length, 5);
});

test('must-dos by P up to 25 minutes; a smaller one still fits; more make the day overfull', () => {
  const late = (name: string, minutes: number, base: number) =>
    ranked(rowOf('promise', name, { mustDo: true, base, minutes }));
  const day = pick([late('a', 10, 99), late('b', 10, 98), late('c', 6, 90), late('d', 5, 85)]);
  assert.deepEqual(names(day), ['promise:a', 'promise:b', 'promise:d']);
  assert.equal(day.pick.overfull, true);
  assert.equal(day.later, 1);
  assert.equal(pick([late('a', 10, 99), late('b', 15, 98)]).pick.overfull, false);
  assert.deepEqual(names(pick([late('a', 10, 99), late('b', 10, 98)], {}, { 'queue.hard_min': 19 })), [
    'promise:a',
  ]);
});

test('the reserved slot is the longest-waiting card with 5+ days, whatever its P and the caps of the fill', () => {
  const crowd = [1, 2, 3, 4, 5].map((index) => keep(`k${index}`, { base: 60 }));
  const old = keep('old', { visibleFrom: since(9), base: 0, company: 'Acme' });
  const older = keep('older', { visibleFrom: since(12), base: 0, company: 'Acme', minutes: 5 });
  assert.deepEqual(names(pick([...crowd, old, older])), ['keep:older', 'keep:k1', 'keep:k2', 'keep:k3']);
  assert.deepEqual(
    names(pick([...crowd, keep('four', { visibleFrom: since(4), base: 0 })])).includes('keep:four'),
    false,
  );
  assert.equal(names(pick([...crowd, old], {}, { 'queue.reserve_after': 10 })).includes('keep:old'), false);
  const mustDos = thanks(1).map((card) => ({ ...card, row: { ...card.row, minutes: 21 } }));
  assert.deepEqual(names(pick([...mustDos, older])), ['thanks:t1'], 'not beyond 25 minutes');
});

test('then by P to 18 minutes, at most 6 cards', () => {
  const small = Array.from({ length: 9 }, (_, index) => ranked(rowOf('thread', `s${index}`)));
  assert.equal(names(pick(small)).length, 6);
  assert.equal(names(pick(small, {}, { 'queue.cards': 3 })).length, 3);
  const four = Array.from({ length: 9 }, (_, index) => keep(`k${index}`));
  assert.equal(names(pick(four)).length, 4);
  assert.equal(names(pick(four, {}, { 'queue.target_min': 12 })).length, 3);
});

test('one card a person; the others ride along as also', () => {
  const ada = { person: { id: 'ada' as PersonId, name: 'Ada' } };
  const day = pick([
    keep('x', ada),
    ranked(rowOf('thread', 'y', ada)),
    ranked(rowOf('thanks', 'z', { ...ada, mustDo: true })),
  ]);
  assert.deepEqual(names(day), ['thanks:z']);
  assert.deepEqual(
    day.cards[0]?.also.map(({ row }) => row.key),
    ['thread:y', 'keep:x'],
  );
  assert.equal(day.later, 0);
  assert.equal(
    names(pick([keep('x', ada), ranked(rowOf('thread', 'y', ada))], {}, { 'queue.per_person': 2 })).length,
    2,
  );
});

test('two a company, must-dos not counted; two of approach and dormant; one large ask', () => {
  const acme = { company: 'Acme', minutes: 1 };
  const mustDo = ranked(rowOf('thanks', 'm', { company: 'Acme', minutes: 1, mustDo: true }));
  const day = [mustDo, ...[1, 2, 3].map((index) => keep(`a${index}`, acme))];
  assert.deepEqual(names(pick(day)), ['thanks:m', 'keep:a1', 'keep:a2']);
  assert.equal(names(pick(day, {}, { 'queue.per_company': 3 })).length, 4);
  const fresh = [
    ranked(rowOf('approach', 'r', { minutes: 1 })),
    ranked(rowOf('approach', 's', { minutes: 1 })),
    ranked(rowOf('dormant', 'l', { minutes: 1 })),
  ];
  assert.deepEqual(names(pick(fresh)), ['approach:r', 'approach:s']);
  assert.equal(names(pick(fresh, {}, { 'queue.new': 3 })).length, 3);
  const asks = ['p', 'q'].map((name) => ranked(rowOf('ask', name, { largeAsk: true, minutes: 1 })));
  assert.deepEqual(names(pick(asks)), ['ask:p']);
  assert.equal(names(pick(asks, {}, { 'queue.large_asks': 2 })).length, 2);
});

test('ties: older due, fewer minutes, least recent contact, key', () => {
  const day = (count: number): CalendarDay => addDays(today, -count);
  const tie = { firstConversation: day(300), lastTwoWay: day(300), belowFloorOn: null };
  const cards = [
    keep('e'),
    keep('d'),
    ranked(rowOf('keep', 'c'), {
      standing: standing(null, {
        ...tie,
        firstConversation: null,
        lastTwoWay: null,
        lastInteraction: day(1),
      }),
    }),
    keep('b', { minutes: 3, base: 24.5 }),
    keep('a', { dueDay: day(1) }),
    keep('f', { dueDay: day(2) }),
  ];
  assert.deepEqual(
    cards.toSorted(byPriority).map(({ row }) => row.key),
    ['keep:f', 'keep:a', 'keep:b', 'keep:d', 'keep:e', 'keep:c'].map((key) => key),
  );
});

test('start cards, at most three, fill free room and never take the reserved slot', () => {
  const start = ['last-talk', 'unthanked', 'five', 'aim'].map((step) =>
    ranked(rowOf('start', step, { person: null, visibleFrom: since(99), weekend: true })),
  );
  assert.deepEqual(names(pick(start)).length, 3);
  assert.deepEqual(names(pick([...start, keep('k', { base: 1 })]))[0], 'keep:k');
  assert.equal(pick(start).later, 0);
  assert.equal(names(pick(start, {}, { 'queue.start_max': 1 })).length, 1);
  assert.equal(names(pick([...start, ...[1, 2, 3, 4].map((index) => keep(`k${index}`))])).length, 5);
});

test('back-pressure: approaches pause, nothing else does', () => {
  const cards = [ranked(rowOf('approach', 'r')), ranked(rowOf('dormant', 'l')), keep('k')];
  const day = pick(cards, { approachesPaused: true });
  assert.deepEqual(names(day), ['keep:k', 'dormant:l']);
});

test('loop cards stand outside the six: 8 a day, 25 minutes', () => {
  const loop = Array.from({ length: 12 }, (_, index) => ranked(rowOf('loop', `l${index}`, { minutes: 2 })));
  const day = pick([...loop, keep('k')]);
  assert.deepEqual(names(day), ['keep:k']);
  assert.equal(day.loop.length, 8);
  const near = ranked(rowOf('loop', 'near', { place: 1 }), { standing: standing('inner') });
  const heavy = ranked(rowOf('loop', 'heavy', { place: 0 }));
  assert.deepEqual(
    pick([near, heavy]).loop.map(({ row }) => row.person?.name),
    ['heavy', 'near'],
    'R20: the heaviest help first, however near the others stand',
  );
  assert.equal(pick(loop, {}, { 'loop.per_day': 3 }).loop.length, 3);
  assert.equal(pick(loop, {}, { 'queue.loop_min': 7 }).loop.length, 3);
});

test('a kept day: the same less what was acted on, plus must-dos that arose since', () => {
  const cards = [keep('a'), keep('b'), keep('c'), keep('d'), keep('e')];
  const morning = pick(cards);
  assert.deepEqual(names(morning), ['keep:a', 'keep:b', 'keep:c', 'keep:d']);
  const noon = pick(cards.slice(1), { kept: morning.pick });
  assert.deepEqual(names(noon), ['keep:b', 'keep:c', 'keep:d'], 'nothing comes in its place');
  assert.deepEqual(noon.pick, morning.pick);
  const [talk] = thanks(1);
  assert.ok(talk);
  const later = pick([...cards, talk], { kept: morning.pick });
  assert.deepEqual(names(later), ['thanks:t1', 'keep:a', 'keep:b', 'keep:c', 'keep:d']);
  assert.deepEqual(
    names(pick([...cards, talk], { kept: later.pick })),
    names(later),
    'asked again, the same',
  );
  assert.deepEqual(later.pick, morning.pick, 'what is kept is the first asking');
  assert.deepEqual(names(pick(cards, { kept: later.pick })), names(morning), 'undo brings the very day back');
});

test('a kept day: where a card is gone the next of its person’s takes its place, and goes back with undo', () => {
  const person = { id: 'ada' as PersonId, name: 'Ada Quill' };
  const lead = ranked(rowOf('thanks', 't1', { mustDo: true, person }));
  const rider = ranked(rowOf('promise', 'p1', { person }));
  const late = ranked(rowOf('keep', 'k1', { person }));
  const other = keep('b');
  const morning = pick([lead, rider, late, other]);
  assert.deepEqual(names(morning), ['thanks:t1', 'keep:b']);
  const keptPeople = new Map([[lead.row.key, person.id]]);
  const noon = pick([rider, late, other], { kept: morning.pick, keptPeople });
  assert.deepEqual(names(noon), ['promise:p1', 'keep:b']);
  assert.deepEqual(
    noon.cards[0]?.also.map(({ row }) => row.key),
    ['keep:k1'],
  );
  assert.deepEqual(names(pick([rider, late, other], { kept: noon.pick, keptPeople })), names(noon));
  const again = pick([lead, rider, late, other], { kept: noon.pick, keptPeople });
  assert.deepEqual(names(again), names(morning), 'undo brings the very day back');
});

test('a kept day: four thank-yous a day, done ones counted', () => {
  const morning = pick(thanks(6));
  const actedOn = new Set(['thanks:t1', 'thanks:t2']);
  const noon = pick(thanks(4, 3), { kept: morning.pick, actedOn });
  assert.deepEqual(names(noon), ['thanks:t3', 'thanks:t4']);
  assert.equal(noon.owed.length, 2);
});

test('a kept day: must-dos that need the room push out what can wait, and it comes back with undo', () => {
  const small = [1, 2, 3, 4, 5, 6].map((index) => ranked(rowOf('thread', `s${index}`)));
  const morning = pick(small);
  const noon = pick([...small, ...thanks(2)], { kept: morning.pick });
  assert.deepEqual(names(noon), [
    'thanks:t1',
    'thanks:t2',
    'thread:s1',
    'thread:s2',
    'thread:s3',
    'thread:s4',
  ]);
  assert.deepEqual(names(pick(small, { kept: noon.pick })), names(morning));
});

test('waiting counts working days from when it became visible or was last picked, whichever is later', () => {
  const monday = '2026-11-16' as CalendarDay;
  const rows = [
    ['2026-11-09', null, 5],
    ['2026-11-14', null, 1],
    ['2026-11-09', '2026-11-13', 1],
    ['2026-11-13', '2026-11-10', 1],
    ['2026-11-16', null, 0],
  ] as const;
  for (const [visible, picked, days] of rows)
    assert.equal(waitingDays(visible as CalendarDay, picked as CalendarDay | null, monday), days);
});

test('F grows by 2 a day to 20, C by half a minute over 3, U to 25', () => {
  const parts = (rest: Parameters<typeof rowOf>[2]) => keep('k', rest).parts;
  assert.equal(parts({ visibleFrom: since(3) }).aging, 6);
  assert.equal(parts({ visibleFrom: since(10) }).aging, 20);
  assert.equal(parts({ visibleFrom: since(40) }).aging, 20);
  assert.equal(parts({ minutes: 3 }).cost, 0);
  assert.equal(parts({ minutes: 1 }).cost, 0);
  assert.equal(parts({ minutes: 8 }).cost, 2.5);
  assert.equal(parts({ urgency: 1 }).urgency, 25);
});

test('R: the layer, 4 for someone new, 5 more below the floor', () => {
  const tie = { firstConversation: null, lastTwoWay: null, belowFloorOn: null, lastInteraction: null };
  const day = (count: number): CalendarDay => addDays(today, -count);
  const rows = [
    [standing('inner'), 10],
    [standing('close'), 8],
    [standing('active'), 5],
    [standing('wide'), 3],
    [standing('active', { ...tie, belowFloorOn: today }), 10],
    [standing('active', { ...tie, belowFloorOn: day(-1) }), 5],
    [standing(null), 4],
    [standing(null, { ...tie, firstConversation: day(59) }), 4],
    [standing(null, { ...tie, firstConversation: day(60) }), 3],
    [standing(null, { ...tie, lastTwoWay: day(5) }), 3],
    [null, 0],
  ] as const;
  for (const [who, points] of rows)
    assert.equal(relationshipPoints(who, today, method), points, JSON.stringify(who));
});

test('R: every number changes an outcome', () => {
  const tie = {
    firstConversation: addDays(today, -40),
    lastTwoWay: null,
    belowFloorOn: today,
    lastInteraction: null,
  };
  const rows = [
    ['queue.layer_pts.inner', standing('inner')],
    ['queue.layer_pts.close', standing('close')],
    ['queue.layer_pts.active', standing('active')],
    ['queue.layer_pts.wide', standing('wide')],
    ['queue.layer_pts.new', standing(null)],
    ['queue.floor_pts', standing('wide', tie)],
    ['queue.new_d', standing(null, tie)],
  ] as const;
  for (const [path, who] of rows) {
    const changed = methodWith({ [path]: 1 });
    assert.ok(changed.ok);
    assert.notEqual(
      relationshipPoints(who, today, changed.value),
      relationshipPoints(who, today, method),
      path,
    );
  }
});

test('figures are rounded half up to one decimal', () => {
  const rows = [
    [2.0833, 2.1],
    [62.05, 62.1],
    [0.25, 0.3],
    [57.61, 57.6],
    [-0.25, -0.2],
    [3.5714, 3.6],
    [0.1 + 0.15, 0.3],
  ] as const;
  for (const [value, shown] of rows) assert.equal(roundHalfUp(value), shown);
});

test('done hides an occasion, snooze a time, "not today" a day; the third different day asks', () => {
  const state = (rest: Partial<CardState>): CardState => ({
    id: 'keep:x:y',
    state: 'done',
    day: today,
    at: 0 as CardState['at'],
    until: null,
    skippedOn: [],
    ...rest,
  });
  const row = { visibleFrom: addDays(today, -5) };
  const rows: readonly (readonly [name: string, CardState | undefined, boolean])[] = [
    ['nothing was done', undefined, false],
    ['done today', state({}), true],
    ['done on the day it became visible', state({ day: row.visibleFrom }), true],
    ['done before: a new occasion', state({ day: addDays(today, -6) }), false],
    ['snoozed until tomorrow', state({ state: 'snoozed', until: addDays(today, 1) }), true],
    ['snoozed until today', state({ state: 'snoozed', until: today }), false],
    ['put off today', state({ state: 'skipped' }), true],
    ['put off yesterday', state({ state: 'skipped', day: addDays(today, -1) }), false],
  ];
  for (const [name, given, hidden] of rows) assert.equal(isHidden(given, row, today), hidden, name);
  const skipped = (...days: readonly number[]) =>
    state({ state: 'skipped', skippedOn: days.map((count) => addDays(today, -count)) });
  assert.equal(asksToDecide(skipped(1, 2), row, method), false);
  assert.equal(asksToDecide(skipped(1, 2, 2), row, method), false);
  assert.equal(asksToDecide(skipped(1, 2, 3), row, method), true);
  assert.equal(
    asksToDecide(skipped(1, 2, 9), row, method),
    false,
    'one of them belonged to the last occasion',
  );
});
