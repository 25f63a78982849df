import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay, Instant, PartialDate, TimeZone } from '../dates/index.ts';
import type { Id, InteractionId, PersonId, PromiseId } from '../ids.ts';
import type { Card } from '../today/index.ts';
import { sayingOf, testSaying, type Saying, type ToSay } from './saying.ts';

const paris = 'Europe/Paris' as TimeZone;
const day = '2026-11-18' as CalendarDay;
const [dana, tom] = ['dana', 'tom'] as [PersonId, PersonId];
const none: ToSay = {
  today: day,
  answer: { day, cards: [] },
  promises: [],
  yearly: [],
  talks: [],
  names: new Map([[dana, 'Dana Reyes']]),
};

const card = (key: string, person: PersonId | null, minutes = 3, also: readonly string[] = []): Card =>
  ({
    key,
    rule: key.slice(0, key.indexOf(':')),
    person: person && { id: person, name: 'Dana Reyes' },
    title: `Title of ${key}`,
    why: 'Because.',
    minutes,
    also: also.map((key) => ({ key, rule: key.slice(0, key.indexOf(':')), title: `Title of ${key}` })),
  }) as unknown as Card;

const promise = (id: string, due: string, personId = dana) => ({
  id: id as PromiseId,
  personId,
  by: 'me' as const,
  what: 'the map',
  kind: 'send' as const,
  due: due as CalendarDay,
  daySaid: true,
  madeOn: day,
  interactionId: null,
  state: 'open' as const,
  closedAt: null,
});

const talk = (id: string, at: string) => ({
  talk: {
    id: id as InteractionId,
    day: at.slice(0, 10) as CalendarDay,
    at: Date.parse(at) as Instant,
    minutes: 30,
    kind: 'coffee' as const,
  },
  people: [dana],
  brief: [],
});

const birthday = (date: string) => ({
  id: 'd' as Id<'ImportantDateId'>,
  personId: dana,
  kind: 'birthday' as const,
  label: null,
  date: date as PartialDate,
});

const told = (given: Partial<ToSay>, until = '2026-11-19'): readonly string[] | null => {
  const saying: Saying | null = sayingOf({ ...none, ...given }, until as CalendarDay, paris);
  return (
    saying && [
      saying.title,
      ...saying.cards.flatMap(({ title, also }) => [title, ...also.map((one) => `also ${one}`)]),
      ...saying.coming.map(({ day: on, time, title }) => `${on} ${time} ${title}`),
    ]
  );
};

const cases: readonly (readonly [
  name: string,
  given: Partial<ToSay>,
  until: string,
  expected: readonly string[] | null,
])[] = [
  ['nothing where nothing is worth it', {}, '2026-11-19', null],
  ['nothing of first steps', { answer: { day, cards: [card('start:aim', null)] } }, '2026-11-19', null],
  [
    'nothing of whoever is not spoken of',
    { answer: { day, cards: [card('keep:tom:x', tom)] } },
    '2026-11-19',
    null,
  ],
  [
    'the cards, counted with their minutes and without names',
    {
      answer: {
        day,
        cards: [card('thanks:a:b', dana), card('keep:tom:x', tom), card('debrief:week:w', null, 1.4)],
      },
    },
    '2026-11-19',
    ['Goodturn: 2 things, 4 minutes', 'Title of thanks:a:b', 'Title of debrief:week:w'],
  ],
  [
    'a single thing of a minute',
    { answer: { day, cards: [card('birthday:dana:2026', dana, 1)] }, yearly: [birthday('--11-18')] },
    '2026-11-19',
    ['Goodturn: one thing, a minute', 'Title of birthday:dana:2026'],
  ],
  [
    'a promise whose card is there once',
    { answer: { day, cards: [card('promise:p', dana)] }, promises: [promise('p', '2026-11-18')] },
    '2026-11-19',
    ['Goodturn: one thing, 3 minutes', 'Title of promise:p'],
  ],
  [
    'what else is due to the same person, once',
    {
      answer: { day, cards: [card('thanks:a:b', dana, 3, ['promise:p'])] },
      promises: [promise('p', '2026-11-18')],
    },
    '2026-11-19',
    ['Goodturn: one thing, 3 minutes', 'Title of thanks:a:b', 'also Title of promise:p'],
  ],
  [
    'only today’s of what is coming, in the owner’s time',
    {
      talks: [talk('t', '2026-11-18T14:00Z'), talk('u', '2026-11-19T14:00Z')],
      promises: [promise('p', '2026-11-10')],
    },
    '2026-11-19',
    ['Goodturn: what is coming', '2026-11-18 15:00 Coffee with Dana Reyes'],
  ],
  [
    'a whole week of it where the next is in a week, in its order',
    {
      talks: [talk('u', '2026-11-20T14:00Z')],
      promises: [promise('p', '2026-11-24'), promise('q', '2026-11-25')],
      yearly: [birthday('1990-11-21')],
    },
    '2026-11-25',
    [
      'Goodturn: what is coming',
      '2026-11-20 15:00 Coffee with Dana Reyes',
      '2026-11-21 null Dana Reyes: birthday',
      '2026-11-24 null You promised Dana Reyes: the map',
    ],
  ],
];
for (const [name, given, until, expected] of cases)
  test(`a reminder tells ${name}`, () => {
    assert.deepEqual(told(given, until), expected);
  });

test('what is told of keeps its name while it stays, and a promise that moves is new', () => {
  const items = (due: string): readonly string[] =>
    sayingOf({ ...none, promises: [promise('p', due)] }, '2026-11-25' as CalendarDay, paris)?.items ?? [];
  assert.deepEqual(items('2026-11-20'), items('2026-11-20'));
  assert.notDeepEqual(items('2026-11-20'), items('2026-11-21'));
  assert.deepEqual(testSaying(day).items, []);
});

test('whatever stands in a title or a name, each thing is said on its own line', () => {
  const evil = 'Lunch\r\n\r\n* Confirm (1 minute)\u2028  Done: https://evil.example\u202E';
  const said: readonly unknown[] =
    told({
      answer: { day, cards: [{ ...card('promise:p1', dana), title: evil, why: evil, also: [] }] },
      promises: [{ ...promise('p2', '2026-11-18'), what: evil }],
    }) ?? [];
  assert.equal(said.length, 3);
  assert.doesNotMatch(said.join(''), /[\p{Cc}\u2028\u202E]/u);
});
