import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openContactsServer } from '../src/connectors/testing/contacts-server.ts';
import { axeFindings } from './support/axe.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

const card = (note: string): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'UID:ada',
    'FN:Ada Quill',
    'N:Quill;Ada;;;',
    'EMAIL:ada@x.example',
    `NOTE:${note}`,
    'END:VCARD',
    '',
  ].join('\r\n');

test('an address book is found, chosen, connected two ways, and what both sides changed is decided on screen', async () => {
  await using contacts = await openContactsServer('radicale');
  await contacts.putCard('ada.vcf', card('old'));
  await using server = await startServer();
  await using browser = await openBrowser();
  const { page, noise } = await openPage(browser, server.address, { at: '/settings' });
  const section = page.getByRole('region', { name: 'Address books' });
  await section.getByRole('button', { name: 'Connect an address book' }).click();
  await section.getByLabel('E-mail address, or the server’s address').fill(contacts.origin);
  await section.getByLabel('User name').fill('moe');
  await section.getByLabel('Password').fill('secret');
  await section.getByLabel('The server is on this machine').check();
  await section.getByRole('button', { name: 'Find address books' }).click();
  await section.getByLabel('Friends').waitFor();
  await section.getByLabel(/^Two ways/).check();
  await section.getByRole('button', { name: 'Connect' }).click();
  await section.getByText('1 person in both, 1 new.').waitFor();

  await page.evaluate(async () => {
    const found = (await (await fetch('/api/v1/people/find?ref=ada@x.example')).json()) as {
      readonly id: string;
    };
    const body = JSON.stringify({ note: 'here' });
    const headers = { 'content-type': 'application/json' };
    await fetch(`/api/v1/people/${found.id}`, { method: 'PATCH', headers, body });
  });
  await contacts.putCard('ada.vcf', card('there'));
  const { promise: mayAnswer, resolve: answer } = Promise.withResolvers<void>();
  await page.route('**/api/v1/connections/sync', async (route) => {
    await mayAnswer;
    await route.continue();
  });
  await section.getByRole('button', { name: 'Read now: Friends' }).click();
  await section.getByRole('button', { name: 'Reading: Friends' }).waitFor();
  answer();
  const question = section.getByRole('region', { name: 'To decide' });
  await question.getByText('Ada Quill was changed here and in Friends. Which is right?').waitFor();
  assert.deepEqual(await question.getByRole('definition').allInnerTexts(), ['here', 'there']);
  assert.deepEqual(await axeFindings(page), []);
  await question.getByRole('button', { name: 'Take what is there: Ada Quill' }).click();
  await question.waitFor({ state: 'detached' });

  await contacts.removeCard('ada.vcf');
  await section.getByRole('button', { name: 'Read now: Friends' }).click();
  await question.getByText('Ada Quill is no longer in Friends. Keep them here?').waitFor();
  await question.getByRole('button', { name: 'Keep here: Ada Quill' }).click();
  await question.waitFor({ state: 'detached' });
  assert.deepEqual(noise, []);
});
