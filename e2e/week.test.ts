import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, bringTalks } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

const password = 'a quiet harbour at noon';

test('what was said offline outlives a week and the end of the session, and goes out once, of its own day', async () => {
  // Started anew on its port, so that both doors are found again where they were.
  const plain = await startServer();
  await plain.stop();
  const first = await startServer({ phone: true, folder: plain.folder, port: plain.port });
  await using browser = await openBrowser();
  await ask(first, 'POST', 'sign-in/password', { password });
  await bringTalks(first, 'Called Ada Quill yesterday for 20 min.');
  const { reach } = (await (await ask(first, 'POST', 'devices/pairing', {})).json()) as {
    readonly reach: { readonly addresses: readonly string[] };
  };

  const phone = await openPage(browser, reach.addresses[0] ?? '', { width: 390, height: 844, phone: true });
  const { page } = phone;
  const signIn = async (): Promise<void> => {
    await page.getByLabel('Password, or a recovery code').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('navigation', { name: 'Main' }).first().waitFor();
  };
  await signIn();
  await page.getByLabel('Your words: Thank Ada Quill').waitFor();
  await page.clock.setFixedTime('2026-11-18T09:00+01:00');
  await phone.context.setOffline(true);
  await page.getByLabel('Your words: Thank Ada Quill').fill('Thank you, Ada, for the story of the port.');
  await page.getByRole('button', { name: /^Sent/ }).click();
  await page.getByText('1 thing kept on this device').waitFor();
  await page.getByRole('button', { name: /^Log/ }).first().click();
  await page.getByLabel('What happened, in your words').fill('Called Bea Santos yesterday for 25 min.');
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByText('2 things kept on this device').waitFor();

  await first.stop();
  const later = '2026-11-27T09:00+01:00';
  await using second = await startServer({
    phone: true,
    folder: first.folder,
    port: first.port,
    now: later,
  });
  await page.clock.setFixedTime(later);
  await phone.context.setOffline(false);
  await page.getByRole('heading', { name: 'This device is not let in any more' }).waitFor();
  await page.getByText('Thank you, Ada, for the story of the port.').waitFor();
  await page.getByRole('link', { name: 'Come in again' }).click();
  await signIn();
  await page.waitForFunction(() => localStorage.getItem('goodturn.outbox') === null);

  const { records } = (await (await ask(second, 'GET', 'export/json')).json()) as {
    readonly records: {
      readonly interaction: readonly { readonly text: string | null; readonly day: string }[];
    };
  };
  const days = records.interaction.map(({ text, day }) => `${day} ${text}`).toSorted();
  assert.deepEqual(days, [
    '2026-11-17 Called Ada Quill yesterday for 20 min.',
    '2026-11-17 Called Bea Santos yesterday for 25 min.',
    '2026-11-18 Thank you, Ada, for the story of the port.',
  ]);
});
