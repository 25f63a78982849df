import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { method } from '../config/index.ts';
import { addBusinessDays, addDays, isBusinessDay, type CalendarDay } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import type { DayPick } from './card-state.ts';
import { cardRules } from './card.ts';
import { pickDay, type PickedDay } from './pick.ts';
import type { RankedCard } from './rank.ts';
import type { CardRow } from './row.ts';
import { ranked, rowOf, today } from './testing/rows.ts';

const cardArbitrary = fc
  .record({
    rule: fc.constantFrom(...cardRules),
    name: fc.nat(500),
    person: fc.option(fc.nat(12)),
    company: fc.option(fc.constantFrom('Acme', 'Borealis', 'Coldway')),
    base: fc.integer({ min: 0, max: 70 }),
    urgency: fc.double({ min: 0, max: 1, noNaN: true }),
    minutes: fc.integer({ min: 1, max: 8 }),
    mustDo: fc.boolean(),
    largeAsk: fc.boolean(),
    waited: fc.nat(30),
  })
  .map((given) =>
    given.rule === 'start' ? { ...given, person: null, company: null, largeAsk: false } : given,
  )
  .map(({ name, person, waited, ...row }): RankedCard =>
    ranked(
      rowOf(row.rule, String(name), {
        ...row,
        mustDo: row.mustDo && row.rule !== 'start' && row.rule !== 'loop',
        person: person === null ? null : { id: `p${person}` as PersonId, name: `p${person}` },
        visibleFrom: addBusinessDays(today, -waited),
      }),
    ),
  );

const book = fc.uniqueArray(cardArbitrary, { selector: ({ row }) => row.key, maxLength: 40 });

const dayOf = (
  cards: readonly RankedCard[],
  kept: DayPick | null = null,
  actedOn: ReadonlySet<string> = new Set(),
): PickedDay =>
  pickDay({ today, ranked: cards, kept, actedOn, keptPeople: new Map(), approachesPaused: false }, method);

const rowsOf = (day: PickedDay): readonly CardRow[] => day.cards.map(({ card }) => card.row);

const assertCaps = (day: PickedDay, isFresh: boolean): void => {
  const rows = rowsOf(day);
  const { queue } = method;
  assert.ok(rows.length <= queue.cards_max);
  assert.ok(rows.reduce((sum, { minutes }) => sum + minutes, 0) <= queue.hard_min);
  assert.ok(rows.filter(({ rule }) => rule === 'thanks').length <= queue.thanks_a_day);
  assert.ok(rows.filter(({ rule }) => rule === 'start').length <= queue.start_max);
  const people = rows.flatMap(({ person }) => (person === null ? [] : [person.id]));
  assert.equal(new Set(people).size, people.length);
  assert.equal(new Set(rows.map(({ key }) => key)).size, rows.length);
  if (!isFresh) return;
  // The reserved card alone may stand above the caps of the fill.
  const fill = rows.filter(({ mustDo }) => !mustDo);
  for (const company of ['Acme', 'Borealis', 'Coldway'])
    assert.ok(fill.filter((row) => row.company === company).length <= queue.per_company + 1);
  assert.ok(fill.filter(({ rule }) => rule === 'approach' || rule === 'dormant').length <= queue.new + 1);
  assert.ok(fill.filter(({ largeAsk }) => largeAsk).length <= queue.large_asks + 1);
};

test('the day never exceeds its caps, nor does it when asked again after changes', () => {
  fc.assert(
    fc.property(book, book, fc.func(fc.boolean()), (morning, arrived, acted) => {
      const first = dayOf(morning);
      assertCaps(first, true);
      const left = morning.filter(({ row }) => !acted(row.key));
      const keys = new Set(left.map(({ row }) => row.key));
      const now = [...left, ...arrived.filter(({ row }) => !keys.has(row.key))];
      const done = new Set(morning.map(({ row }) => row.key).filter((key) => !keys.has(key)));
      assertCaps(dayOf(now, first.pick, done), false);
    }),
  );
});

test('every card is shown, rides along, is owed, or is counted as later: none is lost, none twice', () => {
  fc.assert(
    fc.property(book, (cards) => {
      const day = dayOf(cards);
      const ordinary = cards.filter(({ row }) => row.rule !== 'start' && row.rule !== 'loop');
      const shown = rowsOf(day).filter(({ rule }) => rule !== 'start').length;
      const riding = new Set(day.cards.flatMap(({ also }) => also.map(({ row }) => row.key))).size;
      assert.equal(shown + riding + day.owed.length + day.later, ordinary.length);
    }),
  );
});

test('the same input gives the same order, whatever order it comes in', () => {
  fc.assert(
    fc.property(book, (cards) => {
      const day = dayOf(cards);
      assert.deepEqual(dayOf(cards.toReversed()), day);
      assert.deepEqual(dayOf(cards), day);
      assert.deepEqual(
        rowsOf(dayOf(cards, day.pick)).map(({ key }) => key),
        rowsOf(day).map(({ key }) => key),
        'asked again',
      );
    }),
  );
});

test('an undo restores the very day', () => {
  fc.assert(
    fc.property(book, fc.func(fc.boolean()), (cards, acted) => {
      const morning = dayOf(cards);
      const left = cards.filter(({ row }) => !acted(row.key));
      const done = new Set(cards.map(({ row }) => row.key).filter((key) => acted(key)));
      const noon = dayOf(left, morning.pick, done);
      assert.deepEqual(
        rowsOf(dayOf(cards, noon.pick)).map(({ key }) => key),
        rowsOf(morning).map(({ key }) => key),
      );
    }),
  );
});

/** Each a card of one person; must-dos take at most 20 minutes and 5 cards a day; nobody ever acts. */
test('nobody starves: a card with k longer-waiting ones is picked within 5+k working days', () => {
  const waitingCards = fc.array(
    fc.record({
      base: fc.integer({ min: 0, max: 60 }),
      waited: fc.nat(20),
      minutes: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 14 },
  );
  fc.assert(
    fc.property(waitingCards, fc.integer({ min: 0, max: 5 }), (cards, mustDos) => {
      const lastPicked = new Map<string, CalendarDay>();
      const rows = cards.map(({ waited, ...rest }, index) =>
        rowOf('keep', `c${index}`, { ...rest, visibleFrom: addBusinessDays(today, -waited) }),
      );
      const pressing = Array.from({ length: mustDos }, (_, index) =>
        rowOf('promise', `m${index}`, { mustDo: true, minutes: 4, base: 99 }),
      );
      const bound = cards.map(({ waited }) => 5 + cards.filter((other) => other.waited >= waited).length - 1);
      const pickedAfter = new Map<string, number>();
      let day = today;
      for (let count = 0; count < 25; count += 1) {
        const input = [...rows, ...pressing].map((row) =>
          ranked(row, { today: day, lastPicked: lastPicked.get(row.key) ?? null }),
        );
        const picked = pickDay(
          {
            today: day,
            ranked: input,
            kept: null,
            actedOn: new Set(),
            keptPeople: new Map(),
            approachesPaused: false,
          },
          method,
        );
        for (const { key } of rowsOf(picked)) {
          lastPicked.set(key, day);
          if (!pickedAfter.has(key)) pickedAfter.set(key, count);
        }
        do day = addDays(day, 1);
        while (!isBusinessDay(day));
      }
      rows.forEach(({ key }, index) => {
        const after = pickedAfter.get(key) ?? Number.POSITIVE_INFINITY;
        assert.ok(after <= (bound[index] ?? 0), `${key} waited ${after} days of ${bound[index]}`);
      });
    }),
  );
});
