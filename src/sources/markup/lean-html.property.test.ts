import assert from 'node:assert/strict';
import test from 'node:test';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import * as fc from 'fast-check';
import { leanHtml } from './lean-html.ts';

const pieces = [
  ...'a & < > " \' = / - ! ? \u00A0 é'.split(' '),
  ...'&lt; &eacute; &nope; &#0; <p> </p> <P <br> <br/> <img> </img> <h1> </h1> <td> <li> <a <o:p> <meta'.split(
    ' ',
  ),
  ...'<!-- --> <![CDATA[ ]]> <title> </title> <script> </script> <style> </style> <svg> </svg> <select>'.split(
    ' ',
  ),
  '<script type="application/ld+json">',
  ' href="x"',
  ' class=\'y "z"\'',
  ' id=&quot;>',
  ' alt="',
  ' content=a/',
];

test('whatever a page is, its lean one is well formed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const lean = leanHtml(parts.join(''));
      const parser = new JSDOMParser();
      parser.parse(`<html><body>${lean}</body></html>`, 'https://paper.example/');
      assert.equal(parser.errorState, '');
    }),
    { numRuns: 2000 },
  );
});
