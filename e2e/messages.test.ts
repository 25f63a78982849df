import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  smtpPassword,
  startMailServer,
  type TestMailServer,
} from '../src/connectors/smtp/testing/mail-server.ts';
import { readMail } from '../src/sources/mail/index.ts';
import { axeFindings, overflow } from './support/axe.ts';
import { shareBook } from './support/shared-book.ts';

describe('messages', () => {
  const book = shareBook({ demo: true });
  let mailServer: TestMailServer;

  before(async () => {
    mailServer = await startMailServer();
  });

  after(async () => {
    await mailServer[Symbol.asyncDispose]();
  });

  test('a message in the works is gone on with, and stays one message', async () => {
    const { page, context, noise } = await book.open({ at: '/messages' });
    const works = page.getByRole('region', { name: 'In the works' });
    await works.getByText('What exporters in Chile say about cold storage').waitFor();
    await works.getByRole('button', { name: 'Go on' }).click();
    await works.waitFor({ state: 'detached' });
    const field = page.getByLabel('Your words to Nino Beridze');
    assert.match(await field.inputValue(), /three small exporters in Chile/);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Is it so at Poti?');
    await page.reload();
    assert.match(await field.inputValue(), /Is it so at Poti\?$/);
    await page.getByRole('button', { name: 'I sent it' }).click();
    await page
      .getByRole('region', { name: /Waiting for an answer|Heard from since/ })
      .getByText('What exporters in Chile say about cold storage')
      .waitFor();
    assert.equal(await works.count(), 0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await works.getByText(/Is it so at Poti\?$/).waitFor();
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('a first note is coached from stop to send, and goes out when one presses Send', async () => {
    const { page, noise } = await book.open({ at: '/settings' });
    await page.getByRole('button', { name: 'Set up sending' }).click();
    const sending = page.getByRole('region', { name: 'Sending' });
    await sending.getByLabel('Your mail address').fill('moe@post.example');
    await sending.getByLabel('App password').fill(smtpPassword);
    await sending.getByText('The server, if it has another name').click();
    await sending.getByLabel('Server (SMTP)').fill('127.0.0.1');
    await sending.getByLabel('Port').fill(String(mailServer.port));
    await sending.getByLabel('It is on this machine or in my own network').check();
    await sending.getByRole('button', { name: 'Set up sending' }).click();
    await page.getByText('You can send from moe@post.example').first().waitFor();
    await sending.getByRole('button', { name: 'Send a test to myself' }).click();
    await page.getByText('A test is on its way').first().waitFor();
    assert.equal(mailServer.received.length, 1);

    await page.goto(`${book.server.origin}/messages`);
    await page.getByRole('combobox', { name: 'Write to' }).fill('Ada');
    await page.getByRole('option', { name: 'Ada Quill' }).first().click();
    await page.getByLabel('What kind of message').selectOption('approach');
    const field = page.getByLabel('Your words to Ada Quill');
    await field.fill(
      'Dear Sir/Madam, I hope this email finds you well. I am currently looking for a job. I have attached my resume. I look forward to your response as soon as possible.',
    );
    await page.locator('[data-verdict="stop"]').waitFor();
    await page.getByLabel('Subject').fill('Your port figures and my thesis');
    await field.fill(
      'Hi Ada, your port figures changed how I see the night shift. Could you spare 20 minutes in the next two weeks for one question: how did you come to count berths by hand? Any time that suits you is fine. In return I can share my notes on small ports. If it is a busy month, no reply needed.',
    );
    await page.locator('[data-verdict="send"], [data-verdict="fix"]').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).first().click();
    await page.getByText('Sent from moe@post.example').first().waitFor();
    assert.equal(mailServer.received.length, 2);
    const read = readMail(mailServer.received[1]?.bytes ?? new Uint8Array());
    assert.equal(read.subject, 'Your port figures and my thesis');
    const waiting = page.getByRole('region', { name: /Waiting for an answer|Heard from since/ });
    await waiting.getByText('Your port figures and my thesis').waitFor();
    assert.deepEqual(noise, []);
  });

  test('the mail that brings two people together opens in mail to both, its questions to one', async () => {
    const { page, noise } = await book.open();
    const ids = await page.evaluate(async () => {
      const ask = async (path: string, body?: object): Promise<{ readonly id: string }> => {
        const answer = await fetch(`/api/v1/${path}`, {
          ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
          headers: { 'content-type': 'application/json' },
        });
        if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
        return (await answer.json()) as { readonly id: string };
      };
      const ada = await ask('people/find?ref=Ada%20Quill');
      const jonas = await ask('people/find?ref=Jonas%20Weber');
      const id = '01a00000-0000-7000-8000-000000000001';
      await ask('introductions', {
        id,
        personId: ada.id,
        otherPersonId: jonas.id,
        reason: 'both plan depots',
      });
      return { id, ada: ada.id };
    });
    const mailto = async (words: string): Promise<string> => {
      await page.goto(`${book.server.origin}/people/${ids.ada}`);
      const block = page.getByRole('region', { name: 'Introductions' });
      await block.getByText(words).waitFor();
      await block.getByText('The words for it').click();
      return (await block.getByRole('link', { name: 'Open in mail' }).getAttribute('href')) ?? '';
    };
    const receivers = (href: string): number => href.split('?')[0]?.split(',').length ?? 0;
    assert.equal(receivers(await mailto('Next: ask Ada Quill')), 1);
    await page.evaluate(async (id) => {
      for (const type of ['sent', 'yes', 'sent', 'yes'])
        await fetch(`/api/v1/introductions/${id}/step`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ type }),
        });
    }, ids.id);
    assert.equal(receivers(await mailto('Both said yes')), 2);
    assert.deepEqual(noise, []);
  });

  test('a letter of one’s own, in any language, takes the place of ours, is seen with somebody, and goes again', async () => {
    const { page, noise } = await book.open({
      width: 390,
      height: 844,
      phone: true,
      at: '/messages',
    });
    await page.getByText('Letters of your own').click();
    await page.getByLabel('Kind of letter').selectOption('keep');
    await page.getByLabel('Subject').fill('Hola {name}');
    const letter = page.getByLabel('Your letter, in any language');
    await letter.fill('Hola {name}, ¿cómo va {wrong}?');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('“{wrong}” is no field of a letter.').first().waitFor();
    // Seen as it would read, also before it is saved, and as it is typed.
    await page.getByRole('combobox', { name: 'See it with somebody' }).fill('Ada');
    await page.getByRole('option', { name: 'Ada Quill' }).first().click();
    await page.getByText(/^Hola Ada, ¿cómo va/u).waitFor();
    await letter.fill('Hola {name}, sigo pensando en {talk: nuestra charla}.');
    await page.getByText(/^Hola Ada, sigo pensando en .+\.$/u).waitFor();
    const saved = await page.evaluate(async () => {
      const answer = await fetch('/api/v1/settings');
      return ((await answer.json()) as { readonly templates: object }).templates;
    });
    assert.deepEqual(saved, {});
    await page.getByRole('button', { name: 'Save' }).click();
    assert.deepEqual([await axeFindings(page), await overflow(page)], [[], 0]);
    await page.getByRole('button', { name: 'Back to ours' }).click();
    await page.getByText('A letter of your own takes their place').waitFor();
    assert.equal(await letter.inputValue(), '');
    assert.deepEqual(
      noise.filter((line) => !line.includes('400 (Bad Request)')),
      [],
    );
  });
});
