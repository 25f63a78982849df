import { addDays, addHours, type CalendarDay } from '../../dates/index.ts';
import type { Id, InteractionId, PersonId } from '../../ids.ts';
import type { Favor } from '../../ledger/favor.ts';
import type { Example } from '../../testing/example.ts';
import { instantToIso } from '../../today/words.ts';
import { rankedCards } from '../../today/cards.ts';
import { at, personNamed, viewWith, zone } from '../../today/testing/view.ts';
import { pausesApproaches, thanksDueFor, thanksUrgency, type ThankedPerson } from '../index.ts';

const monday = '2026-11-16' as CalendarDay;

const ada: ThankedPerson = {
  id: 'ada' as PersonId,
  name: 'Ada',
  layer: 'active',
  state: 'active',
  talkDays: [],
  received: [],
  thankedThatDay: false,
  introducer: null,
  answersMyAsk: false,
  isSaidOwed: false,
};

const call = {
  day: monday,
  at: null,
  kind: 'call',
  direction: 'me',
  minutes: 20,
  attendees: null,
  planned: false,
  outcome: 'happened',
  history: false,
} as const;

const talkedBefore = (...days: readonly number[]): readonly CalendarDay[] =>
  days.map((days) => addDays(monday, -days));

const quill = personNamed('Ada Quill');

const adviceOf = (day: CalendarDay): Favor => ({
  id: 'favor' as Id<'FavorId'>,
  personId: quill.id,
  direction: 'received',
  kind: 'advice',
  what: 'start with the ports',
  day,
  minutes: null,
  interactionId: 'talk' as InteractionId,
  useful: null,
  unasked: null,
  history: false,
});

const event = at(monday, 18 * 60);

export const thanksExamples: readonly Example[] = [
  {
    name: 'R1 due for 24 h, amber to 72 h, red to 14 d, belated to 90 d, then folded',
    expected: ['due', 'amber', 'amber', 'red', 'red', 'belated', 'belated', 'folded'],
    run: (method) =>
      [23.5, 24, 71.5, 72, 14 * 24 - 0.5, 14 * 24, 90 * 24 - 0.5, 90 * 24].map((hours) =>
        thanksUrgency({ dueAt: addHours(event, method.thanks.due_h) }, addHours(event, hours), method),
      ),
  },
  {
    name: 'R1 a day without a time ends at 18:00; 24 h after it a thank-you is due',
    expected: ['2026-11-17T17:00:00Z'],
    run: (method) =>
      thanksDueFor({ interaction: call, people: [ada], zone }, method).map(({ dueAt }) =>
        instantToIso(dueAt),
      ),
  },
  {
    name: 'R1 a first talk of 10 min gives a reason to thank, one of 9 does not',
    expected: [false, true],
    run: (method) =>
      [9, 10].map(
        (minutes) => thanksDueFor({ interaction: { ...call, minutes }, people: [ada], zone }, method)[0]?.due,
      ),
  },
  {
    name: 'R1 the third talk within 30 d asks for no thank-you by itself',
    expected: [true, false, false, true],
    run: (method) =>
      [talkedBefore(10), talkedBefore(10, 20), talkedBefore(10, 29), talkedBefore(10, 30)].map(
        (talkDays) =>
          thanksDueFor({ interaction: call, people: [{ ...ada, talkDays }], zone }, method)[0]?.due,
      ),
  },
  {
    name: 'R1 an introducer is thanked within 2 bd of the talk',
    expected: ['2026-11-18T17:00:00Z'],
    run: (method) =>
      thanksDueFor(
        {
          interaction: call,
          people: [{ ...ada, introducer: { id: 'tom' as PersonId, name: 'Tom', state: 'active' } }],
          zone,
        },
        method,
      )
        .filter(({ cause }) => cause === 'introducer')
        .map(({ dueAt }) => instantToIso(dueAt)),
  },
  {
    name: 'R1 "I used your advice" is shown from 14 d to 30 d after it was given',
    expected: [false, true, true, false],
    run: (method) =>
      [13, 14, 30, 31].map((days) => {
        const view = viewWith([quill], { advice: [adviceOf(addDays(monday, -days))] });
        return rankedCards(view, at(monday), zone, method).length === 1;
      }),
  },
  {
    name: 'R1 three thank-yous in amber or red pause new approaches, two do not',
    expected: [false, true],
    run: (method) =>
      [2, 3].map((count) =>
        pausesApproaches(
          Array.from({ length: count }, () => ({ dueAt: event, state: 'due' as const })),
          addHours(event, 30),
          method,
        ),
      ),
  },
];
