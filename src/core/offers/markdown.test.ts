import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { markdownHtml, markdownText } from './markdown.ts';

const cases: readonly (readonly [markdown: string, html: string, text: string])[] = [
  [
    '# Doors\n\nThey **fail** first.',
    '<h1>Doors</h1>\n<p>They <strong>fail</strong> first.</p>',
    'Doors\n\nThey fail first.',
  ],
  ['two\nlines', '<p>two lines</p>', 'two lines'],
  ['- one\n- *two*', '<ul><li>one</li><li><em>two</em></li></ul>', '- one\n- two'],
  ['3. one\n4. two', '<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
  ['text\n- one', '<p>text</p>\n<ul><li>one</li></ul>', 'text\n\n- one'],
  ['> said so', '<blockquote><p>said so</p></blockquote>', 'said so'],
  [
    '[the rule](https://example.org/a?b=1&c)',
    '<p><a href="https://example.org/a?b=1&amp;c">the rule</a></p>',
    'the rule (https://example.org/a?b=1&c)',
  ],
  [
    'see https://example.org.',
    '<p>see <a href="https://example.org">https://example.org</a>.</p>',
    'see https://example.org.',
  ],
  ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>', '[x](javascript:alert(1))'],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '<script>alert(1)</script>'],
  ['2 * 3 * 4 and snake_case_name', '<p>2 * 3 * 4 and snake_case_name</p>', '2 * 3 * 4 and snake_case_name'],
  ['`a < b`', '<p><code>a &lt; b</code></p>', 'a < b'],
  ['', '', ''],
];

for (const [markdown, html, text] of cases)
  test(`an analysis as HTML and as text: ${JSON.stringify(markdown)}`, () => {
    assert.equal(markdownHtml(markdown), html);
    assert.equal(markdownText(markdown), text);
  });

test('no text of anybody makes a tag that is not ours, nor an address that runs', () => {
  const ours = /<\/?(?:h[123]|p|blockquote|ul|ol|li|strong|em|code|a href="(?:https?:|mailto:)[^"<>]*"|a)>/gu;
  const pieces = [
    '<',
    '>',
    '"',
    '&',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '\n',
    '- ',
    '# ',
    '> ',
    'a',
    ' ',
    'https://x',
    'javascript:x',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const rest = markdownHtml(parts.join('')).replaceAll(ours, '');
      assert.ok(!rest.includes('<') && !rest.includes('>'), rest);
    }),
  );
});
