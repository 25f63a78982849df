import type { Instant } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { chunks, listed, listedAtOnce } from '../query.ts';
import type { Row } from '../schema/column.ts';
import type { BatchRow, ChangeRow, Db } from '../schema/database.ts';
import type { EarlierPlace } from '../space.ts';
import { sql } from '../sql.ts';

/** Where these people were before each change of theirs since then, oldest first: the journal dates what no record does. */
export const readEarlierPlaces = async (
  db: Db,
  owner: string,
  ids: readonly PersonId[],
  since: Instant,
): Promise<readonly EarlierPlace[]> => {
  const found: EarlierPlace[] = [];
  for (const part of chunks(ids, listedAtOnce)) {
    const { rows } = await sql<Pick<ChangeRow, 'record_id' | 'before'> & Pick<BatchRow, 'at'>>`
      select c."record_id", c."before", b."at" from "change" c
      join "batch" b on b."owner" = c."owner" and b."number" = c."batch"
      where c."owner" = ${owner} and c."record" = 'person' and c."record_id" in ${listed(part)} and b."at" >= ${since}
      order by b."number", c."sequence"`.execute(db);
    for (const { record_id, before, at } of rows) {
      const { place } = JSON.parse(before) as Row;
      if (typeof place === 'string' && place !== '')
        found.push({ personId: record_id as PersonId, at: at as Instant, place });
    }
  }
  return found;
};
