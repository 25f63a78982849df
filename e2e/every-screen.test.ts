import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, overflow } from './support/axe.ts';
import { adaTalk, importLinkedin, logTalk } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer, type TestServer } from './support/server.ts';

let server: TestServer;
let browser: Browser & AsyncDisposable;
let ada = '';

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  const { page, context } = await openPage(browser, server.address);
  await importLinkedin(page);
  await logTalk(page, adaTalk);
  await page.keyboard.press('Escape');
  await page.goto(`${server.origin}/people`);
  await page.getByRole('link', { name: 'Ada Quill' }).click();
  await page.getByRole('heading', { name: 'Ada Quill', level: 1 }).waitFor();
  ada = new URL(page.url()).pathname;
  await context.close();
});

after(async () => {
  await browser[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

interface Screen {
  readonly name: string;
  readonly path: () => string;
  /** Until this stands there, the screen is not there. */
  readonly heading: string;
  readonly act?: (page: Page) => Promise<void>;
}

const screens: readonly Screen[] = [
  { name: 'Today', path: () => '/', heading: 'things' },
  {
    name: 'snooze menu',
    path: () => '/',
    heading: 'things',
    act: async (page) => {
      await page.keyboard.press('s');
      await page.getByRole('menuitem', { name: 'Tomorrow' }).waitFor();
    },
  },
  {
    name: 'Log sheet',
    path: () => '/',
    heading: 'things',
    act: async (page) => {
      await page.keyboard.press('l');
      await page.getByLabel('What happened, in your words').fill(adaTalk);
      await page.getByText('You promised').waitFor();
    },
  },
  {
    name: 'palette',
    path: () => '/',
    heading: 'things',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('ada');
      await page
        .getByRole('option', { name: /Ada Quill/ })
        .first()
        .waitFor();
    },
  },
  { name: 'Log', path: () => '/log', heading: 'Log a talk' },
  { name: 'People', path: () => '/people', heading: 'People' },
  {
    name: 'People selected',
    path: () => '/people',
    heading: 'People',
    act: async (page) => {
      await page.getByRole('checkbox').first().click();
      await page
        .getByRole('region', { name: 'Selected people' })
        .getByRole('button', { name: 'Layer' })
        .click();
      await page.getByRole('menuitem', { name: /Inner/ }).waitFor();
    },
  },
  { name: 'sorting', path: () => '/people/sort', heading: 'Who are they to you?' },
  { name: 'Person', path: () => ada, heading: 'Ada Quill' },
  {
    name: 'Person edited',
    path: () => ada,
    heading: 'Ada Quill',
    act: async (page) => {
      await page.keyboard.press('e');
      await page.getByLabel('Given name').first().waitFor();
    },
  },
  { name: 'Offers, none yet', path: () => '/offers', heading: 'Offers' },
  {
    name: 'Offers',
    path: () => '/offers',
    heading: 'Offers',
    act: async (page) => {
      await page.getByLabel('Something to give').fill('The new cold store in Poti #cold-chain 3 min');
      await page.keyboard.press('Enter');
      await page.getByText('Who would value this').first().waitFor();
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByLabel('What it is called').waitFor();
    },
  },
  { name: 'Companies', path: () => '/companies', heading: 'Companies' },
  { name: 'Progress', path: () => '/progress', heading: 'Progress' },
  {
    name: 'Messages',
    path: () => '/messages',
    heading: 'Messages',
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Write to' }).fill('Ada');
      await page.getByRole('option', { name: 'Ada Quill' }).first().click();
      await page.getByLabel('Your words to Ada Quill').waitFor();
    },
  },
  { name: 'Me', path: () => '/me', heading: 'Me' },
  { name: 'First 90 days', path: () => '/onboarding', heading: 'No new role is open' },
  { name: 'More', path: () => '/more', heading: 'More' },
  { name: 'Import', path: () => '/import', heading: 'Import' },
  { name: 'Save', path: () => '/save', heading: 'Save a page' },
  { name: 'Settings', path: () => '/settings', heading: 'Settings' },
  {
    name: 'Settings, ways in',
    path: () => '/settings',
    heading: 'Settings',
    act: async (page) => {
      await page.getByRole('button', { name: 'Set a password' }).click();
      await page.getByRole('button', { name: 'Make a token' }).click();
      await page.getByLabel('Which program it is for').waitFor();
    },
  },
  { name: 'method', path: () => '/settings/method', heading: 'The numbers and why' },
  { name: 'why', path: () => '/settings/why', heading: 'Why this advice' },
  { name: 'history', path: () => '/settings/history', heading: 'What was done' },
  { name: 'no such page', path: () => '/nowhere', heading: 'There is no such page' },
];

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
