import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shareBook } from './support/shared-book.ts';

describe('the coach', () => {
  const book = shareBook({ demo: true });

  test('while one writes, at most three notes say why, mark their words, and go with a tap', async () => {
    const { page, noise } = await book.open({ at: '/people?q=Ada' });
    await page.getByRole('link', { name: 'Ada Quill' }).first().click();
    await page.getByRole('heading', { name: 'Ada Quill', level: 1 }).waitFor();
    await page.getByRole('button', { name: /^Write to (?:her|him|them)/ }).click();
    const field = page.getByLabel('Your words to Ada Quill');
    await field.fill(
      'Hi Ada, just checking in. I am looking for a job, so let me know if you hear of something.',
    );
    const notes = page.getByRole('list', { name: 'What the coach says' });
    await notes.getByText('People can give advice; few can give jobs.').waitFor();
    const dismissals = notes.getByRole('button', { name: /^Dismiss/ });
    assert.equal(await dismissals.count(), 3);
    assert.deepEqual(await page.locator('span.underline').allTextContents(), [
      'just checking in',
      'I am looking for a job',
    ]);
    await notes.getByRole('button', { name: 'I am looking for a job' }).click();
    assert.equal(
      await field.evaluate((node: HTMLTextAreaElement) =>
        node.value.slice(node.selectionStart, node.selectionEnd),
      ),
      'I am looking for a job',
    );
    await notes.getByRole('button', { name: /^Dismiss: People can give advice/ }).click();
    await notes.getByText('People can give advice').waitFor({ state: 'detached' });
    assert.equal(await dismissals.count(), 3);
    await field.fill('');
    await notes.waitFor({ state: 'detached' });
    assert.deepEqual(noise, []);
  });
});
