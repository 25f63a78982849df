import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { AwsV4Signer } from 'aws4fetch';

export interface S3Server extends AsyncDisposable {
  readonly endpoint: string;
  /** What lies in its only bucket, `books`, by its key. */
  readonly objects: Map<string, Buffer>;
  /** Changes what is kept of the next object that is sent. */
  damageNext: ((bytes: Buffer) => Buffer) | null;
}

export const s3Account = { accessKey: 'AKMOE', secretKey: 'very/secret+key', region: 'eu-test-1' } as const;

const answers: Readonly<Record<string, number>> = {
  SignatureDoesNotMatch: 403,
  InvalidAccessKeyId: 403,
  XAmzContentSHA256Mismatch: 400,
  NoSuchBucket: 404,
  NoSuchKey: 404,
};

/** Keys in one page of a listing: few, so that there is more than one. */
const pageSize = 2;

/** Speaks as much of S3 as a backup needs. Who asks is checked by the signer of another hand, aws4fetch. */
export const openS3Server = async (): Promise<S3Server> => {
  const objects = new Map<string, Buffer>();
  const answer = async (
    request: IncomingMessage,
    origin: string,
  ): Promise<string | Buffer | { code: string }> => {
    const url = new URL(request.url ?? '/', origin);
    const body = await buffer(request);
    const header = (name: string): string => String(request.headers[name] ?? '');
    const said = /Credential=([^/]+)\/\d+\/([^/]+)\//.exec(header('authorization'));
    if (said?.[1] !== s3Account.accessKey) return { code: 'InvalidAccessKeyId' };
    const signer = new AwsV4Signer({
      method: request.method ?? 'GET',
      url: url.href,
      headers: { 'x-amz-content-sha256': header('x-amz-content-sha256') },
      accessKeyId: s3Account.accessKey,
      secretAccessKey: s3Account.secretKey,
      region: s3Account.region,
      service: 's3',
      datetime: header('x-amz-date'),
    });
    const expected = (await signer.sign()).headers.get('authorization');
    if (expected?.replaceAll(', ', ',') !== header('authorization').replaceAll(', ', ','))
      return { code: 'SignatureDoesNotMatch' };
    if (createHash('sha256').update(body).digest('hex') !== header('x-amz-content-sha256'))
      return { code: 'XAmzContentSHA256Mismatch' };
    const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    if (bucket !== 'books') return { code: 'NoSuchBucket' };
    if (request.method === 'PUT') {
      objects.set(key, server.damageNext?.(body) ?? body);
      server.damageNext = null;
      return '';
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return '';
    }
    if (key !== '') return objects.get(key) ?? { code: 'NoSuchKey' };
    const prefix = url.searchParams.get('prefix') ?? '';
    const after = url.searchParams.get('continuation-token') ?? '';
    const keys = [...objects.keys()].filter((one) => one.startsWith(prefix) && one > after).toSorted();
    const page = keys.slice(0, pageSize);
    const next =
      keys.length > pageSize ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${page
      .map((one) => `<Contents><Key>${one}</Key><Size>${objects.get(one)?.length}</Size></Contents>`)
      .join('')}${next}</ListBucketResult>`;
  };
  const listening = createServer((request, response) => {
    void (async () => {
      const said = await answer(request, endpoint);
      if (typeof said === 'string' || Buffer.isBuffer(said)) response.end(said);
      else response.writeHead(answers[said.code] ?? 500).end(`<Error><Code>${said.code}</Code></Error>`);
    })();
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const endpoint = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  const server: S3Server = {
    endpoint,
    objects,
    damageNext: null,
    [Symbol.asyncDispose]: async () => {
      listening.close();
      listening.closeAllConnections();
      await once(listening, 'close');
    },
  };
  return server;
};
