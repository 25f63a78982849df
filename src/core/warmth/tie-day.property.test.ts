import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { method } from '../config/index.ts';
import { daysBetween, type CalendarDay, type Instant } from '../dates/index.ts';
import { directions, interactionKinds } from '../interactions/interaction.ts';
import {
  conversationsWith,
  hasHappened,
  isLive,
  isWritten,
  tieWithDays,
  warmthLine,
  warmthOn,
  type TieInteraction,
} from './index.ts';
import { happened, onDay, tieInput } from './testing/history.ts';

const interaction = fc
  .record({
    number: fc.nat(60),
    day: fc.nat(90),
    kind: fc.constantFrom(...interactionKinds),
    direction: fc.constantFrom(...directions),
    minutes: fc.option(fc.integer({ min: 1, max: 90 })),
    history: fc.boolean(),
    planned: fc.boolean(),
    people: fc.integer({ min: 1, max: 2 }),
    loggedAt: fc.nat(5).map((at) => at as Instant),
    at: fc.option(fc.nat(5).map((at) => at as Instant)),
  })
  .map(({ number, day, kind, ...rest }): TieInteraction => happened(number, day, kind, rest));

const history = fc.uniqueArray(interaction, { selector: ({ id }) => id, maxLength: 25 });

const upTo = (interactions: readonly TieInteraction[], day: CalendarDay): readonly TieInteraction[] =>
  interactions.filter((one) => one.day <= day);

test('the days of a tie hold everything that happened once, by day, newest first', () => {
  fc.assert(
    fc.property(history, history, (interactions, mentions) => {
      const { tie, days } = tieWithDays({ ...tieInput(interactions), mentions }, method);
      const there = new Set(interactions.filter(hasHappened).map(({ id }) => id));
      const wanted = [
        ...interactions.filter(hasHappened).map((one) => ({ ...one, role: 'with' as const })),
        ...mentions
          .filter((one) => hasHappened(one) && !there.has(one.id))
          .map((one) => ({ ...one, role: 'mentioned' as const })),
      ]
        .map(({ id, day, at, loggedAt, role }) => ({ id, day, moment: at ?? loggedAt, role }))
        .toSorted((a, b) =>
          a.day !== b.day
            ? a.day < b.day
              ? 1
              : -1
            : a.moment !== b.moment
              ? b.moment - a.moment
              : a.id < b.id
                ? 1
                : -1,
        );
      const found = days
        .toReversed()
        .flatMap(({ day, talks }) => talks.map(({ id, moment, role }) => ({ id, day, moment, role })));
      assert.deepEqual(found, wanted);
      assert.equal(tie.entries, wanted.length);
      assert.deepEqual(
        days.filter(({ conversation }) => conversation).map(({ day }) => day),
        conversationsWith(interactions, method).map(({ day }) => day),
      );
    }),
  );
});

test('R4: the line of warmth on a day is the warmth that the history up to that day gives', () => {
  // Letters weigh by what answers them later: talks alone have one past.
  const talks = history.map((all) => all.filter(({ kind }) => !isWritten({ kind })));
  fc.assert(
    fc.property(talks, (interactions) => {
      const { days } = tieWithDays(tieInput(interactions), method);
      const line = warmthLine(days, { from: onDay(30), to: onDay(120), everyDays: 7 });
      for (const { day, value } of line) {
        const { tie } = tieWithDays(tieInput(upTo(interactions, day)), method);
        assert.ok(Math.abs(value - warmthOn(tie, day, method).value) <= 1, day);
      }
      const within = days.filter(({ day }) => day >= onDay(30));
      const before = days.filter(({ day }) => day < onDay(30)).slice(-1);
      assert.deepEqual(
        warmthLine([...within.toReversed(), ...before], { from: onDay(30), to: onDay(120), everyDays: 7 }),
        line,
      );
    }),
  );
});

test('the message that waits is the one which a reader of the whole history would answer', () => {
  fc.assert(
    fc.property(history, (interactions) => {
      const ours = interactions
        .filter((one) => one.people === 1 && !one.history && hasHappened(one))
        .filter((one) => isLive(one) || (isWritten(one) && one.direction !== 'unknown'))
        .toSorted((a, b) =>
          a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.loggedAt - b.loggedAt || (a.id < b.id ? -1 : 1),
        );
      const [last, before] = ours.toReversed();
      const isAnswer =
        last !== undefined &&
        before !== undefined &&
        isWritten(before) &&
        before.direction === 'me' &&
        daysBetween(before.day, last.day) <= method.talk.answer_d;
      const waits = last !== undefined && isWritten(last) && last.direction === 'them' && !isAnswer;
      const { tie } = tieWithDays(tieInput(interactions), method);
      assert.deepEqual(tie.waitingMessage?.id ?? null, waits ? last.id : null);
    }),
  );
});
