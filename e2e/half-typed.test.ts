import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from './support/axe.ts';
import { logTalk } from './support/book.ts';
import { goWithin, openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

test('what is half typed survives a reload, is found again, and goes when it is saved or thrown away', async () => {
  await using server = await startServer({ demo: true });
  await using browser = await openBrowser();
  const { page, noise } = await openPage(browser, server.address, { at: '/people' });
  const picture = async (name: string): Promise<void> => {
    const pictures = process.env['GOODTURN_PICTURES'];
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` });
  };
  await page.getByRole('link', { name: 'Ada Quill' }).first().click();
  const here = page.getByRole('region', { name: 'On this device alone' });
  const edit = page.getByRole('dialog');
  const place = edit.getByRole('textbox', { name: 'Place', exact: true });

  // Closed by accident, and by a reload; the page says that there is something.
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  await place.fill('Porto, by the docks');
  await page.keyboard.press('Escape');
  await here.getByText('Changes to Ada Quill, half typed').waitFor();
  await page.reload();
  await here.getByRole('button', { name: 'Go on' }).click();
  await edit.getByText(/is not saved yet/).waitFor();
  assert.equal(await place.inputValue(), 'Porto, by the docks');
  assert.deepEqual(await axeFindings(page), []);
  await picture('half-edit');
  await edit.getByRole('button', { name: /^Save/ }).click();
  await page.getByText('Porto, by the docks').first().waitFor();
  await here.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  await place.fill('Elsewhere');
  await edit.getByRole('button', { name: 'Throw away' }).click();
  assert.equal(await here.count(), 0);

  // A debrief of a talk that has no card is found on the person's page, and where one logs.
  await logTalk(page, 'coffee with Ada Quill today');
  await page.getByRole('button', { name: 'A minute more' }).click();
  await page.getByLabel('What did Ada do for you?').fill('Explained how berths are counted');
  await page.getByRole('button', { name: 'They promised' }).click();
  await page.getByLabel('They promised').fill('the rota');
  await page.reload();
  await here.getByText('How it went with Ada Quill, half told').waitFor();
  const ada = page.url();
  await goWithin(page, '/me');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('button', { name: /^Log/ }).first().click();
  await edit.getByText('How it went with Ada Quill, half told').waitFor();
  await picture('half-log');
  await page.goto(ada);
  await here.getByRole('button', { name: 'Go on' }).click();
  assert.equal(await here.getByLabel('They promised').inputValue(), 'the rota');
  await picture('half-debrief');
  await here.getByRole('button', { name: /^Save/ }).click();
  await here.waitFor({ state: 'detached' });
  await page.getByText('the rota').first().waitFor();

  // A message, and a letter of one's own.
  await goWithin(page, '/messages');
  await page.getByRole('combobox', { name: 'Write to' }).fill('Ada');
  await page.getByRole('option', { name: 'Ada Quill' }).first().click();
  const words = page.getByLabel('Your words to Ada Quill');
  await words.fill('Ada, my own words.');
  await page.getByText('Letters of your own').click();
  const letter = page.getByLabel('Your letter, in any language');
  await page.getByLabel('Kind of letter').selectOption('intro');
  await letter.fill('Olá {name}');
  await page.reload();
  assert.equal(await words.inputValue(), 'Ada, my own words.');
  assert.equal(await letter.inputValue(), 'Olá {name}');
  await page.getByRole('button', { name: 'Somebody else' }).click();
  const half = page.getByRole('list', { name: 'Half written' });
  await half.getByText('To Ada Quill, half written').waitFor();
  await picture('half-message');
  await half.getByRole('button', { name: /^Throw away/ }).click();
  await half.waitFor({ state: 'detached' });
  // Far from the server: it is saved, and what the screens are made of is on its way still when one leaves.
  await page.route('**/api/v1/settings', async (route) => {
    if (route.request().method() === 'GET') return;
    await route.fallback();
  });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Drafts of this kind begin with your letter/).waitFor();
  await page.unrouteAll();
  await page.reload();
  await page.getByText('Letters of your own').waitFor();
  assert.equal(await letter.count(), 0);
  assert.deepEqual(noise, []);
});
