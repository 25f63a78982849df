import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  backupName,
  defaultEveryHours,
  defaultKeep,
  nextBackupAt,
  placeInWords,
  toLetGo,
  type BackupProblem,
  type BackupStore,
  type KeptBackup,
  type OpenBackupStore,
} from '../../core/backups/index.ts';
import type { Vault } from '../../core/connections/index.ts';
import type { Clock, Instant, TimeZone } from '../../core/dates/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Backups, BackupState } from '../../http/backups.ts';
import { inspectBook } from '../../store/backup.ts';
import { takeFolderLock } from '../folder/folder-lock.ts';
import { spoolFile, streamAndRemove } from '../folder/spool.ts';
import { readBackups, writeBackups, type KeptBackups } from './backup-file.ts';
import { makeKey, openSealed, recipientOf, sealFile, sealFor } from './sealed-file.ts';

export interface BackupsOf {
  readonly folder: { readonly path: string; readonly staging: string };
  readonly clock: Clock;
  /** By whose days the older ones are kept. */
  readonly zone: () => Promise<TimeZone>;
  /** Copies the open book into a file. */
  readonly copy: (out: string) => Promise<void>;
  readonly vault: Vault;
  readonly openStore: OpenBackupStore;
}

const bookBytes = 4;

/** For what the vault seals: it opens for nothing else. */
const about = { opener: 'backups:opener', login: 'backups:login' } as const;

/** The backups of one folder's book. */
export const folderBackups = (given: BackupsOf): Backups => {
  const { folder, clock, vault } = given;
  const file = join(folder.path, 'backups.json');
  let running: Promise<Result<BackupState, BackupProblem | 'not-set-up' | 'busy'>> | null = null;

  const state = (kept = readBackups(file)): BackupState => ({
    plan: kept?.plan ?? null,
    backups: (kept?.backups ?? []).toSorted((one, other) => other.at - one.at),
    problem:
      kept?.problem === null || kept?.problem === undefined || kept.triedAt === null
        ? null
        : { problem: kept.problem, at: kept.triedAt },
    nextAt: kept === null ? null : dueAt(kept, clock),
    isRunning: running !== null,
  });

  const open = (kept: KeptBackups): Result<{ store: BackupStore; opener: string }, BackupProblem> => {
    const [opener, login] = [
      vault.open(kept.sealed.opener, about.opener),
      vault.open(kept.sealed.login, about.login),
    ];
    if (opener === null || login === null) return err('lost-key');
    return ok({ store: given.openStore(kept.plan.place, login, clock), opener });
  };

  const runOnce = async (): Promise<Result<BackupState, BackupProblem | 'not-set-up' | 'busy'>> => {
    const kept = readBackups(file);
    if (kept === null) return err('not-set-up');
    // Another process on the same folder, or one that was ended and is given back by the system.
    const lease = takeFolderLock(join(folder.path, 'backups.lock'), 0);
    if (lease === null) return err('busy');
    try {
      const opened = open(kept);
      const made = opened.ok ? await makeOne(given, file, kept, opened.value) : opened;
      if (made.ok) return ok(state());
      noteProblem(file, clock, made.error);
      return made;
    } catch (error) {
      noteProblem(file, clock, 'bug');
      throw error;
    } finally {
      lease.release();
    }
  };

  const run: Backups['run'] = () => {
    running ??= runOnce().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    state,
    run,
    runIfDue: async () => {
      const kept = readBackups(file);
      if (kept !== null && dueAt(kept, clock) <= clock.now()) await run();
    },
    setUp: async ({ place, lock, everyHours = defaultEveryHours, keep = defaultKeep }, secrets) => {
      if (lock === 'key' && (await recipientOf(secrets.opener)) === null) return err('bad-key');
      const prepared = await given.openStore(place, secrets.login, clock).prepare();
      if (!prepared.ok) return prepared;
      const before = readBackups(file);
      const isSamePlace = before !== null && placeInWords(before.plan.place) === placeInWords(place);
      writeBackups(file, {
        book: before?.book ?? randomBytes(bookBytes).toString('hex'),
        plan: { place, lock, everyHours, keep },
        sealed: {
          opener: vault.seal(secrets.opener, about.opener),
          login: vault.seal(secrets.login, about.login),
        },
        backups: isSamePlace ? before.backups : [],
        begun: isSamePlace ? before.begun : [],
        triedAt: null,
        failures: 0,
        problem: null,
      });
      return ok(state());
    },
    stop: () => rmSync(file, { force: true }),
    fetch: async (name) => {
      const kept = readBackups(file);
      if (kept === null || !kept.backups.some((backup) => backup.name === name)) return err('not-found');
      const opened = open(kept);
      if (!opened.ok) return opened;
      const path = spoolFile(folder.staging, `fetched-${randomBytes(bookBytes).toString('hex')}`);
      const fetched = await opened.value.store.fetch(name, path);
      return fetched.ok ? ok(streamAndRemove(path, name)) : fetched;
    },
    open: async (name, path) => {
      const kept = readBackups(file);
      if (kept === null || !kept.backups.some((backup) => backup.name === name)) return err('not-found');
      const opened = open(kept);
      if (!opened.ok) return opened;
      const sealed = `${path}.age`;
      try {
        const fetched = await opened.value.store.fetch(name, sealed);
        if (!fetched.ok) return fetched;
        const read = await openSealed(sealed, path, { type: kept.plan.lock, secret: opened.value.opener });
        return read.ok ? ok(null) : err('damaged');
      } finally {
        rmSync(sealed, { force: true });
      }
    },
    removeAll: async () => {
      const kept = readBackups(file);
      if (kept === null) return null;
      const opened = open(kept);
      const removed: string[] = [];
      const left: { name: string; problem: BackupProblem }[] = [];
      for (const name of [...kept.backups.map((backup) => backup.name), ...kept.begun]) {
        const gone = opened.ok ? await opened.value.store.remove(name) : opened;
        if (gone.ok) removed.push(name);
        else left.push({ name, problem: gone.error });
      }
      return { where: placeInWords(kept.plan.place), removed, left };
    },
    makeKey,
  };
};

const dueAt = ({ plan, triedAt, failures }: KeptBackups, clock: Clock): Instant =>
  triedAt === null ? clock.now() : nextBackupAt(plan, triedAt, failures);

const noteProblem = (file: string, clock: Clock, problem: BackupProblem): void => {
  const kept = readBackups(file);
  if (kept === null) return;
  writeBackups(file, { ...kept, problem, triedAt: clock.now(), failures: kept.failures + 1 });
};

/**
 * Copies, seals, sends, and reads back. Only what came back whole counts, and only then something older goes: whenever
 * this is ended, what was a backup before is one still.
 */
const makeOne = async (
  given: BackupsOf,
  file: string,
  kept: KeptBackups,
  { store, opener }: { readonly store: BackupStore; readonly opener: string },
): Promise<Result<null, BackupProblem>> => {
  const at = given.clock.now();
  const name = backupName(kept.book, at);
  const change = (changed: Partial<KeptBackups>): KeptBackups => {
    const next = { ...(readBackups(file) ?? kept), ...changed };
    writeBackups(file, next);
    return next;
  };
  const work = join(given.folder.staging, `backup-${randomBytes(bookBytes).toString('hex')}`);
  mkdirSync(work, { recursive: true, mode: 0o700 });
  try {
    const [plain, sealed, back, opened] = ['plain', 'sealed', 'back', 'opened'].map((part) =>
      join(work, part),
    ) as [string, string, string, string];
    await given.copy(plain);
    const seal = await sealFor({ lock: kept.plan.lock, opener });
    if (seal === null) return err('lost-key');
    const made = await sealFile(plain, sealed, seal);
    rmSync(plain);
    change({ begun: [...kept.begun, name] });
    const put = await store.put(name, made);
    if (!put.ok) return put;
    rmSync(sealed);

    const fetched = await store.fetch(name, back);
    if (!fetched.ok) return fetched;
    const read = await openSealed(back, opened, { type: kept.plan.lock, secret: opener });
    if (!read.ok || (await inspectBook(opened)) !== null) return err('damaged');

    const backups = [
      ...kept.backups.filter((backup) => backup.name !== name),
      { name, at, bytes: made.bytes },
    ];
    const done = change({
      backups,
      begun: kept.begun.filter((other) => other !== name),
      triedAt: at,
      failures: 0,
      problem: null,
    });
    const old = toLetGo(backups, done.plan.keep, await given.zone());
    const tidied = await letGo(store, done, { name, old }, change);
    // The backup is there all the same.
    if (!tidied.ok) change({ problem: tidied.error });
    return ok(null);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return err('no-room-here');
    throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/** Removes what is not kept any longer, and what earlier tries left; what somebody else removed is known of no more. */
const letGo = async (
  store: BackupStore,
  done: KeptBackups,
  { name: made, old }: { readonly name: string; readonly old: readonly KeptBackup[] },
  change: (changed: Partial<KeptBackups>) => KeptBackups,
): Promise<Result<null, BackupProblem>> => {
  let { backups, begun } = done;
  for (const { name } of old) {
    const removed = await store.remove(name);
    if (!removed.ok) return removed;
    backups = backups.filter((backup) => backup.name !== name);
    change({ backups });
  }
  for (const name of begun) {
    const removed = await store.remove(name);
    if (!removed.ok) return removed;
    begun = begun.filter((other) => other !== name);
    change({ begun });
  }
  const listed = await store.list();
  if (!listed.ok) return listed;
  const there = new Set(listed.value);
  change({ backups: backups.filter(({ name }) => name === made || there.has(name)) });
  return ok(null);
};
