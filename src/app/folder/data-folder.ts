import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../core/result.ts';
import { eraseOwedUnheld } from './erase-everything.ts';

/** The folder of one book: what is in it, and where. */
export interface DataFolder {
  readonly path: string;
  readonly database: string;
  readonly lock: string;
  readonly address: string;
  readonly copies: string;
  readonly staging: string;
  /** What opens the book; of mode 600. */
  readonly key: string;
  /** The owner's other devices; of mode 600. */
  readonly devices: string;
  /** How the owner signs in from outside; of mode 600. */
  readonly signIn: string;
  /** The cards that the terminal showed last. */
  readonly shownCards: string;
  /** What vouches for this machine to the owner's devices; made with the first `--https`, of mode 600. */
  readonly authority: string;
  /** The key of what is sealed in the book; made with the first secret, of mode 600. */
  readonly secrets: string;
}

/** Opens the folder, or makes it; only its owner may look into it. */
export const openDataFolder = (path: string): Result<DataFolder, string> => {
  try {
    makeFolder(path);
    eraseOwedUnheld(path);
    return ok({
      path,
      database: join(path, 'goodturn.sqlite'),
      lock: join(path, 'goodturn.lock'),
      address: join(path, 'server.json'),
      copies: join(path, 'copies'),
      staging: join(path, 'staging'),
      key: readKey(join(path, 'key')),
      devices: join(path, 'devices.json'),
      signIn: join(path, 'sign-in.json'),
      shownCards: join(path, 'shown-cards.json'),
      authority: join(path, 'authority.pem'),
      secrets: join(path, 'secrets.key'),
    });
  } catch (error) {
    return err(`The book cannot be kept in ${path}: ${reasonOf(error)}`);
  }
};

/** Step by step from the first folder that exists: Node's own way runs in circles where the system makes none. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) throw new Error(`${path} is a file. Say a folder with --data DIR.`);
    return;
  }
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another command made it in this very moment.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  switch ('code' in error ? error.code : null) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'it may not be written to. Give yourself the right to, or say another folder with --data DIR.';
    case 'ENOSPC':
      return 'the disk is full. Make room, or say another folder with --data DIR.';
    default:
      return error.message;
  }
};

/** 256 bits: nobody guesses it, so nothing need count the guesses. */
const keyBytes = 32;

export const readKey = (file: string): string => {
  if (!existsSync(file)) {
    try {
      writeFileSync(file, `${randomBytes(keyBytes).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // Another command made it in this very moment: theirs is the key.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
  const key = readFileSync(file, 'utf8').trim();
  if (!/^[\w-]{40,}$/.test(key))
    throw new Error(`${file} does not hold a key; remove it, and a new one is made`);
  // A copy or a restore may have opened it to others.
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  return key;
};

/** The sample book lies in a folder of its own, so that nothing of it ever mixes with the owner's people. */
export const demoFolderOf = (folder: Pick<DataFolder, 'path'>): string => join(folder.path, 'demo');
