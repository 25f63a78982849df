import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings, overflow } from './support/axe.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

const ada = 'Ada Quill <ada@engines.example>';
const moe = 'Moe Self <moe@example.com>';
const mail = (id: string, from: string, to: string, text: string): string =>
  `From ${id}@xxx Wed Sep 30 08:12:00 2026\nFrom: ${from}\nTo: ${to}\nDate: Wed, 30 Sep 2026 08:12:00 +0000\nMessage-ID: <${id}@x.example>\nSubject: Cold chains\n\n${text}\n\n`;
const mailbox = Buffer.from(
  [
    mail('1', moe, ada, 'How do doors fail?'),
    mail('2', ada, moe, 'Before trucks do.'),
    mail('3', 'News <no-reply@news.example>', moe, 'Read on.'),
  ].join(''),
);

test('a mailbox: whose it is is asked once, whom I wrote with is offered, and words are kept only where I say so', async () => {
  await using server = await startServer();
  await using browser = await openBrowser();
  const { page, noise } = await openPage(browser, server.address, {
    width: 390,
    height: 844,
    phone: true,
    at: '/import',
  });
  const files = [
    { name: 'mail.mbox', mimeType: 'application/mbox', buffer: mailbox },
    {
      name: 'ken.vcf',
      mimeType: 'text/vcard',
      buffer: Buffer.from('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ken Mori\r\nN:Mori;Ken;;;\r\nEND:VCARD\r\n'),
    },
  ];
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('heading', { name: 'Which address is yours?' }).waitFor();
  assert.deepEqual(await axeFindings(page), []);
  assert.equal(await overflow(page), 0);
  await page.getByRole('button', { name: 'moe@example.com' }).click();
  await page.getByRole('heading', { name: /not in your book$/ }).waitFor();
  await page.getByRole('checkbox', { name: /Ada/ }).check();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { name: 'It is in your book' }).waitFor();
  await page.getByText(/from addresses that nobody reads/).waitFor();
  assert.equal(await overflow(page), 0);
  assert.deepEqual(noise, []);
});
