import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from './support/browser.ts';
import { startServer } from './support/server.ts';
import { layoutShift, openSlowPhone } from './support/speed.ts';

const screens = [
  '/',
  // Where words were kept.
  '/log',
  '/people',
  '/offers',
  '/companies',
  '/progress',
  '/messages',
  '/me',
  '/settings',
  '/settings/why',
];

test('on a slow phone nothing moves on a screen once it is drawn, on the first visit either', async () => {
  await using server = await startServer({ demo: true });
  await using browser = await openBrowser();
  await using phone = await openSlowPhone(browser, { presses: false });
  const { page } = phone;
  await page.goto(server.address);
  await page.locator('article').first().waitFor();
  const linked = async (path: string, start: string): Promise<string> => {
    await page.goto(server.origin + path);
    return (await page.locator(`main a[href^="${start}"]`).first().getAttribute('href')) ?? '';
  };
  const one = [await linked('/people?q=Ada', '/people/0'), await linked('/companies', '/companies/')];
  await page.goto(`${server.origin}/log`);
  await page.getByLabel('What happened, in your words').fill('Called Ada for 20 min.');
  const moved: string[] = [];
  for (const path of [...screens, ...one]) {
    const shift = await layoutShift(page, server.origin + path);
    if (shift > 0) moved.push(`${path}: ${shift}`);
  }
  assert.deepEqual(moved, []);
});
