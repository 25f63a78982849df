import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { mailText } from '../src/actions/testing/mail.ts';
import { startDovecot, testPassword, type Dovecot } from '../src/connectors/mail/testing/dovecot.ts';
import { axeFindings, overflow } from './support/axe.ts';
import { shareBook } from './support/shared-book.ts';

describe('a mailbox', () => {
  const book = shareBook();
  let dovecot: Dovecot;

  before(async () => {
    dovecot = await startDovecot();
  });

  after(async () => {
    await dovecot[Symbol.asyncDispose]();
  });

  test('on a phone a mailbox is connected by its address and an app password, and says what it brought', async () => {
    dovecot.deliver('moe', 'INBOX', [
      {
        bytes: mailText({
          id: 'one',
          from: 'Ada <ada@engines.example>',
          to: 'Moe <moe@gmail.com>',
          sent: '2026-11-10 09:00',
        }),
      },
    ]);
    const { page, noise } = await book.open({
      width: 390,
      height: 844,
      phone: true,
      at: '/settings',
    });
    await page.getByRole('button', { name: 'Connect a mailbox' }).click();
    const form = page.locator('form', { has: page.getByLabel('App password') });
    await form.getByLabel('Your mail address').fill('moe@gmail.com');
    await form.getByText(/^Google: an app password/).waitFor();
    await form.getByLabel('App password').fill('not the password');
    await form.getByText('The server, if it has another name').click();
    await form.getByLabel('Server (IMAP)').fill('127.0.0.1');
    await form.getByLabel('Port').fill(String(dovecot.port));
    await form.getByLabel(/^Sign-in name/).fill('moe');
    await form.getByRole('button', { name: 'Connect mail' }).click();
    await page.getByText(/leads into your own network/).waitFor();
    await form.getByLabel('It is on this machine or in my own network').check();
    await form.getByRole('button', { name: 'Connect mail' }).click();
    await page.getByText(/does not take this name and password/).waitFor();
    await form.getByLabel('App password').fill(testPassword);
    await form.getByRole('button', { name: 'Connect mail' }).click();
    await page.getByText(/^1 mail since 2025-11-/).waitFor();
    await page.getByText(/1 with nobody of your book/).waitFor();
    assert.equal(await form.count(), 0);
    assert.deepEqual([await axeFindings(page), await overflow(page)], [[], 0]);
    await page.getByRole('button', { name: 'Remove moe@gmail.com' }).click();
    await page.getByRole('button', { name: 'Remove with its mails' }).click();
    await page.getByText('moe@gmail.com is no longer connected').waitFor();
    // The browser tells of the two that were refused.
    assert.deepEqual([noise.length, noise.every((line) => line.includes('status of 400'))], [2, true]);
  });
});
