import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { fold } from '../src/core/people/index.ts';
import type { Aim, Row } from './row.ts';
import { seedIds } from './seed/ids.ts';
import { keptLayers, type BookSize } from './seed/making.ts';
import { randomOf, type Random } from '../src/core/testing/random.ts';
import { talkWords } from './seed/words.ts';
import { startFloor, startGoodturn, type Served } from './server.ts';
import { sampled, timesOf } from './times.ts';
import { laterDay, laterInstant, seed } from './when.ts';

export interface Effort {
  /** Of each question, after a quarter as many to warm up. */
  readonly samples: number;
  readonly starts: number;
  /** How long the server is left alone before its memory is looked at, in milliseconds. */
  readonly quietMs: number;
}

/** Something that a user's screen asks, over and over. */
interface Question {
  readonly name: string;
  readonly aim: Aim | null;
  readonly path: (index: number) => string;
  /** What the bare server is asked in its place; undefined: the same bytes. */
  readonly barePath?: (index: number) => string;
  /** Done before each sample, outside of its time. */
  readonly before?: () => Promise<void> | void;
  readonly send?: (index: number) => unknown;
  /** One in so many samples, for what takes long. */
  readonly share?: number;
}

const p95 = (atMost: number): Aim => ({ of: 'p95', atMost });
const aimedMemory = 200;
const aimedStart = 1000;

/** Starts the server on a seeded book and asks it, over HTTP, what its user's screens ask. */
export const measureBook = async (
  folder: string,
  size: BookSize,
  effort: Effort,
  tell: (line: string) => void,
): Promise<readonly Row[]> => {
  const group = groupOf(size);
  if (size.edges !== undefined) return await measureEdges(group, folder, effort, tell);
  const database = join(folder, 'goodturn.sqlite');
  const rows: Row[] = [...(await measureStarts(group, folder, effort.starts))];
  const server = await startGoodturn(folder, laterInstant(effort.starts));
  const floor = await startFloor(database);
  try {
    for (const question of questionsTo(server, database, laterDay(effort.starts))) {
      const row = await measureQuestion(group, question, { server, floor, ...effort });
      tell(`  ${row.name}: p50 ${row.value.p50.toFixed(1)} ms, busy ${row.busy?.toFixed(1) ?? '?'} ms`);
      rows.push(row);
    }
    const { now, peak } = server.memory();
    rows.push(memoryRow(group, 'memory of the server, then', now, aimedMemory));
    if (peak !== null) rows.push(memoryRow(group, 'memory of the server, peak', peak, null));
    await setTimeout(effort.quietMs);
    rows.push(memoryRow(group, 'memory of the server, left alone', server.memory().now, null));
    return rows;
  } finally {
    await server.stop();
    await floor.stop();
  }
};

/** The heading under which a book's rows stand. */
export const groupOf = ({ people, interactions, edges }: BookSize): string =>
  edges === undefined
    ? `${people.toLocaleString('en')} people, ${interactions.toLocaleString('en')} interactions`
    : `${people.toLocaleString('en')} people, ${edges.toLocaleString('en')} edges between them`;

/** Who knows whom alone: every way of two steps is open, and most of them are worth nothing. */
const measureEdges = async (
  group: string,
  folder: string,
  effort: Effort,
  tell: (line: string) => void,
): Promise<readonly Row[]> => {
  const database = join(folder, 'goodturn.sqlite');
  const server = await startGoodturn(folder, laterInstant(0));
  const floor = await startFloor(database);
  try {
    const rows: Row[] = [];
    for (const question of pathQuestions(database, randomOf(seed))) {
      const row = await measureQuestion(group, { ...question, share: 1 }, { server, floor, ...effort });
      tell(`  ${row.name}: p50 ${row.value.p50.toFixed(1)} ms, busy ${row.busy?.toFixed(1) ?? '?'} ms`);
      rows.push(row);
    }
    return rows;
  } finally {
    await server.stop();
    await floor.stop();
  }
};

export const memoryRow = (group: string, name: string, megabytes: number, aim: number | null): Row => ({
  group,
  name,
  unit: 'MB',
  value: timesOf([megabytes]),
  floor: null,
  busy: null,
  aim: aim === null ? null : { of: 'max', atMost: aim },
});

/** From the start of a process to its answer of Today. Each on a day of its own, of which it is the first Today. */
const measureStarts = async (group: string, folder: string, starts: number): Promise<readonly Row[]> => {
  const startOn = async (day: number, compileCache?: string): Promise<number> => {
    const server = await startGoodturn(folder, laterInstant(day), compileCache);
    await server.stop();
    return server.untilAnswer;
  };
  // A book of an older version is brought up to date, and the user's own cache learns this one.
  await startOn(0);
  const emptyCache = mkdtempSync(join(tmpdir(), 'goodturn-bench-compiled-'));
  const first = await startOn(0, emptyCache);
  rmSync(emptyCache, { recursive: true });
  const later = await sampled(starts, startOn);
  const row = (name: string, milliseconds: readonly number[], aim: Aim | null): Row => ({
    group,
    name,
    unit: 'ms',
    value: timesOf(milliseconds),
    floor: null,
    busy: null,
    aim,
  });
  return [
    row('start to first answer, Today', later, { of: 'max', atMost: aimedStart }),
    row('the same, first of a new version', [first], null),
  ];
};

const questionsTo = (server: Served, database: string, day: string): readonly Question[] => {
  const people = namesOf(database);
  const random = randomOf(seed);
  const choose = chooserOf(people, random);
  const ids = seedIds(randomOf(seed + 1), Date.now());
  const namesakes = Map.groupBy(people, ({ given, family }) => `${given} ${family}`);
  const alone = people.filter(({ given, family }) => namesakes.get(`${given} ${family}`)?.length === 1);
  const unique = (): Named => random.pick(alone);
  const searches = prefixesOf(people, random);
  const searchAt = (index: number): string => encodeURIComponent(searches[index % searches.length] ?? '');
  const note = async (): Promise<void> => {
    await server.client.ask('POST', '/api/v1/facts', {
      id: ids.next(),
      personId: choose().id,
      what: 'likes rain',
    });
  };
  const talk = (): string => {
    const { given, family } = choose();
    return `Called ${given} ${family} yesterday for 20 min about the budget. I promised to send the article by Friday.`;
  };
  return [
    { name: 'Today, after a write each time', aim: p95(50), path: () => '/api/v1/today', before: note },
    {
      name: 'Today, first of a day',
      aim: p95(50),
      path: () => '/api/v1/today',
      before: () => forgetPick(database, day),
    },
    {
      name: 'search, a key',
      aim: p95(10),
      path: (index) => `/api/v1/search?q=${searchAt(index)}&limit=10`,
      barePath: (index) => `/search?q=${searchAt(index)}`,
    },
    { name: 'person page', aim: p95(5), path: () => `/api/v1/people/${choose().id}` },
    ...pathQuestions(database, random),
    { name: 'Progress', aim: p95(300), path: () => '/api/v1/progress', share: 8 },
    { name: 'people, first page', aim: null, path: () => '/api/v1/people' },
    { name: 'people, a key', aim: null, path: (index) => `/api/v1/people?text=${searchAt(index)}` },
    {
      name: 'find a person by name',
      aim: null,
      path: () => {
        const { given, family } = unique();
        return `/api/v1/people/find?ref=${encodeURIComponent(`${given} ${family}`)}`;
      },
    },
    {
      name: 'log, preview of a key',
      aim: null,
      path: () => '/api/v1/log/preview',
      send: () => ({ text: talk() }),
    },
    {
      name: 'log, save',
      aim: null,
      path: () => '/api/v1/log',
      send: () => {
        const { id, given, family } = choose();
        const name = `${given} ${family}`;
        return {
          id: ids.next(),
          text: `Called ${name} yesterday for 20 min about the budget.`,
          people: { [name]: id },
        };
      },
      share: 4,
    },
  ];
};

/** The ways to somebody, to a company, and the page that shows these with what is known of it. */
const pathQuestions = (database: string, random: Random): readonly Question[] => {
  const people = namesOf(database);
  const employers = employersOf(database);
  const company = (): string => random.pick(employers);
  return [
    {
      name: 'warm paths to a person',
      aim: p95(100),
      path: () => `/api/v1/paths?target=${random.pick(people).id}`,
      share: 2,
    },
    {
      name: 'warm paths to a company',
      aim: p95(100),
      path: () => `/api/v1/paths?target=${company()}`,
      share: 2,
    },
    { name: 'company page', aim: p95(100), path: () => `/api/v1/companies/${company()}`, share: 2 },
  ];
};

interface Measuring extends Effort {
  readonly server: Served;
  readonly floor: Served;
}

export const measureQuestion = async (
  group: string,
  { name, aim, path, barePath, before, send, share = 1 }: Question,
  { server, floor, samples }: Measuring,
): Promise<Row> => {
  const count = Math.ceil(samples / share);
  const warmUp = Math.ceil(count / 4);
  const answers: Buffer[] = [];
  const busy: number[] = [];
  const ask = async (index: number): Promise<number> => {
    await before?.();
    const body = send?.(index);
    const atStart = server.busy() ?? Number.NaN;
    const answer = await server.client.ask(body === undefined ? 'GET' : 'POST', path(index), body);
    busy.push((server.busy() ?? Number.NaN) - atStart);
    answers[index] = answer.bytes;
    return answer.milliseconds;
  };
  await sampled(warmUp, ask);
  const value = timesOf(await sampled(count, (index) => ask(warmUp + index)));
  const askBare = async (index: number): Promise<number> => {
    if (barePath === undefined)
      await floor.client.ask('PUT', '/kept/it', answers[index] ?? Buffer.from('null'));
    return (await floor.client.ask('GET', barePath?.(index) ?? '/kept/it')).milliseconds;
  };
  await sampled(warmUp, askBare);
  const bare = timesOf(await sampled(count, (index) => askBare(warmUp + index)));
  const computed = busy.slice(warmUp);
  const mean = computed.reduce((sum, one) => sum + one, 0) / computed.length;
  return { group, name, unit: 'ms', value, floor: bare.p50, busy: Number.isNaN(mean) ? null : mean, aim };
};

/** Takes the day's pick away behind the server's back, so that it has to be made again. */
const forgetPick = (path: string, day: string): void => {
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.prepare('delete from "day_pick" where "id" = ?').run(day);
  database.close();
};

interface Named {
  readonly id: string;
  readonly given: string;
  readonly family: string;
}

/** In the order in which they were added: the kept ones first. */
const namesOf = (path: string): readonly Named[] => {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('select "id", "given", "family" from "person" order by "id"').all();
  database.close();
  return rows.map(({ id, given, family }) => ({
    id: String(id),
    given: String(given),
    family: String(family),
  }));
};

/** Where someone of the book works, once for each who works there: those of thousands come up as often as they should. */
const employersOf = (path: string): readonly string[] => {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database
    .prepare('select "organization_id" as "id" from "position" where "current" = 1 order by "id"')
    .all();
  database.close();
  return rows.map(({ id }) => String(id));
};

/** Someone of the book; every second time one of the 150 whom the user keeps, and so has much history with. */
const chooserOf = (people: readonly Named[], random: Random) => (): Named =>
  random.pick(random.chance(0.5) ? people.slice(0, keptLayers.length) : people);

const mostLetters = 6;

/** What a search field asks while names and words are typed, a letter at a time. */
const prefixesOf = (people: readonly Named[], random: Random): readonly string[] =>
  Array.from({ length: 200 }, () => {
    const { given, family } = random.pick(people);
    return fold(random.pick([given, family, `${given} ${family}`, random.pick(talkWords)]));
  }).flatMap((word) =>
    Array.from({ length: Math.min(mostLetters, word.length) }, (_, index) => word.slice(0, index + 1)),
  );
