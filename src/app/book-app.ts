import type { Hono } from 'hono';
import { ok } from '../core/result.ts';
import { createApp } from '../http/app.ts';
import type { Devices, Reach } from '../http/devices.ts';
import type { OwnOrigins } from '../http/listener.ts';
import type { Config } from './config.ts';
import type { DataFolder } from './folder/data-folder.ts';
import { lazyDemo } from './demo-book.ts';
import { deviceFile } from './folder/device-file.ts';
import type { OpenedBook } from './open-book.ts';
import { signInFile } from './folder/sign-in-file.ts';
import { readVersion } from './system.ts';

export interface BookApp {
  readonly app: Hono;
  readonly devices: Devices;
  /** Ends streams, then closes the sample book; the own book is its opener's to close. */
  readonly close: () => Promise<void>;
}

/** An open book behind the whole API: what a server listens with, and what a command asks in its own process. */
export const createBookApp = (
  folder: DataFolder,
  config: Config,
  book: OpenedBook,
  around: {
    readonly origins: OwnOrigins;
    readonly reach: () => Reach;
    readonly webFolder: string | null;
    readonly report: (error: unknown) => void;
  },
): BookApp => {
  const stopping = new AbortController();
  const demo = lazyDemo(folder, config);
  const devices = deviceFile(folder.devices, book.served.deps);
  const app = createApp({
    ...around,
    books: {
      own: book.served,
      demo: () => (book.served.kind === 'demo' ? Promise.resolve(ok(book.served)) : demo.open()),
    },
    devices,
    signIn: signInFile(folder.signIn, { ...book.served.deps, devices }),
    key: folder.key,
    version: readVersion(),
    isClockFixed: config.now !== null,
    stop: stopping.signal,
  });
  return {
    app,
    devices,
    close: async () => {
      stopping.abort();
      await demo.close();
    },
  };
};
