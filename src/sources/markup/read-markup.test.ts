import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkup } from './read-markup.ts';

test('a run of signs in a tag is looked at once, not anew from each sign', () => {
  // The quickest of a few by the clock on the wall: where a processor is shared, its own clock may stand still for so short a while.
  const quickest = (document: string): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const before = performance.now();
        readMarkup(document);
        return performance.now() - before;
      }),
    );
  // As many signs in as many tags: of the one nothing is a name, of the other every third begins one.
  const tags = (inside: string): string => `<a ${inside}="1"/>`.repeat(40);
  const [run, names] = [tags('\uFFFD'.repeat(5000)), tags('ab '.repeat(1667))];
  const ratio = quickest(run) / quickest(names);
  assert.ok(ratio < 8, String(ratio));
});

test('attributes stand with and without quotes and room between', () => {
  const read = readMarkup(`<a one="1"two='2' three=3 x:four = "4" five six="6"/>`);
  assert.ok(read.ok);
  assert.deepEqual(
    [...(read.value[0]?.attributes ?? [])],
    [
      ['one', '1'],
      ['two', '2'],
      ['three', '3'],
      ['x:four', '4'],
      ['six', '6'],
    ],
  );
});
