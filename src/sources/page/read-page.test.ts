import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './index.ts';

const read = async (html: string) =>
  await readPage(new TextEncoder().encode(html), {
    address: 'https://paper.example/x',
    contentType: 'text/html',
  });

const story = 'The port is on the quay, and cranes are the small part of it. '.repeat(12);

test('what a page writes as entities are the letters that they are', async () => {
  const page = await read(
    `<title>R&amp;D &lt;now&gt; &#1055;&#x43e;&rarr;</title><article><p>AT&T &amp; Sons, 1 &lt; 2, caf&eacute; &toString;. ${story}</p></article>`,
  );
  assert.ok(page.ok);
  assert.equal(page.value.title, 'R&D <now> По→');
  assert.match(page.value.words, /^AT&T & Sons, 1 < 2, café &toString;\. The port/u);
});

test('a long text in elements within elements is read in its time', async () => {
  const answers = '<blockquote><div>6 Jun 2014 Ada &lt;ada@quill.example&gt; wrote:<br>\n'.repeat(30);
  const before = process.threadCpuUsage();
  const page = await read(
    `<html><body><p>${story}${answers}${'6 Jun 2014 Ada &lt;ada@quill.example&gt; wrote:\n'.repeat(20_000)}`,
  );
  const { user } = process.threadCpuUsage(before);
  assert.ok(page.ok);
  assert.ok(user < 1_500_000, `${user / 1e6} s of the processor`);
});

test('a page of nothing but heads of pages is read in the time of one with as many elements as a page has', async () => {
  for (const piece of ['<title>a</title>', '<html><head><meta charset="utf-8"><title>a</title>\n']) {
    const before = process.cpuUsage();
    const page = await read(`<html><head><title>Heads</title>${piece.repeat(1_000_000 / piece.length)}`);
    const { user } = process.cpuUsage(before);
    assert.ok(page.ok && page.value.title === 'Heads');
    assert.ok(user < 3_000_000, `${piece}: ${user / 1e6} s of the processor`);
  }
});

test('a page of nothing but signs is read to its end, in its time', async () => {
  for (const sign of ['&', '&amp;', '&rarr;', '< ', '-->', 'a&nbsp;', 'a\u00A0', 'a&gt;']) {
    const before = process.cpuUsage();
    assert.ok((await read(`<html><title>Signs</title><p>${story}</p><p>${sign.repeat(400_000)}`)).ok);
    assert.ok((await read(`<html><head><title>Signs</title>${sign.repeat(150_000)}`)).ok, sign);
    const { user } = process.cpuUsage(before);
    assert.ok(user < 3_000_000, `${sign}: ${user / 1e6} s of the processor`);
  }
  const before = process.cpuUsage();
  await read(`<html><body>${'\u009d'.repeat(4_000_000)}`);
  assert.ok(process.cpuUsage(before).user < 3_000_000, 'signs of control');
  const page = await read(`<html><body>${'&'.repeat(200_000)}`);
  assert.ok(page.ok && page.value.title.startsWith('&'));
});

test('words behind the end of a page, or in a second body, are of the page', async () => {
  for (const page of [
    `<html><head><title>Port</title></head></html><div><p>${story}</p></div><div>more</div>`,
    `<html lang="en"><head><title>Port</title><p>${story}</p></head>`,
    `<html><head><title>Port</title><div><p>${story}</p></div></head><body></body></html>`,
    `<html><body><title>Port</title></body><body><div><p>${story}</p></div></body></html>`,
    `<p>before</p><html><body><title>Port</title><div><p>${story}</p></div></body></html>`,
  ]) {
    const { ok, ...rest } = await read(page);
    assert.ok(ok && 'value' in rest, page);
    assert.match(rest.value.words, /cranes are the small part/u, page);
    assert.equal(rest.value.title, 'Port');
  }
});

test('an element of a head that does not say what it is asked for is passed over', async () => {
  const page = await read(
    `<html><head><meta content="nameless"><meta property="og:site_name" content="The Paper"><link><link rel="canonical" href="/at-home">
     <title>Port</title></head><body><time>today</time><time datetime="2026-05-04">then</time><p>${story}</p></body></html>`,
  );
  assert.ok(page.ok);
  const { publisher, address, day, language } = page.value;
  assert.deepEqual(
    { publisher, address, day, language },
    { publisher: 'The Paper', address: 'https://paper.example/at-home', day: '2026-05-04', language: null },
  );
});
