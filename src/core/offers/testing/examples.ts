import type { Method } from '../../config/index.ts';
import { addDays, type CalendarDay, type Instant } from '../../dates/index.ts';
import type { GivenId, OfferId, PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { becauseOf } from '../because.ts';
import type { Interest } from '../interest.ts';
import { isQuickGive, type Offer } from '../offer.ts';
import { rankOffers, type RankedOffer, type RankInput } from '../rank.ts';
import { scoreOffer, type OfferHistory, type OfferMatch } from '../score.ts';
import { sharedWords, type Shared } from '../shared.ts';

const day = '2026-11-18' as CalendarDay;
const today = { day, startsAt: Date.UTC(2026, 10, 17, 23) as Instant };

const offerOf = (rest: Partial<Offer> = {}): Offer => ({
  id: '00000000-0000-7000-8000-000000000001' as OfferId,
  kind: 'article',
  title: 'A new rule for permits in Chile',
  words: null,
  address: 'https://example.org/permits',
  author: null,
  publisher: null,
  day,
  language: null,
  minutes: null,
  topics: ['permits'],
  source: 'typed',
  foreignId: null,
  personId: null,
  addedAt: Date.UTC(2026, 10, 18) as Instant,
  archived: false,
  ...rest,
});

const said: Interest = {
  what: 'permits are the biggest unknown',
  from: 'fact',
  day: '2026-03-12' as CalendarDay,
  isGoal: true,
};
const topicOf = (what: string): Interest => ({ what, from: 'topic', day: null, isGoal: false });

const dana: RankInput['receiver'] = {
  id: '00000000-0000-7000-8000-0000000000d1' as PersonId,
  call: 'Dana',
  company: 'Lumen Grid, Inc.',
  companies: ['lumen grid'],
  industries: ['solar energy'],
  interests: [said, topicOf('site visits'), topicOf('storage')],
};

const nothing: Shared = { strength: 0, interest: null, goal: null, isSure: true };
const never: OfferHistory = { sent: false, lastOffer: null, colleague: null };
const mine = { languages: ['es'] };

/** Of one term alone: what it adds. */
const score = (
  method: Method,
  offer: Partial<Offer>,
  { shared = nothing, history = {} }: { shared?: Partial<Shared>; history?: Partial<OfferHistory> } = {},
): OfferMatch =>
  scoreOffer(offerOf(offer), dana, { ...nothing, ...shared }, { ...never, ...history }, mine, today, method);

const term = (
  name: keyof OfferMatch['parts'],
  expected: number,
  offer: Partial<Offer>,
  rest: Parameters<typeof score>[2],
  why: string,
): Example => ({
  name: `R7 ${name}: ${why}`,
  expected,
  run: (method) => Math.round(score(method, offer, rest).parts[name] * 100) / 100,
});

const noParts: OfferMatch['parts'] = {
  shared: 35,
  company: 0,
  goal: 0,
  unique: 0,
  fresh: 0,
  cheap: 0,
  sent: 0,
  pressRelease: 0,
  recent: 0,
  colleague: 0,
};

const ago = (days: number): CalendarDay => addDays(day, -days);

const terms: readonly Example[] = [
  term('shared', 35, {}, { shared: { strength: 1 } }, 'all that they care about is 35'),
  term('shared', 11.67, {}, { shared: { strength: 1 / 3 } }, 'one of three things is a third of it'),
  term('company', 20, { title: 'What Lumen Grid builds next' }, {}, 'it names where they work'),
  term('company', 10, { topics: ['solar energy'] }, {}, 'it names their trade'),
  term('company', 0, { title: 'Lumen and grids' }, {}, 'a name is a name only whole'),
  term('goal', 20, {}, { shared: { goal: said } }, 'it serves what they want'),
  term('unique', 10, { language: 'es-CL' }, {}, 'in a language that I read'),
  term('unique', 10, { kind: 'skill' }, {}, 'a skill of mine'),
  term('unique', 0, { language: 'fr' }, {}, 'a language that I do not read is not mine alone'),
  term('fresh', 10, {}, {}, 'of today'),
  term('fresh', 5, { day: ago(14) }, {}, 'half after two weeks'),
  term('fresh', 5, { kind: 'analysis', day: ago(180) }, {}, 'an analysis lasts: half after half a year'),
  term('fresh', 10, { kind: 'skill', day: null, addedAt: 0 as Instant }, {}, 'a skill does not age'),
  term(
    'fresh',
    5,
    { day: null, addedAt: Date.UTC(2026, 10, 4, 12) as Instant },
    {},
    'without a day since it was kept',
  ),
  term('cheap', 5, { minutes: 3 }, {}, 'three minutes to read'),
  term('cheap', 0, { minutes: 4 }, {}, 'four are not cheap'),
  term('cheap', 5, { kind: 'news', address: null }, {}, 'news told in the message needs no action'),
  term('sent', -40, {}, { history: { sent: true } }, 'they have it already'),
  term('pressRelease', -30, { publisher: 'Lumen Grid' }, {}, 'their own press release'),
  term('pressRelease', -30, { address: 'https://news.lumengrid.example/2026' }, {}, 'from their own site'),
  term(
    'pressRelease',
    0,
    { publisher: 'Lumen Grid', words: 'Stage two takes 90 days.' },
    {},
    'with my reading',
  ),
  term('recent', -25, {}, { history: { lastOffer: ago(20) } }, 'something went to them 20 days ago'),
  term('recent', 0, {}, { history: { lastOffer: ago(21) } }, 'three weeks are enough'),
  term('colleague', -20, {}, { history: { colleague: ago(29) } }, 'a colleague there had it 29 days ago'),
  term('colleague', 0, {}, { history: { colleague: ago(30) } }, 'a month is enough'),
];

const band = (
  name: string,
  expected: readonly [number, string],
  shared: Partial<Shared>,
  offer: Partial<Offer>,
) => ({
  name: `R7 ${name}`,
  expected,
  run: (method: Method) => {
    const match = score(method, offer, { shared });
    return [match.score, match.band];
  },
});

const interest = topicOf('permits');

const quick: readonly Example[] = ([null, 0, 5, 6] as const).map((minutes) => ({
  name: `R5 quick give: ${minutes === null ? 'of unknown length' : `${minutes} minutes`}`,
  expected: minutes !== null && minutes < 6,
  run: (method: Method) => isQuickGive({ minutes }, method),
}));

const bands: readonly Example[] = [
  band('45: suggest it', [45, 'suggest'], { strength: 1, interest }, {}),
  band('44: add a sentence of your own', [44, 'own-sentence'], { strength: 1, interest }, { day: ago(2) }),
  band('30: add a sentence of your own', [30, 'own-sentence'], { interest, goal: said }, {}),
  band('29: not a word', [29, 'hide'], { interest, goal: said }, { day: ago(2) }),
  band(
    'what fits them only likely is not put before me unasked',
    [45, 'own-sentence'],
    { strength: 1, interest, isSure: false },
    {},
  ),
  band('what speaks to nothing of theirs is hidden', [25, 'hide'], {}, { kind: 'skill', minutes: 2 }),
];

const givenOf = (offerId: string, personId: string, days: number): RankInput['given'][number] => ({
  id: `given ${offerId}` as GivenId,
  offerId: offerId as OfferId,
  personId: personId as PersonId,
  interactionId: null,
  favorId: null,
  day: ago(days),
});

const ranked = (method: Method, rest: Partial<RankInput>): readonly RankedOffer[] =>
  rankOffers(
    { receiver: dana, offers: [], given: [], lastOffer: null, mine, today, ...rest },
    method,
    sharedWords,
  );

const permits = offerOf({ kind: 'translation', language: 'es', minutes: 3, topics: ['permits', 'storage'] });
const lines = (found: readonly RankedOffer[]): readonly string[] =>
  found.map(({ offer, score: points, because }) => `${points} ${offer.title}: ${because}`);

const ranking: readonly Example[] = [
  {
    name: 'R7 the because-line is in their own words, with the day; the best comes first',
    expected: [
      '68 A new rule for permits in Chile: Because on 12 March Dana said: permits are the biggest unknown; you can read it and they need not.',
      '37 Batteries: Because Dana cares about site visits; it takes 3 minutes to read.',
      '35 What Lumen Grid builds next: Because it is about Lumen Grid, Inc., where Dana works; it takes 2 minutes to read.',
    ],
    run: (method) =>
      lines(
        ranked(method, {
          offers: [
            offerOf({
              id: 'o3' as OfferId,
              title: 'What Lumen Grid builds next',
              topics: [],
              minutes: 2,
            }),
            permits,
            offerOf({
              id: 'o2' as OfferId,
              title: 'Batteries',
              topics: ['storage', 'site visits'],
              minutes: 3,
              day: ago(2),
            }),
            offerOf({ id: 'o4' as OfferId, title: 'Bread', topics: ['baking'], minutes: 1 }),
          ],
        }),
      ),
  },
  {
    name: 'R7 nothing is offered twice, nor what is put away, nor somebody to themselves',
    expected: [],
    run: (method) =>
      lines(
        ranked(method, {
          offers: [
            permits,
            { ...permits, id: 'away' as OfferId, archived: true },
            { ...permits, id: 'self' as OfferId, personId: dana.id },
          ],
          given: [givenOf(permits.id, dana.id, 400)],
        }),
      ),
  },
  {
    name: 'R7 what a colleague had lately waits for a sentence of one’s own',
    expected: [
      [48, 'suggest'],
      [43, 'own-sentence'],
    ],
    run: (method) =>
      [{ given: [givenOf(permits.id, 'colleague', 10)] }, { lastOffer: ago(10) }].flatMap((rest) =>
        ranked(method, { offers: [permits], ...rest }).map(({ score: points, band: of }) => [points, of]),
      ),
  },
  {
    name: 'R7 shared words: one of three things is a third, three are all, however many there are',
    expected: [1 / 3, 2 / 3, 1, 1],
    run: (method) =>
      [
        [said, topicOf('a'.repeat(5)), topicOf('b'.repeat(5))],
        [said, topicOf('storage'), topicOf('b'.repeat(5))],
        [said, topicOf('storage'), topicOf('Chile'), topicOf('c'.repeat(5)), topicOf('d'.repeat(5))],
        [said],
      ].map((interests) => sharedWords(interests, method)(permits).strength),
  },
];

const saying = (what: string, expected: string): Example => ({
  name: `R7 because: ${what}`,
  expected: `Because on 12 March ${expected}; it is your own view.`,
  run: () =>
    becauseOf(
      offerOf({ kind: 'analysis' }),
      dana,
      {
        shared: { strength: 1, interest: { ...said, what }, goal: null, isSure: true },
        about: null,
        parts: noParts,
      },
      day,
    ),
});

const sayings: readonly Example[] = [
  saying('permits are the biggest unknown.', 'Dana said: permits are the biggest unknown'),
  saying('is stuck on consent texts', 'you heard that Dana is stuck on consent texts'),
  saying('coaches my old team', 'you heard that Dana coaches your old team'),
  saying('started as a teller', 'you heard that Dana started as a teller'),
  saying('ports in Georgia', 'Dana said: ports in Georgia'),
  saying('glass in the towers', 'Dana said: glass in the towers'),
];

/** R7, term by term, its bands, and how what is left is ranked. */
export const offerExamples: readonly Example[] = [...terms, ...bands, ...ranking, ...sayings, ...quick];
