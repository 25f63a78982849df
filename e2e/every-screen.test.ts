import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, overflow } from './support/axe.ts';
import { adaTalk, bringLinkedin, bringTalks, idOf } from './support/book.ts';
import { goWithin, openBrowser, openPage, type PageOptions } from './support/browser.ts';
import { everyScreen, type Screen } from './support/screens.ts';
import { shareBook } from './support/shared-book.ts';

const longName = 'Maximiliane-Konstantinopolitanische Wolfeschlegelsteinhausenbergerdorff';
const longNamed = `Called ${longName} from Donaudampfschifffahrtsgesellschaftskapitänsmützenfabriken yesterday for 20 min. I promised to send her the report by Friday.`;

describe('every screen', () => {
  const people = { ada: '', ines: '', long: '' };
  const book = shareBook({}, async (server) => {
    await bringLinkedin(server);
    await bringTalks(server, adaTalk, longNamed);
    people.ada = await idOf(server, 'Ada Quill');
    people.ines = await idOf(server, 'Ines Mota');
    people.long = await idOf(server, longName);
  });

  const screens: readonly Screen[] = [
    ...everyScreen(() => people),
    { name: 'Person with a long name', path: () => `/people/${people.long}`, heading: longName },
  ];

  const isDrawn = async (page: Page, heading: string | RegExp): Promise<void> => {
    await page.getByRole('heading', { name: heading, exact: true, level: 1 }).waitFor();
    await page.waitForFunction(() => document.querySelector('output[aria-label=Loading]') === null);
  };

  /** Of a path the part that says which screen it is, whoever it shows. */
  const sectionOf = (path: string): string => path.split('/')[1] ?? '';

  /** Goes there within the app, and by way of nowhere from the same section: nothing that was opened before is open on it. */
  const show = async (page: Page, { path, heading, act }: Screen): Promise<void> => {
    const opened = page.locator('[role=dialog], [role=menu], dialog[open]').filter({ visible: true });
    while ((await opened.count()) > 0) await page.keyboard.press('Escape');
    if (sectionOf(new URL(page.url()).pathname) === sectionOf(path())) {
      await goWithin(page, '/nowhere');
      await isDrawn(page, 'There is no such page');
    }
    await goWithin(page, path());
    await isDrawn(page, heading);
    await act?.(page);
  };

  /** Every screen in one window: what is wrong with it, and what it printed. */
  const lookAtAll = async (
    options: PageOptions,
    more: (page: Page, screen: Screen) => Promise<readonly string[]>,
  ): Promise<void> => {
    const { page, context, noise } = await book.open({ ...options, ahead: true, at: '/nowhere' });
    await isDrawn(page, 'There is no such page');
    const findings: string[] = [];
    for (const screen of screens) {
      await show(page, screen);
      const found = [...(await axeFindings(page)), ...(await more(page, screen))];
      findings.push(...found.map((finding) => `${screen.name}: ${finding}`));
    }
    assert.deepEqual(findings, []);
    assert.deepEqual(noise, []);
    await context.close();
  };

  const tooWide = async (page: Page): Promise<readonly string[]> =>
    (await overflow(page)) === 0 ? [] : [`wider than ${page.viewportSize()?.width} px`];

  /** What stands above every screen, such as the note of a sample book, stands over its left edge. */
  const besideTheEdge = async (page: Page): Promise<readonly string[]> => {
    const indent = await page.evaluate(() => {
      const main = document.querySelector('main');
      const left = main?.firstElementChild?.getBoundingClientRect().left ?? 0;
      return left - (main?.getBoundingClientRect().left ?? 0);
    });
    return indent === 0 ? [] : [`begins ${indent} px right of the edge`];
  };

  /** The frame is the same around every screen: once it is looked at in the other light too. */
  const inOtherLight = async (page: Page, light: 'light' | 'dark', { name }: Screen): Promise<string[]> => {
    if (name !== screens[0]?.name) return [];
    await page.emulateMedia({ colorScheme: light === 'light' ? 'dark' : 'light' });
    const found = await axeFindings(page, ['color-contrast']);
    await page.emulateMedia({ colorScheme: light });
    return found;
  };

  test('on a desk, in the light: axe finds nothing on any screen, no window is too wide or too narrow, all begin at one edge, and the pages print nothing', async () => {
    const desk = { width: 1280, height: 900 };
    await lookAtAll(desk, async (page, screen) => {
      const found = await inOtherLight(page, 'light', screen);
      // A zoom of 200% halves the pixels of the same window.
      for (const window of [
        { width: 2560, height: 760 },
        { width: 640, height: 450 },
      ]) {
        await page.setViewportSize(window);
        found.push(...(await tooWide(page)), ...(await besideTheEdge(page)));
      }
      await page.setViewportSize(desk);
      return found;
    });
  });

  test('on the narrowest phone, in the dark: axe finds nothing on any screen, none is too wide, and the pages print nothing', () =>
    lookAtAll({ width: 360, height: 760, dark: true, phone: true }, async (page, screen) => [
      ...(await inOtherLight(page, 'dark', screen)),
      ...(await tooWide(page)),
    ]));

  test('on a phone whose text is set twice as large no screen is wider than the window', async () => {
    await using browser = await openBrowser({ textSize: 32 });
    const { page } = await openPage(browser, book.server.address, {
      width: 390,
      height: 844,
      phone: true,
      at: '/nowhere',
    });
    const findings: string[] = [];
    for (const screen of screens.filter(({ act }) => act === undefined)) {
      await show(page, screen);
      findings.push(...(await tooWide(page)).map((finding) => `${screen.name}: ${finding}`));
    }
    assert.deepEqual(findings, []);
  });

  test('a screen has its one heading before it knows what it shows, whether one comes from outside or from another screen', async () => {
    const { page } = await book.open({ at: '/more' });
    await isDrawn(page, 'More');
    const findings: string[] = [];
    const look = async (way: string, path: string): Promise<void> => {
      // React hides a screen that is left until the next is known.
      const heading = page.getByRole('heading', { level: 1 });
      const elsewhere = page.getByRole('heading', { name: 'More', exact: true, level: 1 });
      await elsewhere.waitFor({ state: 'detached' });
      await heading
        .first()
        .waitFor({ state: 'attached', timeout: 10_000 })
        .catch(() => null);
      const found = await heading.allTextContents();
      if (found.length !== 1 || found[0]?.trim() === '')
        findings.push(`${path} ${way}: ${found.join(', ') || 'none'}`);
    };
    const paths = new Set(screens.map(({ path }) => path()));
    paths.delete('/more');
    // No answer comes: what is drawn is what one sees until one does.
    await page.route('**/api/**', () => undefined);
    for (const path of paths) {
      await goWithin(page, path);
      await look('from another screen', path);
      await goWithin(page, '/more');
      await isDrawn(page, 'More');
    }
    for (const path of paths) {
      await page.goto(`${book.server.origin}${path}`);
      await look('from outside', path);
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    assert.deepEqual(findings, []);
  });

  test('a screen whose questions fail says so below its one heading', async () => {
    const { page } = await book.open({ at: '/nowhere' });
    await page.route('**/api/v1/**', (route) =>
      route.fulfill({ status: 500, json: { type: 'internal', message: 'Something broke.' } }),
    );
    const findings: string[] = [];
    for (const path of new Set(screens.map((screen) => screen.path()))) {
      await page.goto(`${book.server.origin}${path}`);
      await page.getByRole('main').getByRole('heading').first().waitFor({ state: 'attached' });
      await page.getByLabel('Loading').first().waitFor({ state: 'detached' });
      const found = await page.getByRole('heading', { level: 1 }).allTextContents();
      if (found.length !== 1 || found[0]?.trim() === '')
        findings.push(`${path}: ${found.join(', ') || 'none'}`);
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    assert.deepEqual(findings, []);
  });
});
