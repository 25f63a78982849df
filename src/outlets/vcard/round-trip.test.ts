import assert from 'node:assert/strict';
import test from 'node:test';
import { corpusFiles } from '../../sources/testing/corpus.ts';
import { writeVcard } from './index.ts';
import { readVcards } from '../../sources/testing/read-whole.ts';

const versions = ['3.0', '4.0'] as const;

for (const { name, bytes } of corpusFiles('vcard', '.vcf'))
  for (const version of versions)
    test(`${name} read, written as ${version} and read again is the same`, () => {
      const drafts = readVcards(bytes).people.map(({ draft }) => draft);
      const text = drafts.map((draft) => writeVcard(draft, { version })).join('');
      const again = readVcards(new TextEncoder().encode(text));
      assert.deepEqual(
        again.people.map(({ draft }) => draft),
        drafts,
      );
      for (const line of text.split('\r\n')) {
        assert.ok(new TextEncoder().encode(line).length <= 75, line);
        assert.ok(!/[\r\n]/.test(line));
      }
    });

test('written as 3.0, read, written as 4.0 and read again is the same', () => {
  for (const { bytes } of corpusFiles('vcard', '.vcf')) {
    const drafts = readVcards(bytes).people.map(({ draft }) => draft);
    const through = versions.reduce(
      (people, version) =>
        readVcards(
          new TextEncoder().encode(people.map((draft) => writeVcard(draft, { version })).join('')),
        ).people.map(({ draft }) => draft),
      drafts,
    );
    assert.deepEqual(through, drafts);
  }
});
