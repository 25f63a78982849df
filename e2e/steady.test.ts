import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, idOf } from './support/book.ts';
import { openBrowser } from './support/browser.ts';
import { startServer } from './support/server.ts';
import { layoutShift, openSlowPhone } from './support/speed.ts';

const screens = [
  '/',
  '/people',
  '/offers',
  '/companies',
  '/progress',
  '/messages',
  '/me',
  '/settings',
  '/settings/why',
];

/** A phone far away mostly waits: so many side by side take little longer than one. */
const phones = 3;

test('far from the server nothing moves on a screen once it is drawn, on the first visit either', async () => {
  await using server = await startServer({ demo: true });
  await using browser = await openBrowser();
  const { companies } = (await (await ask(server, 'GET', 'companies')).json()) as {
    readonly companies: readonly { readonly id: string }[];
  };
  const [company] = companies;
  assert.ok(company !== undefined);
  const paths = [
    ...screens,
    `/people/${await idOf(server, 'Ada Quill')}`,
    `/companies/${company.id}`,
    // Where words were kept.
    '/log',
  ];
  const moved: string[] = [];
  const look = async (place: number): Promise<void> => {
    await using phone = await openSlowPhone(browser, { slowed: 'network' });
    const { page } = phone;
    await page.goto(server.address);
    await page.locator('article').first().waitFor();
    for (const path of paths.filter((_, index) => index % phones === place)) {
      if (path === '/log') {
        await page.goto(server.origin + path);
        await page.getByLabel('What happened, in your words').fill('Called Ada for 20 min.');
      }
      const shift = await layoutShift(phone, server.origin + path);
      if (shift > 0) moved.push(`${path}: ${shift}`);
    }
  };
  await Promise.all(Array.from({ length: phones }, (_, place) => look(place)));
  assert.deepEqual(moved, []);
});
