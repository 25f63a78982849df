import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay, Instant, PartialDate } from '../dates/index.ts';
import type { Id, InteractionId, PersonId, PromiseId } from '../ids.ts';
import { remindersOf, type ToRemind } from './reminders.ts';

const day = '2026-11-18' as CalendarDay;
const [dana, tom] = ['dana', 'tom'] as PersonId[];
const names = new Map([[dana as PersonId, 'Dana Reyes']]);
const none: ToRemind = {
  today: day,
  answer: { day, cards: [] },
  promises: [],
  yearly: [],
  talks: [],
  names,
};

const card = (person: PersonId | null, title: string, minutes: number): ToRemind['answer']['cards'][number] =>
  ({ person: person && { id: person, name: '' }, title, why: `${title}, because.`, minutes }) as never;

const summary = (given: Partial<ToRemind>): readonly string[] =>
  remindersOf({ ...none, ...given }).map(({ uid, title, day: on }) => `${uid} ${on} ${title}`);

test('a day with nothing to do is no entry', () => {
  assert.deepEqual(remindersOf(none), []);
});

test('today is one quiet entry with its reasons; whoever is not spoken of is left out, with their minutes', () => {
  const cards = [
    card(dana ?? null, 'Thank Dana', 4),
    card(tom ?? null, 'Write to Tom', 6),
    card(null, 'Week', 1.4),
  ];
  const [entry, ...others] = remindersOf({ ...none, answer: { day, cards } });
  assert.deepEqual(others, []);
  assert.deepEqual(
    [entry?.title, entry?.at, entry?.lines],
    [
      'Goodturn: 2 things, 5 minutes',
      null,
      ['• Thank Dana', '  Thank Dana, because.', '• Week', '  Week, because.'],
    ],
  );
});

test('promises of both stand on their day', () => {
  const promise = (id: string, by: 'me' | 'them', personId = dana) => ({
    id: id as PromiseId,
    personId: personId as PersonId,
    by,
    what: 'send the map',
    kind: 'send' as const,
    due: '2026-11-20' as CalendarDay,
    daySaid: true,
    madeOn: day,
    interactionId: null,
    state: 'open' as const,
    closedAt: null,
  });
  assert.deepEqual(
    summary({ promises: [promise('1', 'me'), promise('2', 'them'), promise('3', 'me', tom)] }),
    [
      'promise-1 2026-11-20 You promised Dana Reyes: send the map',
      'promise-2 2026-11-20 Dana Reyes promised you: send the map',
    ],
  );
});

test('a talk brings its brief; one of whose length nobody said takes half an hour', () => {
  const at = Date.parse('2026-11-19T14:00Z') as Instant;
  const talk = {
    id: 't' as InteractionId,
    day: '2026-11-19' as CalendarDay,
    at,
    minutes: null,
    kind: 'coffee',
  } as const;
  const people = [dana, tom] as PersonId[];
  const brief = [{ title: 'Last time', lines: ['permits', 'her team'] }];
  const [entry] = remindersOf({ ...none, talks: [{ talk, people, brief }] });
  assert.deepEqual(
    [entry?.title, entry?.minutes, entry?.lines],
    ['Coffee with Dana Reyes', 30, ['Last time:', '• permits', '• her team']],
  );
  assert.deepEqual(remindersOf({ ...none, talks: [{ talk, people: [tom as PersonId], brief }] }), []);
});

for (const [date, expected] of [
  ['--11-18', ['date-d-2026 2026-11-18 Dana Reyes: birthday']],
  ['1990-01-02', ['date-d-2027 2027-01-02 Dana Reyes: birthday']],
  ['1988-02-29', []],
  ['1990-11-17', []],
] as const) {
  test(`a birthday ${date} is ${expected.length === 0 ? 'not near' : 'told of its next time'}`, () => {
    const yearly = [
      {
        id: 'd' as Id<'ImportantDateId'>,
        personId: dana as PersonId,
        kind: 'birthday' as const,
        label: null,
        date: date as PartialDate,
      },
    ];
    assert.deepEqual(summary({ yearly }), expected);
  });
}
