import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, overflow } from './support/axe.ts';
import { adaTalk, importLinkedin, logTalk } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { everyScreen, type Screen } from './support/screens.ts';
import { startServer, type TestServer } from './support/server.ts';

let server: TestServer;
let browser: Browser & AsyncDisposable;
const people = { ada: '', ines: '' };

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  const { page, context } = await openPage(browser, server.address);
  await importLinkedin(page);
  await logTalk(page, adaTalk);
  await page.keyboard.press('Escape');
  for (const [key, name] of [
    ['ada', 'Ada Quill'],
    ['ines', 'Ines Mota'],
  ] as const) {
    await page.goto(`${server.origin}/people`);
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    people[key] = new URL(page.url()).pathname.replace('/people/', '');
  }
  await context.close();
});

after(async () => {
  await browser[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const screens = everyScreen(() => people);

const show = async (page: Page, { path, heading, act }: Screen): Promise<void> => {
  await page.goto(server.origin + path());
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('output[aria-label=Loading]') === null);
  await act?.(page);
};

for (const dark of [false, true])
  test(`axe finds nothing on any screen, ${dark ? 'dark' : 'light'}, and the pages print nothing`, async () => {
    const { page, context, noise } = await openPage(browser, server.address, { dark });
    const findings: string[] = [];
    for (const screen of screens) {
      await show(page, screen);
      findings.push(
        ...(await axeFindings(page, dark ? ['color-contrast'] : null)).map(
          (finding) => `${screen.name}: ${finding}`,
        ),
      );
    }
    assert.deepEqual(findings, []);
    assert.deepEqual(noise, []);
    await context.close();
  });

for (const width of [360, 390, 2560])
  test(`no screen is wider than a window of ${width} px`, async () => {
    const { page, context, noise } = await openPage(browser, server.address, {
      width,
      height: 760,
      phone: width < 600,
    });
    for (const screen of screens) {
      await show(page, screen);
      assert.equal(await overflow(page), 0, screen.name);
      // What a thumb meets differs from a desk on a phone only.
      if (width === 390) assert.deepEqual(await axeFindings(page), [], screen.name);
    }
    assert.deepEqual(noise, []);
    await context.close();
  });

test('at 200% zoom nothing is cut off', async () => {
  // Half the pixels for the same window is what zoom does to a page.
  const { page, context } = await openPage(browser, server.address, { width: 640, height: 450 });
  for (const screen of screens) {
    await show(page, screen);
    assert.equal(await overflow(page), 0, screen.name);
  }
  await context.close();
});
