import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, overflow } from './support/axe.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer, type TestServer } from './support/server.ts';
import { readQr } from './support/zbar.ts';

let server: TestServer;
let browser: Browser & AsyncDisposable;

before(async () => {
  server = await startServer({ phone: true });
  browser = await openBrowser();
});

after(async () => {
  await browser[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const openSettings = async (page: Page): Promise<void> => {
  await page.goto(`${server.origin}/settings`);
  await page.getByRole('heading', { name: 'Devices' }).waitFor();
};

test('a phone comes in by the picture of its code, logs a talk, and is shut out where it stands', async () => {
  const desk = await openPage(browser, server.address);
  await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
  await openSettings(desk.page);
  await desk.page.getByRole('button', { name: 'Add a device' }).click();
  const picture = desk.page.getByRole('img', { name: /with the code/ });
  const address = readQr(await picture.screenshot({ scale: 'css' }));
  assert.match(address, /^http:\/\/[\d.]+:\d+\/pair\?code=[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  assert.deepEqual(await axeFindings(desk.page), []);

  const phone = await openPage(browser, address, { width: 390, height: 844, phone: true });
  await phone.page.getByRole('heading', { name: 'Almost there' }).waitFor();
  assert.deepEqual(await axeFindings(phone.page), []);
  assert.equal(await overflow(phone.page), 0);
  await phone.page.getByLabel('What to call this device').fill('Ana’s phone');
  await phone.page.getByRole('button', { name: 'Open my book here' }).click();
  await phone.page.getByRole('heading', { name: 'Whom do you know already?' }).waitFor();
  await phone.page.getByRole('button', { name: /^Log/ }).first().click();
  await phone.page.getByLabel('What happened, in your words').fill('Coffee with Ken Mori for 20 min.');
  await phone.page.getByRole('definition').first().waitFor();
  await phone.page.getByRole('button', { name: 'Save' }).click();
  await phone.page.getByRole('heading', { name: /^Noted/ }).waitFor();

  await desk.page.getByText('Ana’s phone').waitFor();
  assert.equal(await picture.count(), 0, 'the code has done its work');
  await desk.page.getByRole('button', { name: 'Rename Ana’s phone' }).click();
  await desk.page.getByLabel('What to call Ana’s phone').fill('The red one');
  await desk.page.keyboard.press('Enter');
  await desk.page.getByRole('button', { name: 'Shut out The red one' }).click();
  await desk.page.getByRole('button', { name: 'Shut The red one out now' }).click();
  await desk.page
    .getByRole('region', { name: 'Devices' })
    .getByRole('listitem')
    .filter({ hasText: 'The red one' })
    .waitFor({ state: 'detached' });

  await phone.page.reload();
  await phone.page.getByRole('heading', { name: 'Let this device in' }).waitFor();
  await desk.page.goto(`${server.origin}/people`);
  await desk.page.getByText('Ken Mori').first().waitFor();
  assert.deepEqual(desk.noise, []);
  assert.deepEqual(
    phone.noise.filter((line) => !/401|ERR_INCOMPLETE|ERR_ABORTED|chunked/i.test(line)),
    [],
  );
  await Promise.all([desk.context.close(), phone.context.close()]);
});
