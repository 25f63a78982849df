import assert from 'node:assert/strict';
import { test } from 'node:test';
import { says, startModel } from '../src/connectors/model/testing/model-server.ts';
import { axeFindings, overflow } from './support/axe.ts';
import { goWithin, openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

const mine =
  'Hi Ada, your port figures changed how I see the night shift, they really did. How did you come to count berths by hand? I can send you my notes on small ports. No reply needed.';
const proposed =
  'Hi Ada, your port figures changed how I see the night shift. Priya agrees. How did you come to count berths by hand? I can send you my notes on small ports. No reply needed.';

test('a model is nowhere until it is set up; what leaves is seen first, and its words are taken over only by a press', async () => {
  await using model = await startModel(says(proposed));
  await using server = await startServer({ demo: true });
  await using browser = await openBrowser();
  const { page, noise } = await openPage(browser, server.address, { width: 390, height: 844, phone: true });
  const shots = process.env['MODEL_SHOTS'];
  const shot = async (name: string): Promise<void> => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png` });
  };
  const write = async () => {
    await goWithin(page, '/people?q=Ada');
    await page.getByRole('link', { name: 'Ada Quill' }).first().click();
    await page.getByRole('heading', { name: 'Ada Quill', level: 1 }).waitFor();
    await page.getByRole('button', { name: /^Write to (?:her|him|them)/ }).click();
    const field = page.getByLabel('Your words to Ada Quill');
    await field.fill(mine);
    await page.locator('[data-verdict]').first().waitFor();
    return field;
  };
  await write();
  assert.equal(await page.getByRole('region', { name: 'The language model' }).count(), 0);

  await goWithin(page, '/settings');
  const settings = page.getByRole('region', { name: 'A language model' });
  await settings.getByRole('button', { name: 'Set one up' }).click();
  await settings.getByLabel('Its address').fill(model.address);
  await settings.getByLabel('The model’s name').fill('tiny');
  await settings.getByRole('button', { name: 'Set it up' }).click();
  await page.getByText('The model is on this machine or in your own network.').first().waitFor();
  await settings.getByLabel('It is on this machine or in my own network').check();
  await settings.getByRole('button', { name: 'Set it up' }).click();
  await settings.getByText('Nothing has gone there').waitFor();

  const field = await write();
  const desk = page.getByRole('region', { name: 'The language model' });
  await desk.getByRole('button', { name: 'Ask for fewer words' }).click();
  const request = (await desk.getByLabel('The request, to the letter').textContent()) ?? '';
  assert.equal(model.asked.length, 0);
  await desk.scrollIntoViewIfNeeded();
  await shot('request');
  assert.deepEqual([await axeFindings(page), await overflow(page)], [[], 0]);
  await desk.getByRole('button', { name: 'Agree and ask' }).click();
  await desk.getByText('It adds a name that is not in your words nor in your book: Priya').waitFor();
  assert.equal(model.asked[0]?.body, request, 'what was shown is what went');
  assert.deepEqual(await desk.locator('del').allTextContents(), [' shift, they really did.']);
  assert.equal(await field.inputValue(), mine, 'nothing is taken over by itself');
  await desk.getByText('The coach:').waitFor();
  await desk.scrollIntoViewIfNeeded();
  await shot('proposal');
  assert.deepEqual([await axeFindings(page), await overflow(page)], [[], 0]);
  await desk.getByRole('button', { name: 'Take it over all the same' }).click();
  assert.equal(await field.inputValue(), proposed);
  await desk.getByRole('button', { name: 'Back to my words' }).click();
  assert.equal(await field.inputValue(), mine);
  // The form was refused once, before the box was ticked.
  assert.deepEqual(
    noise.filter((line) => !line.includes('400 (Bad Request)')),
    [],
  );
});
