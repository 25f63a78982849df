import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { method } from '../config/index.ts';
import { addDays, daysBetween } from '../dates/index.ts';
import { directions, depths, interactionKinds, purposes } from '../interactions/interaction.ts';
import { layers } from '../people/person.ts';
import { cadenceOf, tieOf, warmthOn, type TieInput, type TieInteraction } from './index.ts';
import { happened, onDay, tieInput } from './testing/history.ts';

const interaction = fc
  .record({
    number: fc.nat(9999),
    day: fc.nat(400),
    kind: fc.constantFrom(...interactionKinds),
    direction: fc.constantFrom(...directions),
    minutes: fc.option(fc.integer({ min: 1, max: 90 })),
    depth: fc.option(fc.constantFrom(...depths)),
    purpose: fc.option(fc.constantFrom(...purposes)),
    history: fc.boolean(),
    people: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ number, day, kind, ...rest }): TieInteraction => happened(number, day, kind, rest));

const history = fc.uniqueArray(interaction, { selector: ({ id }) => id, maxLength: 30 });

const withShuffled = <Item>(items: Item[]) =>
  fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }));

const kept = fc.record({
  layer: fc.constantFrom(...layers),
  mutualContacts: fc.option(fc.nat(30)),
  cadenceDays: fc.option(fc.integer({ min: 1, max: 400 })),
});

test('warmth stays within 0 to 86 and never depends on the order of input', () => {
  fc.assert(
    fc.property(history.chain(withShuffled), kept, fc.nat(800), ([interactions, shuffled], person, day) => {
      const tie = tieOf(tieInput(interactions, person), method);
      const { value } = warmthOn(tie, onDay(day), method);
      assert.ok(value >= 0 && value <= 86, String(value));
      assert.deepEqual(tieOf(tieInput(shuffled, person), method), tie);
    }),
  );
});

test('R4: warmth never rises on a day on which nothing happened', () => {
  fc.assert(
    fc.property(history, kept, fc.nat(800), fc.nat(60), (interactions, person, day, later) => {
      const tie = tieOf(tieInput(interactions, person), method);
      const from = tie.strengthOn === null ? onDay(day) : addDays(tie.strengthOn, day);
      const on = (count: number): number => warmthOn(tie, addDays(from, count), method).value;
      assert.ok(on(later) <= on(0));
    }),
  );
});

test('the day warmth falls below the floor is the first such day', () => {
  fc.assert(
    fc.property(history, kept, (interactions, person) => {
      const tie = tieOf(tieInput(interactions, person), method);
      const floor = method.layers[person.layer][2];
      if (tie.belowFloorOn === null || tie.strengthOn === null) return;
      assert.ok(warmthOn(tie, tie.belowFloorOn, method).value < floor);
      if (tie.belowFloorOn > tie.strengthOn)
        assert.ok(warmthOn(tie, addDays(tie.belowFloorOn, -1), method).value >= floor);
    }),
  );
});

/** Someone placed among my people on day 0, then a history, then a talk logged on a day that is not before any of it. */
const withTalk = fc
  .record({
    interactions: history,
    person: kept,
    first: fc.integer({ min: 1, max: 14 }),
    wait: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ interactions, person, first, wait }) => {
    const day = Math.max(0, ...interactions.map((past) => daysBetween(onDay(0), past.day))) + wait;
    const before = tieInput(interactions, {
      ...person,
      firstDue: onDay(Math.min(first, person.cadenceDays ?? first)),
    });
    const after: TieInput = {
      ...before,
      interactions: [...interactions, happened(10_000, day, 'coffee', { minutes: 30 })],
    };
    return { before, after, day };
  });

test('R4: a logged talk always moves the due date: later than it stood, or off the back-off to T from the talk', () => {
  fc.assert(
    fc.property(withTalk, ({ before, after, day }) => {
      const was = tieOf(before, method);
      const is = tieOf(after, method);
      assert.ok(is.keepDue !== null && is.keepDue > onDay(day), 'due again, and not on the very day');
      if (was.keepDue !== null && was.unanswered === 0)
        assert.ok(is.keepDue > was.keepDue, `${was.keepDue} -> ${is.keepDue}`);
      const habit = addDays(onDay(day), cadenceOf(before.person, method));
      const warmCap = addDays(onDay(day), method.touch.warm_d);
      assert.ok(is.keepDue <= (habit > warmCap ? habit : warmCap));
    }),
  );
});
