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

test('whom LinkedIn has named without an address, the book’s own vCard does not bring once more', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const connections =
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
    'Ada,Quill,,,,,12 Mar 2024\nKen,Mori,https://www.linkedin.com/in/ken,,,,12 Mar 2024\n';
  await importFiles(deps, [{ name: 'Connections.csv', bytes: new TextEncoder().encode(connections) }]);
  let vcf = '';
  await exportBook(deps, 'vcard', async (text) => {
    vcf += text;
  });
  const report = await importFiles(deps, [{ name: 'own.vcf', bytes: new TextEncoder().encode(vcf) }], {});
  assert.deepEqual([report.files[0]?.read, report.files[0]?.created], [2, 0]);
  assert.equal(await deps.space.read((reader) => reader.count('person')), 2);
});
