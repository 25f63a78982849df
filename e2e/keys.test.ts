import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { adaTalk, importLinkedin, logTalk } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer, type TestServer } from './support/server.ts';

let server: TestServer;
let browser: Browser & AsyncDisposable;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  const { page, context } = await openPage(browser, server.address);
  await importLinkedin(page);
  await logTalk(page, adaTalk);
  await context.close();
});

after(async () => {
  await browser[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

test('Today: Esc leaves the words for the card and keeps them, Ctrl Enter says they are sent', async () => {
  const { page, context, noise } = await openPage(browser, server.address);
  await page.getByRole('button', { name: 'Thank Ada Quill', expanded: true }).waitFor();
  const words = page.getByRole('textbox', { name: /^Your words: Thank Ada/ });
  const sent = page.getByRole('button', { name: 'Sent', exact: true });
  const caps = (): Promise<readonly string[]> =>
    sent
      .locator('kbd')
      .evaluateAll((keys) =>
        keys.filter((key) => getComputedStyle(key).visibility === 'visible').map((key) => key.textContent),
      );
  await words.waitFor();
  assert.deepEqual(await caps(), ['e']);
  await page.keyboard.press('d');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' she');
  assert.deepEqual(await caps(), ['Ctrl ↵']);
  await page.keyboard.press('Escape');
  assert.match(await focused(page), /^Thank Ada Quill/);
  assert.match(await words.inputValue(), / she$/);
  assert.deepEqual(await caps(), ['e']);

  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: 'Tomorrow' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem', { name: 'Tomorrow' }).waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement?.closest('article') !== null), true);

  await page.keyboard.press('d');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).waitFor();
  await words.waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await page.getByText(/^Undone/).waitFor();
  await words.waitFor();
  assert.deepEqual(noise, []);
  await context.close();
});

test('Log: whoever was chosen of several, one goes on in the words; Ctrl Enter saves from anywhere', async () => {
  const { page, context, noise } = await openPage(browser, server.address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  for (const name of ['Ines Vale', 'Ines Thorn']) {
    await logTalk(page, `Called ${name} for 20 min.`);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('l');
  await page.keyboard.type('Called Ines for 10 min.');
  await page
    .getByRole('group', { name: 'Which Ines?' })
    .getByRole('button', { name: /Ines Vale/ })
    .click();
  assert.equal(await focused(page), 'What happened, in your words');
  await page.getByRole('button', { name: 'Close', exact: true }).focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /^Noted: call with Ines Vale/ }).waitFor();

  await page.getByRole('button', { name: 'A minute more' }).click();
  await page.getByRole('button', { name: 'It went deep' }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'A minute more' }).waitFor();
  assert.deepEqual(noise, []);
  await context.close();
});
