import type { Server } from 'node:http';
import { createServer as createSecureServer, Server as SecureServer } from 'node:https';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { err, ok, type Result } from '../../core/result.ts';
import type { Arrival, Door } from '../../http/listener.ts';
import type { NetworkDoor, Tls } from './network-door.ts';
import { networkOf } from './network-of.ts';

/** Requests that are under way get this long to end when a door closes. */
const graceMs = 5000;

export interface OpenDoors {
  /** The ports that were taken; null where a door stays shut. */
  readonly ports: {
    readonly machine: number;
    readonly network: number | null;
    readonly trust: number | null;
  };
  /** Another certificate for the network's door; what is open stays open. */
  readonly useCertificate: (tls: Tls) => void;
  readonly close: () => Promise<void>;
}

type Answer = (request: Request, arrival: Arrival) => Response | Promise<Response>;

/**
 * Listens on loopback for the machine itself, and where its owner wants that also for the network. The two never share a
 * socket: whoever comes by the network is known by that, whatever they say.
 * @param trust what is answered, over plain HTTP, to a device that has to learn whom to trust first
 */
export const openDoors = async (
  answer: Answer,
  machine: { readonly host: string; readonly port: number },
  network: NetworkDoor | null,
  trust: Answer,
): Promise<Result<OpenDoors, string>> => {
  const open: Server[] = [];
  const close = async (): Promise<void> => void (await Promise.all(open.map(stopListening)));
  const openOne = async (
    door: Door,
    {
      host,
      port,
      tls = null,
      isProxied = false,
    }: Pick<NetworkDoor, 'host' | 'port'> & Partial<Pick<NetworkDoor, 'tls' | 'isProxied'>>,
    how = answer,
  ): Promise<Result<number, string>> => {
    const server = createAdaptorServer({
      fetch: (request, env) => how(request, { door, ...addressIn(request, env, isProxied) }),
      ...(tls !== null && { createServer: createSecureServer, serverOptions: tls }),
    }) as Server;
    server.on('request', (_, response) => {
      // Node keeps a line for the next request where its answer began before the door closed, as every window's news did.
      response.once('close', () => {
        if (!server.listening) response.req.socket.destroySoon();
      });
    });
    const listening = await listen(server, port, host);
    if (listening.ok) open.push(server);
    else await close();
    return listening;
  };
  const near = await openOne('machine', machine);
  if (!near.ok) return near;
  const far = network === null ? null : await openOne('network', network);
  if (far !== null && !far.ok) return far;
  const own = network?.own;
  const plain =
    own === undefined ? null : await openOne('network', { host: '0.0.0.0', port: own.port }, trust);
  if (plain !== null && !plain.ok) return plain;
  return ok({
    ports: { machine: near.value, network: far?.value ?? null, trust: plain?.value ?? null },
    useCertificate: ({ cert, key }) => {
      for (const server of open) if (server instanceof SecureServer) server.setSecureContext({ cert, key });
    },
    close,
  });
};

/**
 * Where a request comes from. Behind a proxy that is what the proxy itself added last; one that adds nothing, or hands on
 * what it was told, makes it unknown or untrue: it only tells guessers apart.
 */
const addressIn = (
  request: Request,
  env: HttpBindings | Http2Bindings,
  isProxied: boolean,
): Pick<Arrival, 'address'> => {
  const said = isProxied
    ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 64)
    : env.incoming.socket.remoteAddress;
  return said === undefined || said === '' ? {} : { address: networkOf(said) };
};

const listen = (server: Server, port: number, host: string): Promise<Result<number, string>> =>
  new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(
        err(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken by another program. Choose one: goodturn serve --port ${port + 1}`
            : `Goodturn cannot listen on ${host}, port ${port}: ${error.message}`,
        ),
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(ok(typeof address === 'object' && address ? address.port : port));
    });
  });

const stopListening = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
