import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const fixture = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));

/** A Complete export of LinkedIn: ten connections, one of them without a name. */
export const linkedinExport = fixture('linkedin/Complete_LinkedInDataExport_10-05-2026.zip');

export const adaTalk =
  'Called Ada Quill yesterday for 20 min. No openings at her firm right now. I promised to send her the article on port logistics by Friday.';

/** Brings the LinkedIn export into an empty book, by the screen that a newcomer sees. */
export const importLinkedin = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: 'Whom do you know already?' }).waitFor();
  await page.getByLabel('Choose files').setInputFiles(linkedinExport);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { name: 'It is in your book' }).waitFor();
};

/** Logs a talk from wherever the page is, and closes the sheet. */
export const logTalk = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('button', { name: /^Log/ }).first().click();
  await page.getByLabel('What happened, in your words').fill(text);
  await page.getByRole('definition').first().waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: /^(?:Noted|Planned)/ }).waitFor();
};
