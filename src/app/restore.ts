import { existsSync, openAsBlob } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient, type CallError, type Client } from '../contract/client.ts';
import type { Id } from '../core/ids.ts';
import { err, ok, type Result } from '../core/result.ts';
import { keyIn, sealOf } from './backups/sealed-file.ts';
import type { Config } from './config.ts';
import { findServer } from './connect.ts';
import type { DataFolder } from './folder/data-folder.ts';
import { fileReason } from './folder/file-reason.ts';
import { takeFolderLock } from './folder/folder-lock.ts';
import { besideIn } from './open-book.ts';
import { candidateOf, keptOf, owePutting, putInPlace } from './copies/put-in-place.ts';
import { randomIds, systemClock } from './system.ts';
import { tryBook, type AskForOpener } from './copies/try-book.ts';

export interface Restored {
  readonly counts: Readonly<Record<string, number>>;
  /** Where the book that was there before lies now; null where there was none. */
  readonly kept: string | null;
}

/**
 * Puts a backup in the place of the book, by the server that holds it where one runs. The file is checked and opened
 * before anything is moved, and the present book is kept beside the daily copies.
 */
export const restoreBook = async (
  folder: DataFolder,
  config: Config,
  file: string,
  ask: AskForOpener,
): Promise<Result<Restored, string>> => {
  const running = await findServer(folder);
  if (running) return restoreThrough(createClient(running.transport), folder, file, ask);
  const lock = takeFolderLock(folder.lock, 0);
  if (!lock) return err(`Another Goodturn command is at work in ${folder.path}. Try again when it is done.`);
  try {
    await putInPlace(folder);
    const tried = await tryBook(folder, besideIn(folder, config), { file, name: file }, ask);
    if (!tried.ok) return tried;
    const { id, counts } = tried.value;
    const kept = existsSync(folder.database) ? keptOf(folder, id) : null;
    owePutting(folder, id);
    await putInPlace(folder);
    return ok({ counts, kept });
  } finally {
    lock.release();
  }
};

/** How often, and how long apart, it is asked whether a server is there again. */
const [backTries, backWaitMs] = [100, 100];

const inWords = (error: CallError): { readonly ok: false; readonly error: string } =>
  err('hint' in error && error.hint !== undefined ? `${error.message} ${error.hint}` : error.message);

/** The file, and by what it is sealed. */
const readFirst = async (
  file: string,
): Promise<Result<{ readonly bytes: Blob; readonly type: Awaited<ReturnType<typeof sealOf>> }, string>> => {
  try {
    return ok({ bytes: await openAsBlob(file), type: await sealOf(file) });
  } catch (error) {
    return err(`${file} cannot be read: ${fileReason(error)} Your book is as it was.`);
  }
};

/** The server looks into the file, closes, and opens again with it; the command ends when it is there. */
const restoreThrough = async (
  client: Client,
  folder: DataFolder,
  file: string,
  ask: AskForOpener,
): Promise<Result<Restored, string>> => {
  const sealed = await readFirst(file);
  if (!sealed.ok) return sealed;
  const { bytes, type } = sealed.value;
  let opener: { passphrase?: string; key?: string } = {};
  if (type !== null) {
    const said = await ask(type);
    if (!said.ok) return said;
    const key = type === 'key' ? keyIn(said.value) : null;
    if (type === 'key' && key === null)
      return err('That file holds no key: one begins with AGE-SECRET-KEY-1.');
    opener = key === null ? { passphrase: said.value } : { key };
  }
  const id = randomIds(systemClock).next() as Id<'ImportId'>;
  const staged = await client.transfer('stageFile', { params: { id, name: basename(file) } }, bytes);
  if (!staged.ok) return inWords(staged.error);
  const looked = await client.call('lookAtBackup', { body: { file: id, ...opener } });
  if (!looked.ok) return inWords(looked.error);
  const { word, counts } = looked.value;
  const restored = await client.call('restoreBook', { body: { id: looked.value.id, word } });
  if (!restored.ok) return inWords(restored.error);
  // From here on it is done, whoever opens the folder next.
  for (let tries = 0; tries < backTries; tries += 1) {
    if (!existsSync(candidateOf(folder, looked.value.id)) && (await findServer(folder)) !== null) break;
    await wait(backWaitMs);
  }
  return ok({ counts, kept: join(folder.copies, restored.value.kept) });
};
