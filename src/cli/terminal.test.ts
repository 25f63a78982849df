import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cells, harmless, paint, table, wrap } from './terminal.ts';

const plain = { color: false, width: 40 };

test('cells: colours take none, East Asian letters and emoji two, accents none of their own', () => {
  assert.equal(cells('Ada'), 3);
  assert.equal(cells('田中'), 4);
  assert.equal(cells('e\u0301'), 1);
  assert.equal(cells('🎉'), 2);
  assert.equal(cells(paint({ color: true, width: 40 }, 'bold', 'Ada')), 3);
  assert.equal(cells('Zoë’s – “Łódź”…'), 15);
  assert.equal(cells('©\ufe0f'), 1, 'what comes behind a sign may still join it');
  const graphemes = new Intl.Segmenter('en');
  const signs = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => !/\p{Cc}|\p{Script=Hangul}/u.test(sign),
  );
  for (const sign of signs)
    assert.equal(
      cells(`a${sign}`),
      [...graphemes.segment(`a${sign}`)].length,
      `U+${sign.charCodeAt(0).toString(16)}`,
    );
});

test('wrap keeps every word, an overlong one whole', () => {
  assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
  assert.deepEqual(wrap('see https://example.org/a/very/long/address now', 10), [
    'see',
    'https://example.org/a/very/long/address',
    'now',
  ]);
});

test('table aligns, wraps what is too wide and cuts nothing', () => {
  const lines = table(
    plain,
    ['Name', 'Where'],
    [
      ['Ada Quill', 'Analytical Engines, the mill team in the north'],
      ['田中', 'X'],
    ],
  );
  assert.ok(lines.every((line) => cells(line) <= 40));
  assert.match(lines.join(' ').replace(/\s+/g, ' '), /Analytical Engines, the mill team in the north/);
  assert.equal(lines[0], 'Name       Where');
});

test('words steer no terminal: our own colours and line ends are all that is left of what does', () => {
  const painted = paint({ color: true, width: 40 }, 'accent', 'Ada');
  assert.equal(harmless(`${painted}\tx\n`), `${painted}\tx\n`);
  assert.equal(
    harmless('A\u001b]0;title\u0007 \u001b[2J\u001b[8mQ\u009b31m\u007f\r'),
    'A]0;title [2J[8mQ31m',
  );
});

test('no colour where there is none', () => {
  assert.equal(paint(plain, 'accent', 'x'), 'x');
});
