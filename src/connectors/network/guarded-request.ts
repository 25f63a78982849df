import { lookup as askSystem } from 'node:dns';
import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Problem } from '../../core/connections/index.ts';
import { isPrivateAddress } from './private-address.ts';
import { wordTable } from '../../core/word-table.ts';

/** Where the name of a server leads, in the moment of connecting: checked there, it cannot lead elsewhere afterwards. */
class PrivateAddressError extends Error {}

/** Finds the addresses of a name: the system, where a test does not say otherwise. */
export type Resolve = typeof askSystem;

const publicLookup =
  (resolve: Resolve): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      if (addresses.some(({ address }) => isPrivateAddress(address)))
        return callback(new PrivateAddressError(hostname), []);
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };

/**
 * Lines that were opened under this check and may be used again: one that was opened where private addresses are allowed
 * goes only to whom they are allowed.
 */
const checkedAgents = {
  http: new HttpAgent({ keepAlive: true, timeout: 5000 }),
  https: new HttpsAgent({ keepAlive: true, timeout: 5000 }),
};

/** A name or an address by which only this machine or its own network goes. */
export const isPrivateHost = ({ hostname }: URL): boolean => {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return isIP(host) === 0 ? /(?:^|\.)(?:localhost|local|internal|lan)$/i.test(host) : isPrivateAddress(host);
};

/** A body that is read as it is sent: it may be larger than memory. */
export interface StreamedBody {
  readonly content: Readable;
  readonly bytes: number;
}

export interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | StreamedBody | null;
  readonly allowsPrivate: boolean;
  readonly signal: AbortSignal;
  /** All of it was handed over; whatever breaks from then on, it may have arrived. */
  readonly onSent?: () => void;
}

const isWhole = (body: string | Uint8Array | StreamedBody): body is string | Uint8Array =>
  typeof body === 'string' || body instanceof Uint8Array;

/** One request over http or https, never into a private network that was not allowed. */
export const ask = (
  url: URL,
  { method, headers, body, allowsPrivate, signal, onSent }: Asked,
  resolve: Resolve = askSystem,
): Promise<IncomingMessage> =>
  new Promise((answer, reject) => {
    if (!allowsPrivate && isPrivateHost(url)) {
      reject(new PrivateAddressError(url.hostname));
      return;
    }
    const isSafe = url.protocol === 'https:';
    const request = isSafe ? requestHttps : requestHttp;
    const agent = isSafe ? checkedAgents.https : checkedAgents.http;
    const sent = request(
      url,
      {
        method,
        signal,
        ...(allowsPrivate ? { lookup: resolve } : { agent, lookup: publicLookup(resolve) }),
        headers: {
          'accept-encoding': 'identity',
          'user-agent': 'Goodturn',
          ...headers,
          ...(body === null
            ? {}
            : {
                'content-length': String(isWhole(body) ? Buffer.byteLength(body) : body.bytes),
              }),
        },
      },
      answer,
    );
    sent.on('error', reject);
    if (onSent !== undefined) sent.on('finish', onSent);
    if (body === null || isWhole(body)) sent.end(body ?? undefined);
    // A server may answer and hang up before it has read all: its answer counts, or else the error of the request.
    else pipeline(body.content, sent, (error) => error && sent.destroy(error));
  });

/** What kept an answer from coming. */
export const problemOfError = (error: unknown, signal: AbortSignal): Problem => {
  if (signal.aborted) return 'too-slow';
  return error instanceof PrivateAddressError ? 'private-address' : 'unreachable';
};

/** How a body may be packed. */
const unpackers = wordTable<() => Readable & NodeJS.WritableStream>({
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
});

/** Null where it is packed in a way that was not asked for. */
const unpacked = (answer: IncomingMessage): Readable | null => {
  const packing = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (packing === 'identity' || packing === '') return answer;
  const unpacker = unpackers.get(packing)?.();
  // What breaks on the way ends the reading of the last part.
  return unpacker === undefined ? null : pipeline(answer, unpacker, () => undefined);
};

/**
 * The whole body of an answer, unpacked; null where it is larger than may be, packed or not. A connection that breaks in
 * the middle throws.
 */
export const readBody = async (answer: IncomingMessage, limit: number): Promise<Buffer | null> => {
  const parts: Buffer[] = [];
  let length = 0;
  const isTooLarge = (size: number): boolean => {
    if (size <= limit) return false;
    answer.destroy();
    return true;
  };
  if (isTooLarge(Number(answer.headers['content-length'] ?? 0))) return null;
  const body = unpacked(answer);
  if (body === null) {
    answer.destroy();
    throw new Error('the answer is packed in an unknown way');
  }
  for await (const part of body as AsyncIterable<Buffer>) {
    length += part.length;
    if (isTooLarge(length)) return null;
    parts.push(part);
  }
  // Half of what was sent must not pass for all of it.
  if (!answer.complete) throw new Error('the answer broke off');
  return Buffer.concat(parts);
};
