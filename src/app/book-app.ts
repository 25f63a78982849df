import type { Hono } from 'hono';
import { ok } from '../core/result.ts';
import { createApp } from '../http/app.ts';
import type { Config } from './config.ts';
import type { DataFolder } from './data-folder.ts';
import { lazyDemo } from './demo-book.ts';
import type { OpenedBook } from './open-book.ts';
import { readVersion } from './system.ts';

export interface BookApp {
  readonly app: Hono;
  /** Ends streams, then closes the sample book; the own book is its opener's to close. */
  readonly close: () => Promise<void>;
}

/** An open book behind the whole API: what a server listens with, and what a command asks in its own process. */
export const createBookApp = (
  folder: DataFolder,
  config: Config,
  book: OpenedBook,
  around: {
    readonly hosts: () => readonly string[];
    readonly webFolder: string | null;
    readonly report: (error: unknown) => void;
  },
): BookApp => {
  const stopping = new AbortController();
  const demo = lazyDemo(folder, config);
  const app = createApp({
    ...around,
    books: {
      own: book.served,
      demo: () => (book.served.kind === 'demo' ? Promise.resolve(ok(book.served)) : demo.open()),
    },
    key: folder.key,
    version: readVersion(),
    isClockFixed: config.now !== null,
    stop: stopping.signal,
  });
  return {
    app,
    close: async () => {
      stopping.abort();
      await demo.close();
    },
  };
};
