import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as passing } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { overflow } from './support/axe.ts';
import { openBrowser, openPage, type TestBrowser } from './support/browser.ts';
import { startProgram, type TestProgram } from './support/program.ts';
import { canTrust, trustIn } from './support/trust.ts';
import { readQr } from './support/zbar.ts';

const small = { width: 390, height: 844, phone: true } as const;
const skip = !canTrust && 'here a browser trusts what the whole system does';

/** All of it, by somebody who reads every word first; the machine itself takes a quarter of it. */
const atMostMs = 120_000;

/** The picture in the terminal, as a camera sees it. */
const picture = async (browser: TestBrowser, { said }: TestProgram): Promise<Buffer> => {
  while (!said().includes('devices add')) await passing(20);
  const page = await (await browser.newContext()).newPage();
  await page.setContent('<pre style="font:14px/17px monospace;background:#111;color:#eee"></pre>');
  await page.locator('pre').evaluate((terminal, text) => {
    terminal.textContent = text;
  }, said());
  const seen = await page.screenshot({ fullPage: true });
  return seen;
};

/** The buttons that a toast lies over; the name of the app, in whose place it is, is none. */
const underToasts = async (page: Page): Promise<readonly string[]> => {
  const toast = page.getByRole('region', { name: 'Messages' }).getByRole('listitem').last();
  await toast.waitFor();
  return toast.evaluate((shown) => {
    const over = shown.getBoundingClientRect();
    return [...document.querySelectorAll('button, input, textarea, select, main a, nav a')]
      .filter((one) => !shown.contains(one))
      .filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return left < over.right && right > over.left && top < over.bottom && bottom > over.top;
      })
      .map(({ textContent }) => textContent);
  });
};

test(
  'a new phone: from the terminal to the first talk, logged offline and synced, by what the screen says',
  { skip },
  async () => {
    const home = mkdtempSync(join(tmpdir(), 'goodturn-home-'));
    try {
      const began = Date.now();
      await using server = await startProgram({ phone: true, https: true });
      await using stranger = await openBrowser();
      const address = readQr(await picture(stranger, server));

      const first = await openPage(stranger, address, small);
      await first.page.getByRole('heading', { name: 'Trust this machine first' }).waitFor();
      await first.page.getByRole('link', { name: 'Download the certificate' }).first().waitFor();
      const file = join(home, 'goodturn.crt');
      writeFileSync(file, Buffer.from(await (await fetch(new URL('/goodturn.crt', address))).arrayBuffer()));
      trustIn(home, file);

      await using trusting = await openBrowser({ home });
      const { page, context, noise } = await openPage(trusting, address, { ...small, ahead: true });
      await page.getByRole('button', { name: 'Open my book here' }).tap();
      await page.getByRole('heading', { name: 'Whom do you know already?' }).waitFor();
      // What it needs offline is kept while one looks round.
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Log the talk you had last' }).tap();
      await page
        .getByLabel('What happened, in your words')
        .fill('Coffee with Maria Oliveira for 30 min. I promised to send her the permit list by Friday.');
      await page.getByText('new in your book').waitFor();
      await page.getByText('Save it all the same').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).tap();
      await page.getByText('1 thing kept on this device').tap();
      await page.getByRole('button', { name: 'Take back: Coffee with Maria Oliveira' }).waitFor();
      assert.equal(await overflow(page), 0);

      await context.setOffline(false);
      await page.getByText('1 thing done offline is in the book now').waitFor();
      await page.getByRole('link', { name: 'Today' }).first().tap();
      await page.getByRole('button', { name: 'Thank Maria Oliveira' }).waitFor();
      await page.getByRole('heading', { name: 'Put Goodturn on the home screen' }).waitFor();
      assert.deepEqual(await underToasts(page), []);
      assert.ok(Date.now() - began < atMostMs);
      assert.deepEqual(
        noise.filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line)),
        [],
      );
      await page.getByRole('link', { name: 'More' }).tap();
      await page.getByRole('button', { name: 'Sign out on this device' }).tap();
      await page.getByRole('button', { name: 'Sign out now' }).tap();
      await page.getByRole('heading', { name: 'Let this device in' }).waitFor();
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
);
