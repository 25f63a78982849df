import type { BackupPlace, BackupProblem, BackupStore } from '../../core/backups/index.ts';
import type { Clock } from '../../core/dates/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { readXml, type Element } from '../contacts/xml.ts';
import { fetchTo, problemOfStatus, send, type Sent } from './send.ts';
import { encodeName, sha256Of, signed } from './signature.ts';
import { nowhere } from './webdav.ts';
import { wordTable } from '../../core/word-table.ts';

type S3Place = Omit<Extract<BackupPlace, { kind: 's3' }>, 'kind'>;

/** How the owner of a bucket is told from a stranger is in the words of an answer, not in its status alone. */
const problemByCode = wordTable<BackupProblem>({
  InvalidAccessKeyId: 'wrong-login',
  SignatureDoesNotMatch: 'wrong-login',
  AuthorizationHeaderMalformed: 'moved',
  PermanentRedirect: 'moved',
  NoSuchBucket: 'not-found',
  QuotaExceeded: 'full',
  XMinioStorageFull: 'full',
});

/** A bucket of any server that speaks S3, asked by its path, which all of them understand. */
export const s3Store = (
  { endpoint, region, bucket, prefix, accessKey, allowsPrivate }: S3Place,
  secretKey: string,
  clock: Clock,
): BackupStore => {
  if (!URL.canParse(endpoint)) return nowhere;
  const at = (name: string): URL => {
    const path = name === '' ? bucket : `${bucket}/${prefix}${name}`;
    return new URL(`/${path.split('/').map(encodeName).join('/')}`, endpoint);
  };
  const headersOf = (method: string, url: URL, sha256: string) =>
    signed({ method, url, headers: {}, sha256 }, { accessKey, secretKey, region }, new Date(clock.now()));
  const nothing = sha256Of('');
  const ask = async (
    method: string,
    url: URL,
    file: Parameters<BackupStore['put']>[1] | null = null,
  ): Promise<Result<Sent, BackupProblem>> => {
    const headers = headersOf(method, url, file?.sha256 ?? nothing);
    const sent = await send(url, { method, headers, allowsPrivate }, file);
    if (!sent.ok) return sent;
    const problem = problemOfStatus(sent.value.status);
    if (problem === null) return sent;
    const root = readXml(sent.value.body);
    return err(problemByCode.get(root === null ? '' : (textOf(root, 'Code') ?? '')) ?? problem);
  };

  const list: BackupStore['list'] = async () => {
    const names: string[] = [];
    let next: string | null = null;
    do {
      const url = at('');
      url.searchParams.set('list-type', '2');
      url.searchParams.set('prefix', prefix);
      if (next !== null) url.searchParams.set('continuation-token', next);
      // Spaces as %20, as they are signed.
      url.search = url.search.replaceAll('+', '%20');
      const listed: Result<Sent, BackupProblem> = await ask('GET', url);
      if (!listed.ok) return listed;
      const root = readXml(listed.value.body);
      if (root === null || localName(root) !== 'ListBucketResult') return err('bad-address');
      for (const content of root.children.filter((child) => localName(child) === 'Contents')) {
        const key = textOf(content, 'Key') ?? '';
        if (key.startsWith(prefix)) names.push(key.slice(prefix.length));
      }
      next = textOf(root, 'NextContinuationToken');
    } while (next !== null);
    return ok(names);
  };
  const asDone = (sent: Result<Sent, BackupProblem>): Result<null, BackupProblem> =>
    sent.ok ? ok(null) : sent;
  return {
    prepare: async () => {
      const listed = await list();
      return listed.ok ? ok(null) : listed;
    },
    put: async (name, file) => asDone(await ask('PUT', at(name), file)),
    fetch: (name, path) => {
      const url = at(name);
      return fetchTo(url, { headers: headersOf('GET', url, nothing), allowsPrivate }, path);
    },
    list,
    remove: async (name) => {
      const removed = await ask('DELETE', at(name));
      return removed.ok || removed.error !== 'not-found' ? asDone(removed) : ok(null);
    },
  };
};

const localName = ({ name }: Element): string => name.replace(/^\{[^}]*\}/, '');

const textOf = ({ children }: Element, name: string): string | null =>
  children.find((child) => localName(child) === name)?.text.trim() ?? null;
