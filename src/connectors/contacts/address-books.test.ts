import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import type { ContactsLogin, FetchedCard, Listing } from '../../core/contacts/address-books.ts';
import type { Result } from '../../core/result.ts';
import { openContactsServer, readWithKhard } from '../testing/contacts-server.ts';
import { openCuttingProxy } from '../testing/cutting-proxy.ts';
import { cardDavBooks } from './address-books.ts';
import { isSameSite } from './dav.ts';

const card = (uid: string, name: string): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${uid}\r\nFN:${name}\r\nN:${name};;;;\r\nEND:VCARD\r\n`;

const temporaryFolder = (): { readonly path: string } & Disposable => {
  const path = mkdtempSync(join(tmpdir(), 'goodturn-khard-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
};

const books = cardDavBooks();

const value = <Value>(result: Result<Value, string>): Value => {
  assert.ok(result.ok, result.ok ? '' : result.error);
  return result.value;
};

const hrefs = ({ cards }: Pick<Listing, 'cards'>): readonly string[] =>
  cards.map(({ href }) => href.split('/').at(-1) ?? '').toSorted();

const textOf = (card: FetchedCard | undefined): string => Buffer.from(card?.bytes ?? []).toString();

for (const kind of ['radicale', 'xandikos'] as const) {
  test(`the books of an account are found on ${kind}, from its address, its home or the book itself`, async () => {
    await using server = await openContactsServer(kind);
    const second = await server.makeBook('work', 'Work & more');
    const home = new URL('..', server.book).href;
    for (const address of [server.origin, home]) {
      const found = value(await books.find({ ...server.login, address }));
      const names = new Map(found.map((book) => [book.address, book.name]));
      assert.deepEqual([names.get(server.book), names.get(second)], ['Friends', 'Work & more'], address);
      assert.ok(found.every(({ mayWrite }) => mayWrite));
    }
    const one = value(await books.find({ ...server.login, address: second }));
    assert.deepEqual(
      one.map(({ name }) => name),
      ['Work & more'],
    );
    if (kind === 'radicale')
      assert.deepEqual(await books.find({ ...server.login, password: 'no' }), {
        ok: false,
        error: 'wrong-login',
      });
    assert.deepEqual(await books.find({ ...server.login, allowsPrivate: false }), {
      ok: false,
      error: 'not-safe',
    });
    const https = server.origin.replace('http:', 'https:');
    assert.deepEqual(await books.find({ ...server.login, address: https, allowsPrivate: false }), {
      ok: false,
      error: 'private-address',
    });
  });

  test(`cards are listed, read, written and removed on ${kind}, each with what it was last`, async () => {
    await using server = await openContactsServer(kind);
    const login = { ...server.login, address: server.book };
    const path = new URL(server.book).pathname;
    await server.putCard('ada.vcf', card('ada', 'Ada'));
    const first = value(await books.list(login, null));
    assert.deepEqual([first.whole, hrefs(first)], [true, ['ada.vcf']]);

    const written = value(
      await books.write(login, { href: `${path}b%40x.vcf`, etag: null, text: card('b@x', 'Bé') }),
    );
    assert.ok(written.type === 'done');
    assert.deepEqual(
      value(await books.write(login, { href: `${path}b%40x.vcf`, etag: null, text: card('b@x', 'Bé') })),
      { type: 'changed' },
    );
    const [ada] = first.cards;
    assert.ok(ada);
    const changed = value(await books.write(login, { ...ada, text: card('ada', 'Ada Quill') }));
    assert.ok(changed.type === 'done');
    assert.deepEqual(value(await books.write(login, { ...ada, text: card('ada', 'stale') })), {
      type: 'changed',
    });

    const delta = value(await books.list(login, first.token));
    assert.deepEqual([delta.whole, hrefs(delta), delta.gone], [false, ['ada.vcf', 'b%40x.vcf'], []]);
    const read = value(await books.read(login, [...delta.cards.map(({ href }) => href), `${path}none.vcf`]));
    assert.deepEqual(hrefs({ cards: read }), ['ada.vcf', 'b%40x.vcf']);
    assert.match(textOf(read.find(({ href }) => href.endsWith('b%40x.vcf'))), /FN:Bé\r?\n/);
    const now = read.find(({ href }) => href === ada.href);
    assert.ok(now);
    if (changed.etag !== null) assert.equal(now.etag, changed.etag);

    assert.deepEqual(value(await books.remove(login, ada)), { type: 'changed' });
    assert.equal(value(await books.remove(login, now)).type, 'done');
    assert.notEqual(value(await books.remove(login, now)).type, 'done');
    const last = value(await books.list(login, delta.token));
    assert.deepEqual([last.whole, hrefs(last), last.gone], [false, [], [ada.href]]);
    assert.deepEqual(await server.names(), ['b@x.vcf']);
    using folder = temporaryFolder();
    assert.match(readWithKhard(server, folder.path, 'list'), /Bé/);
  });

  test(`a token that ${kind} does not know makes it list all there is`, async () => {
    await using server = await openContactsServer(kind);
    const login = { ...server.login, address: server.book };
    await server.putCard('ada.vcf', card('ada', 'Ada'));
    const listed = value(await books.list(login, 'http://elsewhere.example/token/1'));
    assert.deepEqual([listed.whole, hrefs(listed)], [true, ['ada.vcf']]);
    assert.notEqual(listed.token, null);
    assert.deepEqual(hrefs(value(await books.list(login, listed.token))), []);
  });
}

test('an answer that breaks off is none', async () => {
  await using server = await openContactsServer('radicale');
  await using proxy = await openCuttingProxy(server.origin);
  for (const name of ['a', 'b', 'c']) await server.putCard(`${name}.vcf`, card(name, name));
  const login = { ...server.login, address: server.book.replace(server.origin, proxy.origin) };
  proxy.cutAfter({ bytes: 400 });
  assert.deepEqual(await books.list(login, null), { ok: false, error: 'unreachable' });
  proxy.cutAfter(null);
  assert.equal(value(await books.list(login, null)).cards.length, 3);
});

const serving = async (
  answer: RequestListener,
): Promise<{ readonly login: ContactsLogin } & AsyncDisposable> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/book/`;
  return {
    login: { address, user: 'moe', password: 'secret', allowsPrivate: true },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

test('each way to fail has its name', async () => {
  let status = 200;
  let body = '';
  await using server = await serving((request, response) => {
    request.resume();
    response.writeHead(status).end(body);
  });
  const limits = { bytes: 1000, milliseconds: 5000, redirects: 2 };
  const small = cardDavBooks(limits);
  const answers = async (code: number, text: string): Promise<unknown> => {
    [status, body] = [code, text];
    const listed = await small.list(server.login, null);
    return listed.ok ? 'ok' : listed.error;
  };
  assert.deepEqual(
    [
      await answers(401, ''),
      await answers(404, ''),
      await answers(500, ''),
      await answers(207, '<a>'),
      await answers(207, 'x'.repeat(1001)),
    ],
    ['wrong-login', 'not-found', 'server-error', 'no-address-book', 'too-large'],
  );
  const sent = async (code: number): Promise<unknown> => {
    [status, body] = [code, ''];
    const result = await small.write(server.login, { href: '/book/a.vcf', etag: '"1"', text: 'x' });
    return result.ok ? result.value.type : result.error;
  };
  const statuses = [201, 204, 400, 403, 404, 412, 401, 503, 507];
  const results: unknown[] = [];
  for (const code of statuses) results.push(await sent(code));
  assert.deepEqual(results, [
    'done',
    'done',
    'refused',
    'refused',
    'missing',
    'changed',
    'wrong-login',
    'server-error',
    'full',
  ]);
});

test('a listing that a server hands out in parts is read to its end; what is outside the book is left out', async () => {
  const part = (token: string, names: readonly string[], isCut: boolean): string =>
    `<multistatus xmlns="DAV:">${names
      .map(
        (name) =>
          `<response><href>${name}</href><propstat><prop><getetag>"1"</getetag></prop><status>HTTP/1.1 200 OK</status></propstat></response>`,
      )
      .join('')}${
      isCut
        ? '<response><href>/book/</href><status>HTTP/1.1 507 Insufficient Storage</status></response>'
        : ''
    }<sync-token>${token}</sync-token></multistatus>`;
  await using server = await serving((request, response) => {
    let sent = '';
    request.on('data', (piece: Buffer) => (sent += piece.toString()));
    request.on('end', () =>
      response
        .writeHead(207)
        .end(
          sent.includes('<sync-token>t1<')
            ? part('t2', ['/book/b%20b.vcf', 'http://other.example/book/c.vcf', '/elsewhere/d.vcf'], false)
            : part('t1', ['/book/a.vcf', '/book/'], true),
        ),
    );
  });
  const listed = value(await books.list(server.login, null));
  assert.deepEqual([hrefs(listed), listed.token], [['a.vcf', 'b%20b.vcf'], 't2']);
});

test('the password goes to servers of the same site only', () => {
  const same = (one: string, other: string): boolean => isSameSite(new URL(one), new URL(other));
  assert.ok(same('https://contacts.icloud.com/', 'https://p42-contacts.icloud.com/1/'));
  assert.ok(same('http://127.0.0.1:80/', 'http://127.0.0.1:80/x'));
  assert.ok(!same('https://contacts.icloud.com/', 'http://contacts.icloud.com/'));
  assert.ok(!same('https://contacts.icloud.com/', 'https://icloud.example/'));
  assert.ok(!same('http://127.0.0.1:80/', 'http://127.0.0.1:81/'));
  assert.ok(!same('https://10.0.0.1/', 'https://10.1.0.1/'));
});
