import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { letGoAtTheEnd } from './let-go.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The Wednesday on which the worked examples take place. */
const wednesday = '2026-11-18T09:00+01:00';

export interface ServerOptions {
  /** The server's clock; it stands still. */
  readonly now?: string;
  readonly zone?: string;
  /** A folder of an earlier server, to go on with its book. */
  readonly folder?: string;
  /** The port of an earlier server, so that an open page finds it again. */
  readonly port?: number;
  /** The sample book instead of an empty one. */
  readonly demo?: boolean;
  /** Lets devices in over the network. */
  readonly phone?: boolean;
  /** The folder of the program, where it is not this checkout. */
  readonly program?: string;
  /** Over HTTPS, by an authority of Goodturn's own. */
  readonly https?: boolean;
}

export interface TestServer {
  readonly origin: string;
  /** The address that opens the book: it holds the key. */
  readonly address: string;
  readonly folder: string;
  readonly port: number;
  /** What it printed up to now. */
  readonly said: () => string;
  /** Stops the server and leaves its folder. */
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does, as a power cut would. */
  kill(): Promise<void>;
  /** Stops the server and removes its folder. */
  [Symbol.asyncDispose](): Promise<void>;
}

const startedWithinMs = 30_000;

const readAddress = (server: ChildProcess, printed: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`no address within ${startedWithinMs} ms: ${printed()}`)),
      startedWithinMs,
    );
    const hear = (): void => {
      const address = /https?:\/\/\S+/.exec(printed())?.[0];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the server ended with ${code}: ${printed()}`));
    });
  });

/** The real server as a user starts it: its own process, an empty folder, a free port, a fixed clock. */
export const startServer = async ({
  now = wednesday,
  zone = 'Europe/Paris',
  folder,
  port = 0,
  demo = false,
  phone = false,
  program = root,
  https = false,
}: ServerOptions = {}): Promise<TestServer> => {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'goodturn-e2e-')));
  const server = spawn(
    process.execPath,
    [
      join(program, 'bin', 'goodturn.js'),
      demo ? 'demo' : 'serve',
      '--data',
      data,
      '--port',
      String(port),
      '--zone',
      zone,
      '--now',
      now,
      ...(phone ? ['--phone'] : []),
      ...(https ? ['--https'] : []),
    ],
    { cwd: program, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const address = await readAddress(server, () => said);
  const { origin, port: bound } = new URL(address);
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  const stop = (): Promise<void> => end('SIGTERM');
  return letGoAtTheEnd({
    origin,
    address,
    folder: data,
    port: Number(bound),
    said: () => said,
    stop,
    kill: () => end('SIGKILL'),
    [Symbol.asyncDispose]: async () => {
      await stop();
      await rm(data, { recursive: true, force: true });
    },
  });
};
