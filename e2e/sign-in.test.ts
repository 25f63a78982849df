import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { axeFindings, overflow } from './support/axe.ts';
import { openBrowser, openPage, type TestPage } from './support/browser.ts';

const launcher = new URL('../bin/goodturn.js', import.meta.url).pathname;
const password = 'a quiet harbour at noon';

const freePort = async (): Promise<number> => {
  const held = createServer().listen(0, '127.0.0.1');
  await once(held, 'listening');
  const { port } = held.address() as AddressInfo;
  held.close();
  await once(held, 'close');
  return port;
};

const authenticate = async ({ context, page }: TestPage): Promise<void> => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
};

/** Words that only the app's first screen says. */
const firstDay = { name: 'Whom do you know already?' };

test('password, passkey, codes and tokens are set up on the screen, and each is over when it is ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-sign-in-'));
  const port = await freePort();
  const outside = `http://book.localhost:${port}`;
  const words = ['--data', folder, '--port', '0', '--phone-port', String(port), '--trust-proxy', outside];
  const child = spawn(process.execPath, [launcher, 'serve', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await using browser = await openBrowser();
  try {
    let address = '';
    for await (const line of createInterface(child.stdout)) {
      address ||= /open at (\S+)/.exec(line)?.[1] ?? '';
      if (line.startsWith('The code lets in')) break;
    }
    const { origin } = new URL(address);

    // At the machine with the book: the first password, asked for nothing.
    const desk = await openPage(browser, address);
    await desk.page.getByRole('heading', firstDay).waitFor();
    await desk.page.goto(`${origin}/settings`);
    await desk.page.getByRole('button', { name: 'Set a password' }).click();
    await desk.page.getByLabel(/^New password/).fill(password);
    await desk.page.getByLabel('The same again').fill(password);
    await desk.page.getByRole('button', { name: 'Set the password' }).click();
    const list = desk.page.getByRole('list', { name: 'Recovery codes' });
    await list.waitFor();
    const [code = '', ...more] = await list.getByRole('listitem').allTextContents();
    assert.equal(more.length, 9);
    const saved = desk.page.waitForEvent('download');
    await desk.page.getByRole('button', { name: 'Save as a file' }).click();
    assert.ok(readFileSync(await (await saved).path(), 'utf8').includes(code));
    assert.deepEqual(await axeFindings(desk.page), []);
    await desk.page.getByRole('button', { name: 'Done' }).click();
    await desk.page.getByText('They are made at the address where they are used').waitFor();

    // From outside: signed in by the password, a passkey made, the password asked once more for it.
    const phone = await openPage(browser, outside, { width: 390, height: 844 });
    const { page } = phone;
    await authenticate(phone);
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await overflow(page), 0);
    await page.getByLabel('Password, or a recovery code').fill(code);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', firstDay).waitFor();
    await page.goto(`${outside}/settings`);
    await page.getByText('9 of 10 left').waitFor();
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByLabel('What to call the passkey').fill('Ana’s key');
    await page.getByRole('button', { name: 'Make the passkey' }).click();
    const question = page.getByRole('dialog', { name: 'Your password, once more' });
    await question.getByLabel('Password, or a recovery code').fill('not the password');
    await page.keyboard.press('Enter');
    await question.getByRole('alert').filter({ hasText: 'That is not the password.' }).waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await question.getByLabel('Password, or a recovery code').fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('Passkey Ana’s key', { exact: true }).waitFor();
    await question.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Rename Ana’s key' }).click();
    await page.getByLabel('What to call Ana’s key').fill('The blue one');
    await page.keyboard.press('Enter');
    await page.getByText('Passkey The blue one', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Sign out here' }).click();

    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('heading', firstDay).waitFor();
    await page.goto(`${outside}/settings`);
    await page.getByText(/book\.localhost, last used/).waitFor();
    assert.equal(await overflow(page), 0);

    // A token does what it may until it is ended.
    await desk.page.reload();
    await desk.page.getByRole('button', { name: 'Make a token' }).click();
    await desk.page.getByLabel('Which program it is for').fill('morning script');
    await desk.page.getByRole('button', { name: 'Make it' }).click();
    const token = (await desk.page.getByLabel('The new token').textContent()) ?? '';
    const readToday = async (): Promise<number> =>
      (await fetch(`${origin}/api/v1/today`, { headers: { authorization: `Bearer ${token}` } })).status;
    assert.equal(await readToday(), 200);
    await desk.page.getByRole('button', { name: 'End morning script' }).click();
    await desk.page.getByText('morning script opens nothing any more').waitFor();
    assert.equal(await readToday(), 401);

    // The session is ended from the desk: the page that is open outside shows nothing any more, untouched.
    await desk.page.getByRole('button', { name: /^Sign out / }).click();
    await page.getByRole('heading', { name: 'This device is not let in any more' }).first().waitFor();
    assert.equal(await page.getByText('The blue one').count(), 0);
    await page.getByRole('link', { name: 'Come in again' }).first().click();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor();

    await desk.page.getByRole('button', { name: 'Remove The blue one' }).click();
    await desk.page.getByText('Passkey The blue one', { exact: true }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Sign in with a passkey' }).count(), 0);
    await desk.page.getByRole('button', { name: 'Take away the password' }).click();
    await desk.page.getByRole('button', { name: 'Take it away now' }).click();
    await desk.page.getByRole('button', { name: 'Set a password' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Let this device in' }).waitFor();
    assert.deepEqual(desk.noise, []);
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
});
