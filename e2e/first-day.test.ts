import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { adaTalk, bringLinkedin, bringTalks, linkedinExport, linkedinFolder } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

const firstCard = (page: Page) =>
  page.getByRole('region', { name: 'Worth doing today' }).getByRole('article').first();

const cardTitles = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('region', { name: 'Worth doing today' })
    .getByRole('article')
    .getByRole('heading')
    .getByRole('button')
    .allInnerTexts();

test('the first day by mouse: import, a talk, the thank-you first, done and undone; a second import changes nothing', async () => {
  await using server = await startServer();
  await using browser = await openBrowser();
  const { page, noise } = await openPage(browser, server.address, { ahead: true });

  // An empty book begins with Import; what would happen stands there before anything is written.
  await page.getByRole('heading', { name: 'Whom do you know already?' }).waitFor();
  await page.getByLabel('Choose files').setInputFiles(linkedinExport);
  const connections = page.getByRole('listitem').filter({ hasText: 'Connections.csv' });
  await connections.getByText('10 read: 9 new, 1 refused').waitFor();
  await connections.getByRole('button', { name: '1 line to look at' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { name: 'It is in your book' }).waitFor();

  await page.getByRole('link', { name: 'Go to Today' }).click();
  await firstCard(page).waitFor();
  const starts = await cardTitles(page);
  assert.ok(starts.length >= 1 && starts.length <= 3, `start cards: ${starts.join(' | ')}`);

  await page.getByRole('button', { name: 'Log a talk' }).first().click();
  await page.getByLabel('What happened, in your words').fill(adaTalk);
  const sheet = page.getByRole('dialog', { name: 'Log a talk' });
  await sheet.getByText('Tue 17 Nov').waitFor();
  await sheet.getByText('Fri 20 Nov').waitFor();
  await sheet.getByText('20 min', { exact: true }).waitFor();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByRole('heading', { name: 'Noted: call with Ada Quill, yesterday' }).waitFor();
  const thanks = sheet.getByLabel('Your thanks to Ada Quill');
  assert.match(await thanks.inputValue(), /thank you/i);

  // Written in the sheet they stand on the card under it; sent from there nothing of them is left, and undone they are back.
  const words = 'Hi Ada, thank you for telling me plainly that there are no openings.';
  const onCard = page.getByLabel('Your words: Thank Ada Quill');
  await thanks.fill(words);
  assert.equal(await onCard.inputValue(), words);
  await sheet.getByRole('button', { name: 'Sent' }).click();
  await page.getByText('Ada Quill is thanked').waitFor();
  await onCard.waitFor({ state: 'detached' });
  assert.equal(await page.getByText('Your words are still here').count(), 0);
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await onCard.waitFor();
  assert.equal(await onCard.inputValue(), words);
  await sheet.getByRole('button', { name: 'Close', exact: true }).last().click();

  // The thank-you comes first, and the promise waits for its day.
  await page.getByRole('button', { name: 'Thank Ada Quill' }).waitFor();
  const before = await cardTitles(page);
  assert.equal(before[0], 'Thank Ada Quill');
  assert.ok(!before.some((title) => title.includes('port logistics')), before.join(' | '));

  await firstCard(page).getByRole('button', { name: 'Sent' }).click();
  await page.getByText('Ada Quill is thanked').waitFor();
  await page.getByRole('button', { name: 'Thank Ada Quill' }).waitFor({ state: 'detached' });
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Thank Ada Quill' }).waitFor();
  assert.deepEqual(await cardTitles(page), before);

  await page.getByRole('link', { name: 'Import' }).first().click();
  await drop(page, linkedinFolder);
  await page.getByRole('heading', { name: 'All of this is in your book already' }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Import', exact: true }).count(), 0);
  assert.deepEqual(noise, []);
});

/** As somebody drops it from a window of folders: the browser reads it from the disk. */
const drop = async (page: Page, path: string): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const dragged = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data: dragged });
};

/** Presses Tab until the focus is on what bears this name. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    const here = await page.evaluate(() =>
      (
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent ??
        ''
      ).trim(),
    );
    if (here.startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard never came to ${name}`);
};

test('the same by keyboard alone', async () => {
  await using server = await startServer();
  await using browser = await openBrowser();
  const { page, noise } = await openPage(browser, server.address);
  await page.getByRole('heading', { name: 'Whom do you know already?' }).waitFor();

  // The system's own file chooser opens on Enter or Space; what it answers is the only thing done for the keys here.
  const choosing = page.waitForEvent('filechooser');
  await page.getByLabel('Choose files').focus();
  await page.keyboard.press('Space');
  await (await choosing).setFiles(linkedinExport);
  await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
  await tabTo(page, 'Import');
  // The rail has an Import of its own, which comes first when the focus is above it.
  await page.getByRole('button', { name: 'Import', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'It is in your book' }).waitFor();

  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await firstCard(page).waitFor();
  await page.keyboard.press('l');
  // A key costs as much as a whole sentence.
  await page.keyboard.type(adaTalk.slice(0, 10));
  await page.keyboard.insertText(adaTalk.slice(10));
  await page.getByText('Fri 20 Nov').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Noted: call with Ada Quill, yesterday' }).waitFor();
  await page.getByLabel('Your thanks to Ada Quill').waitFor();
  await page.keyboard.press('e');
  await page.getByText('Ada Quill is thanked').waitFor();
  await page.keyboard.press('u');
  await page.getByText('Ada Quill is thanked').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Thank Ada Quill' }).waitFor();
  const before = await cardTitles(page);
  assert.equal(before[0], 'Thank Ada Quill');

  // d goes to the words, which are the user's own to change; e says that they were sent.
  await page.keyboard.press('d');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Warmly, Nino');
  assert.match(
    await firstCard(page)
      .getByRole('textbox', { name: /^Your words/ })
      .inputValue(),
    /Warmly, Nino$/,
  );
  await tabTo(page, 'Sent');
  await page.keyboard.press('e');
  await page.getByText('Ada Quill is thanked').waitFor();
  await page.getByRole('button', { name: 'Thank Ada Quill' }).waitFor({ state: 'detached' });

  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Thank Ada Quill' }).waitFor();
  assert.deepEqual(await cardTitles(page), before);

  await page.keyboard.press('j');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), before[1]);
  await page.keyboard.press('k');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), before[0]);

  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: 'Tomorrow' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Thank Ada Quill' }).waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Thank Ada Quill' }).waitFor();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('quill');
  await page
    .getByRole('option', { name: /Ada Quill/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ada Quill', level: 1 }).waitFor();
  assert.deepEqual(noise, []);
});

test('R2: the promise shows on Thursday, and on Monday it is late', async () => {
  const first = await startServer();
  await bringLinkedin(first);
  await bringTalks(first, adaTalk);
  await first.stop();
  await using browser = await openBrowser();

  const thursday = await startServer({ folder: first.folder, now: '2026-11-19T09:00+01:00' });
  const onThursday = await openPage(browser, thursday.address);
  await onThursday.page
    .getByRole('region', { name: 'Worth doing today' })
    .getByText(/port logistics/)
    .first()
    .waitFor();
  await onThursday.context.close();
  await thursday.stop();

  await using monday = await startServer({ folder: first.folder, now: '2026-11-23T09:00+01:00' });
  const onMonday = await openPage(browser, monday.address);
  await onMonday.page
    .getByRole('region', { name: 'Worth doing today' })
    .getByText(/port logistics|late/)
    .first()
    .waitFor();
  await onMonday.context.close();
});

test('Today of a book that was empty a moment ago waits for what the book says now', async () => {
  await using server = await startServer();
  await using browser = await openBrowser();
  const { page, noise } = await openPage(browser, server.address);
  await page.getByRole('heading', { name: 'Whom do you know already?' }).waitFor();
  const { promise: mayAnswer, resolve: answer } = Promise.withResolvers<void>();
  await page.route('**/api/v1/status', async (route) => {
    await mayAnswer;
    await route.continue();
  });
  const asked = page.waitForRequest('**/api/v1/status');
  await bringTalks(server, adaTalk);
  await asked;
  await page.getByRole('link', { name: 'Today' }).first().click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor({ state: 'attached' });
  answer();
  await page.getByRole('button', { name: 'Thank Ada Quill' }).waitFor();
  assert.deepEqual(noise, []);
});
