import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { err, ok, type Result } from '../core/result.ts';

/** Where the process that has a data folder open can be spoken to. */
export interface BookHolder {
  readonly pid: number;
  /** `http://127.0.0.1:4747`; null for a command that serves nobody. */
  readonly address: string | null;
}

export interface Hold extends Disposable {
  /** Says where to speak to this process, once it knows. */
  announce(address: string): void;
  release(): void;
}

const lockName = 'book.lock';
const holderName = 'server.json';

/**
 * Takes the data folder for this process, until `release` or its end, however it ends: the lock is the
 * operating system's, so a killed process leaves none behind. One process writes.
 */
export const holdBook = (folder: string): Result<Hold, BookHolder> => {
  const lock = takeLock(folder);
  if (lock === null) return err(readHolder(folder));
  const holderPath = join(folder, holderName);
  const write = (address: string | null): void => {
    const holder: BookHolder = { pid: process.pid, address };
    writeFileSync(holderPath, JSON.stringify(holder), { mode: 0o600 });
    chmodSync(holderPath, 0o600);
  };
  write(null);
  const release = (): void => {
    if (!lock.isOpen) return;
    rmSync(holderPath, { force: true });
    lock.close();
  };
  return ok({ announce: write, release, [Symbol.dispose]: release });
};

/** Who has the data folder open; null where nobody has. */
export const bookHolder = (folder: string): BookHolder | null => {
  const lock = takeLock(folder);
  if (lock === null) return readHolder(folder);
  lock.close();
  return null;
};

const sqliteBusy = 5;

/** SQLite's exclusive lock on an empty database works alike on every system, and dies with the process. */
const takeLock = (folder: string): DatabaseSync | null => {
  const lock = new DatabaseSync(join(folder, lockName), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'errcode' in error && Number(error.errcode) === sqliteBusy) return null;
    throw error;
  }
};

const readHolder = (folder: string): BookHolder => {
  try {
    const holder = JSON.parse(readFileSync(join(folder, holderName), 'utf8')) as Partial<BookHolder>;
    return { pid: holder.pid ?? 0, address: holder.address ?? null };
  } catch {
    // It has only just begun, and has not said yet.
    return { pid: 0, address: null };
  }
};
