import type { Step } from './journal/history.ts';
import { getRows } from './query.ts';
import type { Row } from './schema/column.ts';
import type { Db } from './schema/database.ts';
import type { Keeping } from './undo-keeping.ts';
import type { WriteSession } from './write-session.ts';

/**
 * Of records that a later batch changed, takes back the fields that it left alone. What nobody wrote over is no longer
 * kept; a field that was written over stays as it is, and is told.
 */
export const undoFields = async (
  session: WriteSession,
  batch: number,
  steps: readonly Step[],
  keeping: Keeping,
): Promise<void> => {
  const { db, owner } = session;
  for (const { record, id, before } of steps) {
    if (before === null || !keeping.keeps(record, id)) continue;
    const now = (await getRows(db, owner, record, [id])).get(id);
    const after = await rowAfter(db, owner, batch, record, id);
    if (now === undefined || after === null) continue;
    const row: Record<string, Row[string]> = { ...now };
    let isWhole = true;
    for (const [column, value] of Object.entries(before)) {
      if (same(now[column], after[column])) row[column] = value;
      else if (!same(value, after[column])) isWhole = false;
    }
    await session.restore(record, [row]);
    if (isWhole) keeping.release(record, id);
  }
};

/** The journal leaves out columns that came later. */
const same = (one: Row[string] | undefined, other: Row[string] | undefined): boolean =>
  (one ?? null) === (other ?? null);

/** As the batch left it: what the next change of it found. */
const rowAfter = async (
  db: Db,
  owner: string,
  batch: number,
  record: string,
  id: string,
): Promise<Row | null> => {
  const found = await db
    .selectFrom('change')
    .select('before')
    .where('owner', '=', owner)
    .where('record', '=', record)
    .where('record_id', '=', id)
    .where('batch', '>', batch)
    .orderBy('batch')
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst();
  return found === undefined ? null : (JSON.parse(found.before) as Row);
};
