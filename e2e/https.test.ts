import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { axeFindings, overflow } from './support/axe.ts';
import { adaTalk, bringTalks } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';
import { canTrust, trustIn } from './support/trust.ts';
import { readQr } from './support/zbar.ts';

const small = { width: 390, height: 844, phone: true } as const;
const skip = !canTrust && 'here a browser trusts what the whole system does';

test('a phone learns to trust, is let in over HTTPS, and has its day offline', { skip }, async () => {
  const home = mkdtempSync(join(tmpdir(), 'goodturn-home-'));
  try {
    await using server = await startServer({ phone: true, https: true });
    await bringTalks(server, adaTalk);
    await using stranger = await openBrowser();
    const desk = await openPage(stranger, server.address, { at: '/settings' });
    await desk.page.getByRole('button', { name: 'Add a device' }).click();
    const picture = desk.page.getByRole('img', { name: /with the code/ });
    const address = readQr(await picture.screenshot({ scale: 'css' }));
    assert.match(address, /^http:\/\/[\w.-]+:\d+\/#[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.deepEqual(await axeFindings(desk.page), []);
    const fingerprint = (await desk.page.getByText(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/).textContent()) ?? '';

    const first = await openPage(stranger, address, small);
    await first.page.getByRole('heading', { name: 'Trust this machine first' }).waitFor();
    assert.equal(await first.page.getByText(fingerprint).count(), 1, 'the same on both');
    assert.deepEqual(await axeFindings(first.page), []);
    assert.equal(await overflow(first.page), 0);
    const on = await first.page.getByRole('link', { name: 'Go on' }).getAttribute('href');
    assert.match(on ?? '', /^https:\/\/[\w.-]+:\d+\/pair\?code=/, 'with the code, which was never sent');
    await assert.rejects(first.page.goto(on ?? ''), /ERR_CERT_AUTHORITY_INVALID/);

    const file = join(home, 'goodturn.crt');
    writeFileSync(file, Buffer.from(await (await fetch(new URL('/goodturn.crt', address))).arrayBuffer()));
    trustIn(home, file);
    await using trusting = await openBrowser({ home });
    const { page, context } = await openPage(trusting, address, { ...small, ahead: true });
    await page.getByRole('heading', { name: 'Almost there' }).waitFor();
    assert.equal(new URL(page.url()).protocol, 'https:', 'it went on by itself');
    await page.getByRole('button', { name: 'Open my book here' }).click();
    await page.getByRole('region', { name: 'Worth doing today' }).waitFor();
    const isInstallable = await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      return window.isSecureContext;
    });
    assert.ok(isInstallable);
    const secure = new URL(page.url()).origin;
    await page.reload();
    await page.getByText('Ada Quill').first().waitFor();
    await desk.context.close();
    await server.stop();

    const again = await context.newPage();
    await again.goto(secure);
    await again.getByText('Ada Quill').first().waitFor();
    await again
      .getByRole('region', { name: 'Offline' })
      .getByText(/this is as of/)
      .waitFor();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
