import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { fixedClock } from '../../core/dates/index.ts';
import { countingIds } from '../../core/ids.ts';
import { openStore, type EngineChoice, type Store } from '../open-store.ts';
import type { Space } from '../space.ts';
import { testPostgresUrl } from './postgres.ts';
import { testNow } from './sample-records.ts';

export { testNow };

/** A place for a book of its own, empty and of today's schema; gone at the end of the test that asked for it. */
export interface BookPlace extends AsyncDisposable {
  readonly choice: EngineChoice;
}

export interface EngineUnderTest {
  readonly kind: EngineChoice['kind'];
  place(): Promise<BookPlace>;
}

export const temporaryFolder = (): { readonly path: string } & Disposable => {
  const path = mkdtempSync(join(tmpdir(), 'goodturn-test-'));
  return {
    path,
    [Symbol.dispose]: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
};

/** Brings an empty place to the schema of today, as the program does on its first start there. */
const migrateAt = async (choice: EngineChoice): Promise<void> => {
  const store = await openStore({ engine: choice, clock: fixedClock(testNow), ids: countingIds() });
  await store.close();
};

let made: Promise<Uint8Array> | undefined;

/** An empty book as a file: made once a process, as a test of its own takes five times what it takes to copy it. */
const emptyFile = (): Promise<Uint8Array> =>
  (made ??= (async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'empty.sqlite');
    await migrateAt({ kind: 'sqlite', path });
    return readFileSync(path);
  })());

export const sqliteUnderTest: EngineUnderTest = {
  kind: 'sqlite',
  place: async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, `${randomUUID()}.sqlite`);
    writeFileSync(path, await emptyFile());
    return {
      choice: { kind: 'sqlite', path },
      [Symbol.asyncDispose]: async () => {
        folder[Symbol.dispose]();
      },
    };
  },
};

interface Schema {
  readonly name: string;
  readonly choice: EngineChoice;
}

const newSchema = async (): Promise<Schema> => {
  const name = `goodturn_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create schema ${name}`);
  const url = new URL(await testPostgresUrl());
  url.searchParams.set('options', `-c search_path=${name}`);
  const choice = { kind: 'postgres', url: url.href } as const;
  await migrateAt(choice);
  return { name, choice };
};

/** Takes every row but those of its migrations: few where they lie, many with the file that they lie in. */
const emptying = (schema: string): string => `do $$
declare one regclass;
begin
  for one in
    select oid from pg_class
    where relnamespace = '${schema}'::regnamespace and relkind = 'r' and relname <> 'migration'
  loop
    if pg_relation_size(one) > 1000000 then
      execute format('truncate %s', one);
    else
      execute format('delete from %s', one);
    end if;
  end loop;
end $$`;

/** Schemas whose tests are over: to make all tables costs the server twenty times what it costs to empty them. */
const free: Schema[] = [];

/** A schema in the tests' server, which no other test is in. */
const postgres: EngineUnderTest = {
  kind: 'postgres',
  place: async () => {
    const schema = free.pop() ?? (await newSchema());
    return {
      choice: schema.choice,
      [Symbol.asyncDispose]: async () => {
        await onServer(emptying(schema.name));
        free.push(schema);
      },
    };
  },
};

// The server may be somebody's own, who finds it as it was.
process.once('beforeExit', () => void dropSchemas());

const dropSchemas = async (): Promise<void> => {
  for (const { name } of free.splice(0)) await onServer(`drop schema ${name} cascade`);
};

let connected: Promise<Pool> | undefined;

/** Over one connection for the whole process, which need not wait for it to end. */
const onServer = async (statement: string): Promise<void> => {
  connected ??= testPostgresUrl().then(
    (connectionString) => new Pool({ connectionString, max: 1, idleTimeoutMillis: 0, allowExitOnIdle: true }),
  );
  await (await connected).query(statement);
};

/** Every store test runs on each. */
export const enginesUnderTest: readonly EngineUnderTest[] = [sqliteUnderTest, postgres];

export interface OpenBook extends AsyncDisposable {
  readonly store: Store;
  readonly space: Space;
  readonly choice: EngineChoice;
}

/** An empty book with a standing clock and counting ids. */
export const openBook = async (engine: EngineUnderTest, owner = 'me'): Promise<OpenBook> => {
  const place = await engine.place();
  const store = await openStore({ engine: place.choice, clock: fixedClock(testNow), ids: countingIds() });
  return {
    store,
    space: store.as(owner),
    choice: place.choice,
    [Symbol.asyncDispose]: async () => {
      await store.close();
      await place[Symbol.asyncDispose]();
    },
  };
};
