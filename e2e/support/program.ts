import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { letGoAtTheEnd } from './let-go.ts';
import { wednesday, type ServerOptions, type TestServer } from './server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface TestProgram extends TestServer {
  /** What it printed up to now. */
  readonly said: () => string;
  /** Ends it in the middle of whatever it does, as a power cut would. */
  kill(): Promise<void>;
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

/** The program as a user starts it: a process of its own. Where only what it serves is asked for, `startServer` costs less. */
export const startProgram = async ({
  now = wednesday,
  zone = 'Europe/Paris',
  folder,
  port = 0,
  demo = false,
  phone = false,
  https = false,
}: Omit<ServerOptions, 'webFolder'> = {}): Promise<TestProgram> => {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'goodturn-e2e-')));
  const server = spawn(
    process.execPath,
    [
      join(root, 'bin', 'goodturn.js'),
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
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
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
