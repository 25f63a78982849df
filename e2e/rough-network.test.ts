import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringTalks, idOf } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

test('a network that hangs costs a few seconds, the next act fewer; a Goodturn that breaks on something lets the rest go on', async () => {
  await using server = await startServer();
  await bringTalks(server, 'Called Ada Quill yesterday for 20 min.');
  await using browser = await openBrowser();
  const { page } = await openPage(browser, server.address, {
    at: `/people/${await idOf(server, 'Ada Quill')}`,
  });
  // Nobody need wait for as long as the app does: its clock is put forward.
  await page.clock.install();
  await page.reload();
  await page.getByRole('heading', { name: 'Ada Quill', level: 1 }).waitFor();
  const note = page.getByRole('region', { name: 'Offline' });
  /** How many seconds the app waited for an answer. */
  const toAsk = async (what: string, waiting: string): Promise<number> => {
    await page.getByRole('textbox', { name: 'What to ask about' }).fill(what);
    await page.keyboard.press('Enter');
    // On its way: from here on it waits.
    await page.waitForFunction(
      (words) => localStorage.getItem('goodturn.outbox')?.includes(words) === true,
      what,
    );
    const kept = note.getByText(`${waiting} kept on this device`);
    let seconds = 0;
    for (; seconds < 15 && (await kept.count()) === 0; seconds += 1) await page.clock.fastForward(1000);
    await kept.waitFor();
    return seconds;
  };
  await page.getByRole('button', { name: 'What to ask about' }).click();
  // Requests go out, and nothing ever comes back.
  await page.route('**/api/v1/**', () => undefined);
  const first = await toAsk('the rota', '1 thing');
  const second = await toAsk('the crane', '2 things');
  assert.ok(first < 15 && second < first, `${first} s, then ${second} s`);

  // Before the way is free again, as what waits is sent the moment it is.
  await page.route('**/api/v1/threads', async (route) => {
    if (route.request().postData()?.includes('the rota') !== true) return route.continue();
    return route.fulfill({
      status: 500,
      json: { type: 'internal', message: 'Something in Goodturn broke.' },
    });
  });
  await page.unroute('**/api/v1/**');
  // What hangs still is given up.
  await page.clock.fastForward(8000);
  const online = setInterval(() => {
    void page.evaluate(() => dispatchEvent(new Event('online'))).catch(() => null);
  }, 100);
  try {
    await note.getByText(/broke on it several times.*let it go/u).waitFor();
  } finally {
    clearInterval(online);
  }
  await note.getByText('the rota').first().waitFor();
  await page.clock.fastForward(10_000);
  await page.getByRole('button', { name: 'Asked: the crane' }).waitFor();
  await page.unroute('**/api/v1/threads');
  await note.getByRole('button', { name: 'Try again' }).click();
  await note.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Asked: the rota' }).waitFor();
});

test('what reached the book although its answer was lost is said to be there, as whatever waited is', async () => {
  await using server = await startServer();
  await bringTalks(server, 'Called Ada Quill yesterday for 20 min.');
  await using browser = await openBrowser();
  const { page } = await openPage(browser, server.address, {
    at: `/people/${await idOf(server, 'Ada Quill')}`,
  });
  await page.getByRole('button', { name: 'What to ask about' }).click();
  let lost = 0;
  await page.route('**/api/v1/threads', async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await page.getByRole('textbox', { name: 'What to ask about' }).fill('the rota');
  await page.keyboard.press('Enter');
  await page.getByText('1 thing done offline is in the book now').waitFor();
  await page.getByRole('button', { name: 'Asked: the rota' }).waitFor();
  assert.equal(lost, 1);
});

test('a line is kept where there is neither a way to the book nor what reads it in the window', async () => {
  await using server = await startServer();
  await bringTalks(server, 'Called Ada Quill yesterday for 20 min.');
  await using browser = await openBrowser();
  const { page, noise } = await openPage(browser, server.address);
  await page.route('**/api/v1/**', (route) => route.abort());
  await page.route('**/assets/offline-preview*', (route) => route.abort());
  await page.getByRole('button', { name: /^Log/ }).first().click();
  await page.getByLabel('What happened, in your words').fill('Met Ada Quill today.');
  await page.getByText('Your book cannot be reached right now. Save it all the same').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Kept on this device. It goes into the book by itself.').waitFor();
  await page.unroute('**/api/v1/**');
  await page.getByText('1 thing done offline is in the book now').waitFor();
  assert.deepEqual(
    noise.filter((line) => !line.includes('Failed to load resource')),
    [],
  );
});
