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

/** A zoom of 200% halves the pixels of the same window. */
const zoomed = { width: 640, height: 450 };

test('on a desk: axe finds nothing on any screen, light or dark, no window is too wide or too narrow, and the pages print nothing', async () => {
  const desk = { width: 1280, height: 900 };
  const { page, context, noise } = await openPage(browser, server.address, { ...desk, worker: true });
  const findings: string[] = [];
  for (const screen of screens) {
    await show(page, screen);
    const found = await axeFindings(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await axeFindings(page, ['color-contrast'])).map((finding) => `dark: ${finding}`));
    await page.emulateMedia({ colorScheme: 'light' });
    for (const window of [{ width: 2560, height: 760 }, zoomed]) {
      await page.setViewportSize(window);
      if ((await overflow(page)) !== 0) found.push(`wider than ${window.width} px`);
    }
    await page.setViewportSize(desk);
    findings.push(...found.map((finding) => `${screen.name}: ${finding}`));
  }
  assert.deepEqual(findings, []);
  assert.deepEqual(noise, []);
  await context.close();
});

test('on a phone: axe finds nothing on any screen, and none is wider than 360 px', async () => {
  const hand = { width: 390, height: 760 };
  const { page, context, noise } = await openPage(browser, server.address, {
    ...hand,
    phone: true,
    worker: true,
  });
  const findings: string[] = [];
  for (const screen of screens) {
    await show(page, screen);
    const found = await axeFindings(page);
    if ((await overflow(page)) !== 0) found.push('wider than 390 px');
    await page.setViewportSize({ width: 360, height: 760 });
    if ((await overflow(page)) !== 0) found.push('wider than 360 px');
    await page.setViewportSize(hand);
    findings.push(...found.map((finding) => `${screen.name}: ${finding}`));
  }
  assert.deepEqual(findings, []);
  assert.deepEqual(noise, []);
  await context.close();
});
