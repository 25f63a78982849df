import type { RecordName } from '../core/records.ts';
import type { Row } from './schema/column.ts';
import type { Db } from './schema/database.ts';

/** A record that a later batch wrote. */
export interface Later {
  readonly record: RecordName;
  readonly id: string;
  /** The machine wrote it for itself. */
  readonly byMachine: boolean;
  /** What it was before it was changed or removed. */
  readonly row?: Row;
}

/** What an erasing leaves in the journal: that it was done. */
export const eraseAction = 'erase';

/**
 * Whether records may be there that no later batch that stands wrote, and that speak of what this batch made: where
 * something of a later day was taken back, a later undo brought back what an earlier batch had removed, or an erasing has let a record begin its life where it became somebody else's,
 * which may be after what speaks of it.
 */
export const mayLeaveStrays = async (db: Db, owner: string, batch: number): Promise<boolean> => {
  const found = await db
    .selectFrom('batch')
    .select('number')
    .where('owner', '=', owner)
    .where('number', '>', batch)
    .where((where) =>
      where.or([
        where('undone_at', 'is not', null),
        where('undoes', 'is not', null),
        where('action', '=', eraseAction),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
};

/** What later batches wrote that still stand: those taken back, and the taking back, leave no trace. */
export const readLater = async (db: Db, owner: string, batch: number): Promise<readonly Later[]> => {
  const creations = await db
    .selectFrom('creation as c')
    .innerJoin('batch as b', (join) =>
      join.onRef('b.owner', '=', 'c.owner').onRef('b.number', '=', 'c.batch'),
    )
    .select(['c.record', 'c.ids', 'b.undoable'])
    .where('c.owner', '=', owner)
    .where('c.batch', '>', batch)
    .where('b.undone_at', 'is', null)
    .where('b.undoes', 'is', null)
    .execute();
  const changes = await db
    .selectFrom('change as c')
    .innerJoin('batch as b', (join) =>
      join.onRef('b.owner', '=', 'c.owner').onRef('b.number', '=', 'c.batch'),
    )
    .select(['c.record', 'c.record_id', 'c.before', 'b.undoable'])
    .where('c.owner', '=', owner)
    .where('c.batch', '>', batch)
    .where('b.undone_at', 'is', null)
    .where('b.undoes', 'is', null)
    .execute();
  return [
    ...creations.flatMap((row) =>
      (JSON.parse(row.ids) as readonly string[]).map((id): Later => ({
        record: row.record as RecordName,
        id,
        byMachine: row.undoable === 0,
      })),
    ),
    ...changes.map((row): Later => ({
      record: row.record as RecordName,
      id: row.record_id,
      byMachine: row.undoable === 0,
      row: JSON.parse(row.before) as Row,
    })),
  ];
};
