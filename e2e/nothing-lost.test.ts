import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adaTalk, bringLinkedin, bringTalks } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

/** Whether the day that the browser keeps has somebody. */
const keepsInDay = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('goodturn');
    opening.onsuccess = () => {
      const all = opening.result.transaction('answers').objectStore('answers').get('answer-["today"]');
      all.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(all.result ?? null).includes(name));
      };
    };
  });

test('a reload loses nothing: the line that is being said, the words that are being written, the filter', async () => {
  await using server = await startServer();
  await bringLinkedin(server);
  await using browser = await openBrowser();
  const { page } = await openPage(browser, server.address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();

  await page.keyboard.press('l');
  await page.keyboard.insertText('Called Ada Quill yesterday for 20 min');
  await page.reload();
  await page.getByRole('button', { name: 'Log a talk' }).first().click();
  const said = page.getByLabel('What happened, in your words');
  assert.equal(await said.inputValue(), 'Called Ada Quill yesterday for 20 min');
  await said.press('Control+Enter');
  await page.getByRole('heading', { name: /^Noted/ }).waitFor();
  await page.keyboard.press('Escape');

  await page.goto(server.origin);
  const words = page.getByLabel('Your words: Thank Ada Quill');
  await words.fill('Hi Ada, my own words.');
  await page.reload();
  assert.equal(await words.inputValue(), 'Hi Ada, my own words.');

  await page.goto(`${server.origin}/people`);
  await page.getByLabel('Search people').fill('quill');
  await page.getByText('1 person found').waitFor();
  await page.reload();
  await page.getByText('1 person found').waitFor();
  assert.equal(await page.getByLabel('Search people').inputValue(), 'quill');
});

test('a talk said while the server is away is kept, survives a reload, and is sent once when it is back', async () => {
  const first = await startServer();
  await bringLinkedin(first);
  await using browser = await openBrowser();
  const { page } = await openPage(browser, first.address, { ahead: true });
  await page.getByRole('region', { name: 'Worth doing today' }).waitFor();
  // The worker that answers for the pages while nobody else does.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.clock.setFixedTime('2026-11-18T09:00+01:00');
  await first.stop();

  await page.keyboard.press('l');
  await page.keyboard.insertText(adaTalk);
  await page.getByText('goes into the book by itself later').waitFor();
  await page.getByText('Fri 20 Nov').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('1 thing kept on this device').waitFor();

  await page.goto(`${first.origin}/people`);
  await page.getByText('1 thing kept on this device').waitFor();

  // A day later, also for the page: what it sends as soon as somebody answers was said yesterday.
  await page.clock.setFixedTime('2026-11-19T09:00+01:00');
  await using second = await startServer({
    folder: first.folder,
    port: first.port,
    now: '2026-11-19T09:00+01:00',
  });
  await page.reload();
  await page.getByText('1 thing kept on this device').waitFor({ state: 'detached' });
  await page.goto(second.origin);
  // Said on Wednesday, sent on Thursday: "yesterday" is Tuesday still, and the promise is for Friday.
  await page.getByRole('button', { name: 'Thank Ada Quill' }).waitFor();
  await page
    .getByRole('link', { name: /about Ada Quill/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Together' }).waitFor();
  assert.equal(await page.getByText('17 Nov', { exact: true }).count(), 1);
  await page.getByText('by tomorrow').first().waitFor();
});

test('what is done while the server is away is done: kept, taken back, and told once when it is back', async () => {
  const first = await startServer();
  await bringLinkedin(first);
  await bringTalks(first, adaTalk, 'Called Bea Santos yesterday for 25 min, she told me how her team hires.');
  await using browser = await openBrowser();
  const { page } = await openPage(browser, first.address, { ahead: true });
  const thank = (name: string) => page.getByRole('button', { name: `Thank ${name}`, exact: true });
  await thank('Ada Quill').waitFor();
  await thank('Bea Santos').waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(keepsInDay, 'Bea Santos');
  await page.clock.setFixedTime('2026-11-18T09:00+01:00');
  await first.stop();

  const words = page.getByLabel('Your words: Thank Ada Quill');
  await words.fill('Thank you, Ada, for telling me straight that there are no openings.');
  await page.getByRole('button', { name: /^Sent/ }).click();
  await thank('Ada Quill').waitFor({ state: 'detached' });
  await page.getByText('1 thing kept on this device').waitFor();
  await thank('Bea Santos').waitFor();
  await page.keyboard.press('h');
  await page.getByText('2 things kept on this device').waitFor();
  await thank('Bea Santos').waitFor({ state: 'detached' });
  // Nothing of it is in the book yet, and the last of it need not get there.
  await page.keyboard.press('u');
  await page.getByText('1 thing kept on this device').waitFor();
  await thank('Bea Santos').waitFor();
  await page.reload();
  await thank('Bea Santos').waitFor();
  assert.equal(await thank('Ada Quill').count(), 0);

  // A day later, also for the page: what it sends as soon as somebody answers was said yesterday.
  await page.clock.setFixedTime('2026-11-19T09:00+01:00');
  await using second = await startServer({
    folder: first.folder,
    port: first.port,
    now: '2026-11-19T09:00+01:00',
  });
  await page.reload();
  await page.getByText('1 thing kept on this device').waitFor({ state: 'detached' });
  await page.goto(`${second.origin}/people`);
  await page.getByRole('link', { name: 'Ada Quill' }).first().click();
  await page.getByRole('heading', { name: 'Together' }).waitFor();
  // Sent on Wednesday, told on Thursday.
  await page.getByText('18 Nov', { exact: true }).waitFor();
  assert.equal(await page.getByText('no openings.').count(), 1);
});
