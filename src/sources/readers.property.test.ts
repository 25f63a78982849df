import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { readMonica } from './monica/index.ts';
import { readOutlook } from './outlook/index.ts';
import { recognize } from './recognize.ts';
import { readTable } from './table/index.ts';
import { corpusFiles } from './testing/corpus.ts';

/** Readers by what they are fed with; each gives what it read and what it refused. */
const readers = {
  'outlook-csv': (bytes: Uint8Array) => readOutlook(bytes),
  'google-csv': (bytes: Uint8Array) => readTable(bytes),
  monica: (bytes: Uint8Array) => readMonica(bytes),
} as const;

/** Bytes of a real file, some of them changed, a piece of it left out, cut short or repeated. */
const damaged = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      from: fc.nat(bytes.length),
      length: fc.nat(bytes.length),
      repeat: fc.nat(3),
      changes: fc.array(fc.tuple(fc.nat(bytes.length), fc.nat(255)), { maxLength: 20 }),
    })
    .map(({ from, length, repeat, changes }) => {
      const piece = bytes.subarray(from, from + length);
      const whole = Buffer.concat([bytes.subarray(0, from), ...Array.from({ length: repeat }, () => piece)]);
      for (const [at, byte] of changes) if (at < whole.length) whole[at] = byte;
      return new Uint8Array(whole);
    });

for (const [folder, read] of Object.entries(readers))
  for (const { name, bytes } of corpusFiles(folder, folder === 'monica' ? '' : '.csv'))
    test(`${name}, damaged in any way, is read without a crash and within its time`, () => {
      fc.assert(
        fc.property(damaged(bytes), (input) => {
          const before = process.cpuUsage();
          recognize(input, 'x');
          const found = read(input);
          const { user } = process.cpuUsage(before);
          assert.ok(user / 1e6 < 1 + input.length / 1e6, `${user / 1e6} s for ${input.length} bytes`);
          if (found !== null) assert.ok(found.issues.length <= 20_000 && found.rejected >= 0);
        }),
        { numRuns: 40 },
      );
    });
