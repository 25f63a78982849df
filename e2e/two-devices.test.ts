import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, overflow } from './support/axe.ts';
import { bringTalks, idOf } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

/** Changes fields in the form of the person whose page is open. */
const edit = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  await page.keyboard.press('e');
  const form = page.getByRole('dialog', { name: /^Edit/ });
  for (const [label, value] of Object.entries(fields))
    await form.getByLabel(label, { exact: true }).fill(value);
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
};

test('what two devices changed of one person stands side by side, and the user says which is right', async () => {
  await using server = await startServer();
  await bringTalks(server, 'Called Ada Quill yesterday for 20 min.');
  const at = `/people/${await idOf(server, 'Ada Quill')}`;
  await using browser = await openBrowser();
  const desk = await openPage(browser, server.address, { at });
  await desk.page.getByRole('heading', { name: 'Ada Quill', level: 1 }).waitFor();
  const phone = await openPage(browser, server.address, { width: 390, height: 844, phone: true, at });
  await phone.page.getByRole('heading', { name: 'Ada Quill', level: 1 }).waitFor();

  await phone.context.setOffline(true);
  await edit(phone.page, { Place: 'Poti', Pronouns: 'she/her' });
  const note = phone.page.getByRole('region', { name: 'Offline' });
  await note.getByText('1 thing kept on this device').waitFor();
  // Her page, too, says what of hers is not in the book.
  const here = phone.page.getByRole('region', { name: 'On this device alone' });
  await here.getByText(/Poti/).waitFor();
  await edit(desk.page, { Place: 'Batumi', 'How you met': 'At the port' });

  await phone.context.setOffline(false);
  await note.getByText('another device changed it too').waitFor();
  assert.equal(await note.getByRole('radio').count(), 2, 'only the place was changed on both');
  assert.equal(await overflow(phone.page), 0);
  assert.deepEqual(await axeFindings(phone.page), []);
  await note.getByRole('radio', { name: /Poti/ }).check();
  await note.getByRole('button', { name: 'Keep what I chose' }).click();
  await note.waitFor({ state: 'detached' });

  await desk.page.getByText('Poti').first().waitFor();
  await desk.page.keyboard.press('e');
  const form = desk.page.getByRole('dialog', { name: /^Edit/ });
  assert.deepEqual(
    await Promise.all(
      ['Place', 'Pronouns', 'How you met'].map((label) =>
        form.getByLabel(label, { exact: true }).inputValue(),
      ),
    ),
    ['Poti', 'she/her', 'At the port'],
  );
});
