import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method } from '../config/index.ts';
import { addDays, daysBetween, type CalendarDay } from '../dates/index.ts';
import type { PromiseRecord } from '../promises/promise.ts';
import type { Thanks } from '../thanks/thanks.ts';
import type { CardState, DayPick } from './card-state.ts';
import { planDay } from './cards.ts';
import { doneEffect } from './done.ts';
import {
  at,
  interactionOn,
  personNamed,
  promiseTo,
  stateOf,
  thanksTo,
  tieFrom,
  viewWith,
  zone,
} from './testing/view.ts';
import type { ViewInteraction } from './view.ts';

const ada = personNamed('Ada Quill');
const first = '2026-11-17' as CalendarDay;

/** A day a step: everything on Today is done on the day it shows; `answers` are days on which she writes or talks back. */
const replay = (
  answers: Readonly<Record<number, Partial<ViewInteraction>>>,
): readonly (readonly [number, string])[] => {
  const interactions: ViewInteraction[] = [
    interactionOn('i1', first, [ada], { minutes: 20, loggedAt: at(addDays(first, 1)) }),
  ];
  let thanks: readonly Thanks[] = [thanksTo(ada, 'i1', at(addDays(first, 1), 1080))];
  let promises: readonly PromiseRecord[] = [promiseTo(ada, 'p1', addDays(first, 3))];
  const states: CardState[] = [];
  const picks: DayPick[] = [];
  const shown: (readonly [number, string])[] = [];
  for (let count = 1; count <= 160; count += 1) {
    const day = addDays(first, count);
    const answer = answers[count];
    if (answer)
      interactions.push(interactionOn(`a${count}`, day, [ada], { loggedAt: at(day, 8 * 60), ...answer }));
    const view = viewWith([ada], {
      interactions,
      thanks,
      promises,
      states,
      picks,
      ties: [tieFrom(ada, interactions, { layerSince: addDays(first, 1) })],
    });
    const planned = planDay(view, at(day), zone, method);
    picks.push(planned.pick);
    for (const { card } of planned.cards) {
      const { rule, key } = card.row;
      shown.push([daysBetween(first, day), rule]);
      states.push(stateOf(key, { day }));
      const effect = doneEffect({ rule });
      if (effect.type === 'message' || effect.type === 'promise-kept')
        interactions.push(
          interactionOn(`d${count}${rule}`, day, [ada], {
            kind: 'email',
            purpose: effect.purpose,
            loggedAt: at(day, 10 * 60),
          }),
        );
      if (rule === 'thanks') thanks = thanks.map((one) => ({ ...one, state: 'thanked' as const }));
      if (rule === 'promise') promises = [];
    }
  }
  return shown;
};

test('160 days with the alumna: thanked at once, her article by its day, a note at day 60, the next 90 days after her answer', () => {
  // Day 60 is a Saturday: the note goes out on the Monday, and she answers on the day after.
  assert.deepEqual(replay({ 63: { kind: 'email', direction: 'them', text: 'So good to hear from you' } }), [
    [1, 'thanks'],
    [2, 'promise'],
    [62, 'keep'],
    [153, 'keep'],
  ]);
});

test('160 days in which she never answers: no second note within the time', () => {
  assert.deepEqual(
    replay({}).map(([, rule]) => rule),
    ['thanks', 'promise', 'keep'],
  );
});

test('a talk on the very day takes the keep card away', () => {
  const days = replay({ 63: { kind: 'email', direction: 'them' }, 150: { minutes: 30, direction: 'them' } });
  assert.deepEqual(
    days.filter(([, rule]) => rule === 'keep').map(([day]) => day),
    [62],
  );
});
