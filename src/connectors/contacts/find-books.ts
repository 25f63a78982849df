import { resolveSrv, resolveTxt } from 'node:dns/promises';
import type { Problem } from '../../core/connections/index.ts';
import type { ContactsLogin, FoundBook } from '../../core/contacts/address-books.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { askDav, problemOfStatus, readMultistatus, textOf, type DavLimits, type DavResource } from './dav.ts';

const carddav = (name: string): string => `{urn:ietf:params:xml:ns:carddav}${name}`;

const wanted =
  '<propfind xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><prop><resourcetype/><displayname/>' +
  '<current-user-principal/><C:addressbook-home-set/><current-user-privilege-set/></prop></propfind>';

interface Place extends DavResource {
  readonly url: URL;
}

/**
 * The address books of an account (RFC 6764): from an e-mail address by its domain's records, from a server by its
 * well-known place, its principal and the homes of that; the address of a book is that book.
 */
export const findBooks = async (
  login: ContactsLogin,
  limits: DavLimits,
): Promise<Result<readonly FoundBook[], Problem>> => {
  const starts = await startsOf(login.address.trim());
  if (starts.length === 0) return err('bad-address');
  let problem: Problem = 'no-address-book';
  for (const start of starts) {
    const found = await findFrom(start, login, limits);
    if (found.ok) return found;
    // That nothing is at one of the places to look at says less than what is wrong at another.
    if (problem === 'no-address-book' || problem === 'not-found') problem = found.error;
    if (found.error === 'wrong-login' || found.error === 'not-safe' || found.error === 'private-address')
      break;
  }
  return err(problem === 'not-found' ? 'no-address-book' : problem);
};

const startsOf = async (address: string): Promise<readonly URL[]> => {
  const [, domain] = /^[^\s@/:]+@([^\s@/:]+\.[^\s@/:]+)$/.exec(address) ?? [];
  if (domain !== undefined) return [...(await announcedBy(domain)), wellKnown(`https://${domain}`)];
  const text = /^[a-z][a-z+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (/\s/.test(address) || !URL.canParse(text)) return [];
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return [];
  url.username = '';
  url.password = '';
  url.hash = '';
  return [url, wellKnown(url.origin)];
};

const wellKnown = (origin: string): URL => new URL('/.well-known/carddav', origin);

/** Where a domain says that its address books are. */
const announcedBy = async (domain: string): Promise<readonly URL[]> => {
  const name = `_carddavs._tcp.${domain}`;
  try {
    const servers = await resolveSrv(name);
    const [first] = servers.toSorted(
      (one, other) => one.priority - other.priority || other.weight - one.weight,
    );
    if (first === undefined || first.name === '') return [];
    const said = await resolveTxt(name).catch(() => []);
    const path = said
      .flat()
      .find((text) => text.startsWith('path='))
      ?.slice(5);
    const origin = `https://${first.name}${first.port === 443 ? '' : `:${first.port}`}`;
    return [...(path?.startsWith('/') === true ? [new URL(path, origin)] : []), wellKnown(origin)];
  } catch {
    // Most domains say nothing, and then it is looked for at their well-known place.
    return [];
  }
};

const findFrom = async (
  start: URL,
  login: ContactsLogin,
  limits: DavLimits,
): Promise<Result<readonly FoundBook[], Problem>> => {
  const first = await lookAt(start, login, '0', limits);
  if (!first.ok) return first;
  const here = first.value[0];
  if (here === undefined) return err('no-address-book');
  if (isBook(here)) return ok([toBook(here)]);
  const principal = placeOf(here, '{DAV:}current-user-principal');
  let homes = homesOf(here);
  if (homes.length === 0 && principal !== null) {
    const whose = await lookAt(principal, login, '0', limits);
    if (!whose.ok) return whose;
    homes = whose.value.flatMap(homesOf);
  }
  const books: FoundBook[] = [];
  for (const home of homes) {
    const inside = await lookAt(home, login, '1', limits);
    if (!inside.ok) return inside;
    books.push(...inside.value.filter(isBook).map(toBook));
  }
  return books.length === 0 ? err('no-address-book') : ok(books);
};

const lookAt = async (
  url: URL,
  login: ContactsLogin,
  depth: '0' | '1',
  limits: DavLimits,
): Promise<Result<readonly Place[], Problem>> => {
  const asked = await askDav(url, login, { method: 'PROPFIND', headers: { depth }, body: wanted }, limits);
  if (!asked.ok) return asked;
  const { status, body, url: answered } = asked.value;
  const said = status === 207 ? readMultistatus(body) : null;
  if (said === null)
    return err(
      status === 207 || status < 300 || status === 405 ? 'no-address-book' : problemOfStatus(status),
    );
  return ok(
    said.resources.flatMap((resource) =>
      URL.canParse(resource.href, answered) ? [{ ...resource, url: new URL(resource.href, answered) }] : [],
    ),
  );
};

const isBook = ({ properties }: Place): boolean =>
  properties.some(
    ({ name, children }) =>
      name === '{DAV:}resourcetype' && children.some((type) => type.name === carddav('addressbook')),
  );

const toBook = ({ url, properties }: Place): FoundBook => {
  const privileges = properties
    .filter(({ name }) => name === '{DAV:}current-user-privilege-set')
    .flatMap(({ children }) => children.flatMap((privilege) => privilege.children.map(({ name }) => name)));
  const mayWrite =
    privileges.length === 0 ||
    ['{DAV:}all', '{DAV:}write', '{DAV:}write-content'].some((privilege) => privileges.includes(privilege));
  const last = decodePart(url.pathname.split('/').findLast((part) => part !== '') ?? '');
  return {
    address: url.href.endsWith('/') ? url.href : `${url.href}/`,
    name: textOf(properties, '{DAV:}displayname') ?? (last || url.host),
    mayWrite,
  };
};

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const placesOf = ({ properties, url }: Place, name: string): readonly URL[] =>
  properties
    .filter((property) => property.name === name)
    .flatMap(({ children }) => children.filter((child) => child.name === '{DAV:}href'))
    .flatMap(({ text }) => (URL.canParse(text.trim(), url) ? [new URL(text.trim(), url)] : []));

const placeOf = (place: Place, name: string): URL | null => placesOf(place, name)[0] ?? null;

const homesOf = (place: Place): readonly URL[] => placesOf(place, carddav('addressbook-home-set'));
