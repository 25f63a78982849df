import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { fixedClock, type Instant } from '../../core/dates/index.ts';
import { countingIds } from '../../core/ids.ts';
import { openStore, type EngineChoice, type Store } from '../open-store.ts';
import type { Space } from '../space.ts';
import { testPostgresUrl } from './postgres.ts';

/** 2026-11-18T08:00Z. */
export const testNow = 1_795_075_200_000 as Instant;

/** A place for a book of its own, gone at the end of the test that made it. */
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

const sqlite: EngineUnderTest = {
  kind: 'sqlite',
  place: async () => {
    const folder = temporaryFolder();
    return {
      choice: { kind: 'sqlite', path: join(folder.path, `${randomUUID()}.sqlite`) },
      [Symbol.asyncDispose]: async () => {
        folder[Symbol.dispose]();
      },
    };
  },
};

/** A schema of its own in the tests' server. */
const postgres: EngineUnderTest = {
  kind: 'postgres',
  place: async () => {
    const server = await testPostgresUrl();
    const schema = `goodturn_test_${randomUUID().replaceAll('-', '')}`;
    await run(server, `create schema ${schema}`);
    const url = new URL(server);
    url.searchParams.set('options', `-c search_path=${schema}`);
    return {
      choice: { kind: 'postgres', url: url.href },
      [Symbol.asyncDispose]: async () => {
        await run(server, `drop schema ${schema} cascade`);
      },
    };
  },
};

const run = async (url: string, statement: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set client_min_messages = warning; ${statement}`);
  } finally {
    await client.end();
  }
};

/** Every store test runs on each. */
export const enginesUnderTest: readonly EngineUnderTest[] = [sqlite, postgres];

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
