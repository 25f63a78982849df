import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { mostItems, type Feed } from '../../core/reading/index.ts';
import { readFeed } from './index.ts';

const read = (text: string, contentType: string | null = null) =>
  readFeed(new TextEncoder().encode(text), { address: 'https://paper.example/news/feed', contentType });

const feedIn = (text: string): Feed => {
  const feed = read(text);
  assert.ok(feed.ok, text);
  return feed.value;
};

/** One article in each kind of feed, with what that kind has. */
const kinds: Readonly<Record<string, string>> = {
  'RSS 2.0': `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>The Quay</title><link>https://paper.example/</link><atom:link rel="self" href="https://paper.example/news/feed"/><language>en-us</language>
    <item><title>Cranes &amp;amp; permits</title><link>/cranes</link><guid isPermaLink="false">c-1</guid>
    <dc:creator><![CDATA[Ada Quill]]></dc:creator><pubDate>Tue, 10 Nov 2026 23:30:00 -0500</pubDate><category>ports</category><category>law</category>
    <description>Short.</description><content:encoded><![CDATA[<p>Two cranes wait.</p><script>alert(1)</script>]]></content:encoded></item></channel></rss>`,
  'RSS 0.91 with the author’s address': `<rss version="0.91"><channel><title>The Quay</title><link>https://paper.example</link><language>en-US</language>
    <item><title>Cranes &amp;amp; permits</title><link>https://paper.example/cranes</link><guid>c-1</guid><author>ada@paper.example (Ada Quill)</author>
    <pubDate>10 Nov 26 23:30 EST</pubDate><category>ports</category><category>law</category><description>&lt;p&gt;Two cranes wait.&lt;/p&gt;</description></item></channel></rss>`,
  RDF: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://paper.example/"><title>The Quay</title><link>https://paper.example/</link><dc:language>en-US</dc:language></channel>
    <item rdf:about="c-1"><title>Cranes &amp;amp; permits</title><link>https://paper.example/cranes</link><dc:creator>Ada Quill</dc:creator>
    <dc:date>2026-11-10T23:30:00-05:00</dc:date><dc:subject>ports</dc:subject><dc:subject>law</dc:subject><description>Two cranes wait.</description></item></rdf:RDF>`,
  Atom: `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US" xml:base="https://paper.example/"><title type="html">The &lt;b&gt;Quay&lt;/b&gt;</title><link href="/"/><author><name>Ada Quill</name></author>
    <entry><id>c-1</id><title>Cranes &amp; permits</title><link rel="edit" href="/edit"/><link href="cranes"/><published>2026-11-10T23:30:00-05:00</published><updated>2026-11-12T00:00:00Z</updated>
    <category term="ports"/><category term="l" label="law"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two <i>cranes</i> wait.</p></div></content></entry></feed>`,
  'Atom with a prefix': `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en-US"><a:title>The Quay</a:title><a:link href="https://paper.example/"/>
    <a:entry><a:id>c-1</a:id><a:title>Cranes &amp; permits</a:title><a:link href="https://paper.example/cranes"/><a:author><a:name>Ada Quill</a:name></a:author><a:updated>2026-11-10T23:30:00-05:00</a:updated>
    <a:category term="ports"/><a:category term="law"/><a:summary>Two cranes wait.</a:summary></a:entry></a:feed>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Quay',
    home_page_url: 'https://paper.example/',
    language: 'en-US',
    items: [
      {
        id: 'c-1',
        url: 'https://paper.example/cranes',
        title: 'Cranes & permits',
        authors: [{ name: 'Ada Quill' }],
        date_published: '2026-11-10T23:30:00-05:00',
        content_text: 'Two cranes wait.',
        tags: ['ports', 'law'],
      },
    ],
  }),
  'RSS that closes nothing':
    `<rss><channel><title>The Quay</title><link>https://paper.example/</link><language>en-US
    <item><title>Cranes &amp;amp; permits</title><link>https://paper.example/cranes</link><guid>c-1</guid><dc:creator>Ada Quill</dc:creator>
    <pubDate>Tue, 10 Nov 2026 23:30:00 EST</pubDate><category>ports</category><category>law</category><description><p>Two cranes wait.<br></description></item>`.replace(
      'en-US\n',
      'en-US</language>\n',
    ),
};

for (const [kind, text] of Object.entries(kinds))
  test(`an article of ${kind} is read whole`, () => {
    assert.deepEqual(feedIn(text), {
      title: 'The Quay',
      address: 'https://paper.example/',
      items: [
        {
          id: 'c-1',
          title: 'Cranes & permits',
          author: 'Ada Quill',
          publisher: 'The Quay',
          day: '2026-11-10',
          address: 'https://paper.example/cranes',
          words: 'Two cranes wait.',
          language: 'en-US',
          topics: ['ports', 'law'],
        },
      ],
    });
  });

const rss = (items: string): string => `<rss><channel><title>T</title>${items}</channel></rss>`;

test('nothing in a feed is run: of titles the words remain, of addresses only those of the web', () => {
  const [item] = feedIn(
    rss(`<item><title>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;Port news</title>
      <link>javascript:alert(3)</link><author>&lt;b onclick="x"&gt;Bo&lt;/b&gt;</author><guid>one</guid></item>`),
  ).items;
  assert.deepEqual([item?.title, item?.author, item?.address], ['Port news', 'Bo', null]);
});

test('what stands in titles as signs stays', () => {
  const titles = ['1 &lt; 2', 'A &amp;amp; B', 'Caf&eacute;', 'R&D', 'don&#146;t', '<![CDATA[5 > 4]]>'];
  const { items } = feedIn(rss(titles.map((title) => `<item><title>${title}</title></item>`).join('')));
  assert.deepEqual(
    items.map(({ title }) => title),
    ['1 < 2', 'A & B', 'Café', 'R&D', 'don’t', '5 > 4'],
  );
});

test('days are read in the ways in which they are written', () => {
  const days = {
    'Thu, 01 Jan 2004 19:48:21 GMT': '2004-01-01',
    '2003-12-31T10:14:55Z': '2003-12-31',
    '20031231': '2003-12-31',
    'Wed, 2 Sept 2026': '2026-09-02',
    'November 5, 2026': '2026-11-05',
    'Thu Nov 05 10:00:00 UTC 2026': '2026-11-05',
    '31 Feb 2026': null,
    yesterday: null,
  };
  const { items } = feedIn(
    rss(
      Object.keys(days)
        .map((day) => `<item><title>${day}</title><pubDate>${day}</pubDate></item>`)
        .join(''),
    ),
  );
  assert.deepEqual(Object.fromEntries(items.map(({ title, day }) => [title, day])), days);
});

test('of a long feed the newest are kept, each once', () => {
  const entry = (n: number): string =>
    `<item><guid>${n}</guid><title>Entry ${n}</title><pubDate>${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01</pubDate></item>`;
  const all = Array.from({ length: 300 }, (_, n) => entry(n));
  const { items } = feedIn(rss([...all, ...all].join('')));
  assert.equal(items.length, mostItems);
  assert.deepEqual([items[0]?.id, items.at(-1)?.id], ['299', '100']);
});

test('a charset is believed in the order in which it deserves it', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const titled = (bytes: Uint8Array, contentType: string | null): string | undefined => {
    const feed = readFeed(bytes, { address: null, contentType });
    return feed.ok ? feed.value.title : feed.error;
  };
  const utf8 = new TextEncoder().encode('<rss><channel><title>Café</title></channel></rss>');
  const declared = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><rss><channel><title>Caf\u00e9</title></channel></rss>`;
  assert.equal(titled(utf8, 'text/xml; charset=iso-8859-1'), 'Café', 'UTF-8 that is called Latin');
  assert.equal(titled(latin(declared('iso-8859-1')), null), 'Café', 'Latin by its declaration');
  assert.equal(
    titled(latin(declared('utf-8')), 'text/xml; charset="ISO-8859-1"'),
    'Café',
    'Latin by its server',
  );
  assert.equal(titled(latin(declared('no-such')), null), 'Café', 'Latin of which nobody knows');
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...Buffer.from('<rss><channel><title>Café</title></channel></rss>', 'utf16le'),
  ]);
  assert.equal(titled(utf16, 'text/xml; charset=utf-8'), 'Café', 'UTF-16 by its mark');
  const big5 = Uint8Array.from([
    ...latin('<rss><channel><title>'),
    0xb4,
    0xe4,
    ...latin('</title></channel></rss>'),
  ]);
  assert.equal(titled(big5, 'text/xml; charset=big5'), '港', 'Chinese by its server');
});

test('what is no feed is said to be none, and what is made to choke a reader is refused', () => {
  const bomb = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;"><!ENTITY lol3 "&lol2;&lol2;">]><rss><channel><title>&lol3;</title></channel></rss>`;
  const outside = `<!DOCTYPE rss [<!ENTITY % all SYSTEM "file:///etc/passwd">%all;]><rss><channel/></rss>`;
  for (const trap of [bomb, outside, `<rss>${'<a>'.repeat(1000)}`, `<rss>${'<a/>'.repeat(400_000)}</rss>`])
    assert.deepEqual(read(trap), { ok: false, error: 'trap' });
  const file = `<!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd">]><rss><channel><title>&secret;</title></channel></rss>`;
  assert.equal(feedIn(file).title, '&secret;');
  for (const other of [
    '',
    '<html><title>A page</title></html>',
    '{"items":1}',
    '{',
    '%PDF-1.7',
    '<svg/>',
    'null',
  ])
    assert.deepEqual(read(other), { ok: false, error: 'no-feed' }, other);
});

test('no text makes the reader slow', () => {
  const evil: Readonly<Record<string, (size: number) => string>> = {
    'unclosed CDATA': (size) => '<rss><![CDATA['.repeat(size),
    'unclosed comments': (size) => `<rss>${'<!--'.repeat(size)}`,
    'open quotes': (size) => `<rss>${'<a b="'.repeat(size)}`,
    'signs only': (size) => '<'.repeat(size * 4),
    types: (size) => '<!DOCTYPE ['.repeat(size),
    'a long word in a tag': (size) => `<rss ${'a'.repeat(size * 4)}>`,
    'closes nothing': (size) => `<rss>${'<b></c>'.repeat(size)}`.slice(0, 150 * 7) + '</c>'.repeat(size),
    entities: (size) => `<rss><channel><title>${'&#x41;'.repeat(size)}`,
    'items of nobody': (size) => `<rss><channel>${'<item>said</item>'.repeat(size / 5)}</channel></rss>`,
  };
  for (const [name, make] of Object.entries(evil)) {
    const began = process.cpuUsage();
    read(make(200_000));
    const { user } = process.cpuUsage(began);
    assert.ok(user < 3_000_000, `${name} took ${user / 1000} ms`);
  }
});

test('whatever arrives is read or refused', () => {
  const part = fc.constantFrom(
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</',
    '<![CDATA[',
    ']]>',
    '<!--',
    '&amp;',
    '&',
    '"',
    '<link href="',
    '>',
    'x',
    '<feed>',
    '<entry>',
    '\u0000',
    '{"items":[',
    '{}',
    ']}',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      read(parts.join(''));
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readFeed(bytes, { address: null, contentType: null });
    }),
  );
});

test('half a character of a JSON feed is no character', () => {
  const feed = read(
    '{"title":"Harbour\\ud800","items":[{"id":"1\\udc00","title":"Cranes \\ud83d","content_html":"<p>\\ud800 lift</p>"}]}',
  );
  const said = JSON.stringify(feed);
  assert.match(said, /Cranes/u);
  assert.ok(!said.includes('\\ud'), said);
});
