import { countBook } from '../../actions/book/count-book.ts';
import { exportBook } from '../../actions/book/export-book.ts';
import { readOwner } from '../../actions/owner.ts';
import { ok } from '../../core/result.ts';
import { badKey, openerIn } from './backups.ts';
import { bookCookie } from '../book-cookie.ts';
import { idOfCaller } from '../caller.ts';
import { errorResponse } from '../errors.ts';
import { eventStream } from '../event-stream.ts';
import type { Handlers } from '../handler.ts';
import { fileResponse } from '../file-response.ts';

const exportFiles = {
  json: { type: 'application/json', ending: 'json' },
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv' },
  vcard: { type: 'text/vcard; charset=utf-8', ending: 'vcf' },
  ics: { type: 'text/calendar; charset=utf-8', ending: 'ics' },
} as const;

/** The book as a whole, and the server around it. */
export const bookHandlers = {
  exportBook: async ({ deps, book, params: { format } }) => {
    const owner = await deps.space.read((reader) => readOwner(reader, deps.clock));
    const { type, ending } = exportFiles[format];
    const file = await book.spool(`goodturn-${owner.day}.${ending}`, (write) =>
      exportBook(deps, format, write),
    );
    return fileResponse({ ...file, type }, await countBook(deps));
  },

  backUpBook: async ({ deps, book, body }) => {
    const opener = openerIn(body);
    if (opener instanceof Response) return opener;
    const file = await book.backUp(opener);
    return file === 'bad-key' ? badKey() : fileResponse(file, await countBook(deps));
  },

  verifyBook: async ({ deps, book }) => {
    const checked = await book.check();
    return ok({ ...checked, sound: checked.problems.length === 0, counts: await countBook(deps) });
  },

  repairBook: async ({ deps, book }) => {
    const repaired = await book.repair();
    return ok({ ...repaired, sound: repaired.problems.length === 0, counts: await countBook(deps) });
  },

  showStatus: async ({ deps, book, server }) => {
    const owner = await deps.space.read((reader) => readOwner(reader, deps.clock));
    const counts = await countBook(deps);
    return ok({
      version: server.version,
      day: owner.day,
      now: new Date(owner.now).toISOString(),
      timeZone: owner.zone,
      fixedClock: server.isClockFixed,
      firstRun: counts.people === 0 && counts.interactions === 0,
      book: book.kind,
      counts,
    });
  },

  switchBook: async ({ server, body }) => {
    if (body.book === 'demo') {
      const opened = await server.books.demo();
      if (!opened.ok) return errorResponse({ type: 'busy', message: opened.error });
    }
    return Response.json({ book: body.book }, { headers: { 'set-cookie': bookCookie(body.book) } });
  },

  watchEvents: ({ book, server, caller, request }) => {
    const id = idOfCaller(caller);
    const ends = id === null ? server.stop : AbortSignal.any([server.stop, server.devices.endOf(id)]);
    const isBack = request.headers.has('last-event-id');
    return Promise.resolve(
      eventStream(book.events, ends, () => id === null || server.devices.isIn(id), isBack),
    );
  },
} satisfies Partial<Handlers>;
