import type { Problem } from '../../core/connections/index.ts';
import type {
  AddressBooks,
  ContactsLogin,
  FetchedCard,
  Listing,
  Sent,
} from '../../core/contacts/address-books.ts';
import { err, ok, type Result } from '../../core/result.ts';
import {
  askDav,
  davLimits,
  patiently,
  problemOfStatus,
  readMultistatus,
  textOf,
  type DavAnswer,
  type DavLimits,
  type DavRequest,
  type DavResource,
  type Multistatus,
} from './dav.ts';
import { findBooks } from './find-books.ts';
import { escapeXml } from './xml.ts';

/** Cards that are asked for at a time. */
const cardsAtOnce = 200;

/** Parts of a listing that a server hands out at most. */
const mostParts = 1000;

/** Address books over CardDAV (RFC 6352), what has changed by sync tokens where the server has them (RFC 6578). */
export const cardDavBooks = (limits: DavLimits = davLimits): AddressBooks => ({
  find: (login) => findBooks(login, limits),
  list: async (book, token) => {
    const changes = await listChanges(book, token, patiently(limits));
    return changes ?? (await listAll(book, patiently(limits)));
  },
  read: (book, hrefs) => readCards(book, hrefs, patiently(limits)),
  write: async (book, { href, etag, text }) => {
    const condition: Readonly<Record<string, string>> =
      etag === null ? { 'if-none-match': '*' } : { 'if-match': etag };
    return settled(
      await askAt(
        book,
        href,
        { method: 'PUT', headers: { 'content-type': 'text/vcard; charset=utf-8', ...condition }, body: text },
        limits,
      ),
    );
  },
  remove: async (book, { href, etag }) =>
    settled(await askAt(book, href, { method: 'DELETE', headers: { 'if-match': etag } }, limits)),
});

/** A card's path within the book's server, spelled in one way however the server spells it. */
const plainPath = (href: string, book: URL): string | null => {
  if (!URL.canParse(href, book)) return null;
  const url = new URL(href, book);
  if (url.host !== book.host) return null;
  try {
    return url.pathname
      .split('/')
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join('/');
  } catch {
    return null;
  }
};

const askAt = (
  book: ContactsLogin,
  href: string,
  request: DavRequest,
  limits: DavLimits,
): Promise<Result<DavAnswer, Problem>> => askDav(new URL(href, book.address), book, request, limits);

/** Statuses with which servers say that they have no tokens. */
const withoutTokens = new Set([400, 403, 404, 405, 409, 410, 412, 415, 501]);

/** Null where the server does not know the token or has none: then all of it is listed. */
const listChanges = async (
  book: ContactsLogin,
  token: string | null,
  limits: DavLimits,
): Promise<Result<Listing, Problem> | null> => {
  const cards = new Map<string, string>();
  const gone = new Set<string>();
  let next = token;
  for (let part = 0; part < mostParts; part += 1) {
    const asked = await askAt(
      book,
      book.address,
      {
        method: 'REPORT',
        headers: { depth: '0' },
        body:
          `<sync-collection xmlns="DAV:"><sync-token>${escapeXml(next ?? '')}</sync-token>` +
          '<sync-level>1</sync-level><prop><getetag/></prop></sync-collection>',
      },
      limits,
    );
    if (!asked.ok) return asked;
    const said = asked.value.status === 207 ? readMultistatus(asked.value.body) : null;
    if (said === null) {
      // Of a token that is none of its own a server should say so; Xandikos fails over it.
      const { status } = asked.value;
      if (withoutTokens.has(status) || status === 207 || (next !== null && status >= 500 && status !== 507))
        return null;
      return err(problemOfStatus(status));
    }
    if (said.token === null) return null;
    const isCut = collect(said, new URL(book.address), cards, gone);
    const isSame = said.token === next;
    next = said.token;
    if (!isCut || isSame) break;
  }
  return ok({
    whole: token === null,
    cards: [...cards].map(([href, etag]) => ({ href, etag })),
    gone: [...gone],
    token: next,
  });
};

/** Takes up what a part of a listing says; true where the server cut it off and has more. */
const collect = (
  { resources }: Multistatus,
  book: URL,
  cards: Map<string, string>,
  gone: Set<string>,
): boolean => {
  let isCut = false;
  for (const resource of resources) {
    const href = plainPath(resource.href, book);
    if (resource.status === 507) isCut = true;
    else if (href === null || !isInside(href, book)) continue;
    else if (resource.status === 404 || resource.status === 410) {
      gone.add(href);
      cards.delete(href);
    } else {
      const etag = textOf(resource.properties, '{DAV:}getetag');
      if (etag === null || isCollection(resource)) continue;
      cards.set(href, etag);
      gone.delete(href);
    }
  }
  return isCut;
};

const isInside = (href: string, book: URL): boolean => {
  const own = plainPath(book.pathname, book) ?? '/';
  return href.startsWith(own) && href !== own && !href.endsWith('/');
};

const isCollection = ({ properties }: DavResource): boolean =>
  properties.some(
    ({ name, children }) =>
      name === '{DAV:}resourcetype' && children.some((type) => type.name === '{DAV:}collection'),
  );

const propfind = (properties: string): string =>
  `<propfind xmlns="DAV:"><prop>${properties}</prop></propfind>`;

/** Everything there by its ETag. The token is asked for first: what changes meanwhile is then told again. */
const listAll = async (book: ContactsLogin, limits: DavLimits): Promise<Result<Listing, Problem>> => {
  const ask = async (depth: '0' | '1', properties: string): Promise<Result<Multistatus, Problem>> => {
    const asked = await askAt(
      book,
      book.address,
      { method: 'PROPFIND', headers: { depth }, body: propfind(properties) },
      limits,
    );
    if (!asked.ok) return asked;
    const { status, body } = asked.value;
    const said = status === 207 ? readMultistatus(body) : null;
    if (said !== null) return ok(said);
    return err(status === 207 ? 'no-address-book' : problemOfStatus(status));
  };
  const before = await ask('0', '<sync-token/>');
  if (!before.ok) return before;
  const listed = await ask('1', '<getetag/><resourcetype/>');
  if (!listed.ok) return listed;
  const cards = new Map<string, string>();
  if (collect(listed.value, new URL(book.address), cards, new Set())) return err('server-error');
  return ok({
    whole: true,
    cards: [...cards].map(([href, etag]) => ({ href, etag })),
    gone: [],
    token: textOf(before.value.resources[0]?.properties ?? [], '{DAV:}sync-token'),
  });
};

const readCards = async (
  book: ContactsLogin,
  hrefs: readonly string[],
  limits: DavLimits,
): Promise<Result<readonly FetchedCard[], Problem>> => {
  const cards: FetchedCard[] = [];
  for (let from = 0; from < hrefs.length; from += cardsAtOnce) {
    const asked = await askAt(
      book,
      book.address,
      {
        method: 'REPORT',
        headers: { depth: '1' },
        body:
          '<C:addressbook-multiget xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><prop><getetag/>' +
          `<C:address-data/></prop>${hrefs
            .slice(from, from + cardsAtOnce)
            .map((href) => `<href>${escapeXml(href)}</href>`)
            .join('')}</C:addressbook-multiget>`,
      },
      limits,
    );
    if (!asked.ok) return asked;
    const { status, body } = asked.value;
    const said = status === 207 ? readMultistatus(body) : null;
    if (said === null) return err(status === 207 ? 'no-address-book' : problemOfStatus(status));
    for (const { href: spelled, properties } of said.resources) {
      const href = plainPath(spelled, new URL(book.address));
      const etag = textOf(properties, '{DAV:}getetag');
      const text = properties.find(
        ({ name }) => name === '{urn:ietf:params:xml:ns:carddav}address-data',
      )?.text;
      if (href !== null && etag !== null && text !== undefined)
        cards.push({ href, etag, bytes: new TextEncoder().encode(text) });
    }
  }
  return ok(cards);
};

const settled = (asked: Result<DavAnswer, Problem>): Result<Sent, Problem> => {
  if (!asked.ok) return asked;
  const { status, etag } = asked.value;
  if (status >= 200 && status < 300) return ok({ type: 'done', etag });
  if (status === 412 || status === 409) return ok({ type: 'changed' });
  if (status === 404 || status === 410) return ok({ type: 'missing' });
  // This one card is not wanted; of the others that says nothing.
  if (status === 400 || status === 403 || status === 413 || status === 415 || status === 422)
    return ok({ type: 'refused', status });
  return err(problemOfStatus(status));
};
