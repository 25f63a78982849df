import type { IncomingMessage } from 'node:http';
import type {
  DocumentKind,
  Fetched,
  FetchOptions,
  Problem,
  Validator,
} from '../../core/connections/index.ts';
import { ask, problemOfError, readBody } from '../network/index.ts';

export interface FetchLimits {
  /** As it comes, and as it is when it is unpacked. */
  readonly bytes: number;
  /** For all of it, redirects included. */
  readonly milliseconds: number;
  /** Until a server says anything at all. */
  readonly firstByteMs: number;
  readonly redirects: number;
}

const megabyte = 1024 * 1024;
const patience = { milliseconds: 30_000, firstByteMs: 20_000, redirects: 5 };

const limitsOf: Readonly<Record<DocumentKind, FetchLimits>> = {
  calendar: { bytes: 32 * megabyte, ...patience },
  feed: { bytes: 8 * megabyte, ...patience },
  page: { bytes: 4 * megabyte, ...patience },
};

const acceptOf: Readonly<Record<DocumentKind, string>> = {
  calendar: 'text/calendar, */*;q=0.1',
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, */*;q=0.1',
};

/**
 * Fetches what is at an address: http or https only, each redirect checked like the first address, never from https
 * down to http, never into a private network that was not allowed, within a size and a time.
 */
export const fetchDocument = async (
  kind: DocumentKind,
  address: string,
  { validator, allowsPrivate }: FetchOptions,
  limits: FetchLimits = limitsOf[kind],
  asking: typeof ask = ask,
): Promise<Fetched> => {
  const whole = AbortSignal.timeout(limits.milliseconds);
  let url = readAddress(address);
  let hasMoved = false;
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    if (url === null) return failed('bad-address');
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), limits.firstByteMs);
    const signal = AbortSignal.any([whole, silence.signal]);
    try {
      const answer = await asking(url, {
        method: 'GET',
        headers: { accept: acceptOf[kind], 'accept-encoding': 'gzip, br', ...headersOf(validator) },
        body: null,
        allowsPrivate,
        signal,
      });
      clearTimeout(timer);
      const { statusCode = 0, headers } = answer;
      if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && headers.location !== undefined) {
        answer.destroy();
        hasMoved = isForGood(statusCode) && (redirects === 0 || hasMoved);
        url = nextAddress(url, headers.location);
        continue;
      }
      return await take(answer, { url, hasMoved, limit: limits.bytes });
    } catch (error) {
      return failed(problemOfError(error, signal));
    } finally {
      clearTimeout(timer);
    }
  }
  return failed('too-many-redirects');
};

const failed = (problem: Problem, waitSeconds: number | null = null): Fetched => ({
  type: 'failed',
  problem,
  waitSeconds,
});

/** Calendars are told by `webcal:`, feeds by `feed:`. */
const readAddress = (address: string): URL | null => {
  const text = address
    .trim()
    .replace(/^(?:webcals?|feed):(?=\/\/)/i, 'https:')
    .replace(/^feed:/i, '');
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
};

const isForGood = (status: number): boolean => status === 301 || status === 308;

const nextAddress = (from: URL, location: string): URL | null => {
  const next = URL.canParse(location, from) ? readAddress(new URL(location, from).href) : null;
  return next !== null && from.protocol === 'https:' && next.protocol !== 'https:' ? null : next;
};

const headersOf = (validator: Validator | null): Readonly<Record<string, string>> => ({
  ...(validator?.etag ? { 'if-none-match': validator.etag } : {}),
  ...(validator?.lastModified ? { 'if-modified-since': validator.lastModified } : {}),
});

const take = async (
  answer: IncomingMessage,
  { url, hasMoved, limit }: { readonly url: URL; readonly hasMoved: boolean; readonly limit: number },
): Promise<Fetched> => {
  const { statusCode = 0, headers } = answer;
  const refused = problemOf(statusCode);
  if (refused !== null || statusCode === 304) {
    answer.destroy();
    return refused === null ? { type: 'unchanged' } : failed(refused, waitOf(headers['retry-after']));
  }
  const bytes = await readBody(answer, limit);
  if (bytes === null) return failed('too-large');
  const etag = headers.etag ?? null;
  const lastModified = headers['last-modified'] ?? null;
  return {
    type: 'fresh',
    bytes,
    validator: etag === null && lastModified === null ? null : { etag, lastModified },
    address: url.href,
    hasMoved,
    contentType: headers['content-type'] ?? null,
  };
};

const problemOf = (status: number): Problem | null => {
  if (status === 200 || status === 304) return null;
  if (status === 410) return 'gone';
  if (status === 404) return 'not-found';
  if (status === 401 || status === 403) return 'not-allowed';
  return status === 429 ? 'throttled' : 'server-error';
};

/** A day at the most: whoever says more is asked again tomorrow. */
const longestWait = 86_400;

/** A number of seconds; a date says so little more that it is left to the rhythm. */
const waitOf = (said: string | undefined): number | null =>
  said !== undefined && /^\d{1,9}$/.test(said.trim()) ? Math.min(longestWait, Number(said)) : null;
