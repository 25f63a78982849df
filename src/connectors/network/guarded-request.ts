import { lookup as resolve } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Problem } from '../../core/connections/index.ts';
import { isPrivateAddress } from './private-address.ts';

/** Where the name of a server leads, in the moment of connecting: checked there, it cannot lead elsewhere afterwards. */
class PrivateAddressError extends Error {}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    if (addresses.some(({ address }) => isPrivateAddress(address)))
      return callback(new PrivateAddressError(hostname), []);
    const [first] = addresses;
    if (options.all === true || first === undefined) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};

/** A name or an address by which only this machine or its own network goes. */
const isPrivateHost = ({ hostname }: URL): boolean => {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return isIP(host) === 0 ? /(?:^|\.)(?:localhost|local|internal|lan)$/i.test(host) : isPrivateAddress(host);
};

export interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly allowsPrivate: boolean;
  readonly signal: AbortSignal;
}

/** One request over http or https, never into a private network that was not allowed. */
export const ask = (
  url: URL,
  { method, headers, body, allowsPrivate, signal }: Asked,
): Promise<IncomingMessage> =>
  new Promise((answer, reject) => {
    if (!allowsPrivate && isPrivateHost(url)) {
      reject(new PrivateAddressError(url.hostname));
      return;
    }
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const sent = request(
      url,
      {
        method,
        signal,
        ...(allowsPrivate ? {} : { lookup: publicLookup }),
        headers: {
          'accept-encoding': 'identity',
          'user-agent': 'Goodturn',
          ...headers,
          ...(body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        },
      },
      answer,
    );
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });

/** What kept an answer from coming. */
export const problemOfError = (error: unknown, signal: AbortSignal): Problem => {
  if (signal.aborted) return 'too-slow';
  return error instanceof PrivateAddressError ? 'private-address' : 'unreachable';
};

/** The whole body of an answer; null where it is larger than may be. A connection that breaks in the middle throws. */
export const readBody = async (answer: IncomingMessage, limit: number): Promise<Buffer | null> => {
  const parts: Buffer[] = [];
  let length = 0;
  const isTooLarge = (size: number): boolean => {
    if (size <= limit) return false;
    answer.destroy();
    return true;
  };
  if (isTooLarge(Number(answer.headers['content-length'] ?? 0))) return null;
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.length;
    if (isTooLarge(length)) return null;
    parts.push(part);
  }
  // Half of what was sent must not pass for all of it.
  if (!answer.complete) throw new Error('the answer broke off');
  return Buffer.concat(parts);
};
