import type { Instant } from '../core/dates/index.ts';
import type { BatchId } from '../core/ids.ts';
import type { RecordName } from '../core/records.ts';
import { rowToBatch, readSteps, type Step } from './journal/history.ts';
import type { Row } from './schema/column.ts';
import type { BatchRow, Db } from './schema/database.ts';
import type { Undone } from './space.ts';
import { Keeping } from './undo-keeping.ts';
import { eraseAction } from './undo-later.ts';
import { undoFields } from './undo-fields.ts';
import type { WriteSession } from './write-session.ts';

/** Its undo goes field by field where a record was changed since: two people are two again, whatever was noted meanwhile. */
const mergeAction = 'merge';

/** The batch to take back: the one named, else the newest undoable one that stands. */
export const findUndoable = async (
  db: Db,
  owner: string,
  id: BatchId | null,
): Promise<BatchRow | undefined> => {
  const query = db
    .selectFrom('batch')
    .selectAll()
    .where('owner', '=', owner)
    .where('undone_at', 'is', null)
    .where('action', '<>', eraseAction);
  if (id !== null) return await query.where('id', '=', id).executeTakeFirst();
  return await query.where('undoable', '=', 1).orderBy('number', 'desc').limit(1).executeTakeFirst();
};

/**
 * Takes a batch back within `session`, itself a batch: what it replaced or removed comes back as it was, what
 * it made goes. What a later batch that still stands has changed stays, and with it whatever it needs.
 */
export const undoBatch = async (session: WriteSession, target: BatchRow, at: Instant): Promise<Undone> => {
  const { db, owner } = session;
  const steps = await readSteps(db, owner, target.number);
  const keeping = await Keeping.of(db, owner, target.number, steps);

  // The first step on a record has its state before the batch; the last steps are taken back first.
  const first = new Map<string, Step>();
  for (const step of steps) if (!first.has(keyOf(step))) first.set(keyOf(step), step);
  const undone = [...first.values()].filter((step) => !keeping.keeps(step.record, step.id)).toReversed();
  await keeping.leaveOrphans(undone);
  const going = undone.filter(({ before }) => before === null);
  for (const [name, made] of Map.groupBy(
    [...(await keeping.straysOf(going)), ...going],
    ({ record }) => record,
  ))
    await session.remove(
      name,
      made.map(({ id }) => id),
    );
  const orphaned = (step: Step): boolean => keeping.keeps(step.record, step.id);
  for (const [name, changed] of groupByRecord(undone))
    await session.restore(
      name,
      changed.flatMap((step): Row[] => (step.before === null || orphaned(step) ? [] : [step.before])),
    );
  if (target.action === mergeAction) await undoFields(session, target.number, [...first.values()], keeping);
  await db
    .updateTable('batch')
    .set({ undone_at: at })
    .where('owner', '=', owner)
    .where('number', '=', target.number)
    .execute();
  // Taking back an undo makes what it took back stand again.
  if (target.undoes !== null)
    await db
      .updateTable('batch')
      .set({ undone_at: null })
      .where('owner', '=', owner)
      .where('number', '=', target.undoes)
      .execute();
  return { undone: rowToBatch({ ...target, undone_at: at }), kept: await keeping.report() };
};

const keyOf = ({ record, id }: Step): string => `${record} ${id}`;

const groupByRecord = (steps: readonly Step[]): ReadonlyMap<RecordName, readonly Step[]> =>
  Map.groupBy(steps, ({ record }) => record);
