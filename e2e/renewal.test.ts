import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { logTalk } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
describe('a newer version', () => {
  let folder: string;

  /** What a newer version says in its own words: on the first screen, and on one that is loaded when it is opened. */
  const newerWords: readonly (readonly [before: string, after: string])[] = [
    ['Log a talk', 'Log one more talk'],
    ['What people told you, line by line', 'What people told you, as the newer version says'],
  ];

  const newerName = (file: string): string => file.replace(/\.js$/, '.newer.js');

  /** As a newer version is built: other words, and every script under another name. */
  const makeNewer = async (web: string): Promise<void> => {
    const assets = join(web, 'assets');
    const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'));
    const named = new RegExp(scripts.map((file) => RegExp.escape(file)).join('|'), 'g');
    const texts = (await readdir(web, { recursive: true })).filter((file) =>
      /\.(?:js|html|json)$/.test(file),
    );
    const changed = new Set<string>();
    for (const file of texts) {
      let text = await readFile(join(web, file), 'utf8');
      for (const [before, after] of newerWords) {
        if (text.includes(before)) changed.add(before);
        text = text.replaceAll(before, after);
      }
      // What has no hash in its name has one in the worker's list.
      text = text.replaceAll(named, newerName).replaceAll(/revision:"(?=\w)/g, 'revision:"newer-');
      await writeFile(join(web, file), text);
    }
    for (const file of scripts) await rename(join(assets, file), join(assets, newerName(file)));
    assert.equal(changed.size, newerWords.length, 'the newer version differs');
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goodturn-renewal-'));
    await cp(join(root, 'dist', 'web'), join(folder, 'newer'), { recursive: true });
    await makeNewer(join(folder, 'newer'));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** The web app in a folder where a newer one can take its place. */
  const install = async (
    name: string,
  ): Promise<{ readonly webFolder: string; readonly renew: (to: 'newer' | 'web') => Promise<void> }> => {
    const webFolder = join(folder, name);
    await cp(join(root, 'dist', 'web'), webFolder, { recursive: true });
    return {
      webFolder,
      renew: async (to) => {
        await rm(webFolder, { recursive: true });
        await cp(to === 'newer' ? join(folder, to) : join(root, 'dist', to), webFolder, { recursive: true });
      },
    };
  };

  const halfALine = 'Called Ada Quill yesterday, and she';

  /** Half a line in Log, and words on a card: neither is sent. */
  const beginToWrite = async (page: Page, origin: string): Promise<void> => {
    await logTalk(page, 'Called Ada Quill yesterday for 20 min.');
    await page.keyboard.press('Escape');
    await page.goto(origin);
    const words = page.getByLabel('Your words: Thank Ada Quill');

    await words.fill('Hi Ada, my own words.');
    await page.getByRole('button', { name: 'Log a talk' }).first().click();
    await page.getByLabel('What happened, in your words').fill(halfALine);
  };

  const isAllThere = async (page: Page): Promise<void> => {
    const log = page.getByRole('button', { name: 'Log one more talk' }).first();
    await log.waitFor();
    const words = page.getByLabel('Your words: Thank Ada Quill');
    assert.equal(await words.inputValue(), 'Hi Ada, my own words.');
    await log.click();
    assert.equal(await page.getByLabel('What happened, in your words').inputValue(), halfALine);
  };

  test('a newer version is offered, comes when it is asked for, and no typed word is lost; the next comes also while the app asks without a pause', async () => {
    const { webFolder, renew } = await install('with-worker');
    await using server = await startServer({ webFolder });
    await using browser = await openBrowser();
    const { page } = await openPage(browser, server.address, { ahead: true });
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.goto(`${server.origin}/people`);
    await beginToWrite(page, server.origin);

    await renew('newer');
    await page.evaluate(async () => {
      const worker = await navigator.serviceWorker.getRegistration();
      await worker?.update();
    });
    await page.getByText('A newer Goodturn is ready.').waitFor();
    assert.equal(await page.getByLabel('What happened, in your words').inputValue(), halfALine);
    await page.keyboard.press('Escape');
    // Until then the old one is whole, also what it had not loaded yet.
    await page.getByRole('link', { name: 'Companies' }).first().click();
    await page.getByRole('heading', { name: 'Companies', level: 1 }).waitFor();
    assert.equal(await page.getByText('as the newer version says').count(), 0);
    await page.getByRole('link', { name: 'Today' }).first().click();
    await page.getByRole('button', { name: 'Load it' }).click();
    await isAllThere(page);

    // Which keeps the worker in charge that there is.
    await page.keyboard.press('Escape');
    await renew('web');
    await page.evaluate(async () => {
      const ask = (): unknown => fetch('/api/v1/status').then(ask, () => {});
      for (let one = 0; one < 4; one += 1) ask();
      const worker = await navigator.serviceWorker.getRegistration();
      await worker?.update();
    });
    await page.getByRole('button', { name: 'Load it' }).click();
    await page.getByRole('button', { name: 'Log a talk' }).first().waitFor();
  });

  test('where no worker keeps the app, a screen that the old version has no more is the newer one’s', async () => {
    const { webFolder, renew } = await install('without-worker');
    await using server = await startServer({ webFolder });
    await using browser = await openBrowser();
    const { page } = await openPage(browser, server.address, { at: '/people' });
    await beginToWrite(page, server.origin);
    await page.keyboard.press('Escape');

    await renew('newer');
    await page.getByRole('link', { name: 'Companies' }).first().click();
    await page.getByText('as the newer version says').waitFor();
    await page.getByRole('link', { name: 'Today' }).first().click();
    await isAllThere(page);
  });
});
