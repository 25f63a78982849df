import { after, before } from 'node:test';
import {
  openAgain,
  openBrowser,
  openPage,
  type PageOptions,
  type TestBrowser,
  type TestPage,
} from './browser.ts';
import { startServer, type ServerOptions, type TestServer } from './server.ts';

export interface SharedBook {
  readonly server: TestServer;
  readonly browser: TestBrowser;
  /**
   * A window that has opened the book and knows nothing of any other test: of each kind there is one at a time, which is emptied
   * for whoever asks next. One that gets things ready ahead is fresh.
   */
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
  const windows = new Map<string, TestPage>();
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
    open: async (pageOptions = {}) => {
      const { browser, server } = opened();
      const { ahead = false, phone = false, calm = true } = pageOptions;
      const kind = `${String(phone)} ${String(calm)}`;
      const before = ahead ? undefined : windows.get(kind);
      if (before !== undefined && !before.page.isClosed()) {
        await openAgain(before, server.address, pageOptions);
        return before;
      }
      const fresh = await openPage(browser, server.address, pageOptions);
      if (!ahead) windows.set(kind, fresh);
      return fresh;
    },
  };
};
