import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings } from './support/axe.ts';
import { adaTalk, bringLinkedin, bringTalks } from './support/book.ts';
import { goWithin, openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

/** Whether the browser keeps an answer of this kind in which somebody is named. */
const keeps = ([start, name]: readonly [string, string]): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('goodturn');
    opening.onsuccess = () => {
      const { result: database } = opening;
      const answers = database.transaction('answers').objectStore('answers');
      const keys = answers.getAllKeys();
      const values = answers.getAll();
      values.onsuccess = () => {
        database.close();
        resolve(
          keys.result.some(
            (key, place) =>
              typeof key === 'string' &&
              key.startsWith(`answer-${start}`) &&
              JSON.stringify(values.result[place]).includes(name),
          ),
        );
      };
    };
  });

const untilKept = async (page: Page, start: string, name: string): Promise<void> => {
  const late = Date.now() + 60_000;
  while (!(await page.evaluate(keeps, [start, name] as const)))
    assert.ok(Date.now() < late, `nothing is kept of ${name} in ${start}`);
};

test('with the server gone and the app opened anew, the day is there to read, and it says as of when', async () => {
  await using server = await startServer();
  await bringLinkedin(server);
  await bringTalks(server, adaTalk, 'Meeting Bea Santos on Friday at 10.');
  await using browser = await openBrowser();
  const { page, context } = await openPage(browser, server.address, {
    width: 390,
    height: 844,
    phone: true,
    ahead: true,
  });
  await goWithin(page, '/offers');
  await page.getByLabel('Something to give').fill('The new cold store in Poti #cold-chain 3 min');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'The new cold store in Poti' }).first().waitFor();
  await page.goto(server.origin);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // Neither her page nor the brief was ever opened: they are asked for because one meets her soon.
  await untilKept(page, '["everyone"', 'Ines Mota');
  const bea = await page.evaluate(async () => {
    const answer = await fetch('/api/v1/people/find?ref=Bea%20Santos');
    return ((await answer.json()) as { readonly id: string }).id;
  });
  await untilKept(page, `["person","${bea}","brief"]`, 'Bea Santos');
  await page.close();
  await server.stop();

  const again = await context.newPage();
  await again.goto(server.origin);
  await again.getByRole('region', { name: 'Worth doing today' }).waitFor();
  const note = again.getByRole('region', { name: 'Offline' });
  await note.getByText(/this is as of \w{3} \d{1,2} \w+, \d\d:\d\d/).waitFor();
  assert.deepEqual(await axeFindings(again), []);
  await again.goto(`${server.origin}/people`);
  await again.getByText('Ines Mota').first().waitFor();
  await note.getByText(/this is as of/).waitFor();
  await again.goto(`${server.origin}/people/${bea}`);
  await again.getByRole('heading', { name: 'Bea Santos', level: 1 }).waitFor();
  await again.goto(`${server.origin}/people/${bea}/brief`);
  await again.getByRole('heading', { name: 'Bea Santos', level: 1 }).waitFor();
  await note.getByText(/this is as of/).waitFor();
  await again.goto(`${server.origin}/offers`);
  await again.getByRole('button', { name: 'The new cold store in Poti' }).first().waitFor();

  await using second = await startServer({ folder: server.folder, port: server.port });
  await again.getByRole('region', { name: 'Offline' }).waitFor({ state: 'detached', timeout: 30_000 });
  assert.equal(second.origin, server.origin);
});
