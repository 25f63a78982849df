import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { adaTalk, bringLinkedin, bringTalks, idOf, logTalk } from './support/book.ts';
import { shareBook } from './support/shared-book.ts';

describe('keys', () => {
  const book = shareBook({}, async (server) => {
    await bringLinkedin(server);
    await bringTalks(server, adaTalk);
  });

  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });

  test('Today: Esc leaves the words for the card and keeps them, Ctrl Enter says they are sent', async () => {
    const { page, noise } = await book.open();
    await page.getByRole('button', { name: 'Thank Ada Quill', expanded: true }).waitFor();
    const words = page.getByRole('textbox', { name: /^Your words: Thank Ada/ });
    const sent = page.getByRole('button', { name: 'Sent', exact: true });
    const caps = (): Promise<readonly string[]> =>
      sent
        .locator('kbd')
        .evaluateAll((keys) =>
          keys.filter((key) => getComputedStyle(key).visibility === 'visible').map((key) => key.textContent),
        );
    await words.waitFor();
    assert.deepEqual(await caps(), ['e']);
    await page.keyboard.press('d');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' she');
    assert.deepEqual(await caps(), ['Ctrl ↵']);
    await page.keyboard.press('Escape');
    assert.match(await focused(page), /^Thank Ada Quill/);
    assert.match(await words.inputValue(), / she$/);
    assert.deepEqual(await caps(), ['e']);

    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'Tomorrow' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: 'Tomorrow' }).waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.closest('article') !== null), true);

    await page.keyboard.press('d');
    const whole = await words.inputValue();
    await words.fill(`${whole} [one thing she said]`);
    await page
      .getByText('Still to fill in: [one thing she said]. Until then “Sent” keeps that it was done')
      .waitFor();
    await words.fill(whole);
    await page.getByText('Still to fill in').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).waitFor();
    await words.waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await page.getByText(/^Undone/).waitFor();
    await words.waitFor();

    // A card in the middle goes: the next one opens in its place, and nothing else moves.
    await page.setViewportSize({ width: 390, height: 844 });
    const titles = await page.locator('article h2 button').allTextContents();
    const isOpen = (place: number): Promise<void> =>
      page.getByRole('button', { name: titles[place] ?? '', exact: true, expanded: true }).waitFor();
    const placeOf = async (place: number): Promise<number> =>
      (await page.locator('article').nth(place).boundingBox())?.y ?? Number.NaN;
    await page.keyboard.press('j');
    await isOpen(1);
    const places = [await placeOf(0), await placeOf(1)];
    await page.keyboard.press('h');
    await isOpen(2);
    assert.deepEqual([await placeOf(0), await placeOf(1)], places);
    assert.equal(await focused(page), titles[2]);
    await page.keyboard.press('u');
    await isOpen(1);
    assert.deepEqual(noise, []);
  });

  test('Log: whoever was chosen of several, one goes on in the words; Ctrl Enter saves from anywhere', async () => {
    const { page, noise } = await book.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    for (const name of ['Ines Vale', 'Ines Thorn']) {
      await logTalk(page, `Called ${name} for 20 min.`);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('l');
    await page.keyboard.insertText('Called Ines for 10 min.');
    await page
      .getByRole('group', { name: 'Which Ines?' })
      .getByRole('button', { name: /Ines Vale/ })
      .click();
    assert.equal(await focused(page), 'What happened, in your words');
    await page.getByRole('button', { name: 'Close', exact: true }).focus();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^Noted: call with Ines Vale/ }).waitFor();

    await page.getByRole('button', { name: 'A minute more' }).click();
    await page.getByRole('button', { name: 'It went deep' }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'A minute more' }).waitFor();
    assert.deepEqual(noise, []);
  });

  test('Log: Undo brings the words back into the box', async () => {
    const { page, noise } = await book.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const line = 'Called Otto Brandt for 15 min about tides.';
    await logTalk(page, line);
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    const box = page.getByLabel('What happened, in your words');
    await box.waitFor();
    assert.equal(await box.inputValue(), line);
    await page.getByText('new in your book').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^Noted: call with Otto Brandt/ }).waitFor();
    assert.deepEqual(noise, []);
  });

  test('Log: words mended after a lost answer are told of and kept; saved once more they are another talk', async () => {
    const { page } = await book.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.keyboard.press('l');
    const box = page.getByLabel('What happened, in your words');
    const mended = 'Called Una Lorch for 15 min about ports.';
    await box.fill(mended);
    await page.evaluate(async () => {
      const { id } = JSON.parse(localStorage.getItem('goodturn.log') ?? '{}') as { readonly id: string };
      await fetch('/api/v1/log', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id, text: 'Called Una Lorch for 15 min.' }),
      });
    });
    await page.keyboard.press('Control+Enter');
    await page.getByText(/in your book already.*save once more/).waitFor();
    assert.equal(await box.inputValue(), mended);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^Noted: call with Una Lorch/ }).waitFor();
  });

  test('Log: of many with one name those of the latest contact are asked first, six at once', async () => {
    const families = ['Adler', 'Busch', 'Cohn', 'Dorn', 'Ebers', 'Falk', 'Gerber', 'Hoff'];
    await bringTalks(
      book.server,
      ...families.map((family, index) => `Called Mika ${family} for 20 min ${20 - index} days ago.`),
    );
    const { page, noise } = await book.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.keyboard.press('l');
    await page.keyboard.insertText('Called Mika for 10 min.');
    const asked = page.getByRole('group', { name: 'Which Mika?' });
    const names = asked.getByRole('button', { name: /Mika/ });
    await names.first().waitFor();
    const shown = (await names.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' ').trim());
    assert.deepEqual(
      shown.map((text) => families.find((family) => text.includes(family))),
      ['Hoff', 'Gerber', 'Falk', 'Ebers', 'Dorn', 'Cohn'],
    );
    await asked.getByRole('button', { name: '2 more' }).click();
    assert.equal(await names.count(), 8);
    assert.deepEqual(noise, []);
  });

  test('a message goes when its act is undone; one alone offers the key; none lies over the bar of selected people', async () => {
    const { page, noise } = await book.open({ width: 900, at: '/people' });
    await page.getByRole('row').nth(1).waitFor();
    const messages = page.getByRole('region', { name: 'Messages' });
    const undos = messages.getByRole('button', { name: 'Undo' });
    const keyed = messages.locator('button[aria-keyshortcuts=u]');
    for (const layer of ['2', '4']) {
      for (const key of ['j', 'x']) await page.keyboard.press(key);
      await page.getByRole('region', { name: 'Selected people' }).waitFor();
      await page.keyboard.press(layer);
      await page.getByRole('region', { name: 'Selected people' }).waitFor({ state: 'detached' });
    }
    await messages.getByText('1 person in Wide').waitFor();
    assert.deepEqual([await undos.count(), await keyed.count()], [2, 1]);
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    const bar = await page.getByRole('region', { name: 'Selected people' }).boundingBox();
    const last = await messages.getByRole('listitem').last().boundingBox();
    assert.ok(bar !== null && last !== null);
    assert.ok(last.y + last.height <= bar.y, `${last.y + last.height} of ${bar.y}`);
    await page.keyboard.press('u');
    await messages.getByText(/^Undone/).waitFor();
    assert.equal(await messages.getByText('1 person in Wide', { exact: true }).count(), 0);
    assert.equal(await undos.count(), 1);
    assert.deepEqual(noise, []);
  });

  test('the keyboard goes on where it was when what it was on is gone', async () => {
    const { page, noise } = await book.open({ at: `/people/${await idOf(book.server, 'Ada Quill')}` });
    const isOn = (name: string | RegExp, role: 'button' | 'textbox' = 'button'): Promise<void> =>
      page.getByRole(role, { name }).and(page.locator(':focus')).first().waitFor();
    const press = async (name: string | RegExp): Promise<void> => {
      await page.getByRole('button', { name }).first().focus();
      await page.keyboard.press('Enter');
    };
    // A form that is longer than the window begins with its first field, and gives the keyboard back.
    await press('Edit');
    await isOn('Given name', 'textbox');
    await page.keyboard.press('Escape');
    await isOn('Edit');
    await press('What to ask about');
    await isOn('What to ask about', 'textbox');
    await page.keyboard.press('Escape');
    await isOn('What to ask about');
    // Its list of two is a menu, and the form comes in the place of the entry.
    await press(/^Change: Call/);
    await page.getByRole('menuitem', { name: 'Mend' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Day', { exact: true }).and(page.locator(':focus')).waitFor();
    await press('Not now');
    await isOn(/^Change: Call/);
    // What is taken out leaves the keyboard to what is next to it.
    for (const what of ['the crane', 'the rota']) {
      await press('What to ask about');
      await page.keyboard.type(what);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `Asked: ${what}` }).waitFor();
      await page.keyboard.press('Escape');
    }
    await press('Asked: the crane');
    await page.getByRole('button', { name: 'Asked: the crane' }).waitFor({ state: 'detached' });
    await isOn('Asked: the rota');
    assert.deepEqual(noise, []);
  });
});
