import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, overflow } from './support/axe.ts';
import { shareBook } from './support/shared-book.ts';

describe('duplicates', () => {
  const book = shareBook();

  const connections = [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Robert,Stone,https://www.linkedin.com/in/robert-stone,robert@stone.example,Acme,Head of Ports,12 Mar 2024',
    'Uma,Young,https://www.linkedin.com/in/uma,uma@young.example,Borealis,Lead,12 Mar 2024',
  ].join('\n');

  const card = (name: string, ...lines: readonly string[]): string =>
    ['BEGIN:VCARD', 'VERSION:4.0', `N:${name}`, ...lines, 'END:VCARD', ''].join('\r\n');

  const cards = [
    card('Berg;Robert;;;', 'UID:bob', 'EMAIL:robert@stone.example', 'TEL:+351 912 345 678', 'BDAY:19800304'),
    card('Quill;Ada;;;', 'UID:ada-1', 'EMAIL:ada@quill.example', 'BDAY:19810203'),
    card('Quill;Ada;;;', 'UID:ada-2', 'EMAIL:ada@quill.example', 'EMAIL:a.quill@acme.example', 'ORG:Acme'),
  ].join('');

  const file = (name: string, text: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });

  /** Two entries of Ada with one mailbox, put there by hand: an import would have seen that they are one. */
  const addAdaAgain = async (page: Page): Promise<void> => {
    const status = await page.evaluate(async () => {
      const id = '01a2aaaa-0000-7000-8000-0000000000ad';
      const answer = await fetch('/api/v1/people', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          id,
          name: { given: 'Ada', family: 'Quill' },
          contactPoints: [
            {
              kind: 'email',
              value: 'ada@quill.example',
              label: null,
              preferred: false,
              service: null,
              address: null,
            },
          ],
        }),
      });
      return answer.status;
    });
    assert.equal(status, 200);
  };

  test('from an import to two entries side by side, merged, undone, and kept apart, by keyboard', async () => {
    const { page, noise } = await book.open();
    await page.getByRole('heading', { name: 'Whom do you know already?' }).waitFor();
    await page
      .getByLabel('Choose files')
      .setInputFiles([file('Connections.csv', connections), file('phone.vcf', cards)]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('heading', { name: 'It is in your book' }).waitFor();
    await page.getByRole('link', { name: 'Look at them side by side' }).click();

    await page.getByRole('heading', { name: 'Possible duplicates', level: 1 }).waitFor();
    await page.getByText('The same e-mail address, but different family names.').waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The same person?', level: 1 }).waitFor();
    await page.getByRole('radio', { name: 'Robert Berg' }).click();
    await page.getByRole('heading', { name: 'Would become Robert Berg' }).waitFor();
    await page.getByRole('radio', { name: 'Robert Stone' }).click();
    await page.getByRole('heading', { name: 'Would become Robert Stone' }).waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.setViewportSize({ width: 390, height: 844 });
    assert.equal(await overflow(page), 0);
    await page.setViewportSize({ width: 1440, height: 900 });

    await page.keyboard.press('e');
    await page.getByText('Robert Stone is one person now').waitFor();
    await page.getByRole('heading', { name: 'Nobody is in here twice' }).waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.keyboard.press('u');
    await page.getByText(/^Undone/).waitFor();
    await page
      .getByRole('link', { name: /Robert Stone and Robert Berg|Robert Berg and Robert Stone/ })
      .click();
    await page.getByRole('heading', { name: 'The same person?', level: 1 }).waitFor();
    await page.keyboard.press('n');
    await page.getByText('They are two people').waitFor();
    await page.getByRole('heading', { name: 'Nobody is in here twice' }).waitFor();
    assert.deepEqual(noise, []);
  });

  test('those who are surely the same are looked at, merged in one step, and undone in one', async () => {
    const { page, noise } = await book.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await addAdaAgain(page);
    await page.goto(`${book.server.origin}/people`);
    await page.getByRole('link', { name: 'Duplicates' }).click();
    await page.getByRole('button', { name: 'Look at them' }).click();
    await page
      .getByText('Ada Quill (Acme) = Ada Quill')
      .or(page.getByText('Ada Quill = Ada Quill'))
      .first()
      .waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.getByRole('button', { name: /^Merge 1 that is surely the same/ }).click();
    await page.getByText('1 entry merged').waitFor();
    await page.getByRole('heading', { name: 'Nobody is in here twice' }).waitFor();
    await page.keyboard.press('u');
    await page.getByRole('heading', { name: /surely somebody’s already/ }).waitFor();
    assert.deepEqual(noise, []);
  });
});
