import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { wordTable } from '../core/word-table.ts';

const types = wordTable<string>({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
});

const compressible = /^(?:text|image\/svg|application\/(?:json|manifest))/;

interface StaticFile {
  readonly modifiedMs: number;
  readonly etag: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer> | null;
}

/** Names that vite makes from the content: what they hold never changes. */
const isLasting = (path: string): boolean => path.startsWith('/assets/');

/** Files of the built web app from one folder, kept in memory once read; null for what it does not hold. */
export const staticFiles = (folder: string) => {
  const known = new Map<string, StaticFile>();

  const load = async (path: string): Promise<StaticFile | null> => {
    const file = normalize(join(folder, path));
    if (!file.startsWith(folder + sep)) return null;
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return null;
    const cached = known.get(file);
    if (cached?.modifiedMs === found.mtimeMs) return cached;
    const bytes = new Uint8Array(await readFile(file));
    const type = types.get(extname(file)) ?? 'application/octet-stream';
    const loaded: StaticFile = {
      modifiedMs: found.mtimeMs,
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      type,
      bytes,
      gzip: compressible.test(type) && bytes.length > 1024 ? new Uint8Array(gzipSync(bytes)) : null,
    };
    known.set(file, loaded);
    return loaded;
  };

  return async (path: string, request: Request): Promise<Response | null> => {
    const file = await load(path);
    if (!file) return null;
    const headers = new Headers({
      'content-type': file.type,
      etag: file.etag,
      'cache-control': isLasting(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(file.gzip ? { vary: 'accept-encoding' } : {}),
    });
    if (request.headers.get('if-none-match') === file.etag)
      return new Response(null, { status: 304, headers });
    const takesGzip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
    const body = takesGzip && file.gzip ? file.gzip : file.bytes;
    if (body === file.gzip) headers.set('content-encoding', 'gzip');
    headers.set('content-length', String(body.length));
    return new Response(request.method === 'HEAD' ? null : body, { headers });
  };
};
