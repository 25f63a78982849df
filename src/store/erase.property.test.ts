import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { RecordName, Records } from '../core/records.ts';
import { dumpModel, keyOf, operation, write, type Model, type Operation } from './testing/any-writes.ts';
import { enginesUnderTest, openBook } from './testing/books.ts';
import { dumpRecords } from './testing/dump.ts';
import { personIdOf } from './testing/sample-records.ts';
import type { Space } from './space.ts';

/** By the plainest means: what is about them goes, a talk goes with its only company, whoever else is named stays. */
const without = (model: Model, personId: string): Model => {
  const entries = [...model.values()].map(({ name, record }) => ({
    name,
    record: record as Records[RecordName] & Readonly<Record<string, unknown>>,
  }));
  const present = (talk: string) =>
    entries.filter(({ name, record }) => name === 'participant' && record['interactionId'] === talk);
  const others = (talk: string) => present(talk).filter(({ record }) => record['personId'] !== personId);
  const isGoneTalk = (id: unknown): boolean =>
    typeof id === 'string' &&
    present(id).length > others(id).length &&
    (others(id).length === 0 ||
      (present(id).some(({ record }) => record['role'] === 'with') &&
        !others(id).some(({ record }) => record['role'] === 'with')));
  // What was given of an introduction to them goes with the offer, whoever had it.
  const goneOffers = new Set(
    entries
      .filter(({ name, record }) => name === 'offer' && record['personId'] === personId)
      .map(({ record }) => record.id),
  );
  const goneFavors = new Set(
    entries
      .filter(({ name, record }) => name === 'favor' && record['personId'] === personId)
      .map(({ record }) => record.id),
  );
  const left = entries.filter(
    ({ name, record }) =>
      record.id !== personId &&
      record['personId'] !== personId &&
      !(name === 'given' && goneOffers.has(record['offerId'] as string)) &&
      !(name === 'interaction' && isGoneTalk(record.id)) &&
      !(name === 'participant' && isGoneTalk(record['interactionId'])),
  );
  return new Map(
    left.map(({ name, record }) => {
      const forgetting = {
        ...record,
        ...(record['introducedBy'] === personId && { introducedBy: null }),
        ...(isGoneTalk(record['interactionId']) && { interactionId: null }),
        ...(goneFavors.has(record['favorId'] as string) && { favorId: null }),
      } as unknown as Records[RecordName];
      return [keyOf(name, record.id), { name, record: forgetting }] as const;
    }),
  );
};

/** Records of the book that also speak of other records, and companies of which something is written down. */
const entangled = (model: Model): Model => {
  const firstOf = (wanted: RecordName): string | null =>
    [...model.values()].find(({ name }) => name === wanted)?.record.id ?? null;
  const more: Partial<Record<RecordName, Readonly<Record<string, unknown>>>> = {
    organization: { note: 'kept' },
    person: { introducedBy: firstOf('person') },
    promise: { interactionId: firstOf('interaction') },
    fact: { interactionId: firstOf('interaction') },
  };
  return new Map(
    [...model].map(([key, { name, record }]) => [key, { name, record: { ...record, ...more[name] } }]),
  );
};

/** Three of each, so that most of what is drawn has somebody to speak of. */
const first: readonly Operation[] = (['person', 'organization', 'interaction'] as const).flatMap((name) =>
  [1, 2, 3].map((count) => ({ name, count, other: count, variant: count, remove: false })),
);

const step = (name: Operation['name'], count: number, other: number, remove = false): Operation => ({
  name,
  count,
  other,
  variant: 0,
  remove,
});

/** Found once: a removal that was undone and undone again after an erasing left a promise without its person. */
const removedThenUndone: [Operation[][], number, number[]] = [
  [
    [step('promise', 1, 2), step('person', 1, 1)],
    [step('person', 2, 1, true), step('person', 1, 1)],
    [step('setting', 1, 1)],
    [step('person', 1, 1, true)],
  ],
  3,
  [2, 5, 1, 6, 7, 0],
];

/** An introduction to somebody that went to somebody else. */
const givenOfAnIntroduction: [Operation[][], number, number[]] = [
  [[step('offer', 3, 3)], [{ ...step('given', 1, 1), variant: 5 }]],
  3,
  [],
];

/** Found once: an offer was handed on after what was given of it was noted; taking both back in turn left the gift without it. */
const handedOnOffer: [Operation[][], number, number[]] = [
  [
    [step('offer', 3, 2), { ...step('given', 1, 1), variant: 5 }, step('person', 1, 1)],
    [step('offer', 3, 1), step('person', 1, 1)],
    [step('person', 1, 1)],
  ],
  2,
  [4, 3, 0],
];

/** Found once: a position and its company were brought back by two undos; taking back the company's left the position without it. */
const broughtBackByUndos: [Operation[][], number, number[]] = [
  [
    [step('position', 1, 2), step('person', 1, 1)],
    [step('position', 1, 1, true), step('person', 1, 1)],
    [step('person', 2, 1), step('person', 1, 1)],
    [step('person', 2, 1, true)],
    [step('organization', 1, 1, true), step('person', 1, 1)],
    [step('interaction', 1, 1)],
  ],
  1,
  [3, 8, 5, 7, 3],
];

/** Everything that the journal and the book still say. */
const allSaid = (space: Space): Promise<string> =>
  space.read(async (reader) => {
    const batches = await reader.batches({ limit: 200 });
    const changes = [];
    for (const { id } of batches) changes.push(await reader.changes(id));
    return JSON.stringify([await dumpRecords(reader), batches, changes]);
  });

for (const engine of enginesUnderTest) {
  describe(`${engine.kind}: erasing anybody from any book`, () => {
    test('leaves what a naive model leaves, and no undo of anything brings them back', async () => {
      await using book = await openBook(engine);
      let owner = 0;
      const writes = fc.array(fc.array(operation, { minLength: 1, maxLength: 8 }), {
        minLength: 1,
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(
          writes,
          fc.integer({ min: 1, max: 3 }),
          fc.array(fc.nat({ max: 9 })),
          async (steps, count, undos) => {
            owner += 1;
            const space = book.store.as(`owner ${owner}`);
            let model: Model = new Map();
            for (const operations of [first, ...steps]) ({ model } = await write(space, model, operations));
            model = entangled(model);
            await space.write({ action: 'act', summary: 'Entangled' }, async (writer) => {
              for (const { name, record } of model.values()) await writer.put(name, record);
            });
            const id = personIdOf(count);
            const wasThere = model.has(keyOf('person', id));
            const erased = await space.erase(id);
            assert.equal(erased !== null, wasThere);
            if (!wasThere) return;
            assert.deepEqual(await space.read(dumpRecords), dumpModel(without(model, id)));
            assert.deepEqual((await book.store.verify(`owner ${owner}`)).problems, []);
            assert.ok(!(await allSaid(space)).includes(id), 'something still names them');
            for (const at of [...undos, 0, 0, 0]) {
              const batches = await space.read((reader) => reader.batches({ limit: 200 }));
              const target = batches.filter(({ undoneAt }) => undoneAt === null)[at];
              if (target === undefined) continue;
              await space.undo(target.id);
              assert.ok(!(await allSaid(space)).includes(id), 'an undo brought something of them back');
            }
            assert.deepEqual((await book.store.verify(`owner ${owner}`)).problems, []);
          },
        ),
        {
          numRuns: engine.kind === 'sqlite' ? 50 : 6,
          examples: [removedThenUndone, givenOfAnIntroduction, handedOnOffer, broughtBackByUndos],
        },
      );
    });
  });
}
