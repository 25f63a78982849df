import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkup } from './read-markup.ts';

test('a run of signs in a tag is looked at once, not anew from each sign', () => {
  const microsecondsOf = (document: string): number => {
    const before = process.threadCpuUsage();
    readMarkup(document);
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  };
  // As many signs in as many tags: of the one nothing is a name, of the other every third begins one.
  const tags = (inside: string): string => `<a ${inside}="1"/>`.repeat(40);
  const [run, names] = [tags('\uFFFD'.repeat(5000)), tags('ab '.repeat(1667))];
  const ratios = Array.from({ length: 5 }, () => microsecondsOf(run) / Math.max(microsecondsOf(names), 1));
  assert.ok(Math.min(...ratios) < 8, ratios.map((ratio) => ratio.toFixed(1)).join());
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
