import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodWith, type Method } from '../config/index.ts';
import { daysBetween } from '../dates/index.ts';
import {
  conversationsWith,
  fallsBelow,
  strengthSteps,
  tieOf,
  warmthLabel,
  tieWithDays,
  warmthLine,
  warmthOn,
} from './index.ts';
import type { TieInput, TieInteraction } from './index.ts';
import { dayZero, happened, onDay, tieInput } from './testing/history.ts';

const warmthAt = (input: TieInput, day: number, numbers: Method = method): number =>
  warmthOn(tieOf(input, numbers), onDay(day), numbers).value;

/** One 30-minute video call on day 0, thanks on day 1. */
const oneCall = [happened(1, 0, 'video', { minutes: 30 }), happened(2, 1, 'email', { purpose: 'thanks' })];

const crossings = (input: TieInput): readonly (number | null)[] =>
  method.warmth.bands.map((band) => {
    const day = fallsBelow(tieOf(input, method), band);
    return day === null ? null : daysBetween(dayZero, day);
  });

test('R4: one call and thanks: 68 next day, 60 at 30 d, 44 at 90 d, 25 at 180 d, 7 at a year', () => {
  const tie = tieOf(tieInput(oneCall), method);
  assert.equal(tie.halfLife, 90);
  assert.equal(tie.conversations, 1);
  assert.deepEqual(
    [1, 30, 90, 180, 365].map((day) => warmthAt(tieInput(oneCall), day)),
    [68, 60, 44, 25, 7],
  );
});

test('R4: that call crosses 60, 35, 15 after 32, 131, 260 d, as a bridge after 26, 105, 208', () => {
  assert.deepEqual(crossings(tieInput(oneCall)), [32, 131, 260]);
  assert.deepEqual(crossings(tieInput(oneCall, { mutualContacts: 1 })), [26, 105, 208]);
  assert.deepEqual(crossings(tieInput(oneCall, { mutualContacts: null })), [32, 131, 260]);
});

test('R4: two talks and one exchange by day 61: 86, then 70 at day 150, 51 at 240', () => {
  const input = tieInput([
    ...oneCall,
    happened(3, 58, 'coffee', { minutes: 40 }),
    happened(4, 59, 'email', { purpose: 'thanks' }),
    happened(5, 60, 'email'),
    happened(6, 61, 'email', { direction: 'them' }),
  ]);
  assert.equal(tieOf(input, method).conversations, 2);
  assert.deepEqual(
    [61, 150, 240].map((day) => warmthAt(input, day)),
    [86, 70, 51],
  );
});

test('R4: six talks in ten months: 86, still 50 a year later', () => {
  const input = tieInput(
    [0, 60, 120, 180, 240, 300].map((day, index) => happened(index, day, 'coffee', { minutes: 60 })),
  );
  assert.equal(tieOf(input, method).halfLife, 240);
  assert.equal(warmthAt(input, 300), 86);
  assert.equal(warmthAt(input, 300 + 365), 50);
});

test('R4: W meets the bands as it is shown: 60 is warm, 59 is cooling', () => {
  const rows: readonly (readonly [value: number, label: string])[] = [
    [86, 'warm'],
    [60, 'warm'],
    [59, 'cooling'],
    [35, 'cooling'],
    [34, 'cool'],
    [15, 'cool'],
    [14, 'faint'],
    [0, 'faint'],
  ];
  for (const [value, label] of rows) assert.equal(warmthLabel(value, method), label);
});

test('R4: what each event weighs', () => {
  const strength = (interactions: readonly TieInteraction[], favors: TieInput['favors'] = []): number =>
    Number(tieOf(tieInput(interactions, {}, favors), method).strength.toFixed(4));
  const rows: readonly (readonly [name: string, weight: number, interactions: readonly TieInteraction[]])[] =
    [
      ['in person, 20 min', 1, [happened(1, 0, 'coffee', { minutes: 20 })]],
      ['in person, 19 min', 0.7, [happened(1, 0, 'coffee', { minutes: 19 })]],
      ['in person, 9 min', 0.5, [happened(1, 0, 'walk', { minutes: 9 })]],
      ['coffee of unknown length is 45 min', 1, [happened(1, 0, 'coffee')]],
      ['call, 10 min', 0.9, [happened(1, 0, 'call', { minutes: 10 })]],
      ['call, 9 min', 0.5, [happened(1, 0, 'call', { minutes: 9 })]],
      ['call of unknown length is 15 min', 0.9, [happened(1, 0, 'call')]],
      ['they began it', 1.08, [happened(1, 0, 'call', { direction: 'them' })]],
      ['deep', 1.08, [happened(1, 0, 'call', { depth: 'deep' })]],
      ['shallow', 0.72, [happened(1, 0, 'call', { depth: 'shallow' })]],
      [
        'they began it and it was deep',
        1.296,
        [happened(1, 0, 'call', { direction: 'them', depth: 'deep' })],
      ],
      [
        'two short calls of one day are one talk',
        0.9,
        [happened(1, 0, 'call', { minutes: 6 }), happened(2, 0, 'call', { minutes: 5 })],
      ],
      ['a group of nine', 0.3, [happened(1, 0, 'meeting', { attendees: 9, minutes: 60 })]],
      ['a meeting of eight', 1, [happened(1, 0, 'meeting', { attendees: 8, minutes: 60 })]],
      ['an event', 0.3, [happened(1, 0, 'event')]],
      ['20 minutes with her at an event', 1, [happened(1, 0, 'event', { minutes: 20 })]],
      ['my message, unanswered', 0.15, [happened(1, 0, 'message')]],
      [
        'my message, answered: the exchange weighs',
        0.5,
        [happened(1, 0, 'message'), happened(2, 0, 'message', { direction: 'them' })],
      ],
      [
        'their message, answered on the same day',
        0.5,
        [happened(1, 0, 'message', { direction: 'them' }), happened(2, 0, 'message')],
      ],
      ['an exchange', 0.5, [happened(1, 0, 'message', { direction: 'unknown' })]],
      ['their message, never answered', 0.18, [happened(1, 0, 'message', { direction: 'them' })]],
      ['thanks', 0.25, [happened(1, 0, 'email', { purpose: 'thanks' })]],
      ['a like', 0.05, [happened(1, 0, 'other')]],
      ['planned', 0, [happened(1, 0, 'coffee', { planned: true, outcome: 'open' })]],
      ['did not happen', 0, [happened(1, 0, 'coffee', { outcome: 'did-not-happen' })]],
    ];
  for (const [name, weight, interactions] of rows) assert.equal(strength(interactions), weight, name);
  const gift = { direction: 'given', kind: 'article', day: onDay(0), interactionId: null } as const;
  assert.equal(strength([], [{ ...gift, useful: true }]), 0.5, 'a useful offer');
  assert.equal(strength([], [{ ...gift, useful: null }]), 0, 'an offer nobody spoke of');
});

test('R4: every number of warmth changes an outcome', () => {
  const history = tieInput(
    [
      happened(1, 0, 'coffee', { minutes: 30, direction: 'them' }),
      happened(2, 1, 'email', { purpose: 'thanks' }),
      happened(3, 40, 'coffee', { minutes: 15, depth: 'deep' }),
      happened(4, 80, 'call', { depth: 'shallow' }),
      happened(5, 120, 'call', { minutes: 5 }),
      happened(6, 150, 'event'),
      happened(7, 180, 'email'),
      happened(8, 181, 'email', { direction: 'them' }),
      happened(9, 260, 'email'),
      happened(10, 300, 'other'),
      happened(11, 310, 'meeting', { attendees: 8 }),
    ],
    { mutualContacts: 1 },
    [{ direction: 'given', kind: 'article', useful: true, day: onDay(200), interactionId: null }],
  );
  const outcome = (input: TieInput, overrides: Readonly<Record<string, unknown>>): string => {
    // Far below the cap, so that it hides nothing.
    const changed = methodWith({ 'warmth.s_cap': 10, ...overrides });
    assert.ok(changed.ok);
    const { interactions, favors, person } = input;
    return JSON.stringify(
      strengthSteps({ interactions, favors, mutualContacts: person.mutualContacts }, changed.value),
    );
  };
  const rows: readonly (readonly [path: string, value: number])[] = [
    ['warmth.H0', 61],
    ['warmth.gain', 0.4],
    ['warmth.n_cap', 2],
    ['warmth.bridge', 0.7],
    ['warmth.bridge_mutuals', 0],
    ['warmth.s_cap', 1],
    ['warmth.long_talk_min', 31],
    ['warmth.began', 1.1],
    ['warmth.deep', 1.1],
    ['warmth.shallow', 0.9],
    ['talk.minutes.call', 9],
    ['talk.minutes.event', 9],
    ['talk.conversation_min', 16],
    ['talk.group_above', 7],
    ['talk.answer_d', 0],
    ...Object.keys(method.warmth.weights).map((name) => [`warmth.weights.${name}`, 0.01] as const),
  ];
  for (const [path, value] of rows)
    assert.notEqual(outcome(history, { [path]: value }), outcome(history, {}), path);
  const hub = { ...history, person: { ...history.person, mutualContacts: 10 } };
  for (const [path, value] of [
    ['warmth.embedded', 1.3],
    ['warmth.embedded_mutuals', 11],
  ] as const)
    assert.notEqual(outcome(hub, { [path]: value }), outcome(hub, {}), path);
});

const written = (
  count: number,
  direction: 'me' | 'them',
  from: number,
  text: string,
): readonly TieInteraction[] =>
  Array.from({ length: count }, (_, index) =>
    happened(from * 100 + index + (direction === 'me' ? 0 : 50), from + index * 2, 'message', {
      direction,
      text,
    }),
  );

test('a conversation: one person and one day, 10 minutes of live talk or a message episode', () => {
  const long = 'I read it all last night';
  const rows: readonly (readonly [
    name: string,
    days: readonly number[],
    interactions: readonly TieInteraction[],
  ])[] = [
    ['10 minutes', [0], [happened(1, 0, 'call', { minutes: 10 })]],
    ['9 minutes', [], [happened(1, 0, 'call', { minutes: 9 })]],
    [
      'twice 5 minutes on one day',
      [0],
      [happened(1, 0, 'call', { minutes: 5 }), happened(2, 0, 'walk', { minutes: 5 })],
    ],
    [
      'twice 5 minutes on two days',
      [],
      [happened(1, 0, 'call', { minutes: 5 }), happened(2, 1, 'walk', { minutes: 5 })],
    ],
    ['two long talks on one day', [0], [happened(1, 0, 'call'), happened(2, 0, 'walk')]],
    ['an event of forty, named in the log', [0], [happened(1, 0, 'event', { attendees: 40 })]],
    ['a message', [], [happened(1, 0, 'message')]],
    [
      '3 and 3 messages of 5+ words, dated at the last',
      [4],
      [...written(3, 'me', 0, long), ...written(3, 'them', 0, long)],
    ],
    ['3 and 2 messages', [], [...written(3, 'me', 0, long), ...written(2, 'them', 0, long)]],
    [
      '3 and 3 messages of 4 words',
      [],
      [...written(3, 'me', 0, 'I read it all'), ...written(3, 'them', 0, long)],
    ],
    ['a gap of 8 days ends the episode', [], [...written(3, 'me', 0, long), ...written(3, 'them', 12, long)]],
    ['a gap of 7 days does not', [15], [...written(3, 'me', 0, long), ...written(3, 'them', 11, long)]],
    ['planned', [], [happened(1, 0, 'call', { planned: true })]],
  ];
  for (const [name, days, interactions] of rows)
    assert.deepEqual(
      conversationsWith(interactions, method).map(({ day }) => daysBetween(dayZero, day)),
      days,
      name,
    );
  const episode = [...written(3, 'me', 0, long), ...written(3, 'them', 0, long)];
  for (const path of ['talk.episode.messages', 'talk.episode.words', 'talk.episode.gap_d']) {
    const changed = methodWith({ [path]: path.endsWith('gap_d') ? 1 : 7 });
    assert.ok(changed.ok);
    assert.equal(conversationsWith(episode, changed.value).length, 0, path);
  }
});

test('the line of the year has a point at each step and marks its talks', () => {
  const line = warmthLine(tieWithDays(tieInput(oneCall), method).days, {
    from: onDay(-10),
    to: onDay(90),
    everyDays: 30,
  });
  assert.deepEqual(
    line.map(({ day, value, talk }) => [daysBetween(dayZero, day), value, talk]),
    [
      [-10, 0, false],
      [0, 59, true],
      [1, 68, false],
      [20, 63, false],
      [50, 54, false],
      [80, 46, false],
      [90, 44, false],
    ],
  );
});
