import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from './support/axe.ts';
import { importLinkedin, logTalk } from './support/book.ts';
import { goWithin, openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

test('the article’s scenes on screen: a talk, thanks, a company ruled out, may I ask, the goal, the loop, the first 90 days', async () => {
  await using server = await startServer();
  await using browser = await openBrowser();
  const { page, noise } = await openPage(browser, server.address);
  await importLinkedin(page);
  const go = (path: string) => goWithin(page, path);

  // What I am after; it asks for as many talks a week.
  await go('/me');
  await page.getByRole('combobox', { name: /^I am after/u }).selectOption({ label: 'an internship' });
  await page.getByLabel('In your words').fill('Summer in logistics');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('heading', { name: 'Summer in logistics' }).waitFor();

  // She gave 20 minutes, and there are no openings: she is thanked, by name of what she did.
  await go('/');
  await logTalk(page, 'Called Ada Quill today for 20 min. No openings at her firm right now.');
  await page.getByRole('dialog').getByRole('button', { name: 'Later' }).click();
  const first = page.getByRole('region', { name: 'Worth doing today' }).getByRole('article').first();
  await first.getByRole('heading', { name: 'Thank Ada Quill' }).waitFor();
  assert.match(
    await first.getByRole('textbox', { name: /^Your words/ }).inputValue(),
    /telling me straight that there are no openings/u,
  );
  await first.getByRole('button', { name: 'Sent' }).click();
  await page.getByText('Ada Quill is thanked').waitFor();

  // May I ask her? Not yet for a large thing, with the reason and the next step.
  await go('/people');
  await page.getByRole('link', { name: 'Ada Quill' }).click();
  const asks = page.getByRole('region', { name: 'May I ask?' });
  await asks.getByRole('button', { name: /^Passing my resume on:\s*not yet/u }).click();
  await asks.getByLabel('For which role, with its number').fill('Planner role 4471');
  await asks.getByRole('listitem').getByText('One more conversation.', { exact: true }).first().waitFor();

  // Her company is not for me, and she stays.
  await go('/companies/Analytical%20Engines%2C%20Inc.');
  await page.getByRole('button', { name: 'Not for me' }).click();
  await page.getByText(/is not for you\. Asks there are closed; the people stay/u).waitFor();
  await page.getByRole('link', { name: 'Ada Quill' }).first().waitFor();

  // The goal is reached: whoever helped is to hear of it.
  await go('/me');
  await page.getByRole('button', { name: 'It is over' }).click();
  await page
    .getByLabel('What happened, as everyone who helped will hear it')
    .fill('a summer at Riverside Freight');
  await page.getByRole('button', { name: 'I got there' }).click();
  await page.getByText('1 person helped: Today has them, heaviest help first').waitFor();
  await go('/');
  const loop = page.getByRole('article').filter({ hasText: 'Tell Ada Quill how it ended' });
  await loop.getByText(/You got there: a summer at Riverside Freight/u).waitFor();
  await loop.getByRole('heading').getByRole('button').click();
  await loop.getByRole('button', { name: 'Sent' }).click();
  await loop.waitFor({ state: 'detached' });

  // And the new role: whom to meet first.
  await go('/me');
  await page.getByText('Something new').click();
  await page
    .getByRole('combobox', { name: /^I am after/u })
    .selectOption({ label: 'a new role, from its first day' });
  await page.getByLabel('In your words').fill('Planner');
  await page.getByLabel('At', { exact: true }).fill('Riverside Freight');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('link', { name: 'The first 90 days' }).click();
  await page.getByRole('heading', { name: 'First 90 days' }).waitFor();
  assert.deepEqual(await axeFindings(page), []);
  const buddy = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Buddy' }) });
  await buddy.getByText(/0 of 1/u).waitFor();
  assert.deepEqual(noise, []);
});
