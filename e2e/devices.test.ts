import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, overflow } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { readQr } from './support/zbar.ts';
import { shareBook } from './support/shared-book.ts';

describe('devices', () => {
  const book = shareBook({ phone: true });

  /** How many answers the browser keeps. */
  const keptAnswers = (): Promise<number> =>
    new Promise((resolve) => {
      const opening = indexedDB.open('goodturn');
      opening.onsuccess = () => {
        const count = opening.result.transaction('answers').objectStore('answers').count();
        count.onsuccess = () => {
          opening.result.close();
          resolve(count.result);
        };
      };
    });

  const openSettings = async (page: Page): Promise<void> => {
    await page.goto(`${book.server.origin}/settings`);
    await page.getByRole('heading', { name: 'Devices' }).waitFor();
  };

  test('a phone comes in by the picture of its code, logs a talk, and is shut out where it stands', async () => {
    const desk = await book.open();
    await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
    await openSettings(desk.page);
    await desk.page.getByRole('button', { name: 'Add a device' }).click();
    const picture = desk.page.getByRole('img', { name: /with the code/ });
    const address = readQr(await picture.screenshot({ scale: 'css' }));
    assert.match(address, /^http:\/\/[\d.]+:\d+\/pair\?code=[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.deepEqual(await axeFindings(desk.page), []);

    const phone = await openPage(book.browser, address, { width: 390, height: 844, phone: true });
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

    // In that moment, where it stands.
    const out = phone.page.getByRole('heading', { name: 'This device is not let in any more' });
    await out.waitFor({ timeout: 1500 });
    for (const name of [/^Log/, 'Search'])
      assert.equal(await phone.page.getByRole('button', { name }).count(), 0, 'nothing that cannot be had');
    assert.deepEqual(await axeFindings(phone.page), []);
    assert.equal(await phone.page.evaluate(keptAnswers), 0);
    await phone.page.reload();
    await phone.page.getByRole('heading', { name: 'Let this device in' }).waitFor();
    await desk.page.goto(`${book.server.origin}/people`);
    await desk.page.getByText('Ken Mori').first().waitFor();
    assert.deepEqual(desk.noise, []);
    assert.deepEqual(
      phone.noise.filter((line) => !/401|ERR_INCOMPLETE|ERR_ABORTED|chunked/i.test(line)),
      [],
    );
    await phone.context.close();
  });

  test('a phone that was shut out while it was away keeps nothing of the book, and nothing typed on it is lost', async () => {
    const desk = await book.open();
    await openSettings(desk.page);
    await desk.page.getByRole('button', { name: 'Add a device' }).click();
    const address = readQr(
      await desk.page.getByRole('img', { name: /with the code/ }).screenshot({ scale: 'css' }),
    );
    const phone = await openPage(book.browser, address, { width: 390, height: 844, phone: true });
    await phone.page.getByLabel('What to call this device').fill('Lost');
    await phone.page.getByRole('button', { name: 'Open my book here' }).click();
    await phone.page.getByRole('heading', { level: 1 }).first().waitFor();

    await phone.context.setOffline(true);
    const say = async (words: string): Promise<void> => {
      await phone.page.getByRole('button', { name: /^Log/ }).first().click();
      await phone.page.getByLabel('What happened, in your words').fill(words);
    };
    await say('Called Ken Mori for 10 min about cranes.');
    await phone.page.getByRole('button', { name: /^Save/ }).click();
    await phone.page.getByText('1 thing kept on this device').waitFor();
    await say('Half a line about');
    await phone.page.keyboard.press('Escape');

    await desk.page.getByRole('button', { name: 'Shut out Lost' }).click();
    await desk.page.getByRole('button', { name: 'Shut Lost out now' }).click();
    await desk.page
      .getByRole('region', { name: 'Devices' })
      .getByRole('listitem')
      .filter({ hasText: 'Lost' })
      .waitFor({ state: 'detached' });
    await phone.context.setOffline(false);
    await phone.page.getByRole('heading', { name: 'This device is not let in any more' }).waitFor();
    const unsent = phone.page.getByRole('region', { name: 'Not in the book yet' });
    await unsent.getByText('Called Ken Mori for 10 min about cranes.').waitFor();
    await unsent.getByText('Half a line about').waitFor();
    assert.equal(await phone.page.evaluate(keptAnswers), 0);
    assert.equal(await overflow(phone.page), 0);
    assert.deepEqual(await axeFindings(phone.page), []);
    await unsent.getByRole('button', { name: 'Remove it from this device' }).click();
    await unsent.waitFor({ state: 'detached' });
    assert.deepEqual(await phone.page.evaluate(() => Object.keys(localStorage)), []);
    await phone.context.close();
  });
});
