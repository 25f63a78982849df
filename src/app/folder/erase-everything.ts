import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { takeFolderLock } from './folder-lock.ts';
import { writeWhole } from './kept-file.ts';

/** The folder of a book. */
interface Place {
  readonly path: string;
}

/** Says that all of a folder's book is to go: whoever ends with it, or opens the folder next, does it. */
const markOf = ({ path }: Place): string => join(path, 'erasing');

export const oweErasing = (folder: Place): void => writeWhole(markOf(folder), '');

export const isErasingOwed = (folder: Place): boolean => existsSync(markOf(folder));

/** What Goodturn keeps in a folder; what else lies there is somebody else's. The lock is of whoever works on it. */
const kept =
  /^(?:goodturn\.sqlite.*|copies|staging|restoring.*|demo|key|authority\.pem.*|secrets\.key|devices\.json.*|sign-in\.json.*|backups\.json.*|backups\.lock|server\.json|shown-cards\.json.*)$/;

/**
 * Erases the book, its copies, keys and devices where that is owed; its holder has closed it. Bytes are written over as
 * far as the disk does that, and the mark goes last: ended in the midst, it goes on the next time.
 */
export const eraseOwed = (folder: Place): void => {
  if (!isErasingOwed(folder)) return;
  for (const name of readdirSync(folder.path)) {
    const path = join(folder.path, name);
    if (!kept.test(name)) continue;
    // Its owner may have put it on another disk; a link that leads nowhere only goes.
    if (existsSync(path)) eraseAt(realpathSync(path));
    rmSync(path, { force: true });
  }
  rmSync(markOf(folder), { force: true });
};

/** The same for a folder that nobody holds, before it is opened. */
export const eraseOwedUnheld = (path: string): void => {
  if (!isErasingOwed({ path })) return;
  const lock = takeFolderLock(join(path, 'goodturn.lock'), 0);
  if (!lock) return;
  try {
    eraseOwed({ path });
  } finally {
    lock.release();
  }
};

const atOnce = 1 << 20;

/** A link within what goes is removed; what it leads to is somebody else's. */
const eraseAt = (path: string): void => {
  const found = lstatSync(path);
  if (found.isDirectory()) {
    for (const name of readdirSync(path)) eraseAt(join(path, name));
    rmSync(path, { recursive: true, force: true });
    return;
  }
  if (found.isFile()) writeOver(path, found.size);
  rmSync(path);
};

const writeOver = (path: string, size: number): void => {
  const opened = openSync(path, 'r+');
  try {
    const nothing = Buffer.alloc(Math.min(atOnce, size));
    for (let at = 0; at < size; at += atOnce) writeSync(opened, nothing, 0, Math.min(atOnce, size - at), at);
    fsyncSync(opened);
    ftruncateSync(opened);
  } finally {
    closeSync(opened);
  }
};
