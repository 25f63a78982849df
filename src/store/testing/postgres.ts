/**
 * A real PostgreSQL for tests, from the binaries that the machine has: in a temporary folder, under an
 * unprivileged user, on a free loopback port, gone when the process that asked for it is gone.
 *
 * In a test:            const url = await testPostgresUrl();
 * Under `npm test`:     the runner has started one and says where in GOODTURN_TEST_POSTGRES.
 * `node --test a file`: one is started for that process on the first call, in about a second.
 *
 * The URL names the role `postgres`, a superuser, and its database: make a database (or a schema) of your
 * own for each test file, as files run side by side.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const environmentName = 'GOODTURN_TEST_POSTGRES';

export const howToGetPostgres =
  "PostgreSQL 14 or newer is needed for the store tests: install it (Debian, Ubuntu: apt-get install postgresql; macOS: brew install postgresql), put its bin folder on PATH, or name a server to use in GOODTURN_TEST_POSTGRES=postgres://user:password@host/database (its databases named goodturn_test_* are the tests' own).";

/** The folder of `initdb` and `postgres`, newest version first; undefined where there is none. */
export const findPostgres = (): string | undefined => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
    '/usr/pgsql/bin',
    '/opt/homebrew/opt/postgresql/bin',
    '/usr/local/opt/postgresql/bin',
  ];
  return folders.find(
    (folder) => folder !== '' && executable(folder, 'initdb') && executable(folder, 'postgres'),
  );
};

const executable = (folder: string, name: string): boolean =>
  existsSync(join(folder, process.platform === 'win32' ? `${name}.exe` : name));

let answered: Promise<string> | undefined;

/** Where the tests' PostgreSQL is; starts one where nobody has. */
export const testPostgresUrl = (): Promise<string> => {
  const given = process.env[environmentName];
  if (given !== undefined && given !== '') return Promise.resolve(given);
  answered ??= startBeside().then(({ url }) => url);
  return answered;
};

export interface PostgresBeside {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the server in a process of its own, which stops and cleans up when its standard input ends: also
 * when this process is killed.
 */
export const startBeside = async (): Promise<PostgresBeside> => {
  const keeper = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(keeper, 'exit');
  const [first] = await Promise.race([
    once(createInterface(keeper.stdout), 'line'),
    closed.then(() => Promise.reject(new Error("the tests' PostgreSQL did not start: see above"))),
  ]);
  // A test that has ended need not wait for the server.
  keeper.unref();
  for (const stream of [keeper.stdin, keeper.stdout])
    if ('unref' in stream) (stream as { unref(): void }).unref();
  return {
    url: String(first),
    stop: async () => {
      keeper.ref();
      keeper.stdin.end();
      await closed;
    },
  };
};

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** `initdb` and `postgres` refuse to run as root: root lends them another account. */
const unprivileged = (): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (option: string) =>
        Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such account here: try the next.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to lend it',
  );
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
};

interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  readonly folder: string;
}

const startServer = async (): Promise<Server> => {
  const bin = findPostgres();
  if (bin === undefined) throw new Error(howToGetPostgres);
  const account = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-postgres-'));
  try {
    const password = randomUUID();
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (account !== undefined)
      for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid);
    const data = join(folder, 'data');
    const options = { ...account, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' } };
    execFileSync(
      join(bin, 'initdb'),
      [
        '-D',
        data,
        '-U',
        'postgres',
        '--pwfile',
        passwordFile,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--no-sync',
      ],
      { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const port = await freePort();
    const settings = {
      listen_addresses: '127.0.0.1',
      port,
      unix_socket_directories: '',
      max_connections: 200,
      // A test's data need not outlive a power cut.
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      // Nothing grows old here.
      autovacuum: 'off',
      jit: 'off',
      log_min_messages: 'panic',
      TimeZone: 'UTC',
    };
    const server = spawn(
      join(bin, 'postgres'),
      ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    await ready(server, url);
    return { url, process: server, folder };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};

/** Its port is open a while before the server lets anyone in. */
const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
};

const ready = async (server: ChildProcess, url: string): Promise<void> => {
  const said: string[] = [];
  server.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${said.join('')}`);
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill('SIGKILL');
  throw new Error(`PostgreSQL did not answer within 15 seconds:\n${said.join('')}`);
};

/** Run as a program: a server until standard input ends. Its first line of output is the URL. */
const keep = async (): Promise<void> => {
  // A terminal's Ctrl-C comes here too; the end of standard input follows and stops things in order.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => process.stdin.destroy());
  const server = await startServer();
  process.stdout.write(`${server.url}\n`);
  const gone = once(server.process, 'exit');
  process.stdin.resume();
  await Promise.race([once(process.stdin, 'close'), gone]);
  // SIGQUIT is "at once, without tidying": the folder goes anyway.
  server.process.kill('SIGQUIT');
  await gone;
  rmSync(server.folder, { recursive: true, force: true });
};

if (import.meta.main) await keep();
