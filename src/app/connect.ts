import { zoneHeader } from '../contract/asked.ts';
import { createClient, type Transport } from '../contract/client.ts';
import type { TimeZone } from '../core/dates/index.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Config } from './config.ts';
import { withKey, type Connection } from './connection.ts';
import type { DataFolder } from './folder/data-folder.ts';
import { takeFolderLock } from './folder/folder-lock.ts';
import { readServerAddress } from './folder/server-address.ts';
import type { Voice } from './voice.ts';

/** Other commands take a moment each; a server stays, and then its address is there: looked for between tries. */
const [lockTries, lockWaitMs] = [30, 500];

/**
 * The way to the book of a folder: over HTTP where a server holds it, else the same application on the file
 * itself. One way through the house, whoever asks.
 */
export const connectOrOpen = async (
  folder: DataFolder,
  config: Config,
  voice: Pick<Voice, 'tell' | 'report'>,
): Promise<Result<Connection, string>> => {
  const running = await findServer(folder);
  if (running) return connectToServer(running, config);
  // All that a book needs: no lock is held while it loads.
  const { openHere } = await import('./open-here.ts');
  let taken = takeFolderLock(folder.lock, lockWaitMs);
  for (let tries = 1; !taken && tries < lockTries; tries += 1) {
    const started = await findServer(folder);
    if (started) return connectToServer(started, config);
    taken = takeFolderLock(folder.lock, lockWaitMs);
  }
  if (!taken) return err(`Another Goodturn command is at work in ${folder.path}. Try again when it is done.`);
  return openHere(folder, config, taken, voice);
};

/** Asks a server over HTTP. */
const httpTransport =
  (origin: string, key: string): Transport =>
  (path, init) =>
    fetch(`${origin}${path}`, withKey(init, key));

/** Every request of this command in a zone of its own. */
const inZone =
  (zone: TimeZone, transport: Transport): Transport =>
  (path, init) => {
    const headers = new Headers(init.headers);
    headers.set(zoneHeader, zone);
    return transport(path, { ...init, headers });
  };

/** The server that holds the folder; one that was killed has left an address at which nobody answers. */
export const findServer = async (
  folder: DataFolder,
): Promise<{ readonly origin: string; readonly transport: Transport } | null> => {
  const left = readServerAddress(folder.address);
  if (!left) return null;
  const transport = httpTransport(left.origin, folder.key);
  const status = await createClient(transport).call('showStatus');
  return status.ok ? { origin: left.origin, transport } : null;
};

const connectToServer = async (
  { origin, transport }: { readonly origin: string; readonly transport: Transport },
  { now, zone }: Config,
): Promise<Result<Connection, string>> => {
  if (now !== null) {
    return err(
      `The server at ${origin} holds this book, and its clock is its own. Stop it to replay a day, or start it with “goodturn serve --now …”.`,
    );
  }
  const client = createClient(zone === null ? transport : inZone(zone, transport));
  return ok({ client, close: () => Promise.resolve() });
};
