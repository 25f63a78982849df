import type { PersonDraft } from '../../core/people/index.ts';
import type { Row } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import { tables } from '../schema/index.ts';

/** What a source said of somebody before it said something else; what was undone was not said. */
export const readEarlierTold = async (db: Db, owner: string, id: string): Promise<readonly PersonDraft[]> => {
  const rows = await db
    .selectFrom('change')
    .innerJoin('batch', (join) =>
      join.onRef('batch.owner', '=', 'change.owner').onRef('batch.number', '=', 'change.batch'),
    )
    .select('change.before')
    .where('change.owner', '=', owner)
    .where('change.record', '=', 'sourceRecord')
    .where('change.record_id', '=', id)
    .where('batch.undone_at', 'is', null)
    .where('batch.undoes', 'is', null)
    .execute();
  return rows.map(({ before }) => tables.sourceRecord.decode(JSON.parse(before) as Row).draft);
};
