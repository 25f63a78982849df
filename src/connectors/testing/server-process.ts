import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Where Linux has it: whoever is killed takes the servers that it started with it. */
const setpriv = '/usr/bin/setpriv';

/** Tries to connect until the server listens. */
const startTries = 400;
const startWaitMs = 50;

export interface ServerProcess {
  readonly stop: () => Promise<void>;
  /** At once, where nobody can wait any more. */
  kill(): void;
  /** Whether this process waits for it before it ends. */
  hold(isHeld: boolean): void;
}

/** Starts a server's program, and waits until it listens on its port of 127.0.0.1. */
export const startServerProcess = async (
  program: string,
  words: readonly string[],
  port: number,
): Promise<ServerProcess> => {
  const [command = program, ...args] = [
    ...(existsSync(setpriv) ? [setpriv, '--pdeathsig', 'KILL'] : []),
    program,
    ...words,
  ];
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const gone = once(child, 'exit');
  for (let tries = 0; !(await isListening(port)); tries += 1) {
    if (child.exitCode !== null || tries > startTries) {
      child.kill('SIGKILL');
      throw new Error(`${program} does not start:\n${Buffer.concat(said).toString()}`);
    }
    await setTimeout(startWaitMs);
  }
  return {
    stop: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    kill: () => void child.kill('SIGKILL'),
    hold: (isHeld) => {
      // Of the pipes of a child Node tells only that they are streams; these are sockets.
      const errors = child.stderr as unknown as Socket;
      for (const held of [child, errors])
        if (isHeld) held.ref();
        else held.unref();
    },
  };
};

const isListening = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => answer(false));
  });
