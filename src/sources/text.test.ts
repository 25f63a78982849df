import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeText } from './text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
      littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );

const text = 'First Name,Zoë 小林 😀\n';
const cases: readonly (readonly [name: string, bytes: Uint8Array, encoding: string, text: string])[] = [
  ['nothing', new Uint8Array(), 'utf-8', ''],
  ['UTF-8', utf8(text), 'utf-8', text],
  ['UTF-8 with a mark', utf8(`\uFEFF${text}`), 'utf-8', text],
  ['UTF-16LE with a mark', utf16(`\uFEFF${text}`, true), 'utf-16le', text],
  ['UTF-16BE with a mark', utf16(`\uFEFF${text}`, false), 'utf-16be', text],
  ['UTF-16LE without a mark', utf16(text, true), 'utf-16le', text],
  ['UTF-16BE without a mark', utf16(text, false), 'utf-16be', text],
  ['windows-1252', Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x80, 0x81), 'windows-1252', 'Zoë €\u0081'],
];

for (const [name, bytes, encoding, expected] of cases)
  test(`decodes ${name}`, () => {
    const decoded = decodeText(bytes);
    assert.equal(decoded.encoding, encoding);
    assert.equal(decoded.text, expected);
    assert.equal(decoded.issues.length, encoding === 'windows-1252' ? 1 : 0);
  });

test('a guessed encoding is said, with the first line that shows it', () => {
  const [found] = decodeText(Uint8Array.of(0x61, 0x0d, 0x0a, 0x62, 0x0a, 0xe9, 0x0a)).issues;
  assert.deepEqual(found, { line: 3, field: null, type: 'guessed-encoding', excerpt: 'é' });
});
