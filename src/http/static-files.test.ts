import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { staticFiles } from './static-files.ts';

const root = mkdtempSync(join(tmpdir(), 'goodturn-static-'));
after(() => rmSync(root, { recursive: true }));
const folder = join(root, 'web');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(root, 'secret.txt'), 'not yours');
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
const script = `console.log(${JSON.stringify('x'.repeat(5000))});`;
writeFileSync(join(folder, 'assets', 'index-a1.js'), script);

const serve = staticFiles(folder);
const get = (path: string, headers: Record<string, string> = {}) =>
  serve(path, new Request('http://127.0.0.1/', { headers }));

test('a page is asked for again each time, a named asset is kept for good', async () => {
  assert.equal((await get('/index.html'))?.headers.get('cache-control'), 'no-cache');
  const asset = await get('/assets/index-a1.js');
  assert.equal(asset?.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.match(asset?.headers.get('cache-control') ?? '', /immutable/);
  assert.equal(await asset?.text(), script);
});

test('who takes gzip gets gzip', async () => {
  const packed = await get('/assets/index-a1.js', { 'accept-encoding': 'br, gzip' });
  assert.equal(packed?.headers.get('content-encoding'), 'gzip');
  const bytes = Buffer.from((await packed?.arrayBuffer()) ?? new ArrayBuffer(0));
  assert.equal(packed?.headers.get('content-length'), String(bytes.length));
  assert.equal(gunzipSync(bytes).toString(), script);
});

test('who has it already gets 304, until the file changes', async () => {
  const etag = (await get('/index.html'))?.headers.get('etag') ?? '';
  assert.equal((await get('/index.html', { 'if-none-match': etag }))?.status, 304);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>new</title>');
  utimesSync(join(folder, 'index.html'), 1, 1);
  assert.equal((await get('/index.html', { 'if-none-match': etag }))?.status, 200);
});

for (const path of ['/../secret.txt', '/assets/../../secret.txt', '/..', '/', '/assets', '/none.js', '/\0']) {
  test(`nothing is served for ${JSON.stringify(path)}`, async () => assert.equal(await get(path), null));
}
