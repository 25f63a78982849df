import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { shareBook } from './support/shared-book.ts';

describe('layers', () => {
  const book = shareBook({ demo: true });

  /** So many are in the inner layer, as its line says. */
  const inner = (page: Page, count: number): Promise<void> =>
    page.getByText(`${count} of 5 places`).waitFor();

  test('too many for a layer are placed all the same; one tap steps somebody down, and one key takes it back', async () => {
    const { page, noise } = await book.open({ at: '/people' });
    await page.getByRole('row').nth(1).waitFor();
    // Two are in it, and it has room for five.
    await page.getByText('Layers').click();
    await inner(page, 2);
    for (const key of ['j', 'x', 'j', 'x', 'j', 'x', 'j', 'x']) await page.keyboard.press(key);
    await page.getByRole('region', { name: 'Selected people' }).getByText('4 people').waitFor();
    await page.keyboard.press('1');
    const question = page.getByText(
      'Your inner layer has room for five; six are in it now. Who could step down?',
    );
    await question.waitFor();
    await inner(page, 6);
    await page.getByRole('button', { name: /^Chloé Marchand/ }).click();
    await page.getByText('Chloé Marchand is in Close now').waitFor();
    await inner(page, 5);
    assert.equal(await question.count(), 0);
    await page.keyboard.press('u');
    await inner(page, 6);
    assert.deepEqual(noise, []);
  });
});
