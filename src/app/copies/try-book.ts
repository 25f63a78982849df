import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countBook } from '../../actions/book/count-book.ts';
import type { Deps } from '../../actions/deps.ts';
import type { BackupLock } from '../../core/backups/index.ts';
import type { Instant } from '../../core/dates/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { backUpFile, emptyLog, inspectBook, lastChangeIn } from '../../store/backup.ts';
import { keyIn, openSealed, sealOf } from '../backups/sealed-file.ts';
import type { DataFolder } from '../folder/data-folder.ts';
import { fileReason } from '../folder/file-reason.ts';
import { candidateOf, dropCandidates } from './put-in-place.ts';
import { randomIds, systemClock } from '../system.ts';

/** Asks for what opens an encrypted backup: its passphrase, or the text of its key file; null where nobody says it. */
export type AskForOpener = (type: BackupLock) => Promise<Result<string, string>>;

/** A book that was tried and waits to be put in place. */
export interface Candidate {
  readonly id: string;
  readonly counts: Readonly<Record<string, number>>;
  /** When something was last written into it; null where nothing ever was. */
  readonly lastChange: Instant | null;
}

/** Opens the database of a candidate as a book would be opened. */
export type OpenBeside = (
  database: string,
) => Promise<Result<{ readonly deps: Pick<Deps, 'space'>; readonly close: () => Promise<void> }, string>>;

/**
 * Opens a backup beside the book, on a copy: opening brings an older one up to date, and a stranger's database is
 * refused there. The copy waits to be put in place, or to be dropped by the next that is tried.
 */
export const tryBook = async (
  folder: Pick<DataFolder, 'path' | 'database' | 'copies' | 'staging'>,
  open: OpenBeside,
  { file, name }: { readonly file: string; readonly name: string },
  ask: AskForOpener,
): Promise<Result<Candidate, string>> => {
  const id = randomIds(systemClock).next();
  const work = join(folder.staging, `restoring-${id}`);
  const asItWas = (message: string): { readonly ok: false; readonly error: string } =>
    err(`${message} Your book is as it was.`);
  try {
    mkdirSync(work, { recursive: true, mode: 0o700 });
    const plain = await unsealed({ file, name }, join(work, 'opened.sqlite'), ask);
    if (!plain.ok) return asItWas(plain.error);
    const failure = await inspectBook(plain.value);
    if (failure !== null) return asItWas(failure.message.replaceAll(plain.value, name));
    mkdirSync(folder.copies, { recursive: true, mode: 0o700 });
    dropCandidates(folder);
    const candidate = candidateOf(folder, id);
    await backUpFile(plain.value, candidate);
    const lastChange = lastChangeIn(candidate);
    const opened = await open(candidate);
    if (!opened.ok) {
      rmSync(candidate, { force: true });
      return asItWas(`${name} cannot be restored: ${opened.error}`);
    }
    const counts = await countBook(opened.value.deps);
    await opened.value.close();
    emptyLog(candidate);
    return ok({ id, counts, lastChange });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/** The file itself, or what an encrypted one holds. */
const unsealed = async (
  { file, name }: { readonly file: string; readonly name: string },
  to: string,
  ask: AskForOpener,
): Promise<Result<string, string>> => {
  if (!existsSync(file)) return ok(file);
  try {
    const type = await sealOf(file);
    if (type === null) return ok(file);
    const said = await ask(type);
    if (!said.ok) return said;
    const key = type === 'key' ? keyIn(said.value) : null;
    if (type === 'key' && key === null)
      return err('That file holds no key: one begins with AGE-SECRET-KEY-1.');
    const opened = await openSealed(file, to, { type, secret: key ?? said.value });
    if (opened.ok) return ok(to);
    if (opened.error === 'damaged') return err(`${name} is damaged: it cannot be decrypted to its end.`);
    return err(
      type === 'key'
        ? `${name} was locked for another key.`
        : `The passphrase does not open ${name}. Letter case and spaces count.`,
    );
  } catch (error) {
    return err(`${name} cannot be read: ${fileReason(error)}`);
  }
};
