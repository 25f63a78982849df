import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method } from '../config/index.ts';
import { addBusinessDays, addDays, type CalendarDay } from '../dates/index.ts';
import { cardOf, type RankedCard } from './rank.ts';
import { pickDay } from './pick.ts';
import { overdue, ranked, rowOf, standing, today } from './testing/rows.ts';

const waited = (days: number): CalendarDay => addBusinessDays(today, -days);

const long = addDays(today, -400);
const ana = standing('active', {
  firstConversation: long,
  lastTwoWay: addDays(today, -110),
  belowFloorOn: addDays(today, -3),
  lastInteraction: addDays(today, -110),
});

/** The worked day of section 3, card by card: name, card, parts as printed, P as printed. */
const worked: readonly (readonly [
  name: string,
  card: RankedCard,
  parts: readonly [number, number, number, number, number],
  priority: number,
])[] = [
  ['Tom', ranked(rowOf('brief', 'tom', { urgency: 1, mustDo: true })), [70, 25, 4, 0, 0.5], 98.5],
  [
    'Ken',
    ranked(rowOf('thanks', 'ken', { urgency: overdue('thanks', 3), mustDo: true })),
    [55, 25, 4, 0, 0],
    84,
  ],
  [
    'Priya',
    ranked(
      rowOf('promise', 'priya', {
        base: method.queue.cards.promise.late,
        urgency: overdue('promise', 2),
        mustDo: true,
      }),
      { standing: standing('close') },
    ),
    [60, 10, 8, 0, 1],
    77,
  ],
  [
    'Maria',
    ranked(rowOf('thanks', 'maria', { urgency: overdue('thanks', 6 / 24), mustDo: true }), {
      standing: standing('active'),
    }),
    [55, 2.1, 5, 0, 0],
    62.1,
  ],
  [
    'Omar',
    ranked(rowOf('followup', 'omar', { urgency: overdue('followup', 3), visibleFrom: waited(2) })),
    [35, 15, 4, 4, 0],
    58,
  ],
  [
    'Ana',
    ranked(
      rowOf('keep', 'ana', { urgency: 20 / (method.queue.cards.keep.scale * 90), visibleFrom: waited(6) }),
      { standing: ana },
    ),
    [25, 11.1, 10, 12, 0.5],
    57.6,
  ],
  [
    'Lund',
    ranked(rowOf('dormant', 'lund', { urgency: overdue('dormant', 10), visibleFrom: waited(14) }), {
      standing: standing('wide'),
    }),
    [15, 8.3, 3, 20, 1],
    45.3,
  ],
  [
    'Raj',
    ranked(rowOf('approach', 'raj', { urgency: overdue('approach', 4), visibleFrom: waited(4) })),
    [22, 10, 4, 8, 1.5],
    42.5,
  ],
  [
    'Dan',
    ranked(rowOf('offer', 'dan', { urgency: overdue('offer', 2) }), { standing: standing('active') }),
    [28, 3.6, 5, 0, 0.5],
    36.1,
  ],
];

test('section 3: the worked day, part by part', () => {
  for (const [name, card, [base, urgency, relationship, aging, cost], priority] of worked) {
    const shown = cardOf(card, []);
    assert.deepEqual(shown.parts, { base, urgency, relationship, aging, cost }, name);
    assert.equal(shown.priority, priority, name);
  }
});

test('section 3: the worked day comes out as Tom, Ken, Priya, Maria and, reserved, Lund: 20 minutes', () => {
  const day = pickDay(
    {
      today,
      ranked: worked.map(([, card]) => card).toReversed(),
      kept: null,
      actedOn: new Set(),
      keptPeople: new Map(),
      approachesPaused: false,
    },
    method,
  );
  assert.deepEqual(
    day.cards.map(({ card }) => card.row.person?.name),
    ['tom', 'ken', 'priya', 'maria', 'lund'],
  );
  assert.equal(
    day.cards.reduce((sum, { card }) => sum + card.row.minutes, 0),
    20,
  );
  assert.equal(day.later, 4);
  assert.deepEqual(day.owed, []);
  assert.equal(day.pick.overfull, false);
});

test('section 3: Omar and Ana lead tomorrow', () => {
  const rest = worked
    .map(([, card]) => card)
    .filter(({ row }) => ['followup', 'keep', 'approach', 'offer'].includes(row.rule));
  const day = pickDay(
    { today, ranked: rest, kept: null, actedOn: new Set(), keptPeople: new Map(), approachesPaused: false },
    method,
  );
  assert.deepEqual(
    day.cards.slice(0, 2).map(({ card }) => card.row.person?.name),
    ['ana', 'omar'],
  );
});
