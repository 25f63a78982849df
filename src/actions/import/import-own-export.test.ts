import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportBook } from '../book/export-book.ts';
import { importFiles } from './import-files.ts';
import { logConversation } from '../log/log-conversation.ts';
import { openTestBook } from '../testing/book.ts';

test('the book’s own vCard brings nobody twice, not even someone of whom only a name is known', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  await logConversation(deps, { id: deps.ids.next(), text: 'Coffee with Ghost Nolink, 30 min' });
  await logConversation(deps, { id: deps.ids.next(), text: 'Called Mara Twin from Acme, 20 min' });
  let vcf = '';
  await exportBook(deps, 'vcard', async (text) => {
    vcf += text;
  });
  const bytes = new TextEncoder().encode(vcf);
  const report = await importFiles(deps, [{ name: 'own.vcf', bytes }], {});
  const [file] = report.files;
  assert.deepEqual([file?.read, file?.created, file?.rejected], [2, 0, 0]);
  assert.deepEqual(report.possibleDuplicates, []);
  assert.equal(await deps.space.read((reader) => reader.count('person')), 2);
});
