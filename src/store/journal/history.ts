import type { Instant } from '../../core/dates/index.ts';
import type { BatchId } from '../../core/ids.ts';
import type { Batch, Change } from '../../core/journal/journal.ts';
import type { RecordName } from '../../core/records.ts';
import type { BatchQuery } from '../space.ts';
import { chunks, getRows, listedAtOnce, listParts, padded } from '../query.ts';
import type { Row } from '../schema/column.ts';
import type { BatchRow, Db } from '../schema/database.ts';
import { tables } from '../schema/index.ts';

export const rowToBatch = (row: BatchRow): Batch => ({
  id: row.id as BatchId,
  action: row.action,
  summary: row.summary,
  at: row.at as Instant,
  undoable: row.undoable === 1,
  undoneAt: row.undone_at as Instant | null,
});

export const findBatch = async (db: Db, owner: string, id: BatchId): Promise<BatchRow | undefined> =>
  await db.selectFrom('batch').selectAll().where('owner', '=', owner).where('id', '=', id).executeTakeFirst();

export const readBatches = async (
  db: Db,
  owner: string,
  { limit, before, leavingOut }: BatchQuery,
): Promise<readonly Batch[]> => {
  let query = db.selectFrom('batch').selectAll().where('owner', '=', owner);
  if (before !== undefined) {
    const bound = await findBatch(db, owner, before);
    if (bound === undefined) return [];
    query = query.where('number', '<', bound.number);
  }
  if (leavingOut !== undefined) query = query.where('action', '!=', leavingOut);
  const rows = await query.orderBy('number', 'desc').limit(limit).execute();
  return rows.map(rowToBatch);
};

/** One step of a record's life: null before = made. What it became is in the next step, or in its row. */
export interface Step {
  readonly batch: number;
  readonly sequence: number;
  readonly record: RecordName;
  readonly id: string;
  readonly before: Row | null;
}

/** A batch's steps in their order. */
export const readSteps = async (db: Db, owner: string, batch: number): Promise<readonly Step[]> => {
  const creations = await db
    .selectFrom('creation')
    .selectAll()
    .where('owner', '=', owner)
    .where('batch', '=', batch)
    .execute();
  const changes = await db
    .selectFrom('change')
    .selectAll()
    .where('owner', '=', owner)
    .where('batch', '=', batch)
    .execute();
  const steps = [
    ...creations.flatMap((row) =>
      (JSON.parse(row.ids) as readonly string[]).map((id, index): Step => ({
        batch,
        sequence: row.sequence + index,
        record: row.record as RecordName,
        id,
        before: null,
      })),
    ),
    ...changes.map((row): Step => ({
      batch,
      sequence: row.sequence,
      record: row.record as RecordName,
      id: row.record_id,
      before: JSON.parse(row.before) as Row,
    })),
  ];
  return steps.toSorted(inTime);
};

/** The ids of what a batch made, kind by kind. */
export const readMadeBy = async (
  db: Db,
  owner: string,
  id: BatchId,
): Promise<ReadonlyMap<RecordName, readonly string[]>> => {
  const batch = await findBatch(db, owner, id);
  const rows = await db
    .selectFrom('creation')
    .select(['record', 'ids'])
    .where('owner', '=', owner)
    .where('batch', '=', batch?.number ?? -1)
    .execute();
  const byRecord = Map.groupBy(rows, ({ record }) => record as RecordName);
  return new Map(
    [...byRecord].map(([record, made]) => [
      record,
      made.flatMap(({ ids }) => JSON.parse(ids) as readonly string[]),
    ]),
  );
};

const inTime = (one: Step, other: Step): number => one.batch - other.batch || one.sequence - other.sequence;

export const readChanges = async (db: Db, owner: string, id: BatchId): Promise<readonly Change[]> => {
  const batch = await findBatch(db, owner, id);
  if (batch === undefined) return [];
  const steps = await readSteps(db, owner, batch.number);
  return await withAfter(db, owner, steps);
};

export const readChangesOf = async (
  db: Db,
  owner: string,
  name: RecordName,
  id: string,
): Promise<readonly Change[]> => {
  const changes = await db
    .selectFrom('change')
    .selectAll()
    .where('owner', '=', owner)
    .where('record_id', '=', id)
    .where('record', '=', name)
    .execute();
  const steps = changes.map((row): Step => ({
    batch: row.batch,
    sequence: row.sequence,
    record: name,
    id,
    before: JSON.parse(row.before) as Row,
  }));
  const current = (await getRows(db, owner, name, [id])).get(id);
  // Each life of the record tells in which batch it began; one taken back and redone has several.
  const born = new Set([
    ...steps.map(({ before }) => Number(before?.['born'])),
    ...(current ? [current.born] : []),
  ]);
  for (const batch of born) steps.push(...(await readCreation(db, owner, batch, name, id)));
  return (await withAfter(db, owner, steps.toSorted(inTime))).toReversed();
};

/** Steps with what each record became: the next step's `before`, or the record's row of today. */
const withAfter = async (db: Db, owner: string, steps: readonly Step[]): Promise<readonly Change[]> => {
  const batchIds = await readBatchIds(db, owner, [...new Set(steps.map(({ batch }) => batch))]);
  const laterOf = new Map<string, readonly Step[]>();
  const currentOf = new Map<string, Row>();
  for (const [name, ids] of idsByRecord(steps)) {
    for (const row of (await getRows(db, owner, name, ids)).values()) currentOf.set(`${name} ${row.id}`, row);
    for (const [id, later] of await readChangeSteps(db, owner, name, ids))
      laterOf.set(`${name} ${id}`, later);
  }
  return steps.map((step): Change => {
    const key = `${step.record} ${step.id}`;
    const next = laterOf.get(key)?.find((later) => inTime(step, later) < 0);
    const following = next === undefined ? (currentOf.get(key) ?? null) : next.before;
    const after = step.before !== null && following?.['born'] !== step.before['born'] ? null : following;
    return {
      batchId: (batchIds.get(step.batch) ?? '') as BatchId,
      sequence: step.sequence,
      table: step.record,
      recordId: step.id,
      before: decode(step.record, step.before),
      after: decode(step.record, after),
    };
  });
};

/** The step that made a record, in the batch where this life of it began. */
const readCreation = async (
  db: Db,
  owner: string,
  batch: number,
  record: RecordName,
  id: string,
): Promise<readonly Step[]> => {
  const rows = await db
    .selectFrom('creation')
    .selectAll()
    .where('owner', '=', owner)
    .where('batch', '=', batch)
    .where('record', '=', record)
    .execute();
  for (const row of rows) {
    if (!row.ids.includes(id)) continue;
    const index = (JSON.parse(row.ids) as readonly string[]).indexOf(id);
    if (index >= 0) return [{ batch, sequence: row.sequence + index, record, id, before: null }];
  }
  return [];
};

const decode = (name: RecordName, row: Row | null): Readonly<Record<string, unknown>> | null =>
  row === null ? null : { ...tables[name].decode(row) };

const idsByRecord = (steps: readonly Step[]): ReadonlyMap<RecordName, readonly string[]> => {
  const ids = new Map<RecordName, string[]>();
  for (const { record, id } of steps) {
    const list = ids.get(record);
    if (list === undefined) ids.set(record, [id]);
    else list.push(id);
  }
  return ids;
};

const readChangeSteps = async (
  db: Db,
  owner: string,
  record: RecordName,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Step[]>> => {
  const found = new Map<string, Step[]>();
  for (const part of listParts(ids)) {
    const rows = await db
      .selectFrom('change')
      .selectAll()
      .where('owner', '=', owner)
      .where('record_id', 'in', padded(part))
      .where('record', '=', record)
      .orderBy('batch')
      .orderBy('sequence')
      .execute();
    for (const row of rows) {
      const step: Step = {
        batch: row.batch,
        sequence: row.sequence,
        record,
        id: row.record_id,
        before: JSON.parse(row.before) as Row,
      };
      const list = found.get(row.record_id);
      if (list === undefined) found.set(row.record_id, [step]);
      else list.push(step);
    }
  }
  return found;
};

const readBatchIds = async (
  db: Db,
  owner: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> => {
  const ids = new Map<number, string>();
  for (const part of chunks(numbers, listedAtOnce)) {
    const rows = await db
      .selectFrom('batch')
      .select(['number', 'id'])
      .where('owner', '=', owner)
      .where('number', 'in', padded(part))
      .execute();
    for (const row of rows) ids.set(row.number, row.id);
  }
  return ids;
};
