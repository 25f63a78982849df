/**
 * `npm run screenshots`: the pictures of the README and the documents, in docs/pictures. The real server with the
 * sample book, in a temporary folder, at a fixed moment: the same sources give the same pictures.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { linkedinExport } from '../e2e/support/book.ts';
import { openBrowser, type TestBrowser } from '../e2e/support/browser.ts';
import { startProgram } from '../e2e/support/program.ts';
import { root } from './install.js';
import { buildWeb } from './web.ts';

const folder = join(root, 'docs', 'pictures');

interface Picture {
  readonly name: string;
  readonly path: string;
  /** Of the screen's first heading: until it stands there, the screen is not there. */
  readonly heading: string | RegExp;
  readonly phone?: boolean;
  readonly dark?: boolean;
  /** What happens on the screen before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

/** The words are ready on the card: that is what a picture of the day should show. */
const openThanks = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Thank Maria Oliveira/ }).click();
  await page.getByRole('textbox').first().waitFor();
};

const talk =
  'Had lunch with Camila Torres yesterday. She introduced me to Raj from Northwind. I promised to send her the permit numbers by Friday. Her daughter starts school in April.';

const sayTalk = async (page: Page): Promise<void> => {
  await page.getByLabel('What happened, in your words').fill(talk);
  await page.getByText('You promised').waitFor();
};

const openPerson = (name: string) => async (page: Page) => {
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
};

const chooseExport = async (page: Page): Promise<void> => {
  await page.getByLabel('Choose files').setInputFiles(linkedinExport);
  await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
};

const pictures: readonly Picture[] = [
  { name: 'today', path: '/', heading: /things/, act: openThanks },
  { name: 'today-dark', path: '/', heading: /things/, dark: true, act: openThanks },
  { name: 'log', path: '/log', heading: 'Log', act: sayTalk },
  { name: 'person', path: '/people?q=Ada', heading: 'People', act: openPerson('Ada Quill') },
  { name: 'people', path: '/people', heading: 'People' },
  { name: 'import', path: '/import', heading: 'Import', act: chooseExport },
  { name: 'phone-today', path: '/', heading: /things/, phone: true, act: openThanks },
  { name: 'phone-log', path: '/log', heading: 'Log', phone: true, act: sayTalk },
];

const take = async (
  browser: TestBrowser,
  address: string,
  { name, path, heading, phone = false, dark = false, act }: Picture,
): Promise<string> => {
  await using context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 860 },
    isMobile: phone,
    hasTouch: phone,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.goto(new URL(path, address).href);
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  await page.locator('output[aria-label=Loading]').first().waitFor({ state: 'detached' });
  await act?.(page);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await page.evaluate('scrollTo(0, 0)');
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  return `docs/pictures/${name}.png  ${Math.ceil(statSync(file).size / 1024)} kB`;
};

const takeAll = async (): Promise<void> => {
  await using server = await startProgram({ demo: true });
  await using browser = await openBrowser();
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) console.log(await take(browser, server.address, picture));
};

const built = await buildWeb();
if (built.ok) await takeAll();
else {
  console.error(`The web app does not build:\n${built.error}`);
  process.exitCode = 1;
}
