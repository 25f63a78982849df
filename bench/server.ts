import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { server } from '../bin/runtime.js';
import { httpClient, type HttpClient } from './http-client.ts';

/** A program that prints the address it listens at. */
export interface Served {
  readonly client: HttpClient;
  /** From the start of the process to the first answer, in milliseconds. */
  readonly untilAnswer: number;
  readonly memory: () => Memory;
  /** Milliseconds for which its threads have been on a processor; null where the system does not tell. */
  readonly busy: () => number | null;
  stop(): Promise<void>;
}

/** Resident memory in megabytes (10^6 bytes). */
export interface Memory {
  readonly now: number;
  /** Null where the system does not tell. */
  readonly peak: number | null;
}

const launcher = fileURLToPath(new URL('../bin/goodturn.js', import.meta.url));

/**
 * Starts `goodturn serve` on a folder as a user would, with a standing clock, and asks for Today. What the launcher
 * begins a server with is said here: on a leash it cannot.
 * @param compileCache where Node keeps compiled code; else where it does for a user
 */
export const startGoodturn = async (folder: string, now: string, compileCache?: string): Promise<Served> =>
  await start(
    [
      ...server.flags,
      launcher,
      'serve',
      '--port',
      '0',
      '--data',
      folder,
      '--now',
      now,
      '--zone',
      'Europe/Paris',
    ],
    '/api/v1/today',
    { ...server.environment, ...(compileCache === undefined ? {} : { NODE_COMPILE_CACHE: compileCache }) },
  );

const floorServer = fileURLToPath(new URL('./floors/server.ts', import.meta.url));

/** Starts the bare server; with a database it also answers searches. */
export const startFloor = async (database: string | null): Promise<Served> =>
  await start([floorServer, ...(database === null ? [] : [database])], '/ready');

const start = async (
  args: readonly string[],
  firstPath: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> => {
  const started = performance.now();
  // On the leash of bin/runtime.js: whoever kills the bench leaves no server behind.
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, ...environment, GOODTURN_LEASH: '1' },
  });
  const address = await firstAddress(child, child.stdout);
  const client = httpClient(address.origin, address.searchParams.get('key'));
  await client.ask('GET', firstPath);
  return {
    client,
    untilAnswer: performance.now() - started,
    memory: () => memoryOf(child.pid ?? 0),
    busy: () => busyOf(child.pid ?? 0),
    stop: async () => {
      client.close();
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
};

const firstAddress = async (child: ChildProcess, output: Readable | null): Promise<URL> => {
  if (output === null) throw new Error('the server has no output');
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended with ${String(code)} before it listened: see above`);
  });
  ended.catch(() => undefined);
  const lines = createInterface(output);
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  const address = /https?:\/\/\S+/.exec(line)?.[0];
  if (address === undefined) throw new Error(`no address in “${line}”`);
  return new URL(address);
};

const busyOf = (processId: number): number | null => {
  if (process.platform !== 'linux') return null;
  const threads = `/proc/${processId}/task`;
  const nanoseconds = readdirSync(threads).reduce(
    (sum, thread) => sum + runningTime(`${threads}/${thread}`),
    0,
  );
  return nanoseconds / 1e6;
};

const runningTime = (thread: string): number => {
  try {
    return Number(readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]);
  } catch (error) {
    // A thread may end between being listed and being read.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return 0;
    throw error;
  }
};

const kibibyte = 1024;

const memoryOf = (processId: number): Memory => {
  if (process.platform === 'linux') {
    const status = readFileSync(`/proc/${processId}/status`, 'utf8');
    const read = (name: string): number =>
      (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * kibibyte) / 1e6;
    return { now: read('VmRSS'), peak: read('VmHWM') };
  }
  const said = execFileSync('ps', ['-o', 'rss=', '-p', String(processId)]).toString();
  return { now: (Number(said) * kibibyte) / 1e6, peak: null };
};
