import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

const password = 'a quiet harbour at noon';

test('what was said offline outlives a week and the end of the session, and goes out once, of its own day', async () => {
  // Started anew on its port, so that both doors are found again where they were.
  const plain = await startServer();
  await plain.stop();
  const first = await startServer({ phone: true, folder: plain.folder, port: plain.port });
  await using browser = await openBrowser();
  const desk = await openPage(browser, first.address);
  const reach = await desk.page.evaluate(async (said) => {
    const post = async (path: string, body: object): Promise<unknown> =>
      (
        await fetch(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).json();
    await post('/api/v1/sign-in/password', { password: said });
    await post('/api/v1/log', {
      id: '00000000-0000-7000-8000-000000000001',
      text: 'Called Ada Quill yesterday for 20 min.',
    });
    const paired = await post('/api/v1/devices/pairing', {});
    return (paired as { readonly reach: { readonly addresses: readonly string[] } }).reach.addresses[0] ?? '';
  }, password);

  const phone = await openPage(browser, reach, { width: 390, height: 844, phone: true });
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

  const told = await openPage(browser, second.address);
  const days = await told.page.evaluate(async () => {
    const answer = await fetch('/api/v1/export/json');
    const { records } = (await answer.json()) as {
      readonly records: {
        readonly interaction: readonly { readonly text: string | null; readonly day: string }[];
      };
    };
    return records.interaction.map(({ text, day }) => `${day} ${text}`).toSorted();
  });
  assert.deepEqual(days, [
    '2026-11-17 Called Ada Quill yesterday for 20 min.',
    '2026-11-17 Called Bea Santos yesterday for 25 min.',
    '2026-11-18 Thank you, Ada, for the story of the port.',
  ]);
});
