import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { ImportFile } from '../../actions/import/import-files.ts';
import type { Staging } from '../../http/served-book.ts';
import { mostFiles } from '../../core/import/file-names.ts';
import { folderStaging } from './staging.ts';

const root = mkdtempSync(join(tmpdir(), 'goodturn-staging-'));
after(() => rmSync(root, { recursive: true }));

const contentOf = (text: string) => new Blob([text]).stream();

const textOf = async (bytes: ImportFile['bytes']): Promise<string> =>
  await new Response(bytes instanceof Uint8Array ? bytes.slice() : ReadableStream.from(bytes)).text();

/** What a staging holds under an id, by name. */
const textsOf = async (staging: Staging, id: string): Promise<readonly (readonly [string, string])[]> => {
  const texts: (readonly [string, string])[] = [];
  for (const { name, bytes } of await staging.files(id)) texts.push([name, await textOf(bytes)]);
  return texts;
};

test('files wait in the order in which they came, whatever they are called', async () => {
  const staging = folderStaging(join(root, 'order'));
  const names = ['z.csv', '../../../escape.vcf', 'a name.zip', '姓名.vcf', `${'名'.repeat(200)}.csv`];
  for (const name of names) await staging.put('one', name, contentOf(`of ${name}`), 1000);
  const expected = names.map((name) => [name, `of ${name}`]);
  assert.deepEqual(await textsOf(staging, 'one'), expected);
  assert.deepEqual(await textsOf(staging, 'one'), expected, 'and can be read again');
  assert.deepEqual(readdirSync(root), ['order']);
});

test('the same name again is the same file', async () => {
  const staging = folderStaging(join(root, 'again'));
  await staging.put('one', 'a.csv', contentOf('first'), 1000);
  assert.deepEqual(await staging.put('one', 'a.csv', contentOf('second'), 1000), { bytes: 6 });
  assert.deepEqual(await textsOf(staging, 'one'), [['a.csv', 'second']]);
});

test('of a file over the limit nothing is kept', async () => {
  const staging = folderStaging(join(root, 'large'));
  assert.equal(await staging.put('one', 'a.csv', contentOf('x'.repeat(101)), 100), 'too-large');
  assert.deepEqual(await staging.files('one'), []);
  assert.deepEqual(await staging.put('one', 'a.csv', contentOf('x'.repeat(100)), 100), { bytes: 100 });
});

test('more files than anybody imports are refused', async () => {
  const staging = folderStaging(join(root, 'many'));
  for (let count = 0; count < mostFiles; count += 1)
    await staging.put('one', `${count}`, contentOf('x'), 100);
  assert.equal(await staging.put('one', 'one more', contentOf('x'), 100), 'too-many');
});

test('imports do not see each other’s files, and what is discarded is gone', async () => {
  const staging = folderStaging(join(root, 'apart'));
  await staging.put('one', 'a', contentOf('1'), 10);
  await staging.put('two', 'b', contentOf('2'), 10);
  await staging.discard('one');
  assert.deepEqual(await staging.files('one'), []);
  assert.equal((await staging.files('two')).length, 1);
});
