import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { openTestBook, type TestBook } from '../../actions/testing/book.ts';
import { createClient, type Client } from '../../contract/client.ts';
import type { CallAnswer, CallInput, EndpointName } from '../../contract/index.ts';
import { operations } from '../../contract/operations.ts';
import type { AddressBooks } from '../../core/contacts/address-books.ts';
import { ok } from '../../core/result.ts';
import { createApp } from '../app.ts';
import { createDevices, type Devices } from '../devices.ts';
import type { DocumentKind, Mailbox, Outside } from '../../core/connections/index.ts';
import type { Door } from '../listener.ts';
import { nobodyOutside } from '../../core/connections/testing/nobody-outside.ts';
import { createEventHub, tellingSpace } from '../event-hub.ts';
import { memoryBackups } from './memory-backups.ts';
import { memoryRestoring } from './memory-restoring.ts';
import { createSignIn, type SignIn } from '../sign-in/sign-in.ts';
import type { ServedBook, Staging } from '../served-book.ts';

const testKey = 'test-key-of-forty-three-letters-and-digits-';

export interface TestServer extends AsyncDisposable {
  readonly origin: string;
  /** The other door, by which the owner's other devices come. */
  readonly farOrigin: string;
  readonly book: TestBook;
  readonly devices: Devices;
  readonly outside: Outside;
  readonly signIn: SignIn;
  readonly client: Client;
  /** What handlers threw: a test that expects none asserts so at its end by itself. */
  readonly bugs: readonly unknown[];
  /** A request as the owner makes it, by path. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** A request by the other door without a right of its own, as from this address. */
  fetchFar(path: string, address: string, init?: RequestInit): Promise<Response>;
  /** A call that must succeed, and whose answer must be what the contract says, no field more or less. */
  ask<Name extends EndpointName>(name: Name, input?: CallInput<Name>): Promise<CallAnswer<Name>>;
}

const memoryStaging = (): Staging => {
  const filesById = new Map<string, Map<string, Uint8Array>>();
  return {
    put: async (id, name, content, limit) => {
      const bytes = new Uint8Array(await new Response(content).arrayBuffer());
      if (bytes.length > limit) return 'too-large';
      filesById.set(id, (filesById.get(id) ?? new Map<string, Uint8Array>()).set(name, bytes));
      return { bytes: bytes.length };
    },
    files: (id) => Promise.resolve(Array.from(filesById.get(id) ?? [], ([name, bytes]) => ({ name, bytes }))),
    discard: (id) => {
      filesById.delete(id);
      return Promise.resolve();
    },
  };
};

/** One account with one book, whose only card is gone when it is looked at again. */
const passingAddressBook: AddressBooks = {
  find: () =>
    Promise.resolve(ok([{ address: 'https://cards.example/friends/', name: 'Friends', mayWrite: true }])),
  list: (_book, token) => {
    const href = '/friends/bo.vcf';
    const cards = token === null ? [{ href, etag: '"1"' }] : [];
    return Promise.resolve(
      ok({ whole: token === null, cards, gone: token === null ? [] : [href], token: 'one' }),
    );
  },
  read: (_book, hrefs) => {
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:bo\r\nFN:Bo Stone\r\nN:Stone;Bo;;;\r\nEND:VCARD\r\n';
    return Promise.resolve(
      ok(hrefs.map((href) => ({ href, etag: '"1"', bytes: new TextEncoder().encode(card) }))),
    );
  },
  write: () => Promise.resolve(ok({ type: 'done', etag: '"1"' })),
  remove: () => Promise.resolve(ok({ type: 'done', etag: null })),
};

/** What is at every address. */
const documents: Readonly<Record<DocumentKind, string>> = {
  calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  feed: '<rss><channel><title>The Quay</title><item><guid>one</guid><title>Cranes</title></item></channel></rss>',
  page: '<html lang="en"><head><title>Cranes</title></head><body><p>Two cranes wait.</p></body></html>',
};

/** Nothing in it, and nothing ever comes. */
const emptyMailbox: Mailbox = {
  folders: () => Promise.resolve([]),
  uidsBeyond: () => Promise.resolve([]),
  heads: () => Promise.resolve([]),
  messages: () => Promise.resolve(new Map()),
  waitForNews: async (_folder, beside) => void (await beside),
};

const serveBook = (book: TestBook, kind: ServedBook['kind'], outside: Partial<Outside> = {}): ServedBook => {
  const events = createEventHub();
  return {
    kind,
    deps: { ...book.deps, space: tellingSpace(book.deps.space, events) },
    events,
    staging: memoryStaging(),
    outside: {
      ...nobodyOutside,
      vault: { seal: (secret) => secret, open: (sealed) => sealed },
      fetchDocument: (kind, address) =>
        Promise.resolve(
          URL.canParse(address)
            ? {
                type: 'fresh',
                bytes: new TextEncoder().encode(documents[kind]),
                validator: null,
                address,
                hasMoved: false,
                contentType: kind === 'page' ? 'text/html' : null,
              }
            : { type: 'failed', problem: 'bad-address', waitSeconds: null },
        ),
      addressBooks: passingAddressBook,
      withMailbox: async (account, work) =>
        account.host === 'imap.nowhere.example'
          ? { ok: false, error: 'unknown-host' }
          : { ok: true, value: await work(emptyMailbox) },
      sendMail: (account) =>
        Promise.resolve(
          account.host === 'smtp.nowhere.example'
            ? { ok: false, error: { problem: 'unknown-host', unsure: false } }
            : { ok: true, value: { mailId: null } },
        ),
      askModel: (_account, _body, { onWords }) => {
        onWords('Hi ');
        onWords('Ada.');
        return Promise.resolve(ok('Hi Ada.'));
      },
      ...outside,
    },
    spool: async (name, write) => {
      let text = '';
      await write((more) => {
        text += more;
        return Promise.resolve();
      });
      const content = new Blob([text]);
      return { name, bytes: content.size, content: content.stream() };
    },
    backUp: () => Promise.resolve({ name: 'copy.sqlite', bytes: 4, content: new Blob(['copy']).stream() }),
    backups: memoryBackups(book.deps.clock),
    eraseEverything: () => Promise.resolve(null),
    restoring: memoryRestoring(),
    copiesHolding: () => Promise.resolve([]),
    check: () => Promise.resolve({ problems: [], mendable: false }),
    repair: () => Promise.resolve({ problems: [], mendable: false, repaired: ['ties: 1 entry'] }),
  };
};

/** The whole API on loopback, over a real book on SQLite; closed with the test. */
export const startTestServer = async (
  webFolder: string | null = null,
  outside: Partial<Outside> = {},
  opened: Promise<TestBook> = openTestBook(),
): Promise<TestServer> => {
  const book = await opened;
  const demo = await openTestBook();
  const own = serveBook(book, 'own', outside);
  const sample = serveBook(demo, 'demo');
  const stop = new AbortController();
  const bugs: unknown[] = [];
  const devices = createDevices([], () => undefined, book.deps);
  const signIn = createSignIn(null, () => undefined, { ...book.deps, devices });
  let origin = '';
  let farOrigin = '';
  const app = createApp({
    books: { own, demo: () => Promise.resolve({ ok: true, value: sample }) },
    key: testKey,
    origins: (door) => [door === 'machine' ? origin : farOrigin],
    devices,
    signIn,
    reach: () => ({ addresses: [farOrigin], isSecure: false, trust: null }),
    webFolder,
    version: '0.0.0-test',
    isClockFixed: true,
    stop: stop.signal,
    report: (error) => bugs.push(error),
  });
  const servers: Server[] = [];
  const listen = async (door: Door): Promise<string> => {
    const server = createAdaptorServer({ fetch: (request) => app.fetch(request, { door }) }) as Server;
    servers.push(server);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  origin = await listen('machine');
  farOrigin = await listen('network');
  const fetchOwn = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has('authorization')) headers.set('authorization', `Bearer ${testKey}`);
    return fetch(`${origin}${path}`, { redirect: 'manual', ...init, headers });
  };
  const client = createClient(fetchOwn);

  return {
    origin,
    farOrigin,
    book,
    devices,
    outside: own.outside,
    signIn,
    client,
    bugs,
    fetch: fetchOwn,
    fetchFar: async (path, address, init = {}) => {
      const request = new Request(`${farOrigin}${path}`, init);
      request.headers.set('host', new URL(farOrigin).host);
      return app.fetch(request, { door: 'network', address });
    },
    ask: async (name, input) => {
      const call = client.call as (name: string, input: unknown) => ReturnType<Client['call']>;
      const answer = await call(name, input ?? {});
      assert.ok(answer.ok, `${name}: ${JSON.stringify(answer)} ${bugs.map(String).join(' ')}`);
      const checked = operations[name].answer.safeParse(answer.value);
      assert.ok(checked.success, `${name} answers what the contract does not say: ${checked.error?.message}`);
      assert.deepEqual(checked.data, answer.value, `${name} answers fields that the contract does not name`);
      return checked.data;
    },
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => {
            server.close(resolve);
          });
        }),
      );
      await book[Symbol.asyncDispose]();
      await demo[Symbol.asyncDispose]();
    },
  };
};
