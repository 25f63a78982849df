import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { axeFindings, overflow } from './support/axe.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

test('in Settings an address is set up, tested and changed; what fails is said with what to do; the page fits a phone', async () => {
  await using server = await startServer();
  await using browser = await openBrowser();
  const answers = [200, 403];
  const topic = createServer((request, response) => {
    request.resume();
    response.statusCode = answers.shift() ?? 200;
    response.end();
  });
  topic.listen(0, '127.0.0.1');
  await once(topic, 'listening');
  try {
    const { page, noise } = await openPage(browser, server.address, { width: 390, height: 844, phone: true });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.goto(`${server.origin}/settings`);
    const reminders = page.locator('#reminders');
    const way = reminders.getByRole('region', { name: 'To ntfy or a webhook' });
    await way.getByRole('button', { name: 'Set up an address' }).click();
    const { port } = topic.address() as AddressInfo;
    await way.getByLabel('Address').fill(`http://127.0.0.1:${port}/topic`);
    await way.getByLabel('It is on this machine or in my own network').check();
    await way.getByRole('button', { name: 'Post reminders there' }).click();
    await way.getByText(`A topic of ntfy at 127.0.0.1:${port}.`).waitFor();
    const send = way.getByRole('button', { name: /^Send a test/ });
    await send.click();
    await page.getByText(/A test is on its way/).waitFor();
    await send.click();
    await page.getByText(/refuses what is posted to it\. Look at the topic/).waitFor();
    await way.getByLabel('Days').selectOption({ label: 'Mondays, for the week' });
    await way.getByText('Next Mon 23 Nov, 08:00.').waitFor();
    await way.getByLabel('On', { exact: true }).click();
    await way.getByText('Next Mon').waitFor({ state: 'detached' });
    await reminders.getByText('days away, and where links lead').click();
    await reminders.getByLabel('Where you reach your book from elsewhere').fill(server.origin);
    await reminders.getByRole('button', { name: 'Save the address' }).click();
    await reminders.getByText(`in mails lead to ${server.origin}.`).waitFor();
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await overflow(page), 0);
    assert.deepEqual(noise, []);
  } finally {
    topic.close();
  }
});

test('the app’s worker shows a reminder that comes by push with what can be tapped', async () => {
  await using server = await startServer();
  await using browser = await openBrowser();
  const { page, context } = await openPage(browser, server.address, { ahead: true });
  await context.grantPermissions(['notifications'], { origin: server.origin });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // A browser without windows has nowhere to show it, so what it is asked to show is heard here.
  const shown = await worker.evaluate(() => {
    const scope = globalThis as unknown as {
      registration: {
        showNotification(
          title: string,
          options: { body: string; actions: { action: string }[]; data: unknown },
        ): Promise<void>;
      };
      dispatchEvent(event: Event): boolean;
      PushEvent: new (type: string, init: { data: string }) => Event;
    };
    const said = {
      title: 'Thank Ada',
      body: 'She gave you 20 minutes.',
      day: '2026-11-18',
      open: '/',
      done: '/remind/a.b',
      skip: '/remind/c.d',
    };
    return new Promise((resolve) => {
      scope.registration.showNotification = async (title, { body, actions, data }) =>
        resolve({ title, body, actions: actions.map(({ action }) => action), data });
      scope.dispatchEvent(new scope.PushEvent('push', { data: JSON.stringify(said) }));
    });
  });
  assert.deepEqual(shown, {
    title: 'Thank Ada',
    body: 'She gave you 20 minutes.',
    actions: ['done', 'skip'],
    data: { open: '/', done: '/remind/a.b', skip: '/remind/c.d' },
  });
});
