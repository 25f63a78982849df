import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Linux keeps in memory as files, open to everybody as `/tmp` is. */
const memory = '/dev/shm';
/** The tests' books, mailboxes and browsers at their largest, several times over. */
const room = 4 * 2 ** 30;

export interface Scratch extends Disposable {
  /** For `TMPDIR` of whatever the tests start. */
  readonly path: string;
}

/**
 * A folder in memory for all that the tests write: their books are made and thrown away by the hundred, and every write
 * to each of them would wait for a disk.
 * @returns null where the system has no such place, too little of it, or one from which no program may be started
 */
export const openScratch = (): Scratch | null => {
  let path: string;
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize < room) return null;
    path = mkdtempSync(join(memory, 'goodturn-tests-'));
  } catch {
    // Another system, or a container without it.
    return null;
  }
  const scratch = { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
  try {
    // Servers of tests run as users of their own.
    chmodSync(path, 0o1777);
    const program = join(path, 'program');
    writeFileSync(program, '', { mode: 0o755 });
    accessSync(program, constants.X_OK);
    return scratch;
  } catch {
    scratch[Symbol.dispose]();
    return null;
  }
};
