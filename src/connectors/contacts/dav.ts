import type { IncomingMessage } from 'node:http';
import type { ContactsLogin } from '../../core/contacts/address-books.ts';
import type { Problem } from '../../core/connections/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { ask, problemOfError, readBody } from '../network/index.ts';
import { childrenOf, readXml, type Element } from './xml.ts';

export interface DavLimits {
  readonly bytes: number;
  /** For one answer, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
}

/** Of one answer: a listing of 50,000 cards takes some 20 MB. */
export const davLimits: DavLimits = { bytes: 128 * 1024 * 1024, milliseconds: 30_000, redirects: 5 };

/** Where a server looks at all its cards before it answers: Radicale takes minutes over many that it has not read yet. */
export const patiently = (limits: DavLimits): DavLimits => ({
  ...limits,
  milliseconds: limits.milliseconds * 20,
});

export interface DavRequest {
  readonly method: 'PROPFIND' | 'REPORT' | 'GET' | 'PUT' | 'DELETE' | 'MKCOL';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface DavAnswer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: Buffer;
  /** Where the answer came from in the end. */
  readonly url: URL;
}

/**
 * Asks a WebDAV server, redirects followed. The password goes out only over https, or where the user has said that the
 * server is their own, and only to servers of the same site.
 */
export const askDav = async (
  start: URL,
  { user, password, allowsPrivate }: Omit<ContactsLogin, 'address'>,
  { method, headers = {}, body }: DavRequest,
  limits: DavLimits,
): Promise<Result<DavAnswer, Problem>> => {
  const signal = AbortSignal.timeout(limits.milliseconds);
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  let url = start;
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && allowsPrivate)) return err('not-safe');
    try {
      const answer = await ask(url, {
        method,
        headers: {
          ...(body === undefined || method === 'PUT'
            ? {}
            : { 'content-type': 'application/xml; charset=utf-8' }),
          ...headers,
          ...(isSameSite(start, url) ? { authorization } : {}),
        },
        body: body ?? null,
        allowsPrivate,
        signal,
      });
      const next = redirectOf(answer, url);
      if (next !== null) {
        answer.resume();
        url = next;
        continue;
      }
      const bytes = await readBody(answer, limits.bytes);
      if (bytes === null) return err('too-large');
      return ok({ status: answer.statusCode ?? 0, etag: answer.headers.etag ?? null, body: bytes, url });
    } catch (error) {
      return err(problemOfError(error, signal));
    }
  }
  return err('too-many-redirects');
};

const redirectOf = ({ statusCode = 0, headers: { location } }: IncomingMessage, url: URL): URL | null =>
  statusCode >= 300 && statusCode < 400 && location !== undefined && URL.canParse(location, url)
    ? new URL(location, url)
    : null;

/** `p42-contacts.icloud.com` is of the same house as `contacts.icloud.com`. */
export const isSameSite = (one: URL, other: URL): boolean => {
  if (one.protocol === 'https:' && other.protocol !== 'https:') return false;
  if (one.host === other.host) return true;
  const site = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.');
  const isNumber = /^[\d.]+$|^\[/.test(one.hostname);
  return !isNumber && one.port === other.port && site(one).includes('.') && site(one) === site(other);
};

/** Why an answer that is no use is none. */
export const problemOfStatus = (status: number): Problem => {
  if (status === 401) return 'wrong-login';
  if (status === 403) return 'not-allowed';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 507 || status === 413) return 'full';
  return 'server-error';
};

/** What a server says of one address among several. */
export interface DavResource {
  readonly href: string;
  /** Of the resource as a whole, where one is said. */
  readonly status: number | null;
  /** The properties that it has. */
  readonly properties: readonly Element[];
}

export interface Multistatus {
  readonly resources: readonly DavResource[];
  readonly token: string | null;
}

/** Reads the answer to a question about several addresses; null where it is none. */
export const readMultistatus = (body: Buffer): Multistatus | null => {
  const resources: DavResource[] = [];
  let token: string | null = null;
  const root = readXml(body.toString('utf8'), (child) => {
    if (child.name === '{DAV:}sync-token') token ??= child.text.trim() || null;
    if (child.name !== '{DAV:}response') return;
    const { children } = child;
    const href = textOf(children, '{DAV:}href');
    if (href === null) return;
    const found = children
      .filter(({ name }) => name === '{DAV:}propstat')
      .filter((propstat) => statusOf(propstat.children) === 200)
      .flatMap((propstat) => childrenOf(propstat, '{DAV:}prop'));
    resources.push({ href, status: statusOf(children), properties: found.flatMap((prop) => prop.children) });
  });
  return root?.name === '{DAV:}multistatus' ? { token, resources } : null;
};

const statusOf = (children: readonly Element[]): number | null => {
  const status = /^HTTP\/\S+ (\d{3})/.exec(textOf(children, '{DAV:}status') ?? '')?.[1];
  return status === undefined ? null : Number(status);
};

/** The text of the first of these elements that has this name; null where it is empty. */
export const textOf = (elements: readonly Element[], name: string): string | null => {
  const text = elements.find((element) => element.name === name)?.text.trim() ?? '';
  // A copy: a piece of the answer would keep all of the answer in memory, and cards are kept by their ETags.
  return text === '' ? null : Buffer.from(text).toString();
};
