import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPaper } from '../src/app/testing/paper.ts';
import { axeFindings, overflow } from './support/axe.ts';
import { bringLinkedin } from './support/book.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { startServer } from './support/server.ts';

test('on a phone a shared page goes to somebody with one sentence, and stands on their timeline; offline the link is kept', async () => {
  const first = await startServer();
  await bringLinkedin(first);
  await using paper = await openPaper();
  await using browser = await openBrowser();
  const { page, noise } = await openPage(browser, first.address, {
    width: 390,
    height: 844,
    phone: true,
    ahead: true,
  });
  const manifest = (await page.evaluate(async () => (await fetch('/manifest.webmanifest')).json())) as {
    readonly share_target: object;
  };
  assert.deepEqual(manifest.share_target, {
    action: '/save',
    method: 'GET',
    params: { title: 'title', text: 'text', url: 'url' },
  });

  // As the share menu of a phone hands it over.
  const shared = (path: string): string =>
    `${first.origin}/save?title=Shared&text=${encodeURIComponent(`${paper.origin}/${path}`)}`;
  await page.goto(shared('permits'));
  // Only in this test a newspaper is on this very machine.
  await page.getByRole('button', { name: 'It is meant: read it' }).click();
  await page.getByRole('heading', { name: 'About permits' }).waitFor();
  await page.getByText('Bo Stone · The Quay · 10 Nov 2026 · English · 1\u00A0min to\u00A0read').waitFor();
  await page.getByText('What it says').click();
  await page.getByText('Two cranes have waited').first().waitFor();
  assert.deepEqual([await axeFindings(page), await overflow(page)], [[], 0]);
  await page.getByRole('combobox', { name: 'For whom?' }).fill('Ada');
  await page.getByRole('option', { name: /Ada Quill/ }).click();
  await page
    .getByLabel('One sentence of your own')
    .fill('The second part answers what you asked about permits.');
  await page.getByRole('button', { name: 'I sent it' }).click();
  await page.getByText('is noted as given to Ada Quill').waitFor();
  await page.getByRole('link', { name: 'Ada Quill' }).click();
  await page.getByRole('heading', { name: 'Ada Quill', level: 1 }).waitFor();
  await page.getByText('The second part answers what you asked about permits.').first().waitFor();

  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto(first.origin);
  // The page on this machine was refused once, before it was allowed.
  assert.deepEqual(
    noise.filter((line) => !line.includes('400 (Bad Request)')),
    [],
  );
  await first.stop();
  await page.goto(shared('later'));
  await page.getByText('The link is kept').waitFor();
  await page.getByRole('button', { name: 'Keep it to give' }).click();
  await page.getByText('is kept on this device').waitFor();
  await using second = await startServer({ folder: first.folder, port: first.port });
  await page.goto(second.origin);
  await page.getByText('done offline is in the book now').waitFor();
  const { rows } = (await page.evaluate(async () => (await fetch('/api/v1/offers')).json())) as {
    readonly rows: readonly { readonly offer: { readonly title: string; readonly source: string } }[];
  };
  assert.deepEqual(
    rows.flatMap(({ offer: { title, source } }) => (source === 'page' ? title : [])).toSorted(),
    ['About permits', 'Shared'],
  );
});
