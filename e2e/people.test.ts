import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adaTalk, bringLinkedin, bringTalks } from './support/book.ts';
import { axeFindings } from './support/axe.ts';
import { goWithin } from './support/browser.ts';
import { shareBook } from './support/shared-book.ts';

describe('people', () => {
  const book = shareBook({}, bringLinkedin);

  test('many people are changed at once, without a question, and changed back in one step', async () => {
    const { page, noise } = await book.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('row').nth(1).waitFor();
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
    const bar = page.getByRole('region', { name: 'Selected people' });
    await bar.getByText('2 people').waitFor();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    for (const key of ['k', 'x', 'j', 'x']) await page.keyboard.press(key);

    // Whoever is archived stays in the table, and it says so.
    await page.keyboard.press('a');
    await page.getByText('2 people archived').waitFor();
    await page.getByText(/ people in your book.*, 2 archived$/u).waitFor();
    const archived = page.getByRole('cell').getByText('archived', { exact: true });
    await archived.nth(1).waitFor();
    const findsArchived = page.getByRole('button', { name: 'archived' });
    await findsArchived.click();
    await page.getByText('2 people found').waitFor();
    await findsArchived.click();
    await page.getByText('2 people found').waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await archived.first().waitFor({ state: 'detached' });
    for (const place of [0, 1]) await page.getByRole('checkbox').nth(place).click();
    await page.keyboard.press('2');
    await page.getByText('2 people in Close').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByText('2 people found').waitFor();
    await page.keyboard.press('u');
    await page.getByText('0 people found').waitFor();
    assert.deepEqual(noise, []);
  });

  test('on a phone one chooses people by their rows, once one asks to, and opens them otherwise', async () => {
    const { page, context, noise } = await book.open({ at: '/people', phone: true, width: 390, height: 844 });
    const rows = page.getByRole('row');
    await rows.nth(2).waitFor();
    assert.equal(await page.getByRole('checkbox').count(), 0);
    await page.getByRole('button', { name: 'Select', exact: true }).tap();
    for (const place of [1, 2]) await rows.nth(place).tap();
    const bar = page.getByRole('region', { name: 'Selected people' });
    await bar.getByText('2 people').waitFor();
    // The bar covers nobody for good: the list ends above it.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const [last, above] = [await rows.last().boundingBox(), await bar.boundingBox()];
    assert.ok(last !== null && above !== null && last.y + last.height <= above.y);
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('button', { name: 'Done', exact: true }).tap();
    await bar.waitFor({ state: 'detached' });
    await rows.nth(1).tap();
    await page.getByRole('button', { name: /^Talked with/u }).waitFor();
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('filters are joined by or, and and not, and a list that is kept is there on the next visit', async () => {
    const { page, context, noise } = await book.open({ at: '/people' });
    const found = (count: string): Promise<void> =>
      page.getByText(`${count} found`, { exact: true }).waitFor();
    await page.getByLabel('Search people').fill('quill OR sandbox');
    await found('2 people');
    await page.getByLabel('Search people').fill('(quill OR sandbox) -ada');
    await found('1 person');
    await page.getByRole('button', { name: 'Keep view' }).click();
    await page.getByLabel('Name of the view').fill('Only him');
    await page.keyboard.press('Enter');
    await page.getByText('Kept as “Only him”').waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.getByLabel('Search people').fill('layer:best');
    await page.getByText(/“layer:” takes inner, close/).waitFor();
    await page.getByLabel('Search people').fill('');
    await page.getByRole('button', { name: 'No layer' }).click();
    await page.getByRole('button', { name: 'Inner', exact: true }).click();
    await page.getByRole('button', { name: 'Leave out' }).click();
    await page.getByRole('menuitem', { name: 'No layer' }).click();
    const leftOut = page.getByRole('button', { name: 'No longer: not No layer' });
    await leftOut.waitFor();
    await page.getByRole('button', { name: 'No layer', exact: true, pressed: false }).waitFor();
    await leftOut.click();
    await leftOut.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Inner', exact: true, pressed: true }).waitFor();
    const view = page.getByRole('button', { name: 'Only him', exact: true });
    await view.click();
    await found('1 person');
    await page.getByRole('button', { name: 'Let go of the view Only him' }).click();
    await view.waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await view.waitFor();
    assert.deepEqual(noise, []);
    await context.close();
  });

  test('people are sorted one key each, and one key goes back', async () => {
    const { page, noise } = await book.open({ at: '/people/sort' });
    const name = page.getByRole('article').getByRole('heading');
    await name.waitFor();
    const first = await name.innerText();
    await page.keyboard.press('1');
    await page.getByText(`${first} is in Inner`).waitFor();
    const second = await name.innerText();
    assert.notEqual(second, first);
    await page.keyboard.press('t');
    await page.keyboard.type('cold chains');
    await page.keyboard.press('Enter');
    await page.getByText(`${second}: cold chains`).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('u');
    await page.getByText(/^Undone/).waitFor();
    await page.getByRole('heading', { name: first, level: 2 }).waitFor();
    assert.deepEqual(noise, []);
  });

  test('sorting shows who somebody is, and whom one left stays left after a reload', async () => {
    const { page, noise } = await book.open();
    await page.setViewportSize({ width: 390, height: 844 });
    // What narrows the list is seen, also where it stands beyond the edge of the row.
    await page.goto(`${book.server.origin}/people?state=do-not-contact`);
    const pressed = page.getByRole('button', { name: 'do not contact', pressed: true });
    await pressed.waitFor();
    const box = await pressed.boundingBox();
    assert.ok(box !== null && box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box));
    await page.goto(`${book.server.origin}/people/sort`);
    const card = page.getByRole('article');
    const name = card.getByRole('heading');
    await name.waitFor();
    await card.getByText(/Last talk|No talk in your book yet/).waitFor();
    await card.getByText(/known since/).waitFor();
    const first = await name.innerText();
    await card.getByRole('button', { name: /Leave as is/ }).click();
    await page.getByText('1 looked at').waitFor();
    const second = await name.innerText();
    assert.notEqual(second, first);
    await page.reload();
    await page.getByRole('heading', { name: second, level: 2 }).waitFor();
    assert.deepEqual(noise, []);
  });

  test('a person: everything can be mended, the trash gives back, the palette finds by any word', async () => {
    const { page, noise } = await book.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('quill');
    await page
      .getByRole('option', { name: /Ada Quill/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ada Quill', level: 1 }).waitFor();

    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: 'Pronouns' }).fill('she/her');
    await page.getByRole('textbox', { name: 'Cares about' }).fill('cold chains, honest numbers');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'She cares about' }).waitFor();
    await page.getByRole('link', { name: 'honest numbers' }).waitFor();

    await page.getByRole('button', { name: 'A promise of yours' }).click();
    await page.getByLabel('A promise of yours').fill('send the rota');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Kept: send the rota' }).click();
    await page.getByText(/^None open/).waitFor();

    await page.getByRole('button', { name: 'Add', exact: true }).first().click();
    const kind = page.getByRole('combobox', { name: 'Kind', exact: true });
    assert.equal(await kind.inputValue(), 'other', 'what is not chosen is taken for nothing that means more');
    await page.getByLabel('What it was').fill('news of the port of Poti');
    await page.keyboard.press('Enter');
    await page.getByText('Noted: news of the port of Poti').waitFor();

    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Put into the trash' }).click();
    await page.getByText('Ada Quill is in the trash').waitFor();
    await page.keyboard.press('u');
    await page.getByRole('link', { name: 'Ada Quill' }).waitFor();
    assert.deepEqual(noise, []);
  });

  test('Log: a finding is taken out by pressing it, a thank-you is switched, and only what stands there is saved', async () => {
    const { page, noise } = await book.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.keyboard.press('l');
    await page.keyboard.insertText(adaTalk);
    await page.getByText('Fri 20 Nov').waitFor();
    await page.getByRole('button', { name: /^They promised it/ }).click();
    await page.getByText('They promised', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^You promised it/ }).click();
    await page.getByText('You promised', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Ada Quill was only named' }).click();
    await page.getByText('Also named').waitFor();
    await page.getByRole('button', { name: 'Ada Quill was there' }).click();
    await page.getByText('Also named').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^No promise/ }).click();
    await page.getByText('You promised').waitFor({ state: 'detached' });
    await page.getByRole('switch', { name: 'A thank-you to Ada Quill' }).click();
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('coffee');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Noted: coffee with Ada Quill, yesterday' }).waitFor();
    assert.equal(await page.getByLabel('Your thanks to Ada Quill').count(), 0);
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Undone/).waitFor();
    assert.deepEqual(noise, []);
  });

  test('the appearance follows the system until one is chosen, and a choice holds before the first paint', async () => {
    const { page } = await book.open({ dark: true });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.getByRole('link', { name: 'Settings' }).first().click();
    await page.getByRole('radio', { name: 'Light' }).waitFor();
    assert.equal(await paper(), 'rgb(23, 20, 15)');
    await page.getByRole('radio', { name: 'Light' }).click();
    assert.equal(await paper(), 'rgb(251, 248, 243)');
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
    await page.getByRole('radio', { name: 'As the system' }).click();
    assert.equal(await paper(), 'rgb(23, 20, 15)');
  });

  test('an ask is planned when it is fair, goes out, is answered and thanked for, all from her page', async () => {
    const { page, noise } = await book.open({ at: '/people' });
    await page.getByRole('link', { name: 'Ada Quill' }).click();
    await page.getByRole('heading', { name: 'Ada Quill', level: 1 }).waitFor();
    const asks = page.getByRole('region', { name: 'May I ask?' });
    await asks.getByRole('button', { name: /^Advice/ }).click();
    await asks
      .getByRole('listitem')
      .getByText('Make it one clear question.', { exact: true })
      .first()
      .waitFor();
    await asks.getByLabel('The one question').fill('how you moved from planning into product');
    await asks.getByRole('button', { name: /^Advice:\s*yes, now/ }).waitFor();
    await asks.getByRole('button', { name: 'Plan to ask' }).click();
    await asks.getByText('planned; Today has the words').waitFor();
    await asks.getByRole('button', { name: 'I asked' }).click();
    await asks.getByText(/^asked today/).waitFor();
    await asks.getByLabel(/^What .* said$/).fill('a call next week');
    await asks.getByRole('button', { name: 'Yes', exact: true }).click();
    await asks.getByText('Ada said yes: a call next week').waitFor();
    await goWithin(page, '/');
    await page.getByRole('button', { name: /^Thank Ada Quill/ }).waitFor();
    assert.deepEqual(noise, []);
  });

  test('all that is held about somebody is handed over, and erasing says what goes before it does', async () => {
    await bringTalks(book.server, 'Called Zora Quince for 20 min about tides.');
    const { page, noise } = await book.open({ at: '/people?q=quince' });
    await page.getByRole('link', { name: 'Zora Quince' }).click();
    await page.getByRole('heading', { name: 'Zora Quince', level: 1 }).waitFor();
    const more = page.getByRole('button', { name: 'More', exact: true });
    await more.click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save all I hold about Zora' }).click(),
    ]);
    assert.match(file.suggestedFilename(), /^goodturn-person-.*\.txt$/);
    const erase = page.getByRole('dialog', { name: 'Erase Zora Quince for good?' });
    const open = async (): Promise<void> => {
      await more.click();
      await page.getByRole('menuitem', { name: 'Erase for good' }).click();
      await erase.getByText('1 talk or message').waitFor();
    };
    await open();
    assert.deepEqual(await axeFindings(page), []);
    await erase.getByRole('button', { name: 'Keep Zora Quince' }).click();
    await page.getByRole('heading', { name: 'Zora Quince', level: 1 }).waitFor();
    await open();
    await erase.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText('Zora Quince is erased.').waitFor();
    await goWithin(page, '/people?q=quince');
    await page.getByText('0 people found').waitFor();
    assert.deepEqual(noise, []);
  });
});
