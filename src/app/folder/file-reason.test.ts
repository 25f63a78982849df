import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../store/testing/books.ts';
import { fileReason } from './file-reason.ts';

test('why a file cannot be read or written is said once, in words', async () => {
  using folder = temporaryFolder();
  await writeFile(join(folder.path, 'a'), '');
  const reasonOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing', fileReason);
  assert.equal(
    await reasonOf(readFile(join(folder.path, 'missing.csv'))),
    'there is no such file or folder. Look at how it is spelled, and where you are.',
  );
  assert.equal(await reasonOf(readFile(folder.path)), 'it is a folder. Say a file.');
  assert.equal(await reasonOf(writeFile(join(folder.path, 'a', 'b'), '')), 'a part of its path is a file.');
});
