import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import { setTimeout as passing } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { exportBook } from '../../actions/book/export-book.ts';
import { fillWithSample } from '../../actions/book/fill-with-sample.ts';
import { err, ok } from '../../core/result.ts';
import type { TimeZone } from '../../core/dates/index.ts';
import { inspectBook } from '../../store/backup.ts';
import { migrations } from '../../store/migrations/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openDataFolder, type DataFolder } from '../folder/data-folder.ts';
import { openBook } from '../open-book.ts';
import { restoreBook } from '../restore.ts';
import { readBackups } from './backup-file.ts';
import { makeKey, openSealed } from './sealed-file.ts';

/** `GOODTURN_KILLS=50` for more of them, `GOODTURN_SEED=…` for the same again. */
const kills = Number(process.env['GOODTURN_KILLS'] ?? 6);
const seed = Number(process.env['GOODTURN_SEED'] ?? Date.now() % 1_000_000);

/** What a user runs: from a checkout, the bundle of its sources once that is built. */
const program = fileURLToPath(new URL('../../../bin/goodturn.js', import.meta.url));
const oldBook = fileURLToPath(new URL('../../../fixtures/db/v001.sqlite', import.meta.url));

const config = { now: null, zone: 'Europe/Paris' as TimeZone, systemZone: 'UTC' as TimeZone };

/** Numbers from 0 to 1 by a seed (mulberry32). */
const chance = (from: number): (() => number) => {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const dataFolder = (path: string): DataFolder => {
  const opened = openDataFolder(path);
  assert.ok(opened.ok);
  return opened.value;
};

const schemaOf = (database: string): unknown => {
  using book = new DatabaseSync(database, { readOnly: true });
  return book.prepare('select max("number") as "number" from "migration"').get()?.['number'];
};

/** Opens the book as the program would, and answers all that it holds; the time of writing aside. */
const archiveOf = async (folder: DataFolder): Promise<string> => {
  const book = await openBook(folder, { ...config, now: null }, 'own');
  assert.ok(book.ok, 'the book does not open');
  try {
    assert.deepEqual((await book.value.served.check()).problems, []);
    let text = '';
    await exportBook(book.value.served.deps, 'json', (more) => {
      text += more;
      return Promise.resolve();
    });
    return text.replace(/"writtenAt":\d+/, '');
  } finally {
    await book.value.close();
  }
};

/** Runs a command of the real program, killed after some milliseconds; answers how long it ran and whether it was ended. */
const run = async (
  words: readonly string[],
  killAfter: number | null,
): Promise<{ readonly took: number; readonly killed: boolean }> => {
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  if (killAfter === null) {
    const [code] = (await exited) as [number | null];
    assert.equal(code, 0, words.join(' '));
    return { took: performance.now() - began, killed: false };
  }
  await Promise.race([passing(killAfter, null, { ref: false }), exited]);
  child.kill('SIGKILL');
  const [, signal] = (await exited) as [number | null, string | null];
  return { took: performance.now() - began, killed: signal === 'SIGKILL' };
};

const killAtRandom = async (t: TestContext): Promise<void> => {
  t.diagnostic(`${kills} kills, seed ${seed}`);
  using root = temporaryFolder();
  const within = (...parts: readonly string[]): string => join(root.path, ...parts);
  const [place, file, key] = [within('place'), within('given.age'), within('key.txt')];
  const folder = dataFolder(within('book'));
  const made = await makeKey();
  writeFileSync(key, `${made.key}\n`);
  const book = await openBook(folder, config, 'own');
  assert.ok(book.ok);
  await fillWithSample(book.value.served.deps);
  const keep = { daily: 1, weekly: 0, monthly: 0 };
  const planned = { place: { kind: 'folder', path: place }, lock: 'key', keep } as const;
  assert.ok((await book.value.served.backups.setUp(planned, { opener: made.key, login: '' })).ok);
  await book.value.close();

  const old = within('old');
  const layOld = (): void => {
    rmSync(old, { recursive: true, force: true });
    mkdirSync(old);
    copyFileSync(oldBook, join(old, 'goodturn.sqlite'));
  };
  const commands = {
    backup: ['backup', '--data', folder.path],
    restore: ['restore', file, '--key', key, '--data', folder.path],
    upgrade: ['people', '--data', old],
  } as const;
  layOld();
  await run(['backup', file, '--key', key, '--data', folder.path], null);
  const whole: Record<string, number> = {};
  for (const [name, words] of Object.entries(commands)) {
    await run(words, null);
    layOld();
    whole[name] = (await run(words, null)).took;
  }
  const archive = await archiveOf(folder);
  const upgraded = await archiveOf(dataFolder(old));

  const random = chance(seed);
  const tasks = Object.keys(commands) as (keyof typeof commands)[];
  let ended = 0;
  let round = 0;
  for (; ended < kills && round < kills * 4; round += 1) {
    const task = tasks[round % tasks.length] ?? 'backup';
    if (task === 'upgrade') layOld();
    const killAfter = (0.2 + random() * 0.7) * (whole[task] ?? 0);
    const { killed } = await run(commands[task], killAfter);
    if (killed) ended += 1;
    const where = `round ${round}, ${task} killed after ${Math.round(killAfter)} ms, seed ${seed}`;

    const kept = readBackups(join(folder.path, 'backups.json'));
    assert.ok(kept !== null && kept.backups.length > 0, where);
    for (const { name } of kept.backups) {
      const opened = within('opened.sqlite');
      const read = await openSealed(join(place, name), opened, { type: 'key', secret: made.key });
      assert.ok(read.ok && (await inspectBook(opened)) === null, `${name}: ${where}`);
    }
    if (task === 'upgrade') {
      const isUpgraded = schemaOf(join(old, 'goodturn.sqlite')) === migrations.at(-1)?.number;
      const copy = join(old, 'copies', 'before-upgrade-from-001.sqlite');
      assert.ok(!isUpgraded || (existsSync(copy) && (await inspectBook(copy)) === null), where);
      assert.equal(await archiveOf(dataFolder(old)), upgraded, where);
    } else assert.equal(await archiveOf(folder), archive, where);
  }
  t.diagnostic(`${ended} of ${round} commands were ended in the midst`);
  assert.equal(ended, kills, 'too few were ended in the midst: the test proves too little');

  // What was killed leaves nothing behind that stays for good.
  const again = await openBook(folder, config, 'own');
  assert.ok(again.ok && (await again.value.served.backups.run()).ok);
  await again.value.close();
  const kept = readBackups(join(folder.path, 'backups.json'));
  assert.deepEqual(kept?.begun, []);
  assert.deepEqual(
    readdirSync(place),
    kept?.backups.map(({ name }) => name),
  );
  const restored = await restoreBook(folder, { ...config, folder: folder.path }, file, (type) =>
    Promise.resolve(type === 'key' ? ok(made.key) : err('not asked')),
  );
  assert.ok(restored.ok);
  assert.deepEqual(
    readdirSync(folder.copies).filter((name) => name.startsWith('restoring-')),
    [],
  );
};

test(
  'killed at random in backups, restoring and upgrades, there is always a whole backup and the book opens as it was',
  killAtRandom,
);
