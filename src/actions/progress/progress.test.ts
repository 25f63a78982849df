import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyAsk, type Ask } from '../../core/asks/index.ts';
import { addDays, type CalendarDay, type Instant } from '../../core/dates/index.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import type { Person } from '../../core/people/index.ts';
import type { MetricId } from '../../core/progress/index.ts';
import type { PromiseRecord } from '../../core/promises/promise.ts';
import type { NamedRecord } from '../../core/records.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import { idOf, personIdOf, personOf, promiseOf, talkOf, withOf } from '../../store/testing/sample-records.ts';
import { showProgress } from './show-progress.ts';
import { openTestBook } from '../testing/book.ts';

/** The Wednesday of the test book, at nine in the morning. */
const today = '2026-11-18' as CalendarDay;
const ago = (days: number): CalendarDay => addDays(today, -days);
const noon = (days: number): Instant => Date.parse(`${ago(days)}T12:00Z`) as Instant;

const person = (more: Partial<Person> = {}, count = 1): NamedRecord => ({
  name: 'person',
  record: personOf(count, `Ada${count}`, 'Quill', { layerSince: ago(400), ...more }),
});

/** A thing that happened with somebody so many days ago: a call, where nothing else is said. */
const contact = (
  count: number,
  days: number,
  more: Partial<Interaction> = {},
  who = 1,
): readonly NamedRecord[] => [
  { name: 'interaction', record: talkOf(count, ago(days), more) },
  { name: 'participant', record: withOf(count, count, who) },
];

const note = { kind: 'message', direction: 'me', minutes: null } as const;

const favor = (count: number, days: number, more: Partial<Favor>): NamedRecord => ({
  name: 'favor',
  record: {
    id: idOf(9, count),
    personId: personIdOf(1),
    direction: 'given',
    kind: 'article',
    what: 'the piece on cold storage',
    day: ago(days),
    minutes: null,
    interactionId: null,
    useful: null,
    unasked: null,
    history: false,
    ...more,
  },
});

const advice = (count: number, days: number): NamedRecord =>
  favor(count, days, { direction: 'received', kind: 'advice' });

const ask = (count: number, more: Partial<Ask>): NamedRecord => ({
  name: 'ask',
  record: {
    ...emptyAsk,
    id: idOf(8, count),
    personId: personIdOf(1),
    kind: 'advice',
    what: 'twenty minutes',
    route: 'known',
    state: 'sent',
    madeOn: ago(20),
    sentOn: ago(20),
    ...more,
  },
});

const promised = (count: number, days: number, more: Partial<PromiseRecord> = {}): NamedRecord => ({
  name: 'promise',
  record: promiseOf(count, 1, { due: ago(days), ...more }),
});

const thanked = (count: number, state: Thanks['state'], closedAt: Instant | null): readonly NamedRecord[] => [
  ...contact(count, 10),
  {
    name: 'thanks',
    record: {
      id: idOf(0, count),
      interactionId: idOf(5, count),
      personId: personIdOf(1),
      cause: 'talk',
      because: '20 minutes on the phone',
      dueAt: noon(9),
      state,
      closedAt,
      messageId: null,
    },
  },
];

const active = { layer: 'active' } as const;

const rows: readonly (readonly [
  name: string,
  records: readonly NamedRecord[],
  id: MetricId,
  value: number | null,
  sentence?: RegExp,
])[] = [
  [
    'of four weeks to this day, whatever weekday it is: one person and one day each',
    [person(), ...[0, 6, 7, 20, 27, 28].flatMap((days, index) => contact(index + 1, days))],
    'conversations',
    1.3,
    /^You talked to 1 person a week/u,
  ],
  [
    'a late thank-you is said, but not in time; one without a detail neither',
    [
      person(),
      ...thanked(1, 'thanked', noon(9)),
      ...thanked(2, 'thanked', noon(8)),
      ...thanked(3, 'thin', noon(10)),
      ...thanked(4, 'due', null),
    ],
    'thanked',
    0.25,
    /^1 of 4 thank-yous within a day with what they did, 3 said in all/u,
  ],
  [
    'a promise kept late is not on time; due today or taken back before its day it is not counted',
    [
      person(),
      promised(1, 10, { state: 'kept', closedAt: noon(10) }),
      promised(2, 10, { state: 'kept', closedAt: noon(9) }),
      promised(3, 1),
      promised(4, 0),
      promised(5, 10, { state: 'released', closedAt: noon(12) }),
      promised(6, 10, { state: 'released', closedAt: noon(5) }),
      promised(7, 10, { by: 'them' }),
    ],
    'promises',
    0.25,
    /^1 of 4 promises/u,
  ],
  [
    'thanks are no gift, an ask for advice is no large one; 90 days; nothing of before the first day',
    [
      person(),
      favor(1, 1, {}),
      favor(2, 90, {}),
      favor(3, 91, {}),
      favor(4, 1, { kind: 'thanks' }),
      favor(5, 1, { history: true }),
      favor(6, 1, { kind: 'result' }),
      ask(1, { kind: 'introduction' }),
      ask(2, { kind: 'job' }),
      ask(3, { kind: 'advice' }),
      ask(4, { kind: 'referral', sentOn: ago(91) }),
      ask(5, { kind: 'referral', history: true }),
      ask(6, { kind: 'referral', state: 'planned', sentOn: null }),
    ],
    'gives',
    1.5,
    /^You gave 3 things and asked for 2 large things/u,
  ],
  ['nothing large was asked: there is nothing to divide by', [person(), favor(1, 1, {})], 'gives', null],
  [
    'a talk within the time keeps a tie',
    [person(active), ...contact(1, 80)],
    'cadences',
    1,
    /^1 of 1 person/u,
  ],
  ['a talk of longer ago does not', [person(active), ...contact(1, 100)], 'cadences', 0],
  [
    'a note that carried something keeps it, an article given too',
    [
      person(active),
      ...contact(1, 200),
      ...contact(2, 5, { ...note, purpose: 'offer' }),
      person(active, 2),
      ...contact(3, 200, {}, 2),
      favor(1, 5, { personId: personIdOf(2) }),
    ],
    'cadences',
    1,
  ],
  [
    'a thank-you is due for itself and keeps nothing',
    [
      person(active),
      ...contact(1, 200),
      ...contact(2, 60, { ...note, purpose: 'thanks' }),
      person(active, 2),
      ...contact(4, 80, {}, 2),
    ],
    'cadences',
    0.5,
  ],
  [
    'whoever was placed without a talk is not due before their first day, and whoever rests is not due at all',
    [person({ ...active, firstDue: ago(-10) }), person({ ...active, state: 'resting' }, 2)],
    'cadences',
    null,
  ],
  [
    'answers out of the blue: two of four, weighed with one of six',
    [
      person(),
      person({}, 2),
      ask(1, { route: 'cold', state: 'answered', answer: 'no', personId: personIdOf(2) }),
      ask(2, { route: 'cold', state: 'answered', answer: 'yes', personId: personIdOf(2) }),
      ask(3, { route: 'cold' }),
      ask(4, { route: 'cold', state: 'stopped' }),
      ask(5, { route: 'introduced' }),
      ask(6, { route: 'cold', state: 'withdrawn' }),
    ],
    'replies-cold',
    0.3,
    /^2 of 4 requests out of the blue answered; of the next ten expect 2 to 4\./u,
  ],
  [
    'whoever wrote since has answered',
    [person(), ask(1, { route: 'introduced' }), ...contact(1, 10, { ...note, direction: 'them' })],
    'replies-introduced',
    7 / 11,
  ],
  ['no request to alumni, nothing to count', [person(), ask(1, { route: 'cold' })], 'replies-alumni', null],
  [
    'a first talk that a letter of theirs followed became more than one, also where the next came much later',
    [
      person(),
      ...contact(1, 170),
      ...contact(2, 100, { ...note, kind: 'letter', direction: 'them' }),
      ...contact(3, 2),
      person({}, 2),
      ...contact(4, 170, {}, 2),
      ...contact(5, 100, note, 2),
      ...contact(6, 2, {}, 2),
      person({}, 3),
      ...contact(7, 80, {}, 3),
      ...contact(8, 70, {}, 3),
    ],
    'second-contact',
    0.5,
    /^1 of 2 first talks/u,
  ],
  [
    'told by a message, or by "give result", within 30 days; later or before is not told',
    [
      person(),
      advice(1, 100),
      ...contact(1, 90, { ...note, purpose: 'result' }),
      person({}, 2),
      favor(2, 60, { direction: 'received', kind: 'advice', personId: personIdOf(2) }),
      favor(3, 40, { kind: 'result', personId: personIdOf(2) }),
      person({}, 3),
      favor(4, 60, { direction: 'received', kind: 'advice', personId: personIdOf(3) }),
      favor(5, 20, { kind: 'result', personId: personIdOf(3) }),
      favor(6, 70, { kind: 'result', personId: personIdOf(3) }),
    ],
    'loops',
    2 / 3,
    /^2 of 3 pieces of advice/u,
  ],
  [
    'advice of the last month may still be answered, that of longer ago is past',
    [person(), advice(1, 29), advice(2, 121)],
    'loops',
    null,
    /No advice is old enough/u,
  ],
  [
    'the median of the days on which somebody looked',
    [10, 5, 40].map((days, index): NamedRecord => ({
      name: 'dayPick',
      record: {
        id: ago(days),
        keys: Array.from({ length: index + 1 }, (_, place) => `thanks:${idOf(5, place)}:${personIdOf(1)}`),
        overfull: false,
      },
    })),
    'time',
    4.5,
  ],
];

for (const [name, records, id, value, sentence] of rows)
  test(`section 6, ${id}: ${name}`, async () => {
    await using book = await openTestBook();
    await book.deps.space.write({ action: 'add', summary: 'all' }, async (writer) => {
      for (const one of records) await writer.put(one.name, one.record);
    });
    const { metrics } = await showProgress(book.deps);
    const metric = metrics.find((one) => one.id === id);
    assert.ok(metric);
    if (value === null) assert.equal(metric.value, null);
    else assert.ok(Math.abs((metric.value ?? Infinity) - value) < 1e-9, `${metric.value} is not ${value}`);
    if (sentence !== undefined) assert.match(metric.sentence, sentence);
    assert.match(metric.definition, /\.$/u);
  });
