import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask } from '../asks/ask.ts';
import { method } from '../config/index.ts';
import { addDays, weekendOf, type CalendarDay } from '../dates/index.ts';
import { letter, linesOf, noMatter, nothingKnown } from '../drafts/index.ts';
import { rankedCards } from '../today/cards.ts';
import { askOf } from '../today/testing/long-haul-examples.ts';
import { at, personNamed, viewWith, zone } from '../today/testing/view.ts';
import { wordsTooMany } from '../touch/same-text.ts';
import type { OpenRequest } from './open-request.ts';

/** A Monday. */
const sentOn = '2026-11-02' as CalendarDay;
const lena = personNamed('Lena Vos', { layer: null });

interface Told extends Partial<Omit<OpenRequest, 'ask'>> {
  readonly ask?: Partial<Ask>;
}

/** First and last day of each card of a request, from the day it went out; the last is the eve of their rest. */
const daysOf = ({ ask = {}, ...more }: Told): Readonly<Record<string, string>> => {
  const request: OpenRequest = {
    ask: askOf('a', lena.id, { kind: 'advice', state: 'sent', sentOn, ...ask }),
    heardOn: null,
    warmth: 0,
    inside: false,
    weekend: weekendOf(null),
    company: 'Riverside',
    hasEagerHelper: false,
    ...more,
  };
  const shown: Record<string, CalendarDay[]> = {};
  for (let offset = 0; offset < 50; offset += 1) {
    const today = addDays(sentOn, offset);
    const view = viewWith([lena], { requests: [request] });
    for (const { row } of rankedCards(view, at(today), zone, method)) (shown[row.rule] ??= []).push(today);
  }
  return Object.fromEntries(
    Object.entries(shown).map(([rule, days]) => [rule, `${days[0]?.slice(5)} to ${days.at(-1)?.slice(5)}`]),
  );
};

test('R3, sentence by sentence: when somebody else may be tried, when one nudge is normal, when they are let be', () => {
  const rows: readonly (readonly [says: string, told: Told, cards: Readonly<Record<string, string>>])[] = [
    [
      'at 3 bd a second person there, at 7 bd one follow-up, at 14 bd stop',
      {},
      { colleague: '11-05 to 11-19', followup: '11-11 to 11-19' },
    ],
    [
      'one follow-up: after it no second',
      { ask: { nudgedOn: '2026-11-11' as CalendarDay } },
      { colleague: '11-05 to 11-19' },
    ],
    ['faster: a colleague or confirmed meeting 2 bd', { inside: true }, { followup: '11-04 to 11-19' }],
    ['faster: warmth 35+ 5 bd', { warmth: 35 }, { followup: '11-09 to 11-19' }],
    ['34 is not 35', { warmth: 34 }, { colleague: '11-05 to 11-19', followup: '11-11 to 11-19' }],
    [
      'slower: a referral ask 7 bd, however warm',
      { warmth: 80, ask: { kind: 'referral' } },
      { followup: '11-11 to 11-19' },
    ],
    [
      'out of office: the clock restarts at return + 2 bd',
      { ask: { awayUntil: '2026-11-12' as CalendarDay } },
      { colleague: '11-19 to 12-03', followup: '11-25 to 12-03' },
    ],
    [
      'an eager helper stops further approaches there',
      { hasEagerHelper: true },
      { followup: '11-11 to 11-19' },
    ],
    ['a request about no company has nobody else to try', { company: null }, { followup: '11-11 to 11-19' }],
    ['an answer, a no too, ends it', { ask: { state: 'answered', answer: 'no' } }, {}],
    ['what was stopped is let be', { ask: { state: 'stopped' } }, {}],
    ['history asks nothing', { ask: { history: true } }, {}],
    [
      'business days are theirs: Sunday to Thursday in Egypt, up to the 22nd; my own Saturday shows no card',
      { weekend: weekendOf('EG') },
      { colleague: '11-05 to 11-20', followup: '11-11 to 11-20' },
    ],
  ];
  for (const [says, told, cards] of rows) assert.deepEqual(daysOf(told), cards, says);
});

test('R3: the follow-up is light: 60 words at most, something new, an easy way out', () => {
  const what = 'how you moved from planning into product '.repeat(20);
  const text = linesOf(letter('followup', nothingKnown('Lena', sentOn), { ...noMatter, what })).join(' ');
  assert.equal(wordsTooMany(text, method), 0);
  assert.match(text, /what you read, tried or learned/u);
  assert.match(text, /no reply needed/u);
});
