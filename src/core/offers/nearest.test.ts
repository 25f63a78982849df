import assert from 'node:assert/strict';
import test from 'node:test';
import type { CalendarDay, Instant } from '../dates/index.ts';
import type { OfferId } from '../ids.ts';
import { readJudgedSet, readMeaning } from '../meaning/testing/judged.ts';
import { interestsOf } from './interest.ts';
import { nearestOffers } from './nearest.ts';
import type { Offer } from './offer.ts';

const meaning = readMeaning();

const offerOf = (count: number, said: Pick<Offer, 'title' | 'words'> & Partial<Offer>): Offer => ({
  id: `00000000-0000-7000-8000-${String(count).padStart(12, '0')}` as OfferId,
  kind: 'article',
  address: null,
  author: null,
  publisher: null,
  day: '2026-11-10' as CalendarDay,
  language: null,
  minutes: null,
  topics: [],
  source: 'typed',
  foreignId: null,
  personId: null,
  addedAt: Date.UTC(2026, 10, 18) as Instant,
  archived: false,
  ...said,
});

const crowd = readJudgedSet('fixtures/offers').articles.map(({ title, summary, topics }, index) =>
  offerOf(index + 10, { title, words: summary, topics }),
);

const rider = {
  interests: interestsOf({ topics: [{ name: 'Dressage' }], facts: [], threads: [] }),
  companies: ['hoof and tail'],
};

test('of a long shelf stays what may be for them: what points to them, their topics, their company, other languages', () => {
  const fitting = [
    offerOf(1, { title: 'Why horses bolt', words: 'Stallions at the stables shy at plastic bags.' }),
    offerOf(2, { title: 'Zinc', words: 'A bank lends zinc.', topics: ['dressage'] }),
    offerOf(3, { title: 'Hoof and Tail sells its office', words: 'The lease of the tower ends.' }),
    offerOf(4, {
      title: 'Caballos',
      words: 'Los caballos del pueblo no quieren que nadie los monte hoy por la tarde.',
    }),
  ];
  const near = nearestOffers([...crowd, ...fitting], rider, meaning);
  for (const offer of fitting) assert.ok(near.includes(offer), offer.title);
  assert.ok(near.length < crowd.length, `${near.length}`);
});

test('a short shelf is looked at whole', () => {
  const few = crowd.slice(0, 20);
  assert.equal(nearestOffers(few, rider, meaning), few);
});
