import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openDataFolder } from './data-folder.ts';
import { readServerAddress, writeServerAddress } from './server-address.ts';

const root = mkdtempSync(join(tmpdir(), 'goodturn-folder-'));
after(() => rmSync(root, { recursive: true }));

const modeOf = (path: string): number => statSync(path).mode & 0o777;

test('a new folder and its key are for its owner alone, and the key lasts', () => {
  const path = join(root, 'new', 'book');
  const first = openDataFolder(path);
  assert.ok(first.ok);
  assert.equal(modeOf(path), 0o700);
  assert.equal(modeOf(join(path, 'key')), 0o600);
  assert.match(first.value.key, /^[\w-]{43}$/);
  const again = openDataFolder(path);
  assert.equal(again.ok && again.value.key, first.value.key);
});

test('a key that others could read is closed again', () => {
  const path = join(root, 'open');
  openDataFolder(path);
  chmodSync(join(path, 'key'), 0o644);
  openDataFolder(path);
  assert.equal(modeOf(join(path, 'key')), 0o600);
});

test('a file in its place, or a key that is none, is said in words', () => {
  writeFileSync(join(root, 'file'), '');
  const file = openDataFolder(join(root, 'file'));
  assert.match(file.ok ? '' : file.error, /is a file\. Say a folder/);
  const path = join(root, 'broken');
  openDataFolder(path);
  writeFileSync(join(path, 'key'), 'short');
  const broken = openDataFolder(path);
  assert.match(broken.ok ? '' : broken.error, /does not hold a key/);
});

test('a folder that the system will not make is an error, and soon', () => {
  const nowhere = openDataFolder(
    process.platform === 'linux' ? '/proc/goodturn/book' : join(root, 'file', 'x'),
  );
  assert.match(nowhere.ok ? '' : nowhere.error, /^The book cannot be kept in /);
});

test('the address of a server is read back; half of one is none', () => {
  const file = join(root, 'server.json');
  assert.equal(readServerAddress(file), null);
  writeServerAddress(file, { origin: 'http://127.0.0.1:4747', processId: 42 });
  assert.equal(modeOf(file), 0o600);
  assert.deepEqual(readServerAddress(file), { origin: 'http://127.0.0.1:4747', processId: 42 });
  writeFileSync(file, '{"origin":"http://127');
  assert.equal(readServerAddress(file), null);
});
