import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { BackupPlace, BackupStore } from '../../core/backups/index.ts';
import { fixedClock, type Instant } from '../../core/dates/index.ts';
import { openBackupStore } from './index.ts';
import { signed } from './signature.ts';
import { openWebdavServer } from './testing/rclone.ts';
import { openS3Server, s3Account } from './testing/s3-server.ts';

const root = mkdtempSync(join(tmpdir(), 'goodturn-stores-'));
after(() => rmSync(root, { recursive: true }));

const clock = fixedClock(Date.UTC(2026, 10, 26, 9) as Instant);

const fileOf = (name: string, bytes: Buffer) => {
  const path = join(root, name);
  writeFileSync(path, bytes);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};

const large = Buffer.alloc(3_000_001, 'the tide turns ');

const keepsFiles = async (store: BackupStore): Promise<void> => {
  assert.deepEqual(await store.prepare(), { ok: true, value: null });
  assert.deepEqual(await store.prepare(), { ok: true, value: null });
  for (const name of ['one.age', 'two é+.age', 'three.age']) {
    const put = await store.put(name, fileOf('sent', large));
    assert.deepEqual(put, { ok: true, value: null });
  }
  const listed = await store.list();
  assert.ok(listed.ok);
  assert.deepEqual(listed.value.filter((name) => name.endsWith('.age')).toSorted(), [
    'one.age',
    'three.age',
    'two é+.age',
  ]);
  const back = join(root, 'back');
  assert.deepEqual(await store.fetch('two é+.age', back), { ok: true, value: null });
  assert.ok(readFileSync(back).equals(large));
  assert.deepEqual(await store.fetch('never.age', back), { ok: false, error: 'not-found' });
  for (const name of ['two é+.age', 'two é+.age'])
    assert.deepEqual(await store.remove(name), { ok: true, value: null });
  const left = await store.list();
  assert.ok(left.ok && !left.value.includes('two é+.age') && left.value.includes('one.age'));
};

const failsWith = async (store: BackupStore, problem: string): Promise<void> => {
  const prepared = await store.prepare();
  assert.deepEqual(prepared, { ok: false, error: problem });
};

test('a folder keeps files, and one that went away is not made anew in its place', async () => {
  const path = join(root, 'drive', 'goodturn');
  const store = openBackupStore({ kind: 'folder', path }, '', clock);
  await keepsFiles(store);
  rmSync(path, { recursive: true });
  for (const answer of [await store.put('x.age', fileOf('x', large)), await store.list()])
    assert.deepEqual(answer, { ok: false, error: 'not-found' });
  writeFileSync(path, 'a file');
  await failsWith(store, 'not-found');
});

test('a WebDAV server keeps files, and says who may not come in', async () => {
  await using server = await openWebdavServer();
  const place: BackupPlace = {
    kind: 'webdav',
    address: `${server.address}/my books`,
    user: 'moe',
    allowsPrivate: true,
  };
  await keepsFiles(openBackupStore(place, 'secret', clock));
  await failsWith(openBackupStore(place, 'wrong', clock), 'wrong-login');
  await failsWith(openBackupStore({ ...place, allowsPrivate: false }, 'secret', clock), 'not-safe');
  await failsWith(openBackupStore({ ...place, address: 'nowhere' }, 'secret', clock), 'bad-address');
  await failsWith(
    openBackupStore({ ...place, address: 'http://127.0.0.1:9/' }, 'secret', clock),
    'unreachable',
  );
});

test('an S3 store keeps files, each request signed as another signer signs it', async () => {
  await using server = await openS3Server();
  const { accessKey, secretKey, region } = s3Account;
  const place: BackupPlace = {
    kind: 's3',
    endpoint: server.endpoint,
    region,
    bucket: 'books',
    prefix: 'my (own)/',
    accessKey,
    allowsPrivate: true,
  };
  await keepsFiles(openBackupStore(place, secretKey, clock));
  assert.ok(server.objects.has('my (own)/one.age'));
  await failsWith(openBackupStore(place, 'wrong', clock), 'wrong-login');
  await failsWith(openBackupStore({ ...place, accessKey: 'AKNOBODY' }, secretKey, clock), 'wrong-login');
  await failsWith(openBackupStore({ ...place, bucket: 'others' }, secretKey, clock), 'not-found');
});

test('a request is signed as the example in the documentation of S3 is', () => {
  const { authorization } = signed(
    {
      method: 'GET',
      url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
      headers: { range: 'bytes=0-9' },
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
    {
      accessKey: 'AKIAIOSFODNN7EXAMPLE',
      secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      region: 'us-east-1',
    },
    new Date(Date.UTC(2013, 4, 24)),
  );
  assert.match(
    authorization ?? '',
    /Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41$/,
  );
});
