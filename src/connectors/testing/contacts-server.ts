import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { ContactsLogin } from '../../core/contacts/address-books.ts';
import { freePort, startServerProcess } from './server-process.ts';

/** Debian's packages of the address book servers, and of the readers of cards and calendars, that tests use. */
export const contactsPrograms = ['radicale', 'xandikos', 'vdirsyncer', 'khard', 'khal'] as const;

export const findContactsPrograms = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = contactsPrograms.map((program) =>
    folders.map((folder) => join(folder, program)).find((path) => existsSync(path)),
  );
  return found.includes(undefined) ? undefined : found[0];
};

export const howToGetContactsPrograms =
  'The tests of address books speak to Radicale and Xandikos, and vdirsyncer, khard and khal read what was written: install these five, as Debian names them.';

/** A real server of address books with one account and one book in it, on a free port of this machine. */
export interface ContactsServer extends AsyncDisposable {
  readonly kind: 'radicale' | 'xandikos';
  readonly origin: string;
  readonly login: ContactsLogin;
  /** The address of the book called "Friends". */
  readonly book: string;
  /** Where Radicale keeps the cards, a file each. */
  readonly folder: string;
  /** Asks as another client would. */
  ask(
    method: string,
    path: string,
    content?: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** The card of this name in the book; null where there is none. */
  card(name: string): Promise<string | null>;
  putCard(name: string, content: string): Promise<void>;
  removeCard(name: string): Promise<void>;
  /** The names of all cards in the book. */
  names(): Promise<readonly string[]>;
  makeBook(name: string, title: string): Promise<string>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

const makeBookBody = (title: string): string =>
  '<mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><set><prop><resourcetype><collection/>' +
  `<C:addressbook/></resourcetype><displayname>${title.replaceAll('&', '&amp;')}</displayname></prop></set></mkcol>`;

const radicaleConfig = (port: number, folder: string): string => `[server]
hosts = 127.0.0.1:${port}
[auth]
type = htpasswd
htpasswd_filename = ${folder}/users
htpasswd_encryption = plain
delay = 0
[rights]
type = owner_only
[storage]
filesystem_folder = ${folder}/collections
`;

/** A server that runs, with nothing in it that a test has put there. */
interface Empty {
  readonly folder: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Whether it lets this process end. */
  hold(isHeld: boolean): void;
}

/** Servers whose tests are over: to start one takes a second of Python, to empty it a request. */
const free: Record<ContactsServer['kind'], Empty[]> = { radicale: [], xandikos: [] };

const startEmpty = async (kind: ContactsServer['kind']): Promise<Empty> => {
  const folder = mkdtempSync(join(tmpdir(), `goodturn-${kind}-`));
  const port = await freePort();
  if (kind === 'radicale') {
    writeFileSync(join(folder, 'config'), radicaleConfig(port, folder));
    writeFileSync(join(folder, 'users'), 'moe:secret\n');
  }
  const words =
    kind === 'radicale'
      ? ['--config', join(folder, 'config')]
      : [
          '--defaults',
          '--autocreate',
          '-d',
          join(folder, 'data'),
          '-l',
          '127.0.0.1',
          '-p',
          String(port),
          '--current-user-principal',
          '/user/',
        ];
  let running = await startServerProcess(kind, words, port);
  process.once('exit', () => {
    running.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    port,
    stop: () => running.stop(),
    start: async () => {
      running = await startServerProcess(kind, words, port);
    },
    hold: (isHeld) => running.hold(isHeld),
  };
};

export const openContactsServer = async (kind: ContactsServer['kind']): Promise<ContactsServer> => {
  const server = free[kind].pop() ?? (await startEmpty(kind));
  server.hold(true);
  const origin = `http://127.0.0.1:${server.port}`;
  const home = kind === 'radicale' ? '/moe/' : '/user/contacts/';
  const login: ContactsLogin = { address: origin, user: 'moe', password: 'secret', allowsPrivate: true };
  const ask: ContactsServer['ask'] = (method, path, content, headers = {}) =>
    fetch(new URL(path, origin), {
      method,
      headers: {
        authorization: `Basic ${Buffer.from('moe:secret').toString('base64')}`,
        connection: 'close',
        ...headers,
      },
      ...(content === undefined ? {} : { body: content }),
    });
  const expect = async (answered: Promise<Response>): Promise<string> => {
    const response = await answered;
    const text = await response.text();
    if (!response.ok) throw new Error(`${kind} answers ${response.status}: ${text}`);
    return text;
  };
  const made: string[] = [];
  const makeBook = async (name: string, title: string): Promise<string> => {
    const path = `${home}${name}/`;
    await expect(ask('MKCOL', path, makeBookBody(title), { 'content-type': 'application/xml' }));
    made.push(path);
    return new URL(path, origin).href;
  };
  const book = await makeBook('friends', 'Friends');
  return {
    kind,
    origin,
    login,
    book,
    folder: server.folder,
    ask,
    makeBook,
    card: async (name) => {
      const response = await ask('GET', `${book}${name}`);
      const text = await response.text();
      return response.ok ? text : null;
    },
    putCard: async (name, content) => {
      await expect(ask('PUT', `${book}${name}`, content, { 'content-type': 'text/vcard' }));
    },
    removeCard: async (name) => {
      await expect(ask('DELETE', `${book}${name}`));
    },
    names: async () => {
      const said = await expect(
        ask('PROPFIND', book, '<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>', {
          depth: '1',
          'content-type': 'application/xml',
        }),
      );
      return [...said.matchAll(/\/([^/<>]+\.vcf)</g)]
        .map(([, name = '']) => decodeURIComponent(name))
        .toSorted();
    },
    stop: server.stop,
    start: server.start,
    [Symbol.asyncDispose]: async () => {
      for (const path of made) await expect(ask('DELETE', path));
      server.hold(false);
      free[kind].push(server);
    },
  };
};

/** What other programs make of a book: vdirsyncer fetches it into a folder, and khard reads that. */
export const readWithKhard = (
  { origin, kind }: ContactsServer,
  folder: string,
  ...words: readonly string[]
): string => {
  mkdirSync(join(folder, 'vdir'), { recursive: true });
  writeFileSync(
    join(folder, 'vdirsyncer'),
    `[general]
status_path = "${folder}/status/"
[pair book]
a = "local"
b = "remote"
collections = ["friends"]
[storage local]
type = "filesystem"
path = "${folder}/vdir/"
fileext = ".vcf"
[storage remote]
type = "carddav"
url = "${origin}/"
username = "moe"
password = "${kind === 'radicale' ? 'secret' : 'any'}"
`,
  );
  writeFileSync(
    join(folder, 'khard'),
    `[addressbooks]\n[[book]]\npath = ${folder}/vdir/friends/\n[general]\ndefault_action = list\n`,
  );
  const run = (program: string, args: readonly string[]): string =>
    execFileSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, VDIRSYNCER_CONFIG: join(folder, 'vdirsyncer'), HOME: folder },
      input: 'y\ny\ny\n',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  run('vdirsyncer', ['discover', 'book']);
  run('vdirsyncer', ['sync', 'book']);
  return run('khard', ['-c', join(folder, 'khard'), ...words]);
};
