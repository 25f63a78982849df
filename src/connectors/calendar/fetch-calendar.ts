import type { IncomingMessage } from 'node:http';
import type { Fetched, FetchOptions, Validator } from '../../core/connections/index.ts';
import { ask, problemOfError, readBody } from '../network/index.ts';

export interface FetchLimits {
  readonly bytes: number;
  /** For all of it, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
}

const fetchLimits: FetchLimits = { bytes: 32 * 1024 * 1024, milliseconds: 30_000, redirects: 5 };

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
    try {
      const answer = await ask(url, {
        method: 'GET',
        headers: headersOf(validator),
        body: null,
        allowsPrivate,
        signal,
      });
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
      return failed(problemOfError(error, signal));
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

const headersOf = (validator: Validator | null): Readonly<Record<string, string>> => ({
  accept: 'text/calendar, */*;q=0.1',
  ...(validator?.etag ? { 'if-none-match': validator.etag } : {}),
  ...(validator?.lastModified ? { 'if-modified-since': validator.lastModified } : {}),
});

const take = async (answer: IncomingMessage, { bytes: limit }: FetchLimits): Promise<Fetched> => {
  const { statusCode = 0, headers } = answer;
  const refused = problemOf(statusCode);
  if (refused !== null || statusCode === 304) {
    answer.destroy();
    return refused === null ? { type: 'unchanged' } : failed(refused);
  }
  const bytes = await readBody(answer, limit);
  if (bytes === null) return failed('too-large');
  const etag = headers.etag ?? null;
  const lastModified = headers['last-modified'] ?? null;
  return {
    type: 'fresh',
    bytes,
    validator: etag === null && lastModified === null ? null : { etag, lastModified },
  };
};

const problemOf = (status: number): Extract<Fetched, { type: 'failed' }>['problem'] | null => {
  if (status === 200 || status === 304) return null;
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'not-allowed';
  return 'server-error';
};
