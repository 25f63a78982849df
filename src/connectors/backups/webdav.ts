import type { BackupPlace, BackupStore } from '../../core/backups/index.ts';
import { err, ok } from '../../core/result.ts';
import { readMultistatus } from '../contacts/dav.ts';
import { fetchTo, problemOfStatus, send } from './send.ts';

type WebdavPlace = Extract<BackupPlace, { kind: 'webdav' }>;

const names =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>';

/** A folder on a WebDAV server: Nextcloud, a NAS, a provider of storage. */
export const webdavStore = (
  { address, user, allowsPrivate }: Omit<WebdavPlace, 'kind'>,
  password: string,
): BackupStore => {
  const folder = URL.canParse(address) ? new URL(address.endsWith('/') ? address : `${address}/`) : null;
  if (folder === null) return nowhere;
  const headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
  const at = (name: string): URL => new URL(encodeURIComponent(name), folder);
  const ask = (method: string, url: URL, body: Parameters<typeof send>[2] = null, more = {}) =>
    send(url, { method, headers: { ...headers, ...more }, allowsPrivate }, body);

  const list: BackupStore['list'] = async () => {
    const listed = await ask('PROPFIND', folder, names, {
      depth: '1',
      'content-type': 'application/xml; charset=utf-8',
    });
    if (!listed.ok) return listed;
    const problem = problemOfStatus(listed.value.status);
    if (problem !== null) return err(problem);
    const told = readMultistatus(Buffer.from(listed.value.body));
    if (told === null) return err('bad-address');
    return ok(told.resources.map(({ href }) => lastPart(new URL(href, folder).pathname)));
  };
  return {
    prepare: async () => {
      const listed = await list();
      if (listed.ok) return ok(null);
      if (listed.error !== 'not-found') return listed;
      const made = await ask('MKCOL', folder);
      if (!made.ok) return made;
      const problem = problemOfStatus(made.value.status);
      return problem === null ? ok(null) : err(problem);
    },
    put: async (name, file) => {
      const sent = await ask('PUT', at(name), file, { 'content-type': 'application/octet-stream' });
      if (!sent.ok) return sent;
      const problem = problemOfStatus(sent.value.status);
      return problem === null ? ok(null) : err(problem);
    },
    fetch: (name, path) => fetchTo(at(name), { headers, allowsPrivate }, path),
    list,
    remove: async (name) => {
      const removed = await ask('DELETE', at(name));
      if (!removed.ok) return removed;
      const problem = problemOfStatus(removed.value.status);
      return problem === null || removed.value.status === 404 ? ok(null) : err(problem);
    },
  };
};

const lastPart = (path: string): string => {
  const part = path.replace(/\/$/, '').split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    // A name that is no text is none of ours.
    return part;
  }
};

/** What an address that cannot be read leads to. */
export const nowhere: BackupStore = {
  prepare: () => Promise.resolve(err('bad-address')),
  put: () => Promise.resolve(err('bad-address')),
  fetch: () => Promise.resolve(err('bad-address')),
  list: () => Promise.resolve(err('bad-address')),
  remove: () => Promise.resolve(err('bad-address')),
};
