import type { Method } from '../../config/index.ts';
import { addDays, daysBetween } from '../../dates/index.ts';
import { layers } from '../../people/person.ts';
import { rankedCards } from '../../today/cards.ts';
import { at, interactionOn, personNamed, tieFrom, viewWith, zone } from '../../today/testing/view.ts';
import type { Example } from '../../testing/example.ts';
import type { PersonId } from '../../ids.ts';
import {
  conversationsWith,
  fallsBelow,
  firstDueFor,
  firstLayer,
  fullLayer,
  layerSuggestion,
  tieOf,
  warmthLabel,
  warmthOn,
  type LayerMember,
  type TieInput,
} from '../index.ts';
import { dayZero, happened, onDay, tieInput } from './history.ts';

const warmthAt = (input: TieInput, days: readonly number[], method: Method): readonly number[] =>
  days.map((day) => warmthOn(tieOf(input, method), onDay(day), method).value);

const dueOn = (input: TieInput, method: Method): number | null => {
  const { keepDue } = tieOf(input, method);
  return keepDue === null ? null : daysBetween(dayZero, keepDue);
};

/** One 30-minute video call on day 0, thanks on day 1. */
const oneCall = [happened(1, 0, 'video', { minutes: 30 }), happened(2, 1, 'email', { purpose: 'thanks' })];

/** Warm on the day it happened: what one thing alone weighs. */
const weighed = (method: Method, ...what: Parameters<typeof tieInput>): number =>
  Math.round(tieOf(tieInput(...what), method).strength * 1000) / 1000;

const ana = personNamed('Ana Ruiz');

/** Someone of the active layer with whom nothing asks for a change. */
const calm = {
  layer: 'active',
  unanswered: 0,
  talks: [],
  today: dayZero,
  since: null,
  lastTouch: null,
} as const;

const talkedOn = (days: number, theyBegan: boolean) => ({ day: addDays(dayZero, -days), theyBegan });

const caps = { inner: 5, close: 10, active: 35, wide: 100 } as const;

const bridgeOf = (mutualContacts: number): TieInput => tieInput(oneCall, { mutualContacts });

export const warmthExamples: readonly Example[] = [
  {
    name: 'R9 who began contact and answers fast shows in the last 24 days on which something happened',
    expected: [
      [true, 1],
      [false, 1],
    ],
    run: (method) =>
      [21, 22].map((notes) => {
        const { beganContact, fastReplies } = tieOf(
          tieInput([
            happened(1, 0, 'call', { direction: 'them' }),
            ...Array.from({ length: notes }, (_, index) => happened(index + 2, index + 1, 'email')),
            happened(50, 50, 'email'),
            happened(51, 51, 'email', { direction: 'them' }),
          ]),
          method,
        );
        return [beganContact, fastReplies];
      }),
  },
  {
    name: 'R8 a first talk became more than one on the first day with something of theirs after it',
    expected: [3, null, null],
    run: (method) =>
      [
        [
          happened(1, 0, 'email', { direction: 'them' }),
          happened(2, 1, 'call'),
          happened(3, 1, 'email', { direction: 'them' }),
          happened(4, 2, 'email'),
          happened(5, 3, 'email', { direction: 'them' }),
          happened(6, 4, 'call'),
        ],
        [happened(1, 0, 'email', { direction: 'them' })],
        oneCall,
      ].map((history) => {
        const { secondTwoWay } = tieOf(tieInput(history), method);
        return secondTwoWay === null ? null : daysBetween(dayZero, secondTwoWay);
      }),
  },
  {
    name: 'R4 one call and thanks: 68 next day, 60 at 30 d, 44 at 90 d, 25 at 180 d, 7 at a year',
    expected: [68, 60, 44, 25, 7],
    run: (method) => warmthAt(tieInput(oneCall), [1, 30, 90, 180, 365], method),
  },
  {
    name: 'R4 it crosses 60, 35, 15 after 32, 131, 260 d; as a bridge after 26, 105, 208',
    expected: [32, 131, 260, 26, 105, 208],
    run: (method) =>
      [tieInput(oneCall), bridgeOf(1)].flatMap((input) =>
        method.warmth.bands.map((band) => {
          const day = fallsBelow(tieOf(input, method), band);
          return day === null ? null : daysBetween(dayZero, day);
        }),
      ),
  },
  {
    name: 'R4 H by mutual contacts: up to 1 a bridge, 2 to 9 as it is, 10 and more embedded',
    expected: [72, 90, 90, 112.5],
    run: (method) => [1, 2, 9, 10].map((mutuals) => tieOf(bridgeOf(mutuals), method).halfLife),
  },
  {
    name: 'R4 two talks and one exchange by day 61: 86, then 70 at day 150, 51 at 240',
    expected: [86, 70, 51],
    run: (method) =>
      warmthAt(
        tieInput([
          ...oneCall,
          happened(3, 58, 'coffee', { minutes: 40 }),
          happened(4, 59, 'email', { purpose: 'thanks' }),
          happened(5, 60, 'email'),
          happened(6, 61, 'email', { direction: 'them' }),
        ]),
        [61, 150, 240],
        method,
      ),
  },
  {
    name: 'R4 six talks in ten months: 86, still 50 a year later; a seventh adds no more patience',
    expected: [[86, 50], 240, 240],
    run: (method) => {
      const talks = (count: number): TieInput =>
        tieInput(
          Array.from({ length: count }, (_, index) => happened(index, index * 60, 'coffee', { minutes: 60 })),
        );
      return [
        warmthAt(talks(6), [300, 665], method),
        tieOf(talks(6), method).halfLife,
        tieOf(talks(7), method).halfLife,
      ];
    },
  },
  {
    name: 'R4 60 is warm, 59 cooling, 35 cooling, 34 cool, 15 cool, 14 faint',
    expected: ['warm', 'cooling', 'cooling', 'cool', 'cool', 'faint'],
    run: (method) => [60, 59, 35, 34, 15, 14].map((value) => warmthLabel(value, method)),
  },
  {
    name: 'R4 what each kind of contact weighs',
    expected: {
      'in person, 20 min': 1,
      'in person, 19 min': 0.7,
      'call, 10 min': 0.9,
      'call, 9 min': 0.5,
      'messages both ways': 0.5,
      'they wrote first, I answered': 0.6,
      'thanks sent': 0.25,
      'a group of 9': 0.3,
      'a group of 8': 1,
      'unanswered message of mine': 0.15,
      comment: 0.05,
      'they began the call': 1.08,
      'deep call': 1.08,
      'shallow call': 0.72,
      'a useful offer': 0.5,
    },
    run: (method) => {
      const one = (...talk: Parameters<typeof happened>): number => weighed(method, [happened(...talk)]);
      return {
        'in person, 20 min': one(1, 0, 'coffee', { minutes: 20 }),
        'in person, 19 min': one(1, 0, 'coffee', { minutes: 19 }),
        'call, 10 min': one(1, 0, 'call', { minutes: 10 }),
        'call, 9 min': one(1, 0, 'call', { minutes: 9 }),
        'messages both ways': weighed(method, [
          happened(1, 0, 'email'),
          happened(2, 0, 'email', { direction: 'them' }),
        ]),
        'they wrote first, I answered': weighed(method, [
          happened(1, 0, 'email', { direction: 'them' }),
          happened(2, 1, 'email'),
        ]),
        'thanks sent': one(1, 0, 'email', { purpose: 'thanks' }),
        'a group of 9': one(1, 0, 'event', { minutes: 60, attendees: 9 }),
        'a group of 8': one(1, 0, 'event', { minutes: 60, attendees: 8 }),
        'unanswered message of mine': one(1, 0, 'email'),
        comment: one(1, 0, 'other'),
        'they began the call': one(1, 0, 'call', { minutes: 15, direction: 'them' }),
        'deep call': one(1, 0, 'call', { minutes: 15, depth: 'deep' }),
        'shallow call': one(1, 0, 'call', { minutes: 15, depth: 'shallow' }),
        'a useful offer': weighed(method, [], {}, [
          { direction: 'given', kind: 'article', useful: true, day: onDay(0), interactionId: null },
        ]),
      };
    },
  },
  {
    name: 'R4 S never passes 2, however busy a week was',
    expected: 2,
    run: (method) =>
      weighed(
        method,
        [0, 1, 2, 3].map((day) => happened(day, day, 'coffee', { minutes: 60 })),
      ),
  },
  {
    name: 'Section 2: minutes not given are the kind’s default',
    expected: { call: 15, video: 30, coffee: 45, meal: 60, meeting: 30, walk: 30, event: 60, message: 0 },
    run: ({ talk }) => {
      const { email: _email, letter: _letter, other: _other, ...spoken } = talk.minutes;
      return spoken;
    },
  },
  {
    name: 'Section 2: a talk is a conversation from 10 min on, and for those named of more than 8 people',
    expected: [0, 1, 1],
    run: (method) =>
      [
        happened(1, 0, 'call', { minutes: 9 }),
        happened(1, 0, 'call', { minutes: 10 }),
        happened(1, 0, 'event', { minutes: 60, attendees: 9 }),
      ].map((talk) => conversationsWith([talk], method).length),
  },
  {
    name: 'Section 2: an episode of 3 messages of 5 words each way, gaps of at most 7 d, is one conversation',
    expected: [1, 0, 0, 0],
    run: (method) => {
      const episode = (count: number, text: string, gap: number): number =>
        conversationsWith(
          Array.from({ length: count * 2 }, (_, index) =>
            happened(index, index * gap, 'email', { text, direction: index % 2 === 0 ? 'me' : 'them' }),
          ),
          method,
        ).length;
      return [
        episode(3, 'five words are just enough', 7),
        episode(2, 'five words are just enough', 7),
        episode(3, 'four words too few', 7),
        episode(3, 'five words are just enough', 8),
      ];
    },
  },
  {
    name: 'R4 a message answers one of up to 30 d before',
    expected: [0.677, 0.355],
    run: (method) =>
      [30, 31].map((gap) =>
        weighed(method, [
          happened(1, 0, 'email', { purpose: 'thanks' }),
          happened(2, gap, 'email', { direction: 'them' }),
        ]),
      ),
  },
  {
    name: 'R4 new-tie ramp: something at 14 d, a light touch at 60 d, then the layer’s 90 d',
    expected: [14, 60, 90],
    run: (method) => [
      dueOn(tieInput(oneCall), method),
      dueOn(tieInput([...oneCall, happened(3, 10, 'email', { purpose: 'result' })]), method),
      dueOn(
        tieInput([
          ...oneCall,
          happened(3, 10, 'email', { purpose: 'result' }),
          happened(4, 50, 'email', { purpose: 'result' }),
        ]),
        method,
      ),
    ],
  },
  {
    name: 'R4 cadence T by layer after a second talk',
    expected: { inner: 14, close: 30, active: 90, wide: 180 },
    run: (method) =>
      Object.fromEntries(
        layers.map((layer) => [
          layer,
          dueOn(
            tieInput(
              Array.from({ length: 8 }, (_, index) => happened(index, index - 7, 'coffee', { minutes: 60 })),
              { layer },
            ),
            method,
          ),
        ]),
      ),
  },
  {
    name: 'R4 the day warmth falls below the floor of its layer',
    expected: { inner: 32, close: 32, active: 131, wide: 260 },
    run: (method) =>
      Object.fromEntries(
        layers.map((layer) => {
          const { belowFloorOn } = tieOf(tieInput(oneCall, { layer }), method);
          return [layer, belowFloorOn === null ? null : daysBetween(dayZero, belowFloorOn)];
        }),
      ),
  },
  {
    name: 'R4 placed without history: the i-th on day ceil(i T / cap); beyond the cap the round begins again',
    expected: { inner: [3, 14, 3], close: [3, 30, 3], active: [3, 90, 3], wide: [2, 180, 2] },
    run: (method) =>
      Object.fromEntries(
        layers.map((layer) => [
          layer,
          [1, caps[layer], caps[layer] + 1].map((place) =>
            daysBetween(dayZero, firstDueFor(dayZero, layer, place, method)),
          ),
        ]),
      ),
  },
  {
    name: 'Section 2: the first conversation puts a person in active while it has room',
    expected: ['active', 'wide'],
    run: (method) => [34, 35].map((count) => firstLayer(count, method)),
  },
  {
    name: 'R4 a longer gap asks for more: one line, a memory and something to give, then a paragraph',
    expected: ['one line', 'one memory', 'one memory', 'a short paragraph'],
    run: (method) =>
      [59, 60, 180, 181].map((gap) => {
        const talk = interactionOn('talk', addDays(dayZero, -gap), [ana], { minutes: 30 });
        const before = interactionOn('before', addDays(dayZero, -gap - 100), [ana], { minutes: 30 });
        const tie = { ...tieFrom(ana, [talk, before]), keepDue: dayZero };
        const [card] = rankedCards(viewWith([ana], { ties: [tie] }), at(dayZero), zone, method);
        return /(one line|one memory|a short paragraph)/u.exec(card?.row.why ?? '')?.[1];
      }),
  },
  {
    name: 'R4 two touches without an answer suggest one layer out',
    expected: [null, { to: 'wide', because: 'quiet' }, null],
    run: (method) => [
      layerSuggestion({ ...calm, unanswered: 1 }, method),
      layerSuggestion({ ...calm, unanswered: 2 }, method),
      layerSuggestion({ ...calm, layer: 'wide', unanswered: 2 }, method),
    ],
  },
  {
    name: 'R4 they began once and two talks in 90 d suggest one layer in',
    expected: [{ to: 'close', because: 'growing' }, null, null, null, null],
    run: (method) => [
      layerSuggestion({ ...calm, talks: [talkedOn(90, true), talkedOn(10, false)] }, method),
      layerSuggestion({ ...calm, talks: [talkedOn(91, true), talkedOn(10, false)] }, method),
      layerSuggestion({ ...calm, talks: [talkedOn(10, true)] }, method),
      layerSuggestion({ ...calm, talks: [talkedOn(90, false), talkedOn(10, false)] }, method),
      layerSuggestion({ ...calm, layer: 'inner', talks: [talkedOn(90, true), talkedOn(10, false)] }, method),
    ],
  },
  {
    name: 'R4 a move that was made is not suggested again: what was before it has had its say',
    expected: [null, { to: 'wide', because: 'quiet' }, null, { to: 'close', because: 'growing' }],
    run: (method) => {
      const since = addDays(dayZero, -20);
      const quiet = { ...calm, since, unanswered: 2 };
      const talks = [talkedOn(30, true), talkedOn(20, true)];
      return [
        layerSuggestion({ ...quiet, lastTouch: addDays(dayZero, -21) }, method),
        layerSuggestion({ ...quiet, lastTouch: addDays(dayZero, -20) }, method),
        layerSuggestion({ ...calm, since, talks }, method),
        layerSuggestion({ ...calm, since, talks: [...talks, talkedOn(1, false)] }, method),
      ];
    },
  },
  {
    name: 'R4 a full layer asks who steps down: the longest without a word, of equals the least warm; three of them',
    expected: [
      null,
      {
        layer: 'inner',
        cap: 5,
        count: 6,
        to: 'close',
        stepDown: [
          'never nothing between you yet',
          'cool nothing from both sides for 3 months',
          'warm nothing from both sides for 3 months',
        ],
        sentence: 'Your inner layer has room for five; six are in it now. Who could step down?',
      },
      null,
      'Your active layer has room for 35, and it is full, so Ana is one layer out. Who could step down to make room?',
    ],
    run: (method) => {
      const member = (id: string, daysAgo: number | null, warmth: number): LayerMember => ({
        id: id as PersonId,
        name: id,
        lastTwoWay: daysAgo === null ? null : addDays(dayZero, -daysAgo),
        warmth,
      });
      const members = [
        member('fresh', 3, 80),
        member('warm', 90, 60),
        member('cool', 90, 20),
        member('never', null, 0),
      ];
      const room = { members, waiting: null, today: dayZero };
      const waiting = { id: 'ana' as PersonId, name: 'Ana' };
      const full = fullLayer('inner', 6, room, method);
      return [
        fullLayer('inner', 5, room, method),
        full === null
          ? null
          : {
              layer: full.layer,
              cap: full.cap,
              count: full.count,
              to: full.to,
              stepDown: full.stepDown.map(({ name, why }) => `${name} ${why}`),
              sentence: full.sentence,
            },
        fullLayer('active', 34, { ...room, waiting }, method),
        fullLayer('active', 35, { ...room, waiting }, method)?.sentence,
      ];
    },
  },
  {
    name: 'R4 twice T after a touch that nobody answered',
    expected: [180],
    run: (method) => [
      dueOn(
        tieInput([
          happened(1, -1, 'coffee', { minutes: 60 }),
          happened(2, 0, 'coffee', { minutes: 60 }),
          happened(3, 20, 'email', { purpose: 'keep' }),
        ]),
        method,
      ),
    ],
  },
];
