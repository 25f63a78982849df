import { lookup as resolve } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Fetched, FetchOptions, Validator } from '../../core/connections/index.ts';
import { isPrivateAddress } from './private-address.ts';

export interface FetchLimits {
  readonly bytes: number;
  /** For all of it, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
}

const fetchLimits: FetchLimits = { bytes: 32 * 1024 * 1024, milliseconds: 30_000, redirects: 5 };

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

/**
 * Fetches a calendar from its secret address: http or https only, each redirect checked like the first address, never
 * from https down to http, never into a private network that was not allowed, within a size and a time.
 */
export const fetchCalendar = async (
  address: string,
  { validator, allowsPrivate }: FetchOptions,
  limits: FetchLimits = fetchLimits,
): Promise<Fetched> => {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let url = readAddress(address);
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    if (url === null) return failed('bad-address');
    if (!allowsPrivate && isPrivateHost(url)) return failed('private-address');
    try {
      const answer = await ask(url, validator, allowsPrivate, signal);
      const { statusCode = 0, headers } = answer;
      if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && headers.location !== undefined) {
        answer.destroy();
        const next = URL.canParse(headers.location, url)
          ? readAddress(new URL(headers.location, url).href)
          : null;
        url = next !== null && url.protocol === 'https:' && next.protocol !== 'https:' ? null : next;
        continue;
      }
      return await take(answer, limits);
    } catch (error) {
      if (signal.aborted) return failed('too-slow');
      return failed(error instanceof PrivateAddressError ? 'private-address' : 'unreachable');
    }
  }
  return failed('too-many-redirects');
};

const failed = (problem: Extract<Fetched, { type: 'failed' }>['problem']): Fetched => ({
  type: 'failed',
  problem,
});

const readAddress = (address: string): URL | null => {
  const text = address.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
};

const isPrivateHost = ({ hostname }: URL): boolean => {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return isIP(host) === 0 ? /(?:^|\.)(?:localhost|local|internal|lan)$/i.test(host) : isPrivateAddress(host);
};

const ask = (
  url: URL,
  validator: Validator | null,
  allowsPrivate: boolean,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((answer, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const sent = request(
      url,
      {
        signal,
        ...(allowsPrivate ? {} : { lookup: publicLookup }),
        headers: {
          accept: 'text/calendar, */*;q=0.1',
          'accept-encoding': 'identity',
          'user-agent': 'Goodturn',
          ...(validator?.etag ? { 'if-none-match': validator.etag } : {}),
          ...(validator?.lastModified ? { 'if-modified-since': validator.lastModified } : {}),
        },
      },
      answer,
    );
    sent.on('error', reject);
    sent.end();
  });

const take = async (answer: IncomingMessage, { bytes: limit }: FetchLimits): Promise<Fetched> => {
  const { statusCode = 0, headers } = answer;
  const refused = problemOf(statusCode);
  if (refused !== null || statusCode === 304 || Number(headers['content-length'] ?? 0) > limit) {
    answer.destroy();
    return statusCode === 304 ? { type: 'unchanged' } : failed(refused ?? 'too-large');
  }
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) {
      answer.destroy();
      return failed('too-large');
    }
    parts.push(part);
  }
  // A connection that broke in the middle must not pass for a calendar from which half was taken out.
  if (!answer.complete) return failed('unreachable');
  const etag = headers.etag ?? null;
  const lastModified = headers['last-modified'] ?? null;
  return {
    type: 'fresh',
    bytes: Buffer.concat(parts),
    validator: etag === null && lastModified === null ? null : { etag, lastModified },
  };
};

const problemOf = (status: number): Extract<Fetched, { type: 'failed' }>['problem'] | null => {
  if (status === 200 || status === 304) return null;
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'not-allowed';
  return 'server-error';
};
