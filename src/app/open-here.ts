import { createClient, type Transport } from '../contract/client.ts';
import { ok, type Result } from '../core/result.ts';
import { createBookApp } from './book-app.ts';
import type { Config } from './config.ts';
import { withKey, type Connection } from './connection.ts';
import { copyOpenBook } from './copies/daily-copy.ts';
import type { DataFolder } from './folder/data-folder.ts';
import { isErasingOwed } from './folder/erase-everything.ts';
import type { FolderLock } from './folder/folder-lock.ts';
import { openBook } from './open-book.ts';
import type { Voice } from './voice.ts';

/** The only name by which the application answers inside its own process. */
const ownHost = 'goodturn.local';

/** The book of a folder in this very process, which gives the lock back in any case. */
export const openHere = async (
  folder: DataFolder,
  config: Config,
  lock: FolderLock,
  { tell, report }: Pick<Voice, 'tell' | 'report'>,
): Promise<Result<Connection, string>> => {
  const book = await openBook(folder, config, 'own', { tell });
  if (!book.ok) {
    lock.release();
    return book;
  }
  const { app, close } = createBookApp(folder, config, book.value, {
    origins: () => [`http://${ownHost}`],
    reach: () => ({ addresses: [], isSecure: false, trust: null }),
    webFolder: null,
    report,
  });
  return ok({
    client: createClient(localTransport((request) => app.fetch(request), folder.key)),
    close: async () => {
      await close();
      // A replayed day is no day of its own; and a copy that fails must not undo what was done.
      if (config.now === null && !isErasingOwed(folder))
        await copyOpenBook(folder, book.value.served.deps).catch(report);
      await book.value.close();
      lock.release();
    },
  });
};

/** Asks an application in this very process. */
const localTransport =
  (fetchLocal: (request: Request) => Response | Promise<Response>, key: string): Transport =>
  async (path, init) => {
    const request = new Request(`http://${ownHost}${path}`, withKey(init, key));
    request.headers.set('host', ownHost);
    return fetchLocal(request);
  };
