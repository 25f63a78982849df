import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';
import test from 'node:test';
import { openTestBook } from '../testing/book.ts';
import { importFiles } from './import-files.ts';

/** One name and one number, each with a lasting key of its own, as of an address book that was synchronized with itself. */
const cards = (count: number, number = '+351912345678') => ({
  name: 'contacts.vcf',
  bytes: new TextEncoder().encode(
    Array.from({ length: count }, (_, index) =>
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        `UID:card-${index}`,
        'N:Quill;Ada;;;',
        `TEL:${number}`,
        'END:VCARD',
        '',
      ].join('\r\n'),
    ).join(''),
  ),
});

type Way = 'tried' | 'written' | 'changed';

/** How often each function of the product is called while these cards come in. */
const callsFor = async (count: number, way: Way): Promise<ReadonlyMap<string, number>> => {
  await using book = await openTestBook();
  if (way === 'changed') await importFiles(book.deps, [cards(count, '+351912345679')]);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const { people } = await importFiles(book.deps, [cards(count)], { dryRun: way === 'tried' });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const [created, updated] = way === 'changed' ? [0, 1] : [1, 0];
  assert.deepEqual(people, { created, updated, unchanged: 0 });
  return new Map(
    result
      .filter(({ url }) => url.includes('/src/'))
      .flatMap(({ url, functions }) =>
        functions.map(({ functionName, ranges: [range] }) => [
          `${url.replace(/^.*\/src\//, '')} ${functionName} at ${range?.startOffset}`,
          range?.count ?? 0,
        ]),
      ),
  );
};

const size = 150;
const times = 4;

for (const way of ['tried', 'written', 'changed'] as const)
  test(`four times as many cards of one person are about four times the work: ${way}`, async () => {
    const few = await callsFor(size, way);
    const many = await callsFor(size * times, way);
    const grown = [...many].filter(
      ([name, calls]) => calls > 2 * size * times && calls > 1.5 * times * (few.get(name) ?? 0),
    );
    assert.deepEqual(grown, []);
  });
