import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { randomIds, systemClock } from '../../src/app/system.ts';
import type { TestServer } from './server.ts';

const ids = randomIds(systemClock);

const fixture = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));

/** A Complete export of LinkedIn: ten connections, one of them without a name. */
export const linkedinExport = fixture('linkedin/Complete_LinkedInDataExport_10-05-2026.zip');

/** The same as somebody unpacked it. */
export const linkedinFolder = fixture('linkedin/2026-complete');

export const adaTalk =
  'Called Ada Quill yesterday for 20 min. No openings at her firm right now. I promised to send her the article on port logistics by Friday.';

/**
 * Asks a server as a program of its owner's does; throws for whatever is no success.
 * @param body bytes as they are, anything else as JSON
 */
export const ask = async (
  { origin, address }: Pick<TestServer, 'origin' | 'address'>,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
): Promise<Response> => {
  const isBytes = body instanceof Uint8Array;
  const answer = await fetch(`${origin}/api/v1/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${new URL(address).searchParams.get('key')}`,
      'content-type': isBytes ? 'application/octet-stream' : 'application/json',
    },
    ...(body !== undefined && { body: isBytes ? Buffer.from(body) : JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
};

/** A book with the LinkedIn export in it, where a test is not about how it came there. */
export const bringLinkedin = async (server: TestServer): Promise<void> => {
  const id = randomUUID();
  await ask(server, 'PUT', `imports/${id}/files/linkedin.zip`, await readFile(linkedinExport));
  await ask(server, 'POST', `imports/${id}`, { dryRun: false });
};

/** Talks in the book, where a test is not about how one logs them. */
export const bringTalks = async (server: TestServer, ...lines: readonly string[]): Promise<void> => {
  for (const text of lines) await ask(server, 'POST', 'log', { id: ids.next<'interaction'>(), text });
};

/** The id of somebody in the book, by a name that nobody else has. */
export const idOf = async (server: TestServer, name: string): Promise<string> => {
  const answer = await ask(server, 'GET', `people/find?ref=${encodeURIComponent(name)}`);
  return ((await answer.json()) as { readonly id: string }).id;
};

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
