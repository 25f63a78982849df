import assert from 'node:assert/strict';
import test from 'node:test';
import type { Article } from '../../core/reading/index.ts';
import { wholeTextOfHtml } from '../markup/html-text.ts';
import { corpusFiles, type CorpusFile } from '../testing/corpus.ts';
import { readFeed } from './index.ts';

const files = corpusFiles('feeds', '').filter(({ name }) => name.endsWith('.xml'));

/** Each file says in a comment with which headers it was served and what another reader finds in it. */
const headOf = ({ bytes }: CorpusFile): string => new TextDecoder('latin1').decode(bytes);

const read = (file: CorpusFile) =>
  readFeed(file.bytes, {
    address: 'http://127.0.0.1:8097/feed.xml',
    contentType: /Content-type:\s*(.+)/iu.exec(headOf(file))?.[1]?.trim() ?? null,
  });

for (const file of files)
  test(`${file.name} is read in time, whatever is wrong with it`, () => {
    const started = process.threadCpuUsage();
    const feed = read(file);
    assert.ok(process.threadCpuUsage(started).user < 1e6 + file.bytes.length);
    if (!feed.ok) return;
    for (const { title, words, address } of feed.value.items) {
      for (const text of [title, words]) assert.ok(text.isWellFormed());
      assert.ok(address === null || /^https?:/u.test(address));
    }
  });

const fields: Readonly<Record<string, (article: Article) => string>> = {
  title: ({ title }) => title,
  description: ({ words }) => words,
  summary: ({ words }) => words,
  link: ({ address }) => address ?? '',
  id: ({ id }) => id,
  guid: ({ id }) => id,
  author: ({ author }) => author ?? '',
  name: ({ author }) => author ?? '',
};

const unquoted = (python: string): string =>
  python.replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/giu, (_, wide?: string, narrow?: string) =>
    String.fromCharCode(Number.parseInt(wide ?? narrow ?? '', 16)),
  );

/** What is expected of an entry, where it is said of what we read. */
const claim =
  /entries\[(\d)\]\.?(?:\['author_detail'\])?\['?(\w+)'?\]\s*==\s*(?:'([^']*)'|"([^"]*)")|entries\[0\](?:\['|\.)tags(?:'\])?\[(\d)\](?:\['term'\]|\.term) == '([^']*)'|entries\[0\]\['(?:\w+)_parsed'\] == \((\d+), (\d+), (\d+)/gu;

test('what another reader finds in these feeds is found', (t) => {
  const missed: string[] = [];
  let found = 0;
  for (const file of files) {
    const expected = /Expect:\s*(.*)/u.exec(headOf(file))?.[1] ?? '';
    const feed = read(file);
    for (const [
      whole,
      at = '0',
      field = '',
      single,
      double,
      tag,
      term,
      year,
      month,
      day,
    ] of expected.matchAll(claim)) {
      const article = feed.ok ? feed.value.items[Number(at)] : undefined;
      const isDay = year !== undefined;
      if (!isDay && tag === undefined && fields[field] === undefined) continue;
      const wanted = isDay
        ? `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
        : (term ?? wholeTextOfHtml(unquoted(single ?? double ?? '')));
      const ours = isDay
        ? (article?.day ?? '')
        : tag === undefined
          ? article && fields[field]?.(article)
          : article?.topics[Number(tag)];
      if ((ours ?? '') === wanted) found += 1;
      else missed.push(`${file.name}: ${whole}, not ${ours}`);
    }
  }
  t.diagnostic(`${found} found, ${missed.length} not:\n${missed.join('\n')}`);
  // The others are of entries that say nothing else, and of such none is made.
  assert.ok(files.length === 0 || found >= 34);
});
