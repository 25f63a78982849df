import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { byteStringToBytes, bytesToByteString } from './charset.ts';
import { logicalLines, type LogicalLine } from './logical-lines.ts';

const piece = fc.constantFrom('\r', '\n', '\r\n', '\r\r\n', 'NOTE:a', ' b', 'X;Y=Z:', '=', '\\', 'TEL:1');
const texts = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

const linesOf = (text: string, pieceLength?: number): readonly LogicalLine[] => [
  ...logicalLines(byteStringToBytes(text), pieceLength),
];

test('lines that end in CR, CR LF or CR CR LF read as those that end in LF', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = text.replace(/\r{1,2}\n|\r/g, '\n');
      assert.deepEqual(linesOf(text), linesOf(plain));
    }),
  );
});

test('a file reads the same in pieces of any length', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 12 }), (text, pieceLength) => {
      assert.deepEqual(linesOf(text, pieceLength), linesOf(text));
    }),
  );
});

test('a byte string has one character a byte, whatever the byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = bytesToByteString(bytes.subarray(1));
  assert.deepEqual(
    Array.from(text, (character) => character.charCodeAt(0)),
    [...bytes.subarray(1)],
  );
  assert.deepEqual(byteStringToBytes(text), bytes.subarray(1));
});
