import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { zipOf } from './testing/zip-of.ts';
import { isZip, openZip, zipLimits, type ZipError } from './zip.ts';

const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(`fixtures/${path}`));

const refusal = async (bytes: Uint8Array, limits = zipLimits): Promise<ZipError['type'] | null> => {
  const opened = await openZip(bytes, limits);
  if (!opened.ok) return opened.error.type;
  for (const member of opened.value) {
    const read = await member.read();
    if (!read.ok) return read.error.type;
  }
  return null;
};

test('members are listed without folders and litter, and unpack to what was packed', async () => {
  const bytes = zipOf([
    { name: 'folder/', content: Buffer.alloc(0) },
    { name: 'folder/Zoë.csv', content: Buffer.from('a,b') },
    { name: '__MACOSX/folder/._Zoë.csv', content: Buffer.from('x') },
    { name: 'folder/.DS_Store', content: Buffer.from('x') },
  ]);
  const opened = await openZip(bytes);
  assert.ok(opened.ok);
  assert.deepEqual(
    opened.value.map(({ path }) => path),
    ['folder/Zoë.csv'],
  );
  const read = await opened.value[0]?.read();
  assert.ok(read?.ok);
  assert.equal(Buffer.from(read.value).toString(), 'a,b');
});

test('the exports at hand open whole', async () => {
  assert.equal(await refusal(fixture('linkedin/Complete_LinkedInDataExport_10-05-2026.zip')), null);
  assert.equal(await refusal(fixture('linkedin/Basic_LinkedInDataExport_10-04-2026.zip')), null);
});

const text = Buffer.from('hello '.repeat(1000));
const hostile: readonly (readonly [name: string, bytes: Uint8Array, type: ZipError['type']])[] = [
  ['a bomb of zeros', fixture('zip-hostile/bomb-64MB-of-zeros.zip'), 'too-large'],
  ['a name that climbs out', fixture('zip-hostile/zip-slip.zip'), 'unsafe-zip'],
  ['a file cut off', fixture('zip-hostile/truncated.zip'), 'damaged-zip'],
  ['not a ZIP file', fixture('zip-hostile/not-a-zip.zip'), 'damaged-zip'],
  ['an absolute name', zipOf([{ name: '/etc/passwd', content: text }]), 'unsafe-zip'],
  ['a drive', zipOf([{ name: 'C:/x.csv', content: text }]), 'unsafe-zip'],
  ['a climb with backslashes', zipOf([{ name: '..\\x.csv', content: text }]), 'unsafe-zip'],
  ['a password', zipOf([{ name: 'x.csv', content: text, flags: 1 }]), 'unsafe-zip'],
  [
    'a bomb that says it is small',
    zipOf([{ name: 'x.csv', content: Buffer.alloc(8e6), saidSize: 1000 }]),
    'damaged-zip',
  ],
  ['a size that is never reached', zipOf([{ name: 'x.csv', content: text, saidSize: 7000 }]), 'damaged-zip'],
  ['a letter that was changed', zipOf([{ name: 'x.csv', content: text, saidCrc: 1 }]), 'damaged-zip'],
  ['nothing', new Uint8Array(), 'damaged-zip'],
];
for (const [name, bytes, type] of hostile)
  test(`refuses ${name}: ${type}`, async () => {
    assert.equal(await refusal(bytes), type);
  });

test('each limit holds', async () => {
  const bytes = zipOf([
    { name: 'a.csv', content: text },
    { name: 'b.csv', content: text },
  ]);
  assert.equal(await refusal(bytes), null);
  assert.equal(await refusal(bytes, { ...zipLimits, members: 1 }), 'too-large');
  assert.equal(await refusal(bytes, { ...zipLimits, memberBytes: 5999 }), 'too-large');
  assert.equal(await refusal(bytes, { ...zipLimits, totalBytes: 11_999 }), 'too-large');
  assert.equal(await refusal(bytes, { ...zipLimits, milliseconds: -1 }), 'too-large');
});

test('the time for a file is that of unpacking it, however long its members are read meanwhile', async () => {
  const bytes = zipOf([
    { name: 'a.csv', content: text },
    { name: 'b.csv', content: text },
  ]);
  const opened = await openZip(bytes, { ...zipLimits, milliseconds: 400 });
  assert.ok(opened.ok);
  for (const member of opened.value) {
    const read = await member.read();
    assert.ok(read.ok, member.path);
    await setTimeout(450);
  }
});

test('a member too large to be held streams by, and the ZIP file need not be held either', async () => {
  const large = Buffer.from('0123456789'.repeat(30_000));
  const bytes = zipOf([
    { name: 'large.mbox', content: large },
    { name: 'small.csv', content: text },
  ]);
  const sliceable = {
    size: bytes.length,
    slice: async function* (from: number, to: number) {
      for (let at = from; at < to; at += 1000) yield bytes.subarray(at, Math.min(to, at + 1000));
    },
  };
  for (const from of [bytes, sliceable]) {
    const opened = await openZip(from, { ...zipLimits, memberBytes: 10_000 });
    assert.ok(opened.ok);
    const [first, second] = opened.value;
    assert.ok(first && second);
    const read = await first.read();
    assert.deepEqual(read.ok ? null : read.error.type, 'too-large');
    for (let times = 0; times < 2; times += 1)
      assert.deepEqual(Buffer.concat(await Array.fromAsync(first.stream())), large);
    const whole = await second.read();
    assert.ok(whole.ok && Buffer.from(whole.value).equals(text));
  }
});

test('a ZIP file is known by its first bytes', () => {
  assert.equal(isZip(zipOf([{ name: 'a', content: text }])), true);
  assert.equal(isZip(zipOf([])), true);
  assert.equal(isZip(fixture('zip-hostile/not-a-zip.zip')), false);
});
