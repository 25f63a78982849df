import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { sealLightly } from '../src/app/testing/age.ts';
import { axeFindings } from './support/axe.ts';
import { ask, bringTalks } from './support/book.ts';
import { openBrowser, openPage, type TestBrowser } from './support/browser.ts';
import { startProgram } from './support/program.ts';
import { startServer } from './support/server.ts';

describe('an earlier book', () => {
  let browser: TestBrowser;

  before(async () => {
    browser = await openBrowser();
  });

  after(() => browser[Symbol.asyncDispose]());

  const picture = async (section: Locator, name: string): Promise<void> => {
    const pictures = process.env['GOODTURN_PICTURES'];
    if (pictures !== undefined) await section.screenshot({ path: join(pictures, `${name}.png`) });
  };

  test('an earlier book is looked into and restored in Settings, every device takes it, and a kill in the midst loses neither', async () => {
    const server = await startProgram();
    await bringTalks(server, 'coffee with Ada Quill');
    const copy = await (await ask(server, 'POST', 'backup', {})).arrayBuffer();
    await mkdir(join(server.folder, 'copies'), { recursive: true });
    await writeFile(join(server.folder, 'copies', 'goodturn-2026-11-17.sqlite'), Buffer.from(copy));
    await bringTalks(server, 'lunch with Ben Okoro');

    const other = await openPage(browser, server.address, { at: '/people' });
    const ben = other.page.getByRole('link', { name: /Ben Okoro/ }).first();
    await ben.waitFor();

    const { page } = await openPage(browser, server.address, { at: '/settings' });
    const section = page.getByRole('region', { name: 'Restore', exact: true });
    const choose = async (name: RegExp): Promise<void> => {
      await section.getByRole('button', { name }).click();
      await section.getByText('Your book now').waitFor();
    };
    const button = section.getByRole('button', { name: 'Restore it' });
    await section.getByRole('button', { name: 'Restore an earlier book…' }).click();
    await picture(section, 'restore-choose');
    await choose(/Look into Tuesday 17 November 2026/);
    await section
      .getByText(/^1 person, 1 talk or message.*; last written into Wed 18 Nov, 09:00\.$/)
      .waitFor();
    await section.getByText(/^2 people, 2 talks and messages/).waitFor();
    assert.equal(await button.isDisabled(), true);
    assert.deepEqual(await axeFindings(page), []);
    await picture(section, 'restore-looked');
    await section.getByLabel(/type “restore this book”/).fill('restore this book');
    await button.click();
    await section.getByText(/It is your book now: 1 person/).waitFor();
    await picture(section, 'restore-done');
    await ben.waitFor({ state: 'detached' });
    await other.page
      .getByRole('link', { name: /Ada Quill/ })
      .first()
      .waitFor();

    // The one before comes back the same way, though the server is killed as soon as it has answered.
    await page.reload();
    await section.getByRole('button', { name: 'Restore an earlier book…' }).click();
    await choose(/before another book took its place/);
    await section.getByLabel(/type “restore this book”/).fill('restore this book');
    await Promise.all([
      page.waitForResponse((answer) => answer.url().endsWith('/api/v1/restore')),
      button.click(),
    ]);
    await server.kill();
    await using again = await startProgram({ folder: server.folder, port: server.port });
    await ben.waitFor();
    assert.equal(again.port, server.port);
  });

  test('a file is chosen, its passphrase asked for, and what is no book is refused in words', async () => {
    await using server = await startServer();
    await bringTalks(server, 'coffee with Ada Quill');
    const book = join(server.folder, 'copy.sqlite');
    await writeFile(book, Buffer.from(await (await ask(server, 'POST', 'backup', {})).arrayBuffer()));
    const sealed = join(server.folder, 'copy.age');
    await sealLightly(book, sealed, 'a tide that turns');
    const { page } = await openPage(browser, server.address, { width: 390, phone: true, at: '/settings' });
    const section = page.getByRole('region', { name: 'Restore', exact: true });
    await section.getByRole('button', { name: 'Restore an earlier book…' }).click();
    const choose = (name: string, content: Buffer): Promise<void> =>
      section
        .getByLabel('A backup file…')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
    await choose('novel.sqlite', Buffer.from('chapter one'));
    await section.getByText(/novel\.sqlite is not a Goodturn book/).waitFor();
    await choose('book.age', await readFile(sealed));
    await section.getByLabel('Its passphrase').fill('another tide that turns');
    await section.getByRole('button', { name: 'Open it' }).click();
    await section.getByText(/does not open book\.age/).waitFor();
    await picture(section, 'restore-locked');
    await section.getByLabel('Its passphrase').fill('a tide that turns');
    await section.getByRole('button', { name: 'Open it' }).click();
    await section.getByText('Your book now').waitFor();
    await picture(section, 'restore-phone');
    await section.getByRole('button', { name: 'Keep my book as it is' }).click();
  });
});
