import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { adaTalk, linkedinExport } from './book.ts';

export interface Screen {
  readonly name: string;
  readonly path: () => string;
  /** Until this stands there, whole where it is a string, the screen is not there. */
  readonly heading: string | RegExp;
  readonly act?: (page: Page) => Promise<void>;
}

/** Opens whatever is folded on the page. */
const unfold = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });

/** Every screen with what unfolds on it, in a book with the LinkedIn export and one talk. */
export const everyScreen = (
  people: () => { readonly ada: string; readonly ines: string },
): readonly Screen[] => [
  { name: 'Today', path: () => '/', heading: /things/ },
  {
    name: 'snooze menu',
    path: () => '/',
    heading: /things/,
    act: async (page) => {
      await page.keyboard.press('s');
      await page.getByRole('menuitem', { name: 'Tomorrow' }).waitFor();
    },
  },
  {
    name: 'Log sheet',
    path: () => '/',
    heading: /things/,
    act: async (page) => {
      await page.keyboard.press('l');
      await page.getByLabel('What happened, in your words').fill(adaTalk);
      await page.getByText('You promised').waitFor();
    },
  },
  {
    name: 'palette',
    path: () => '/',
    heading: /things/,
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('ada');
      await page
        .getByRole('option', { name: /Ada Quill/ })
        .first()
        .waitFor();
    },
  },
  { name: 'Log', path: () => '/log', heading: 'Log a talk' },
  { name: 'People', path: () => '/people', heading: 'People' },
  {
    name: 'People selected',
    path: () => '/people',
    heading: 'People',
    act: async (page) => {
      // A phone shows the boxes when one asks for them.
      const select = page.getByRole('button', { name: 'Select', exact: true });
      if (await select.isVisible()) await select.click();
      await page.getByRole('checkbox').first().click();
      await page
        .getByRole('region', { name: 'Selected people' })
        .getByRole('button', { name: 'Layer' })
        .click();
      await page.getByRole('menuitem', { name: /Inner/ }).waitFor();
    },
  },
  { name: 'sorting', path: () => '/people/sort', heading: 'Who are they to you?' },
  { name: 'Person', path: () => `/people/${people().ada}`, heading: 'Ada Quill' },
  {
    name: 'Person edited',
    path: () => `/people/${people().ada}`,
    heading: 'Ada Quill',
    act: async (page) => {
      await page.keyboard.press('e');
      await page.getByLabel('Given name').first().waitFor();
    },
  },
  { name: 'Offers, none yet', path: () => '/offers', heading: 'Offers' },
  {
    name: 'Offers',
    path: () => '/offers',
    heading: 'Offers',
    act: async (page) => {
      await page.getByLabel('Something to give').fill('The new cold store in Poti #cold-chain 3 min');
      await page.keyboard.press('Enter');
      await page.getByText('Who would value this').first().waitFor();
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByLabel('What it is called').waitFor();
    },
  },
  { name: 'Companies', path: () => '/companies', heading: 'Companies' },
  { name: 'Progress', path: () => '/progress', heading: 'Progress' },
  {
    name: 'Messages',
    path: () => '/messages',
    heading: 'Messages',
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Write to' }).fill('Ada');
      await page.getByRole('option', { name: 'Ada Quill' }).first().click();
      await page.getByLabel('Your words to Ada Quill').waitFor();
    },
  },
  { name: 'Me', path: () => '/me', heading: 'Me' },
  { name: 'First 90 days', path: () => '/onboarding', heading: 'No new role is open' },
  { name: 'More', path: () => '/more', heading: 'More' },
  { name: 'Import', path: () => '/import', heading: 'Import' },
  { name: 'Save', path: () => '/save', heading: 'Save a page' },
  { name: 'Settings', path: () => '/settings', heading: 'Settings' },
  { name: 'method', path: () => '/settings/method', heading: 'The numbers and why' },
  { name: 'why', path: () => '/settings/why', heading: 'Why this advice' },
  { name: 'history', path: () => '/settings/history', heading: 'What was done' },
  { name: 'no such page', path: () => '/nowhere', heading: 'There is no such page' },
  {
    name: 'Person, unfolded',
    path: () => `/people/${people().ada}`,
    heading: 'Ada Quill',
    act: async (page) => {
      await page.getByRole('button', { name: 'Introduce to…' }).click();
      await page.getByRole('combobox', { name: 'Whom should Ada meet?' }).waitFor();
      await unfold(page);
    },
  },
  {
    name: 'Person, erasing',
    path: () => `/people/${people().ada}`,
    heading: 'Ada Quill',
    act: async (page) => {
      await page.getByRole('button', { name: 'More', exact: true }).first().click();
      await page.getByRole('menuitem', { name: 'Erase for good' }).click();
      await page
        .getByRole('dialog', { name: 'Erase Ada Quill for good?' })
        .getByRole('button')
        .nth(1)
        .waitFor();
    },
  },
  {
    name: 'Two side by side',
    path: () => `/people/${people().ada}/merge/${people().ines}`,
    heading: 'The same person?',
  },
  {
    name: 'Import, looked at',
    path: () => '/import',
    heading: 'Import',
    act: async (page) => {
      await page.getByLabel('Choose files').setInputFiles([
        { name: 'linkedin.zip', mimeType: 'application/zip', buffer: readFileSync(linkedinExport) },
        {
          name: 'list.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(
            'Wer da;Was;Netz\nAda Quill;Mühlen;ada@x.example\nBo Lind;Brücken;bo@x.example\n',
          ),
        },
      ]);
      await page.getByRole('heading', { name: 'Which column of list.csv is which?' }).waitFor();
      for (const lines of await page.getByRole('button', { name: /to look at$/ }).all()) await lines.click();
    },
  },
  {
    name: 'Messages, letters',
    path: () => '/messages',
    heading: 'Messages',
    act: async (page) => {
      await unfold(page);
      await page.getByLabel('Your letter, in any language').waitFor();
    },
  },
  {
    name: 'Settings, unfolded',
    path: () => '/settings',
    heading: 'Settings',
    act: async (page) => {
      for (const name of [
        'Connect a mailbox',
        'Set up sending',
        'Connect an address book',
        'Set one up',
        'Set up an address',
        'Set up backups',
        'Set a password',
        'Make a token',
        'Erase everything…',
      ])
        await page.getByRole('button', { name, exact: true }).click();
      await page.getByLabel(/^To erase everything, type/).waitFor();
      await unfold(page);
    },
  },
  {
    name: 'a message',
    path: () => `/people/${people().ines}`,
    heading: 'Ines Mota',
    act: async (page) => {
      const open = page.getByRole('button', { name: 'Something you know' });
      if ((await open.count()) > 0) await open.click();
      await page.getByLabel('Something you know').fill('Sings in a choir');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Messages' }).getByRole('listitem').waitFor();
    },
  },
  {
    name: 'keys',
    path: () => '/',
    heading: /things/,
    act: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];
