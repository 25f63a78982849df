import { after, before } from 'node:test';
import { openBrowser, openPage, type PageOptions, type TestBrowser, type TestPage } from './browser.ts';
import { startServer, type ServerOptions, type TestServer } from './server.ts';

export interface SharedBook {
  readonly server: TestServer;
  readonly browser: TestBrowser;
  /** A fresh window that has opened the book. */
  open(options?: PageOptions): Promise<TestPage>;
}

/**
 * For a group: one book for all of its tests, which is there from the first to the last of them.
 * @param bring what is in the book before any of them
 */
export const shareBook = (
  options: ServerOptions = {},
  bring: (server: TestServer) => Promise<void> = () => Promise.resolve(),
): SharedBook => {
  let there: { readonly server: TestServer; readonly browser: TestBrowser } | null = null;
  const opened = () => {
    if (there === null) throw new Error('the book is there only within the tests of its group');
    return there;
  };
  before(async () => {
    there = { server: await startServer(options), browser: await openBrowser() };
    await bring(there.server);
  });
  after(async () => {
    await there?.browser[Symbol.asyncDispose]();
    await there?.server[Symbol.asyncDispose]();
  });
  return {
    get server() {
      return opened().server;
    },
    get browser() {
      return opened().browser;
    },
    open: (pageOptions) => openPage(opened().browser, opened().server.address, pageOptions),
  };
};
