import type { Method } from '../../config/index.ts';
import { addBusinessDays, addDays, addHours, type CalendarDay, type PartialDate } from '../../dates/index.ts';
import type { Id, InteractionId, PersonId } from '../../ids.ts';
import type { Favor } from '../../ledger/favor.ts';
import { layers } from '../../people/person.ts';
import type { Example } from '../../testing/example.ts';
import type { CardRule } from '../card.ts';
import type { CardState, DayPick } from '../card-state.ts';
import { approachesPaused, rankedCards } from '../cards.ts';
import { asksToDecide } from '../hidden.ts';
import { pickDay, type PickedDay } from '../pick.ts';
import { rankRow, roundHalfUp, type RankedCard, type Standing } from '../rank.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../row.ts';
import type { ViewPerson } from '../view.ts';
import { standing, today } from './rows.ts';
import {
  birthdayOf,
  at,
  interactionOn,
  personNamed,
  promiseTo,
  thanksTo,
  allIn,
  threadOf,
  tieFrom,
  viewWith,
  zone,
} from './view.ts';

const day = (text: string): CalendarDay => text as CalendarDay;

/** A row of the rule with its numbers from the method's table. */
const rowOf = (
  rule: CardRule,
  name: string,
  overdue: number,
  method: Method,
  rest: Partial<CardRow> = {},
): CardRow => ({
  ...plainRow,
  key: cardKey(rule, name),
  rule,
  person: { id: name as PersonId, name },
  title: name,
  why: 'Because.',
  visibleFrom: today,
  base: method.queue.cards[rule].base,
  minutes: method.queue.cards[rule].minutes,
  urgency: urgencyShare(overdue, method.queue.cards[rule].scale),
  ...rest,
});

const rankedOf = (row: CardRow, method: Method, who: Standing = standing('wide')): RankedCard =>
  rankRow(row, { today, standing: who, lastPicked: null }, method);

const waited = (days: number): CalendarDay => addBusinessDays(today, -days);

const long = addDays(today, -400);
const belowFloor: Standing = standing('active', {
  firstConversation: long,
  lastTwoWay: addDays(today, -110),
  belowFloorOn: addDays(today, -3),
  lastInteraction: addDays(today, -110),
});
const unknown = standing(null);

/** The worked day of section 3, in its order. */
const workedDay = (method: Method): readonly RankedCard[] => {
  const row = (...of: [CardRule, string, number, Partial<CardRow>?]): CardRow =>
    rowOf(of[0], of[1], of[2], method, of[3]);
  return [
    rankedOf(row('brief', 'Tom', 0, { urgency: 1, mustDo: true }), method, unknown),
    rankedOf(row('thanks', 'Ken', 3, { mustDo: true }), method, unknown),
    rankedOf(
      row('promise', 'Priya', 2, { mustDo: true, base: method.queue.cards.promise.late }),
      method,
      standing('close'),
    ),
    rankedOf(row('thanks', 'Maria', 6 / 24, { mustDo: true }), method, standing('active')),
    rankedOf(row('followup', 'Omar', 3, { visibleFrom: waited(2) }), method, unknown),
    rankedOf(
      row('keep', 'Ana', 0, {
        visibleFrom: waited(6),
        urgency: urgencyShare(20, method.queue.cards.keep.scale * method.layers.active[1]),
      }),
      method,
      belowFloor,
    ),
    rankedOf(row('dormant', 'Lund', 10, { visibleFrom: waited(14) }), method, standing('wide')),
    rankedOf(row('approach', 'Raj', 4, { visibleFrom: waited(4) }), method, unknown),
    rankedOf(row('offer', 'Dan', 2), method, standing('active')),
  ];
};

const planOf = (ranked: readonly RankedCard[], method: Method): PickedDay =>
  pickDay(
    { today, ranked, kept: null, actedOn: new Set(), keptPeople: new Map(), approachesPaused: false },
    method,
  );

const picked = (ranked: readonly RankedCard[], method: Method): readonly string[] =>
  planOf(ranked, method).cards.map(({ card }) => card.row.title);

/** So many cards of one rule, each with its person, the first the most urgent. */
const many = (
  count: number,
  rule: CardRule,
  method: Method,
  rest: (index: number) => Partial<CardRow> = () => ({}),
): readonly RankedCard[] =>
  Array.from({ length: count }, (_, index) =>
    rankedOf(
      rowOf(rule, `${rule} ${index + 1}`, 0, method, { place: index, minutes: 1, ...rest(index) }),
      method,
    ),
  );

/** The minutes of the cards that a day takes, of some that take so many. */
const filledMinutes = (sizes: readonly number[], mustDo: boolean, method: Method): number =>
  planOf(
    many(sizes.length, 'promise', method, (index) => ({ mustDo, minutes: sizes[index] ?? 0 })),
    method,
  ).cards.reduce((sum, { card }) => sum + card.row.minutes, 0);

const talked = { source: 'log', minutes: 30 } as const;
const people = {
  ada: personNamed('Ada Quill'),
  bo: personNamed('Bo Lind'),
  cy: personNamed('Cy Twist'),
  di: personNamed('Di Marsh'),
  ed: personNamed('Ed Vance'),
  flo: personNamed('Flo Anders'),
  gus: personNamed('Gus Hale'),
  hal: personNamed('Hal Irving'),
  ivy: personNamed('Ivy Jonas'),
  jo: personNamed('Jo Keller', { layer: 'inner' }),
  kit: personNamed('Kit Lowe'),
} as const;

/** A card of each rule that needs only what people log, on one Wednesday morning. */
const oneOfEach = (method: Method, state: ViewPerson['state'] = 'active'): readonly RankedCard[] => {
  const { ada, bo, cy, di, ed, flo, gus, hal, ivy, jo, kit } = people;
  const now = at('2026-11-18');
  const oldTalk = interactionOn('old', '2026-07-25', [flo], talked);
  const olderTalk = interactionOn('older', '2026-05-01', [flo], talked);
  const message = interactionOn('message', '2026-11-16', [cy], { kind: 'email', direction: 'them' });
  const advice: Favor = {
    id: 'f' as Id<'FavorId'>,
    personId: gus.id,
    direction: 'received',
    kind: 'advice',
    what: 'start with the ports',
    day: day('2026-10-28'),
    minutes: null,
    interactionId: 'advice' as InteractionId,
    useful: null,
    unasked: null,
    history: false,
  };
  const view = viewWith(Object.values(people), {
    interactions: [
      interactionOn('brief', '2026-11-18', [ada], {
        planned: true,
        outcome: 'open',
        at: at('2026-11-18', 900),
      }),
      interactionOn('debrief', '2026-11-16', [bo], {
        planned: true,
        outcome: 'open',
        at: at('2026-11-16', 900),
        minutes: 30,
      }),
      interactionOn('first', '2026-11-09', [ed], talked),
      oldTalk,
      olderTalk,
    ],
    thanks: [
      thanksTo(di, 'owed', addHours(now, -30)),
      thanksTo(ed, 'late', addHours(now, -20 * 24)),
      thanksTo(kit, 'first', at('2026-11-11', 18 * 60), { cause: 'introducer', state: 'thanked' }),
    ],
    promises: [
      promiseTo(hal, 'mine', '2026-11-16'),
      promiseTo(ivy, 'soon', '2026-11-19'),
      promiseTo(gus, 'theirs', '2026-11-03', { by: 'them' }),
    ],
    threads: [threadOf(hal, 'launch', '2026-11-05')],
    birthdays: [birthdayOf(jo.id, '--11-18')],
    advice: [advice],
    jobChanges: [
      { positionId: 'job', personId: ivy.id, from: 'Acme', to: 'Borealis', seenOn: day('2026-11-10') },
    ],
    ties: [tieFrom(flo, [oldTalk, olderTalk]), tieFrom(cy, [message])],
  });
  return rankedCards({ ...view, people: allIn(view, state) }, now, zone, method);
};

/** Cards that answer a message of theirs of so many days ago. */
const repliesAfter = (days: number, method: Method): readonly CardRow[] => {
  const message = interactionOn('message', addDays(today, -days), [people.ada], {
    kind: 'email',
    direction: 'them',
  });
  const ties = [tieFrom(people.ada, [message])];
  return rankedCards(viewWith([people.ada], { ties }), at(today), zone, method).map(({ row }) => row);
};

const startsAt = (conversations: number, kept: number, method: Method): readonly string[] =>
  rankedCards(
    viewWith([], { start: { conversations, kept, people: 5, weekAim: null, mine: [], nearby: [] } }),
    at(today),
    zone,
    method,
  ).map(({ row }) => row.key);

/** P and minutes of a start card. */
const startPriority = (method: Method): readonly number[] => {
  const start = { conversations: 0, kept: 5, people: 5, weekAim: 5, mine: [], nearby: [] };
  const [card] = rankedCards(viewWith([], { start }), at(today), zone, method);
  return card === undefined ? [] : [card.priority, card.row.minutes];
};

/** How many people the card of those nearby names, of some connected on these days. */
const nearbyOf = (connected: readonly string[], method: Method): number => {
  const nearby = connected.map((since, index) => ({
    id: `near ${index}` as PersonId,
    name: `Near ${index}`,
    organizations: [],
    knownSince: since as PartialDate,
  }));
  const start = { conversations: 1, kept: 5, people: 5, weekAim: 5, mine: [], nearby };
  const card = rankedCards(viewWith([], { start }), at(today), zone, method).find(
    ({ row }) => row.key === 'start:nearby',
  );
  return card?.row.payload?.kind === 'people' ? card.row.payload.people.length : 0;
};

const overfullDays = (count: number): readonly DayPick[] =>
  Array.from({ length: count }, (_, index) => ({
    id: addDays(today, -1 - index),
    keys: [],
    overfull: true,
  }));

const skipped = (count: number): CardState => ({
  id: 'keep:ana:none',
  state: 'skipped',
  day: today,
  at: at(today),
  until: null,
  skippedOn: Array.from({ length: count }, (_, index) => addDays(today, -index)),
});

/** P and minutes of each card of {@link oneOfEach}. */
const oneOfEachExpected = [
  ['brief:brief', 101.5, 4],
  ['thanks:owed:di marsh', 74.4, 3],
  ['thanks:late:ed vance', 80, 3],
  ['promise:mine', 80, 5],
  ['promise:soon', 49, 5],
  ['theirs:theirs', 41, 2],
  ['reply:message', 80.3, 3],
  ['debrief:debrief', 80.6, 1],
  ['result:first:kit lowe', 52.1, 3],
  ['advice:advice:gus hale', 45, 3],
  ['keep:flo anders:old', 63.9, 4],
  ['thread:launch', 59.3, 2],
  ['job:job', 54.6, 2],
  ['birthday:jo keller:2026', 52, 1],
] as const;

export const todayExamples: readonly Example[] = [
  {
    name: 'Section 3: the worked day, P by card',
    expected: [98.5, 84, 77, 62.1, 58, 57.6, 45.3, 42.5, 36.1],
    run: (method) => workedDay(method).map(({ priority }) => roundHalfUp(priority)),
  },
  {
    name: 'Section 3: of the worked day Tom, Ken, Priya, Maria and, reserved, Lund',
    expected: [['Tom', 'Ken', 'Priya', 'Maria', 'Lund'], 20],
    run: (method) => {
      const cards = workedDay(method);
      const names = picked(cards, method);
      return [
        names,
        cards.filter(({ row }) => names.includes(row.title)).reduce((sum, { row }) => sum + row.minutes, 0),
      ];
    },
  },
  {
    name: 'Section 3: the table, a card of each rule on one morning: P and minutes',
    expected: oneOfEachExpected,
    run: (method) =>
      oneOfEach(method).map(({ row, priority }) => [row.key, roundHalfUp(priority), row.minutes]),
  },
  {
    name: 'Section 3: the table, must-do and weekend of a card of each rule',
    expected: [
      ['brief:brief', true, true],
      ['thanks:owed:di marsh', true, true],
      ['thanks:late:ed vance', false, true],
      ['promise:mine', true, false],
      ['promise:soon', false, false],
      ['theirs:theirs', false, false],
      ['reply:message', true, false],
      ['debrief:debrief', false, true],
      ['result:first:kit lowe', false, false],
      ['advice:advice:gus hale', false, false],
      ['keep:flo anders:old', false, false],
      ['thread:launch', false, false],
      ['job:job', false, false],
      ['birthday:jo keller:2026', false, true],
    ],
    run: (method) => oneOfEach(method).map(({ row }) => [row.key, row.mustDo, row.weekend]),
  },
  {
    name: 'Section 2: nobody who is not to be contacted is on any card of the table',
    expected: [],
    run: (method) =>
      oneOfEach(method, 'do-not-contact').flatMap(({ row }) => (row.person === null ? [] : row.key)),
  },
  {
    name: 'Section 3: R by layer, with 5 more below the floor; new for 60 d, then as wide',
    expected: [10, 8, 5, 3, 10, 4, 3],
    run: (method) => {
      const since = (days: number): Standing =>
        standing(null, {
          firstConversation: addDays(today, -days),
          lastTwoWay: addDays(today, -days),
          belowFloorOn: null,
          lastInteraction: null,
        });
      return [...layers.map((layer) => standing(layer)), belowFloor, since(59), since(60)].map(
        (who) => rankedOf(rowOf('keep', 'Ana', 0, method), method, who).parts.relationship,
      );
    },
  },
  {
    name: 'Section 3: F is 2 for a day of waiting, 20 at most; U is 25 at most',
    expected: [[2, 18, 20, 20], 25],
    run: (method) => [
      [1, 9, 10, 15].map(
        (days) =>
          rankedOf(rowOf('keep', 'Ana', 0, method, { visibleFrom: waited(days) }), method).parts.aging,
      ),
      rankedOf(rowOf('thanks', 'Ana', 30, method), method).parts.urgency,
    ],
  },
  {
    name: 'Section 3: C is half a point for each minute over 3',
    expected: [0, 0.5],
    run: (method) =>
      [3, 4].map((minutes) => rankedOf(rowOf('keep', 'Ana', 0, method, { minutes }), method).parts.cost),
  },
  {
    name: 'Section 3: must-dos up to 25 min, the rest up to 18 min, at most 6 cards',
    expected: [25, 18, 6],
    run: (method) => [
      filledMinutes([5, 5, 5, 5, 4, 1], true, method),
      filledMinutes([4, 4, 4, 4, 1, 1], false, method),
      picked(many(9, 'promise', method), method).length,
    ],
  },
  {
    name: 'Section 3: 1 card a person, 2 a company, 2 of approach and dormant, 1 large ask, 4 thank-yous',
    expected: [1, 2, 2, 1, 4],
    run: (method) =>
      [
        many(3, 'keep', method, () => ({ person: { id: 'ana' as PersonId, name: 'Ana' } })),
        many(4, 'keep', method, () => ({ company: 'Acme' })),
        many(4, 'approach', method),
        many(3, 'ask', method, () => ({ largeAsk: true })),
        many(6, 'thanks', method, () => ({ mustDo: true })),
      ].map((cards) => picked(cards, method).length),
  },
  {
    name: 'Section 3: the reserved slot is for a card that waited 5 days, not 4',
    expected: [[], ['dormant 1']],
    run: (method) =>
      [4, 5].map((days) => {
        const busy = many(4, 'promise', method, () => ({ mustDo: true, minutes: 4.5, base: 99 }));
        const waiting = many(1, 'dormant', method, () => ({ visibleFrom: waited(days) }));
        return picked([...busy, ...waiting], method).filter((name) => name.startsWith('dormant'));
      }),
  },
  {
    name: 'Section 3: loop cards stand outside, 8 a day within 25 min',
    expected: [8, 5],
    run: (method) =>
      [1, 5].map(
        (minutes) =>
          planOf(
            many(9, 'loop', method, () => ({ minutes })),
            method,
          ).loop.length,
      ),
  },
  {
    name: 'Section 3: must-dos over 25 min two days running pause approaches',
    expected: [false, true],
    run: (method) =>
      [1, 2].map((count) =>
        approachesPaused({ picks: overfullDays(count), thanks: [] }, at(today), zone, method),
      ),
  },
  {
    name: 'Section 3: not today on three days asks what to do with the card',
    expected: [false, true],
    run: (method) =>
      [2, 3].map((count) => asksToDecide(skipped(count), { visibleFrom: addDays(today, -9) }, method)),
  },
  {
    name: 'Section 3: start cards while fewer than 5 conversations are logged; five until 5 are kept',
    expected: [['start:unthanked', 'start:five', 'start:aim'], ['start:unthanked', 'start:aim'], []],
    run: (method) => [startsAt(4, 4, method), startsAt(4, 5, method), startsAt(5, 4, method)],
  },
  {
    name: 'Section 3: at most 3 start cards a day; two people nearby, connected within 30 days',
    expected: [3, 2, 1, [20, 2]],
    run: (method) => [
      picked(many(5, 'start', method), method).length,
      nearbyOf(['2026-11-01', '2026-11-02', '2026-11-03'], method),
      nearbyOf(['2026-10-19', '2026-10-18'], method),
      startPriority(method),
    ],
  },
  {
    name: 'Section 3: a planned talk without a time begins with the owner’s day, at 9:00',
    expected: [[], ['brief:plan']],
    run: (method) =>
      [8 * 60 + 59, 9 * 60].map((minute) => {
        const plan = interactionOn('plan', '2026-11-19', [people.ada], { planned: true, outcome: 'open' });
        return rankedCards(
          viewWith([people.ada], { interactions: [plan] }),
          at(today, minute),
          zone,
          method,
        ).map(({ row }) => row.key);
      }),
  },
  {
    name: 'Section 3: a message of theirs is let go after 30 d, and is due after 1 bd',
    expected: [1, 0, '2026-11-18'],
    run: (method) => [
      repliesAfter(30, method).length,
      repliesAfter(31, method).length,
      repliesAfter(1, method)[0]?.due,
    ],
  },
];
