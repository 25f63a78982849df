import { breather } from '../breathe.ts';
import { listedAtOnce } from '../query.ts';
import type { ChangeRow, CreationRow, Db } from '../schema/database.ts';
import { sql } from '../sql.ts';

/**
 * All rows of a table of the journal, oldest first, a few at a time and with breath between them.
 *
 * @param atOnce fewer where a row is long
 */
export const inJournalOrder = async function* <Row extends ChangeRow | CreationRow>(
  db: Db,
  owner: string,
  table: Row extends ChangeRow ? 'change' : 'creation',
  atOnce = listedAtOnce,
): AsyncGenerator<readonly Row[]> {
  const breathe = breather();
  let { batch, sequence }: Pick<Row, 'batch' | 'sequence'> = { batch: 0, sequence: -1 };
  for (;;) {
    const { rows } = await sql<Row>`select * from ${sql.identifier(table)}
      where "owner" = ${owner} and ("batch", "sequence") > (${batch}, ${sequence})
      order by "batch", "sequence" limit ${atOnce}`.execute(db);
    yield rows;
    await breathe();
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return;
    ({ batch, sequence } = last);
  }
};
