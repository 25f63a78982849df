import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { mostFiles } from '../../core/import/file-names.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { filesOf } from './files-of.ts';

test('a folder is the files within it, by name, without what a system put there', async () => {
  using root = temporaryFolder();
  const folder = join(root.path, 'export');
  await mkdir(join(folder, 'within'), { recursive: true });
  await mkdir(join(root.path, 'empty'));
  for (const [name, text] of [
    ['b.csv', 'b'],
    ['within/a.csv', 'a'],
    ['.DS_Store', 'litter'],
  ] as const)
    await writeFile(join(folder, name), text);
  await symlink(root.path, join(folder, 'round'));
  const textsOf = async (path: string) => {
    const files = await filesOf(path);
    return files.ok
      ? Promise.all(files.value.map(async ({ name, content }) => [name, await content.text()]))
      : files.error.replaceAll(root.path, '');
  };
  assert.deepEqual(await textsOf(`${folder}/`), [
    ['export/b.csv', 'b'],
    ['export/within/a.csv', 'a'],
  ]);
  assert.deepEqual(await textsOf(join(folder, 'b.csv')), [['b.csv', 'b']]);
  assert.equal(await textsOf(join(root.path, 'empty')), '/empty is a folder without files.');
  assert.equal(
    await textsOf(join(root.path, 'missing')),
    '/missing cannot be read: there is no such file or folder. Look at how it is spelled, and where you are.',
  );
  for (let count = 0; count < mostFiles; count += 1) await writeFile(join(folder, `more-${count}`), '');
  assert.equal(
    await textsOf(folder),
    '/export holds more than 1000 files: say a folder further in, or the files.',
  );
});

test(
  'what comes through a pipe is read, and what never ends is said',
  { skip: process.platform === 'win32' },
  async () => {
    using root = temporaryFolder();
    const pipe = join(root.path, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [files] = await Promise.all([filesOf(pipe), writeFile(pipe, 'through the pipe')]);
    assert.ok(files.ok);
    assert.deepEqual(
      files.value.map(({ name }) => name),
      ['pipe'],
    );
    assert.equal(await files.value[0]?.content.text(), 'through the pipe');
    const endless = await filesOf('/dev/zero', 1024 * 1024);
    assert.equal(
      endless.ok || endless.error,
      '/dev/zero hands on more than the 1 MB that are read: hand on less.',
    );
  },
);
