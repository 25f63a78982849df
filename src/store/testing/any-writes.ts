import * as fc from 'fast-check';
import type { Instant } from '../../core/dates/index.ts';
import { exhaustive } from '../../core/result.ts';
import type { RecordName, Records } from '../../core/records.ts';
import { tables } from '../schema/index.ts';
import type { Space } from '../space.ts';
import { dumpRecords, type BookDump } from './dump.ts';
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
} from './sample-records.ts';

/** The naive book: every record by "kind id", and each batch with the whole book before it. */
export type Model = ReadonlyMap<string, { readonly name: RecordName; readonly record: Records[RecordName] }>;

export interface Operation {
  readonly name: (typeof kinds)[number];
  readonly count: number;
  readonly other: number;
  readonly variant: number;
  readonly remove: boolean;
}

export const kinds = [
  'person',
  'contactPoint',
  'organization',
  'position',
  'interaction',
  'participant',
  'promise',
  'favor',
  'fact',
  'offer',
  'given',
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
    case 'offer':
      return {
        id: idOf<'OfferId'>(10, count),
        kind: variant % 3 === 0 ? 'introduction' : 'article',
        title: `the piece on ${wordOf(variant)}`,
        words: variant % 2 === 0 ? wordOf(other) : null,
        address: variant % 2 === 0 ? `https://x.example/${variant}` : null,
        author: null,
        publisher: null,
        day: null,
        language: null,
        minutes: null,
        topics: [wordOf(other)],
        source: 'typed',
        foreignId: null,
        personId: variant % 3 === 0 ? personIdOf(other) : null,
        addedAt: 1_700_000_000_000 as Instant,
        archived: variant % 4 === 0,
      };
    case 'given':
      return {
        id: idOf<'GivenId'>(11, count),
        offerId: idOf(10, 1 + (variant % 3)),
        personId: personIdOf(other),
        interactionId: variant % 2 === 0 ? idOf(5, other) : null,
        favorId: variant % 3 === 0 ? idOf(8, other) : null,
        day: '2026-05-05' as never,
      };
    case 'setting':
      return variant % 2 === 0
        ? { id: 'method.warmth.H0', value: 60 + variant }
        : { id: 'mode', value: variant };
    default:
      return exhaustive(name);
  }
};

export const operation: fc.Arbitrary<Operation> = fc.record({
  name: fc.constantFrom(...kinds),
  count: fc.integer({ min: 1, max: 3 }),
  other: fc.integer({ min: 1, max: 3 }),
  variant: fc.integer({ min: 0, max: 8 }),
  remove: fc.boolean(),
});

export const keyOf = (name: RecordName, id: string): string => `${name} ${id}`;

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

export const dumpModel = (model: Model): BookDump => {
  const dump: Record<string, Records[RecordName][]> = {};
  for (const { name, record } of model.values()) (dump[name] ??= []).push(record);
  for (const list of Object.values(dump)) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return dump;
};

export const write = async (
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

export const readModel = async (space: Space): Promise<Model> => {
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
