import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

test('who has a picture that is none is shown by their initials', async () => {
  await using server = await startServer();
  await using browser = await openBrowser();
  const { page } = await openPage(browser, server.address);
  const card = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe Lind\r\nN:Lind;Zoe;;;\r\nPHOTO;ENCODING=b;TYPE=PNG:${Buffer.from('no picture at all').toString('base64')}\r\nEND:VCARD\r\n`;
  await page
    .getByLabel('Choose files')
    .setInputFiles({ name: 'zoe.vcf', mimeType: 'text/vcard', buffer: Buffer.from(card) });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { name: 'It is in your book' }).waitFor();
  await page.goto(`${server.origin}/people`);
  const row = page.getByRole('row').filter({ hasText: 'Zoe Lind' });
  await row.getByText('ZL', { exact: true }).waitFor();
  assert.equal(await row.locator('img').count(), 0);
});
