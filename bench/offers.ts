import { join } from 'node:path';
import { matchText } from '../src/actions/offers/match-text.ts';
import { rankOffersFor } from '../src/actions/offers/rank-offers.ts';
import { fixedClock, instantAt } from '../src/core/dates/index.ts';
import {
  byMeaning,
  byWords,
  crossValidated,
  floorFor,
  judge,
  rankAll,
  readJudgedSet,
  readMeaning,
  type Judged,
} from '../src/core/meaning/testing/judged.ts';
import { fitsFrom } from '../src/core/meaning/index.ts';
import type { Offer } from '../src/core/offers/index.ts';
import { emptyPerson } from '../src/core/people/empty-person.ts';
import { randomOf } from '../src/core/testing/random.ts';
import { localOwner, openStore } from '../src/store/open-store.ts';
import type { Row } from './row.ts';
import { seedIds } from './seed/ids.ts';
import { sampled, timesOf } from './times.ts';
import { seed, today, zone } from './when.ts';

/** Of the articles that fit nobody, so many are to be left alone. */
const wanted = 0.9;

export const judgedSets = [
  ['the judged articles', 'fixtures/offers'],
  ['other fields', 'fixtures/offers-more'],
  ['near trades and other senses', 'fixtures/offers-near'],
  ['fields that nothing was fitted to', 'fixtures/offers-unseen'],
  ['another hand, later', 'fixtures/offers-later'],
] as const;

/** How well offers find whom they fit, beside plain word overlap. */
export const offerLines = (sets: readonly (typeof judgedSets)[number][]): readonly string[] => {
  const meaning = readMeaning();
  return [
    ['', 'first', 'first three', 'suggested', 'left alone'],
    ...sets.flatMap(([name, folder]) => {
      const set = readJudgedSet(folder);
      const [meant, overlap] = [rankAll(set, byMeaning(set, meaning)), rankAll(set, byWords)];
      return [
        [name],
        cells('  what words mean', judge(meant, fitsFrom)),
        cells('    by a floor of the other four fifths', crossValidated(meant, wanted)),
        cells('  words that both have', judge(overlap, floorFor(overlap, wanted))),
      ];
    }),
  ].map(([label = '', ...rest]) => label.padEnd(40) + rest.map((cell) => cell.padStart(13)).join(''));
};

const cells = (label: string, { first, firstThree, suggestedInThree, leftAlone }: Judged): string[] => [
  label,
  ...[first, firstThree, suggestedInThree, leftAlone].map((share) => `${Math.round(share * 100)} %`),
];

/** Whoever adds something to give waits for it. */
const aimedMilliseconds = 100;

/** Whoever opens a person's page waits for it. */
const aimedForOne = 50;

/** Of a book of so many people who all said something: whom one text speaks to, in the process that holds the book. */
export const measureMatching = async (
  folder: string,
  count: number,
  samples: number,
): Promise<readonly Row[]> => {
  const { articles, people } = readJudgedSet('fixtures/offers');
  const random = randomOf(seed);
  const now = instantAt(today, 0, zone);
  const ids = seedIds(randomOf(seed + 1), now);
  const lines = people.flatMap(({ topics, notes, goals }) => [...topics, ...notes, ...goals]);
  const anyLine = (): string => random.pick(lines);

  const started = performance.now();
  const meaning = readMeaning();
  const loaded = performance.now() - started;

  await using store = await openStore({
    engine: { kind: 'sqlite', path: join(folder, `offers-${count}.sqlite`) },
    clock: fixedClock(now),
    ids,
    meaning: () => meaning,
  });
  const space = store.as(localOwner);
  for (let done = 0; done < count; done += 5000)
    await space.write({ action: 'import', summary: 'Seeded' }, async (writer) => {
      const some = Array.from({ length: Math.min(5000, count - done) }, (_, index) => ({
        ...emptyPerson(ids.next<'PersonId'>(), now),
        given: `Person ${done + index}`,
      }));
      await writer.putMany('person', some);
      await writer.putMany(
        'topic',
        some.map(({ id: personId }) => ({ id: ids.next<'TopicId'>(), personId, name: anyLine() })),
      );
      await writer.putMany(
        'fact',
        some.flatMap(({ id: personId }) =>
          Array.from({ length: 2 }, () => ({
            id: ids.next<'FactId'>(),
            personId,
            what: anyLine(),
            day: today,
            interactionId: null,
          })),
        ),
      );
    });

  const shelf = Math.max(20, Math.floor(count / 10));
  await space.write({ action: 'import', summary: 'Seeded' }, (writer) =>
    writer.putMany(
      'offer',
      Array.from({ length: shelf }, (_, index): Offer => {
        const [one, other] = [random.pick(articles), random.pick(articles)];
        return {
          id: ids.next<'OfferId'>(),
          kind: 'article',
          title: `${one.title} (${index})`,
          words: `${one.summary} ${other.summary}`,
          address: `https://paper.example/${index}`,
          author: null,
          publisher: null,
          day: today,
          language: null,
          minutes: 3,
          topics: one.topics,
          source: 'typed',
          foreignId: null,
          personId: null,
          addedAt: now,
          archived: false,
        };
      }),
    ),
  );
  const some = await space.read((reader) => reader.list('person', { limit: 50 }));

  const deps = { space, clock: fixedClock(now), ids };
  const outside = { fetchDocument: () => Promise.reject(new Error('nothing is fetched')) };
  const taken = async (work: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };
  const ask = (index: number): Promise<number> => {
    const article = articles[index % articles.length];
    return taken(async () => {
      if (article === undefined) return;
      const { title, summary: text, topics } = article;
      await matchText(deps, outside, { title, text, topics, limit: 10 });
    });
  };
  const rank = (index: number): Promise<number> =>
    taken(async () => {
      const person = some[index % some.length];
      if (person !== undefined) await rankOffersFor(deps, person);
    });
  const first = await ask(0);
  const asked = await sampled(samples, (index) => ask(index + 1));
  await rank(0);
  const ranked = await sampled(samples, (index) => rank(index + 1));
  const group = `${count.toLocaleString('en')} people`;
  const single = (name: string, value: number, atMost: number | null): Row => ({
    group,
    name,
    unit: 'ms',
    value: timesOf([value]),
    floor: null,
    busy: null,
    aim: atMost === null ? null : { of: 'max', atMost },
  });
  return [
    single('the table of words is read', loaded, aimedMilliseconds),
    single('the first text, when everybody is read', first, null),
    {
      group,
      name: 'whom of them a text speaks to',
      unit: 'ms',
      value: timesOf(asked),
      floor: timesOf(scans(count, meaning.table.dimensions, samples)).p50,
      busy: null,
      aim: { of: 'p95', atMost: aimedMilliseconds },
    },
    {
      group,
      name: `which of ${shelf.toLocaleString('en')} offers one of them would value`,
      unit: 'ms',
      value: timesOf(ranked),
      floor: null,
      busy: null,
      aim: { of: 'p95', atMost: aimedForOne },
    },
  ];
};

/** What it takes to multiply as many bytes, and nothing else. */
const scans = (count: number, dimensions: number, samples: number): readonly number[] => {
  const bytes = new Int8Array(count * dimensions).fill(3);
  const text = new Float32Array(dimensions).fill(0.1);
  return Array.from({ length: samples }, () => {
    const from = performance.now();
    let most = 0;
    for (let row = 0; row < count; row++) {
      let sum = 0;
      for (let index = 0; index < dimensions; index++)
        sum += (bytes[row * dimensions + index] ?? 0) * (text[index] ?? 0);
      most = Math.max(most, sum);
    }
    if (most < 0) throw new Error('it was left out');
    return performance.now() - from;
  });
};
