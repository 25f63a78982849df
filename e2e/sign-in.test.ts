import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { axeFindings, overflow } from './support/axe.ts';
import { openBrowser, openPage } from './support/browser.ts';

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

test('a passkey is made behind a proxy, signs in without the password, and is over when it is removed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-sign-in-'));
  const port = await freePort();
  const outside = `http://localhost:${port}`;
  const words = ['--data', folder, '--port', '0', '--phone-port', String(port), '--trust-proxy', outside];
  const child = spawn(process.execPath, [launcher, 'serve', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await using browser = await openBrowser();
  try {
    for await (const line of createInterface(child.stdout)) if (line.startsWith('The code lets in')) break;
    const run = (...said: readonly string[]): unknown =>
      JSON.parse(
        execFileSync(process.execPath, [launcher, ...said, '--data', folder, '--json'], {
          encoding: 'utf8',
          env: { ...process.env, GOODTURN_PASSWORD: password },
        }),
      );
    run('sign-in', 'password');

    const { page, context } = await openPage(browser, outside, { width: 390, height: 844 });
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
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await overflow(page), 0);
    await page.getByLabel('Password, or a recovery code').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Whom do you know already?' }).waitFor();

    const made = await page.evaluate(async (proof) => {
      const ask = async (path: string, body: unknown) => {
        const answer = await fetch(`/api/v1/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        return { status: answer.status, body: await answer.json() };
      };
      const begun = await ask('sign-in/passkeys/begin', { proof });
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(begun.body.options);
      const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
      const kept = await ask('sign-in/passkeys', { name: 'Ana’s key', response: credential.toJSON() });
      await ask('sign-out', {});
      return kept;
    }, password);
    assert.equal(made.status, 200, JSON.stringify(made.body));

    await page.goto(`${outside}/people`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('heading', { name: 'Whom do you know already?' }).waitFor();
    const { devices } = run('devices') as { devices: readonly { name: string; id: string }[] };
    assert.equal(devices.length, 1);
    run('sign-in', 'passkeys', 'remove', 'ana’s key');
    run('sign-in', 'end');
    const refused = await context.request.get(`${outside}/api/v1/people`);
    assert.equal(refused.status(), 401);
    await page.goto(`${outside}/sign-in`);
    assert.equal(await page.getByRole('button', { name: 'Sign in with a passkey' }).count(), 0);
    assert.ok(!readFileSync(join(folder, 'sign-in.json'), 'utf8').includes(password));
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
});
