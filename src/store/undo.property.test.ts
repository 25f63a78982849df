import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import type { BatchId } from '../core/ids.ts';
import { fold } from '../core/people/index.ts';
import type { RecordName, Records } from '../core/records.ts';
import { dumpModel, operation, readModel, write, type Model, type Operation } from './testing/any-writes.ts';
import { enginesUnderTest, openBook } from './testing/books.ts';
import { dumpRecords } from './testing/dump.ts';

type Step = { readonly write: readonly Operation[] } | { readonly undo: number | null };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ write: fc.array(operation, { minLength: 1, maxLength: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ undo: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ undo: fc.nat({ max: 9 }) }) },
);

interface Standing {
  readonly batch: string;
  /** The whole book before it; null where that is no longer known. */
  readonly before: Model | null;
  readonly keys: ReadonlySet<string>;
}

const differing = (one: Model, other: Model): ReadonlySet<string> =>
  new Set(
    [...one.keys(), ...other.keys()].filter(
      (key) => !isDeepStrictEqual(one.get(key)?.record, other.get(key)?.record),
    ),
  );

/** By the plainest means: people of whom some word of name, e-mail or present organization begins so. */
const findable = (model: Model, prefix: string): number => {
  const all = <Name extends RecordName>(name: Name): readonly Records[Name][] =>
    [...model.values()].filter((entry) => entry.name === name).map(({ record }) => record as Records[Name]);
  const isFound = ({ id, given, family }: Records['person']): boolean => {
    const emails = all('contactPoint').filter(({ personId }) => personId === id);
    const employers = all('position')
      .filter(({ personId }) => personId === id)
      .flatMap(({ organizationId }) => all('organization').filter((one) => one.id === organizationId));
    return [
      given ?? '',
      family ?? '',
      ...emails.map(({ value }) => value),
      ...employers.map(({ name }) => name),
    ]
      .flatMap((text) => fold(text).split(' '))
      .some((word) => word.startsWith(prefix));
  };
  return all('person').filter(isFound).length;
};

for (const engine of enginesUnderTest) {
  describe(`${engine.kind}: any writes and undos`, () => {
    test('leave the book that a naive model has, and everything derived as if made anew', async () => {
      await using book = await openBook(engine);
      let owner = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
          owner += 1;
          const space = book.store.as(`owner ${owner}`);
          let model: Model = new Map();
          // The batches that stand, oldest first, each with the book before it.
          let standing: readonly Standing[] = [];
          for (const each of steps) {
            if ('write' in each) {
              const before = model;
              const written = await write(space, model, each.write);
              model = written.model;
              if (written.batch !== null)
                standing = [...standing, { batch: written.batch, before, keys: differing(before, model) }];
            } else {
              const index =
                each.undo === null ? standing.length - 1 : each.undo % Math.max(1, standing.length);
              const target = standing[index];
              const id = each.undo === null ? null : ((target?.batch ?? null) as BatchId | null);
              const answer = await space.undo(id);
              assert.equal(answer.undone?.id, target?.batch);
              if (target === undefined) continue;
              const isNewest = index === standing.length - 1;
              if (isNewest) assert.deepEqual(answer.kept, []);
              const after = isNewest && target.before !== null ? target.before : await readModel(space);
              // Nothing changes but what the batch had written.
              for (const key of differing(model, after)) assert.ok(target.keys.has(key), key);
              model = after;
              standing = standing.toSpliced(index, 1);
              // Taken back out of its turn, a batch leaves gaps in what stood before the later ones.
              if (!isNewest) standing = standing.map((other) => ({ ...other, before: null }));
            }
            assert.deepEqual(await space.read(dumpRecords), dumpModel(model));
            const found = await space.read((reader) => reader.searchPeople('ad', 50));
            assert.equal(found.length, findable(model, 'ad'));
          }
          assert.deepEqual((await book.store.verify(`owner ${owner}`)).problems, []);
        }),
        { numRuns: engine.kind === 'sqlite' ? 60 : 12 },
      );
    });
  });
}
