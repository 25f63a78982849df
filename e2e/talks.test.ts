import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, overflow } from './support/axe.ts';
import { idOf } from './support/book.ts';
import { goWithin } from './support/browser.ts';
import { shareBook } from './support/shared-book.ts';

describe('talks', () => {
  const book = shareBook({ demo: true });

  const say = async (page: Page, text: string): Promise<void> => {
    await page.goto(`${book.server.origin}/log`);
    await page.getByLabel('What happened, in your words').fill(text);
    await page.getByRole('definition').first().waitFor();
  };

  test('a day that no calendar has is said before Save, and is well once it is chosen by hand', async () => {
    const { page, noise } = await book.open({ width: 390, height: 844, phone: true });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await say(page, 'Coffee with Ada Quill on 31 April');
    const objection = page.getByText('“31 April” is in no calendar.');
    await objection.waitFor();
    assert.deepEqual([await axeFindings(page), await overflow(page)], [[], 0]);
    // Out of the server's reach it is read in the window, and said there too.
    const words = page.getByLabel('What happened, in your words');
    await page.route('**/api/**', (route) => route.abort());
    await words.fill('Coffee with Ada Quill on 31 June');
    await page.getByText('“31 June” is in no calendar.').waitFor();
    await page.unroute('**/api/**');
    await words.fill('Coffee with Ada Quill on 31 April');
    await objection.waitFor();
    await page.getByRole('button', { name: /^Day:/ }).click();
    await page.getByLabel('Day', { exact: true }).fill('2026-04-30');
    await page.keyboard.press('Enter');
    await objection.waitFor({ state: 'detached' });
    assert.deepEqual(
      noise.filter((line) => !line.includes('net::ERR_FAILED')),
      [],
    );
  });

  test('an ask is a chip that can be changed; words they may read ask once; a minute more makes the thank-you', async () => {
    const { page, noise } = await book.open({
      width: 390,
      height: 844,
      phone: true,
    });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await say(
      page,
      'Called Ada Quill for 20 min, asked her to introduce me to Raj. She is going through a divorce.',
    );
    await page.getByText('You asked').waitFor();
    await page.getByLabel('What they said').selectOption('yes');
    // However much was understood, Save is in reach above the keyboard of a phone.
    await page.setViewportSize({ width: 390, height: 480 });
    await page.evaluate(() => scrollTo(0, 0));
    const save = await page.getByRole('button', { name: 'Save' }).boundingBox();
    const below = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
    assert.ok(save !== null && below !== null && save.y + save.height <= below.y);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/“divorce”: They may read this one day/).waitFor();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('heading', { name: /^Noted/ }).waitFor();
    assert.deepEqual(await axeFindings(page), []);

    await page.getByRole('button', { name: 'A minute more' }).click();
    await page.getByRole('button', { name: 'It went deep' }).click();
    await page.getByRole('button', { name: 'Both alike' }).click();
    await page.getByLabel(/^What did .* do for you/).fill('explained how the port is run');
    await page.getByLabel(/^What did you learn/).fill('nobody works late');
    await page.getByRole('button', { name: 'Hours and place' }).click();
    await page.getByRole('button', { name: 'For it', exact: true }).click();
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await overflow(page), 0);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: /^Noted/ }).waitFor();
    await page.getByRole('textbox', { name: /^Your thanks to Ada/ }).waitFor();
    assert.match(
      await page.getByRole('textbox', { name: /^Your thanks to Ada/ }).inputValue(),
      /port is run/,
    );
    assert.deepEqual(noise, []);
  });

  test('on a phone a talk in the book is mended, and taken out of it, where it stands', async () => {
    const id = await idOf(book.server, 'Priya Nair');
    const { page, noise } = await book.open({
      width: 360,
      height: 760,
      phone: true,
      at: `/people/${id}`,
    });
    const talks = page.getByRole('region', { name: 'Together' }).getByRole('listitem');
    const choose = async (what: string): Promise<void> => {
      await talks
        .first()
        .getByRole('button', { name: /^Change: / })
        .click();
      await page.getByRole('menuitem', { name: what }).click();
    };
    await talks.first().waitFor();
    const before = await talks.count();
    await choose('Mend');
    await page.getByLabel('Minutes', { exact: true }).fill('55');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await talks.first().getByText('55 minutes').waitFor();
    assert.deepEqual([await axeFindings(page), await overflow(page)], [[], 0]);
    await choose('Take out');
    await page.getByText('Taken out of the book').waitFor();
    await talks.nth(before - 1).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await talks.first().getByText('55 minutes').waitFor();
    assert.deepEqual(noise, []);
  });

  test('the debrief is answered by keyboard alone', async () => {
    const { page } = await book.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await say(page, 'Called Zoe Marsh from Lantern for 20 min.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'A minute more' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'How long?' }).waitFor();
    await page.getByRole('button', { name: '20 min' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    assert.equal(await page.getByRole('button', { name: '30 min' }).getAttribute('aria-pressed'), 'true');
    await page.getByLabel(/^What did .* do for you/).fill('showed me the rota');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /^Your thanks to Zoe/ }).waitFor();
  });

  test('a brief is a page of its own that fits a phone without scrolling', async () => {
    const { page, noise } = await book.open({
      width: 390,
      height: 844,
      phone: true,
    });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await goWithin(page, '/people?q=Ada%20Quill');
    await page.getByRole('link', { name: 'Ada Quill' }).first().click();
    await page.getByRole('link', { name: 'Before you meet' }).click();
    await page.getByText('Three questions').waitFor();
    const last = await page.getByText(/is there something I should have asked/).boundingBox();
    const tabs = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
    assert.ok(last !== null && tabs !== null);
    assert.ok(last.y + last.height <= tabs.y, `${last.y + last.height} of ${tabs.y}`);
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await overflow(page), 0);
    assert.deepEqual(noise, []);
  });
});
