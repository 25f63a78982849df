import { connectFeed } from '../../actions/reading/connect-feed.ts';
import { exportFeeds, importFeeds } from '../../actions/reading/move-feeds.ts';
import { readPage } from '../../actions/reading/read-page.ts';
import { savePage } from '../../actions/reading/save-page.ts';
import { toWire } from '../../contract/wire.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';
import { showOne } from './connections.ts';

/** Feeds that bring something to read, and pages that were saved. */
export const readingHandlers = {
  connectFeed: async ({ deps, book, body }) => showOne(deps, await connectFeed(deps, book.outside, body)),
  importFeeds: ({ deps, book, body: { opml } }) => importFeeds(deps, book.outside, opml),
  exportFeeds: async ({ deps, book }) => ok({ opml: await exportFeeds(deps, book.outside) }),
  readPage: async ({ book, body }) => {
    const read = await readPage(book.outside, body);
    if (!read.ok) return read;
    const { id: _id, ...page } = read.value;
    return ok({ ...page, address: page.address ?? body.address });
  },
  savePage: async ({ deps, book, body }) => {
    const saved = await savePage(deps, book.outside, body);
    return saved.ok ? ok(toWire(saved.value)) : saved;
  },
} satisfies Partial<Handlers>;
