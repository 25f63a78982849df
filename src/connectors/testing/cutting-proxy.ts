import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands before a server and hands everything on, until it is told to cut the line. */
export interface CuttingProxy extends AsyncDisposable {
  readonly origin: string;
  /** Lets so many more bytes of answers through, or so many requests, then cuts every line there is. */
  cutAfter(what: { readonly bytes?: number; readonly requests?: number } | null): void;
}

export const openCuttingProxy = async (target: string): Promise<CuttingProxy> => {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let bytes = Infinity;
  let requests = Infinity;
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    near.on('data', (part: Buffer) => {
      if (/^[A-Z]+ \S+ HTTP\//.test(part.toString('latin1'))) requests -= 1;
      if (requests < 0) cut();
      else far.write(part);
    });
    far.on('data', (part: Buffer) => {
      const rest = bytes;
      bytes -= part.length;
      if (bytes >= 0) near.write(part);
      else if (rest > 0) near.write(part.subarray(0, rest), cut);
      else cut();
    });
    far.on('error', () => near.destroy());
    near.on('end', () => far.end());
    far.on('end', () => near.end());
    near.on('close', () => far.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfter: (what) => {
      bytes = what?.bytes ?? Infinity;
      requests = what?.requests ?? Infinity;
    },
    [Symbol.asyncDispose]: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
};
