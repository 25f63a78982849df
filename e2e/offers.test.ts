import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adaTalk, bringLinkedin, bringTalks } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

test('a link becomes an offer in one line, finds who would value it, and comes back on her timeline as given', async () => {
  await using server = await startServer();
  await bringLinkedin(server);
  await bringTalks(server, adaTalk);
  await using browser = await openBrowser();
  const { page, noise } = await openPage(browser, server.address, {
    phone: true,
    width: 390,
    height: 844,
  });
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page
    .getByRole('link', { name: /Ada Quill/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Topic' }).click();
  await page.keyboard.type('port logistics');
  await page.keyboard.press('Enter');
  await page.getByText('port logistics', { exact: true }).first().waitFor();

  await page.getByRole('link', { name: 'Offers', exact: true }).click();
  // Nothing there yet: what everybody has, as questions; an answer is the line that is typed next.
  await page.getByRole('button', { name: 'What did you hear at a talk or a class' }).click();
  await page.keyboard.insertText(
    'https://ports.example/cranes How Gothenburg shares out its cranes #port-logistics 3 min',
  );
  assert.equal(await page.getByLabel('What it is', { exact: true }).inputValue(), 'talk-notes');
  await page.getByLabel('What it is', { exact: true }).selectOption('article');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  // It is open, and in view on a phone.
  const put = page.getByRole('button', { name: 'How Gothenburg shares out its cranes', expanded: true });
  await put.waitFor();
  assert.ok(
    await put.evaluate((node) => {
      const { top, bottom } = node.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
  );
  await page.getByText('Because Ada cares about port logistics; it takes 3 minutes to read.').waitFor();
  await page.getByRole('button', { name: 'Write to Ada Quill' }).click();
  const words = page.getByLabel('Your words to Ada Quill: How Gothenburg shares out its cranes');
  await words.fill('Hi Ada, page 2 is about your doors: https://ports.example/cranes. No reply needed.');
  await page.getByRole('button', { name: 'Given' }).click();
  await page.getByText('Given to Ada Quill: How Gothenburg').first().waitFor();
  await page.getByText('Nobody you keep has said anything that this speaks to').waitFor();

  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page
    .getByRole('link', { name: /Ada Quill/ })
    .first()
    .click();
  await page.getByText('page 2 is about your doors').first().waitFor();
  await page.getByText('How Gothenburg shares out its cranes').first().waitFor();
  assert.deepEqual(noise, []);
});

test('a page of one’s own is kept as one types, also without a server, and is there to be read', async () => {
  const first = await startServer();
  await bringLinkedin(first);
  await using browser = await openBrowser();
  const { page } = await openPage(browser, first.address, { ahead: true, at: '/offers' });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.getByRole('button', { name: 'Write a page' }).click();
  await page.getByLabel('What it is about, as a title').fill('How six teams decide');
  await page.getByLabel('Your page, in Markdown').fill('## What they said\n\n- **Two** had a rule.');
  await page.reload();
  const written = page.getByLabel('Your page, in Markdown');
  assert.equal(await written.inputValue(), '## What they said\n\n- **Two** had a rule.');
  await page.getByRole('button', { name: 'See how it looks' }).click();
  await page.getByRole('heading', { name: 'What they said' }).waitFor();
  await page.getByRole('button', { name: 'Write on' }).click();
  await first.stop();
  await written.press('Control+Enter');
  await page.getByText('1 thing kept on this device').waitFor();
  await using again = await startServer({ folder: first.folder, port: first.port });
  await page.getByText('1 thing kept on this device').waitFor({ state: 'detached' });
  await page.goto(`${again.origin}/offers`);
  await page.getByRole('button', { name: 'How six teams decide' }).waitFor();
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'How six teams decide', expanded: true }).waitFor();
  await page.getByRole('heading', { name: 'What they said' }).waitFor();
});
