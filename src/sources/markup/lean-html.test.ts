import assert from 'node:assert/strict';
import test from 'node:test';
import { leanHtml } from './lean-html.ts';

test('a lean page has its words once, blanks as one, and no more depth than a page has', () => {
  for (const [page, lean] of [
    ['<p>a \n\n\t b</p>', '<p>a b</p>'],
    ['<p>a<style>p { x }</style><svg><path/></svg>b', '<p>ab</p>'],
    ['<title>T  t</title><img src="x" onclick="y">', '<title>T t</title><img src="x"/>'],
    [
      '<script>no</script><script type="application/ld+json">{ "a":  1 }</script>',
      '<script type="application/ld+json">{ "a":  1 }</script>',
    ],
    ['<h1>a<small class="x">b<h2>c', '<h1>a<small class="x">b</small></h1><h2>c</h2>'],
    ['<p>a <b>b<i>c</b></i> <font color="red">d</font>', '<p>a bc d</p>'],
    ['<span id="a"><div><span>b</span>c</div>d</span>e', '<span id="a"><div>bc</div>d</span>e'],
    ['<h1>a<p>b', '<h1>a</h1><p>b</p>'],
    ['<meta charset="utf-8"><meta name="a" content="b">', '<meta name="a" content="b"/>'],
    [
      '<a href=/x?a=1&b=2 CLASS=\'a "b" &eacute;&lt;\'>a</a>',
      '<a href="/x?a=1&amp;b=2" class="a &quot;b&quot; é&lt;">a</a>',
    ],
    [
      '<script type="application/ld+json">{ "a": "R&D <b>" }</script>',
      '<script type="application/ld+json">{ "a": "R&amp;D &lt;b&gt;" }</script>',
    ],
    ['1 < 2 &amp;&nbsp;3', '1 &lt; 2 &amp; 3'],
  ] as const)
    assert.equal(leanHtml(page).replaceAll('\u00A0', ' '), lean);
  assert.equal(leanHtml('<div>'.repeat(200)).match(/<div>/gu)?.length, 60);
});

test('a lean page has no more elements than a page has, whichever they are', () => {
  for (const element of [
    '<p>a</p>',
    '<img src="a">',
    '<title>a</title>',
    '<script type="application/ld+json">{}</script>',
    '<html><head><title>a</title>',
  ])
    assert.ok((leanHtml(element.repeat(10_000)).match(/<[a-z]/gu)?.length ?? 0) <= 6000, element);
});

test('what follows the last element that a lean page has room for is not within the one before', () => {
  const comment = `<!--${'-'.repeat(500_000)}-->`;
  assert.equal(
    leanHtml(`${comment}${'<br>'.repeat(5999)}<h1>a<title>b</title>c`).replaceAll('<br/>', ''),
    '<h1>a</h1>c',
  );
});

test('a lean page has no more text within text than is read in its time', () => {
  const open = '<blockquote><div>a';
  const page = leanHtml(`${open.repeat(30)}${'<p>words of an answer '.repeat(20_000)}`);
  let within = 0;
  let depth = 0;
  for (const [, end, name, text = ''] of page.matchAll(/<(\/?)(\w+)\/?>([^<]*)/gu)) {
    if (name !== 'br') depth += end === '' ? 1 : -1;
    within += depth * text.length;
  }
  assert.ok(within < 3_100_000, String(within));
  assert.equal(depth, 0);
});
