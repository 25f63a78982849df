import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings } from './support/axe.ts';
import { openBrowser, openPage, type TestBrowser } from './support/browser.ts';
import { startServer } from './support/server.ts';

describe('Settings', () => {
  let browser: TestBrowser;
  let folder: string;

  before(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'goodturn-e2e-'));
  });

  after(async () => {
    await browser[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  /** Pictures for whoever looks, where a folder is named. */
  const picture = async (page: Page, name: string): Promise<void> => {
    const pictures = process.env['GOODTURN_PICTURES'];
    if (pictures !== undefined)
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  };

  test('every section of Settings stands in its index, in the same order, and a link leads to it', async () => {
    await using server = await startServer();
    const { page } = await openPage(browser, server.address, { width: 1440, at: '/settings#saving-pages' });
    await page.getByRole('heading', { name: 'Leave nothing behind' }).waitFor();
    const titles = await page.locator('main h2').filter({ visible: true }).allTextContents();
    const index = page.getByRole('navigation', { name: 'Settings' });
    assert.deepEqual(await index.locator('ul ul').getByRole('link').allTextContents(), titles);
    const isAtTop = (place: string): Promise<unknown> =>
      page.waitForFunction(
        (id) => Math.abs(document.querySelector(id)?.getBoundingClientRect().top ?? 900) < 450,
        place,
      );
    await isAtTop('#saving-pages');
    await index.getByRole('link', { name: 'Backup' }).click();
    await page.waitForURL('**/settings#backup');
    await isAtTop('#backup');
  });

  test('backups are set up in Settings, listed, brought home, and go with everything else', async () => {
    await using server = await startServer();
    const { page, context, noise } = await openPage(browser, server.address, { at: '/settings' });
    const section = page.getByRole('region', { name: 'Backup' });
    await section.getByRole('button', { name: 'Set up backups' }).click();
    const drive = join(folder, 'drive');
    await section.getByLabel(/whole path/).fill(drive);
    await section.getByLabel(/Passphrase/).fill('a tide that turns');
    await section.getByLabel('The same again').fill('a tide that');
    await section.getByText('not the same yet').waitFor();
    await section.getByLabel('The same again').fill('a tide that turns');
    assert.deepEqual(await axeFindings(page), []);
    await picture(page, 'backup-form');
    await section.getByRole('button', { name: 'Set up and back up now' }).click();
    await section.getByText('The last one is of').waitFor();
    assert.equal((await readdir(drive)).length, 1);
    await section.getByText('1 backup, and how to restore one').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('link', { name: /Download the backup of/ }).click(),
    ]);
    assert.deepEqual([download.suggestedFilename()], await readdir(drive));
    assert.deepEqual(await axeFindings(page), []);
    await picture(page, 'backup-standing');

    await rm(drive, { recursive: true });
    await section.getByRole('button', { name: 'Back up now' }).click();
    await section.getByText(/If it is on a drive, plug that in/).waitFor();
    await picture(page, 'backup-problem');

    const end = page.getByRole('region', { name: 'Leave nothing behind' });
    await end.getByRole('button', { name: 'Erase everything…' }).click();
    const erase = end.getByRole('button', { name: 'Erase everything', exact: true });
    assert.equal(await erase.isDisabled(), true);
    await end.getByLabel(/type “erase my book”/).fill('erase my book');
    await picture(page, 'erase-everything');
    await erase.click();
    await end.getByText('Everything is erased').waitFor();
    await end.getByText(/could not be removed/).waitFor();
    // What a page of a server that has ended says is the browser's own word.
    assert.deepEqual(
      noise.filter((line) => !/net::|Failed to load resource/.test(line)),
      [],
    );
    await context.close();
  });
});
