import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import type { BatchId } from '../core/ids.ts';
import { fold } from '../core/people/index.ts';
import { exhaustive } from '../core/result.ts';
import type { RecordName, Records } from '../core/records.ts';
import { tables } from './schema/index.ts';
import type { Space } from './space.ts';
import { enginesUnderTest, openBook } from './testing/books.ts';
import { dumpRecords, type BookDump } from './testing/dump.ts';
import {
  emailOf,
  idOf,
  organizationOf,
  personIdOf,
  personOf,
  positionOf,
  promiseOf,
  talkOf,
  withOf,
} from './testing/sample-records.ts';

/** The naive book: every record by "kind id", and each batch with the whole book before it. */
type Model = ReadonlyMap<string, { readonly name: RecordName; readonly record: Records[RecordName] }>;

interface Operation {
  readonly name: (typeof kinds)[number];
  readonly count: number;
  readonly other: number;
  readonly variant: number;
  readonly remove: boolean;
}

const kinds = [
  'person',
  'contactPoint',
  'organization',
  'position',
  'interaction',
  'participant',
  'promise',
  'favor',
  'fact',
  'setting',
] as const;

const words = ['Ada', 'Bø', 'Çem', 'quill', 'Łódź', 'ada'];
const wordOf = (variant: number): string => words[variant % words.length] ?? '';

const recordOf = ({ name, count, other, variant }: Operation): Records[RecordName] => {
  switch (name) {
    case 'person':
      return personOf(count, wordOf(variant), wordOf(variant + other), {
        layer: variant % 3 === 0 ? 'close' : null,
        note: variant % 2 === 0 ? `likes ${wordOf(other)}` : null,
        introducedBy: null,
      });
    case 'contactPoint':
      return emailOf(count, other, `${wordOf(variant)}@x.example`);
    case 'organization':
      return organizationOf(count, `Works ${wordOf(variant)}`);
    case 'position':
      return positionOf(count, other, variant % 2 === 0 ? 1 + (variant % 3) : null, 'Planner');
    case 'interaction':
      return talkOf(count, `2026-0${1 + (variant % 9)}-10`, {
        text: `about ${wordOf(other)}`,
        planned: variant % 4 === 0,
        // Messages either way, a month or so apart: some wait, some are answers, some are answered.
        kind: variant % 2 === 0 ? 'call' : 'email',
        direction: other % 2 === 0 ? 'me' : 'them',
      });
    case 'participant':
      return { ...withOf(count, 1 + (variant % 3), other), role: variant % 5 === 4 ? 'mentioned' : 'with' };
    case 'promise':
      return promiseOf(count, other, { what: `send ${wordOf(variant)}` });
    case 'favor':
      return {
        id: idOf<'FavorId'>(8, count),
        personId: personIdOf(other),
        direction: 'given',
        kind: 'article',
        what: `gave ${wordOf(variant)}`,
        day: '2026-05-05' as never,
        minutes: null,
        unasked: null,
        interactionId: null,
        useful: variant % 2 === 0 ? true : null,
        history: false,
      };
    case 'fact':
      return {
        id: idOf<'FactId'>(9, count),
        personId: personIdOf(other),
        what: wordOf(variant),
        day: '2026-05-05' as never,
        interactionId: null,
      };
    case 'setting':
      return variant % 2 === 0
        ? { id: 'method.warmth.H0', value: 60 + variant }
        : { id: 'mode', value: variant };
    default:
      return exhaustive(name);
  }
};

const operation: fc.Arbitrary<Operation> = fc.record({
  name: fc.constantFrom(...kinds),
  count: fc.integer({ min: 1, max: 3 }),
  other: fc.integer({ min: 1, max: 3 }),
  variant: fc.integer({ min: 0, max: 8 }),
  remove: fc.boolean(),
});

type Step = { readonly write: readonly Operation[] } | { readonly undo: number | null };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ write: fc.array(operation, { minLength: 1, maxLength: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ undo: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ undo: fc.nat({ max: 9 }) }) },
);

const keyOf = (name: RecordName, id: string): string => `${name} ${id}`;

const referencesOf = (name: RecordName, record: Records[RecordName]): readonly string[] =>
  Object.entries(tables[name].references).flatMap(([field, target]) => {
    const id = (record as unknown as Record<string, unknown>)[field];
    return typeof id === 'string' ? [keyOf(target, id)] : [];
  });

/** What the operation does to the book so that no record ever speaks of one that is not there. */
const apply = (
  model: Model,
  operation: Operation,
): { model: Model; puts: Model; removed: readonly string[] } => {
  const record = recordOf(operation);
  const key = keyOf(operation.name, record.id);
  if (!operation.remove) {
    if (referencesOf(operation.name, record).some((reference) => !model.has(reference)))
      return { model, puts: new Map(), removed: [] };
    const entry = { name: operation.name, record };
    return { model: new Map([...model, [key, entry]]), puts: new Map([[key, entry]]), removed: [] };
  }
  const gone = new Set([key]);
  for (let before = 0; before !== gone.size;) {
    before = gone.size;
    for (const [other, entry] of model)
      if (referencesOf(entry.name, entry.record).some((reference) => gone.has(reference))) gone.add(other);
  }
  return {
    model: new Map([...model].filter(([other]) => !gone.has(other))),
    puts: new Map(),
    removed: [...gone].filter((other) => model.has(other)),
  };
};

const dumpModel = (model: Model): BookDump => {
  const dump: Record<string, Records[RecordName][]> = {};
  for (const { name, record } of model.values()) (dump[name] ??= []).push(record);
  for (const list of Object.values(dump)) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return dump;
};

const write = async (
  space: Space,
  model: Model,
  operations: readonly Operation[],
): Promise<{ model: Model; batch: string | null }> => {
  let next = model;
  const { batch } = await space.write({ action: 'act', summary: 'Acted' }, async (writer) => {
    next = model;
    for (const operation of operations) {
      const done = apply(next, operation);
      next = done.model;
      for (const { name, record } of done.puts.values()) await writer.put(name, record);
      for (const key of done.removed) {
        const [name, ...id] = key.split(' ');
        await writer.remove(name as RecordName, id.join(' '));
      }
    }
  });
  return { model: next, batch };
};

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

/** By the plainest means: people of whom some word of name, e-mail or present organisation begins so. */
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

const readModel = async (space: Space): Promise<Model> => {
  const dump = await space.read(dumpRecords);
  return new Map(
    Object.entries(dump).flatMap(([name, records]) =>
      records.map((record) => {
        const known = record as Records[RecordName];
        return [keyOf(name as RecordName, known.id), { name: name as RecordName, record: known }] as const;
      }),
    ),
  );
};
