import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axeFindings } from './support/axe.ts';
import { shareBook } from './support/shared-book.ts';

describe('a table', () => {
  const book = shareBook();

  const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  const list = 'Wer da;Was;Netz\nAda Quill;Mühlen;ada@x.example\nBo Lind;Brücken;bo@x.example\n';

  test('a table that nobody knows is set right by taps, on a phone too, and is known the next time', async () => {
    const { page, noise } = await book.open();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${book.server.origin}/import`);
    await page.getByLabel('Choose files').setInputFiles(csv('list.csv', list));
    await page.getByRole('heading', { name: 'Which column of list.csv is which?' }).waitFor();
    const people = page.getByRole('list', { name: 'Its first people' });
    await page.getByLabel(/^Was/).selectOption('organization');
    await people.getByText('· Mühlen').waitFor();
    await page.getByLabel(/^Wer da/).selectOption('ignore');
    await page.getByLabel(/^Netz/).selectOption('ignore');
    await page.getByText('Say which column holds the name').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled(), true);
    await page.getByLabel(/^Netz/).selectOption('email');
    await page.getByLabel(/^Wer da/).selectOption('name');
    await people.getByText('Ada Quill').waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('2 people: 2 new').waitFor();

    await page.goto(`${book.server.origin}/import`);
    await page
      .getByLabel('Choose files')
      .setInputFiles(csv('more.csv', `${list}Cy Ohm;Mühlen;cy@x.example\n`));
    await page.getByRole('heading', { name: '1 new person' }).waitFor();
    await page.getByText('As you said the last time.').waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('3 people: 1 new, 2 as they were').waitFor();

    // What would change is said before it does.
    await page.goto(`${book.server.origin}/import`);
    const moved = list.replace('Bo Lind;Brücken', 'Bo Lind;Werft');
    await page.getByLabel('Choose files').setInputFiles(csv('moved.csv', moved));
    await page.getByText('What would change, person by person').click();
    await page.getByText(/^Brücken \(to \d{4}-\d{2}-\d{2}\); Werft$/u).waitFor();
    assert.deepEqual(await axeFindings(page), []);
    assert.deepEqual(noise, []);
  });
});
