import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../actions/reading/read-page.ts';
import { savePage } from '../../actions/reading/save-page.ts';
import { problemInWords } from '../../core/connections/index.ts';
import { openPaper, openPaperBook } from '../testing/paper.ts';

test('a page is read for its words: who wrote what when, and nothing of what stands around them', async () => {
  await using paper = await openPaper();
  await using book = await openPaperBook();
  const read = async (path: string) => {
    const page = await readPage(book.outside, { address: `${paper.origin}/${path}`, allowPrivate: true });
    return page.ok ? page.value : page.error;
  };
  const page = await read('cranes?utm_source=x');
  assert.ok('title' in page);
  assert.deepEqual(
    { ...page, words: page.words.slice(0, 34) },
    {
      id: `${paper.origin}/cranes?utm_source=x`,
      title: 'About cranes?utm_source=x',
      author: 'Bo Stone',
      publisher: 'The Quay',
      day: '2026-11-10',
      address: `${paper.origin}/cranes`,
      words: 'Two cranes have waited for a permi',
      language: 'en',
      topics: [],
    },
  );
  assert.doesNotMatch(page.words, /Home|newsletter|alert/u);
  const latin = await read('latin');
  assert.equal('title' in latin && latin.title, 'Café am Hafen');
  const script = await read('script');
  assert.ok('title' in script);
  assert.doesNotMatch(JSON.stringify(script), /onclick|<script>alert\(2/u);
  for (const [path, problem] of [
    ['404', 'not-found'],
    ['500', 'server-error'],
    ['loop', 'too-many-redirects'],
    ['slow', 'too-slow'],
    ['huge', 'too-large'],
    ['endless', 'too-large'],
    ['bomb', 'too-large'],
    ['picture', 'no-page'],
  ] as const) {
    const refused = await read(path);
    assert.ok('type' in refused && refused.type === 'invalid', path);
    assert.equal(refused.message, problemInWords(problem, 'page').says, path);
  }
});

test('a page is kept whole, or as a link where it cannot be read, and twice is once', async () => {
  await using paper = await openPaper();
  await using book = await openPaperBook();
  const { deps, outside } = book;
  const save = async (address: string, title?: string) => {
    const saved = await savePage(deps, outside, {
      id: deps.ids.next(),
      address,
      allowPrivate: true,
      ...(title !== undefined && { title }),
    });
    assert.ok(saved.ok);
    return saved.value;
  };
  const first = await save(`${paper.origin}/cranes?utm_source=x`);
  assert.deepEqual(
    [
      first.offer.title,
      first.offer.address,
      first.offer.author,
      first.offer.source,
      first.problem,
      first.known,
    ],
    ['About cranes?utm_source=x', `${paper.origin}/cranes`, 'Bo Stone', 'page', null, false],
  );
  assert.equal((await save(`${paper.origin}/cranes`)).known, true);
  const link = await save(`${paper.origin}/500`, 'Shared title');
  assert.deepEqual(
    [link.offer.title, link.problem?.says],
    ['Shared title', problemInWords('server-error', 'page').says],
  );
  const bad = await savePage(deps, outside, { id: deps.ids.next(), address: 'javascript:alert(1)' });
  assert.ok(!bad.ok && bad.error.type === 'invalid');
});
