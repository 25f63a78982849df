import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, readEnvironment } from '../../src/app/config.ts';
import { demoFolderOf, openDataFolder } from '../../src/app/folder/data-folder.ts';
import { readNetworkDoor } from '../../src/app/network/network-door.ts';
import { startServer as startHere } from '../../src/app/serve.ts';
import { findWebFolder, systemClock } from '../../src/app/system.ts';
import type { Result } from '../../src/core/result.ts';
import { letGoAtTheEnd } from './let-go.ts';

/** The Wednesday on which the worked examples take place. */
export const wednesday = '2026-11-18T09:00+01:00';

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
  /** Over HTTPS, by an authority of Goodturn's own. */
  readonly https?: boolean;
  /** The web app that it serves, where it is not this checkout's. */
  readonly webFolder?: string;
}

export interface TestServer extends AsyncDisposable {
  readonly origin: string;
  /** The address that opens the book: it holds the key. */
  readonly address: string;
  readonly folder: string;
  readonly port: number;
  /** Stops the server and leaves its folder. */
  stop(): Promise<void>;
  /** Stops the server and removes its folder. */
  [Symbol.asyncDispose](): Promise<void>;
}

const taken = <Value>(result: Result<Value, string>): Value => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

/** The real server, in this process, which has its code warm: an empty folder, a free port, a fixed clock. */
export const startServer = async ({
  now = wednesday,
  zone = 'Europe/Paris',
  folder,
  port = 0,
  demo = false,
  phone = false,
  https = false,
  webFolder,
}: ServerOptions = {}): Promise<TestServer> => {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'goodturn-e2e-')));
  const config = taken(readConfig({ data, now, zone }, readEnvironment()));
  const own = taken(openDataFolder(data));
  const opened = demo ? taken(openDataFolder(demoFolderOf(own))) : own;
  const network = phone
    ? taken(
        readNetworkDoor(
          // Beside it, as where the program is told nothing else: it is found there again.
          {
            port: port === 0 ? 0 : port + 1,
            https,
            tlsCert: undefined,
            tlsKey: undefined,
            trustProxy: undefined,
          },
          own.authority,
          () => systemClock.now(),
        ),
      )
    : null;
  const server = taken(
    await startHere(opened, config, {
      port,
      host: '127.0.0.1',
      network,
      demo,
      webFolder: webFolder ?? findWebFolder(),
      ownProcess: false,
      // A bug fails the test in which it shows.
      report: (error) =>
        queueMicrotask(() => {
          throw error;
        }),
    }),
  );
  let closed: Promise<void> | null = null;
  const stop = (): Promise<void> => (closed ??= server.close());
  // Erased by its owner's word: it ends, as the program does.
  void server.ended.then(stop);
  return letGoAtTheEnd({
    origin: server.origin,
    address: server.address,
    folder: data,
    port: server.ports.machine,
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop();
      await rm(data, { recursive: true, force: true });
    },
  });
};
