import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { byteStringToBytes, bytesToByteString } from '../../sources/content-lines/charset.ts';
import { corpusFiles } from '../../sources/testing/corpus.ts';
import { writeVcard } from './index.ts';
import { readVcards } from '../../sources/testing/read-whole.ts';

const files = corpusFiles('vcard', '.vcf')
  .map(({ bytes }) => bytesToByteString(bytes))
  .filter((text) => text.length < 8000);

/** What breaks readers most, and any byte. */
const breaking = `; : , \\ = " ^n # item1. QUOTED-PRINTABLE ;ENCODING=b ;CHARSET=SHIFT_JIS ;TYPE=pref X-ABLabel: BDAY:`;

const fragments = fc.oneof(
  fc.constantFrom(...breaking.split(' ')),
  fc.constantFrom('\n', '\r\n ', 'AGENT:\n', 'BEGIN:VCARD\n', 'END:VCARD\n'),
  fc.nat(255).map((byte) => String.fromCharCode(byte)),
);

/** At a place (as a part of the whole), take some bytes away and put a fragment there. */
const damage = fc.record({ place: fc.nat(9999), taken: fc.nat(4), fragment: fragments });

test('a damaged file is read without a crash, its numbers add up, and what was read writes and reads back the same', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(damage, { minLength: 1, maxLength: 6 }),
      (file, damages) => {
        const text = damages.reduce((before, { place, taken, fragment }) => {
          const at = Math.floor((place / 10_000) * before.length);
          return `${before.slice(0, at)}${fragment}${before.slice(at + taken)}`;
        }, file);
        const { people, read, rejected } = readVcards(byteStringToBytes(text));
        assert.equal(read, people.length + rejected);
        const drafts = people.map(({ draft }) => draft);
        for (const version of ['3.0', '4.0'] as const) {
          const written = drafts.map((draft) => writeVcard(draft, { version })).join('');
          const again = readVcards(new TextEncoder().encode(written)).people;
          assert.deepEqual(
            again.map(({ draft }) => draft),
            drafts,
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});
