import type { Instant } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { chunks, listedAtOnce } from '../query.ts';
import type { Row } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import type { EarlierPlace } from '../space.ts';

/** Where these people were before each change of theirs since then, oldest first: the journal dates what no record does. */
export const readEarlierPlaces = async (
  db: Db,
  owner: string,
  ids: readonly PersonId[],
  since: Instant,
): Promise<readonly EarlierPlace[]> => {
  const found: EarlierPlace[] = [];
  for (const part of chunks(ids, listedAtOnce)) {
    const rows = await db
      .selectFrom('change')
      .innerJoin('batch', (join) =>
        join.onRef('batch.owner', '=', 'change.owner').onRef('batch.number', '=', 'change.batch'),
      )
      .select(['change.record_id', 'change.before', 'batch.at'])
      .where('change.owner', '=', owner)
      .where('change.record', '=', 'person')
      .where('change.record_id', 'in', part)
      .where('batch.at', '>=', since)
      .orderBy('batch.number')
      .orderBy('change.sequence')
      .execute();
    for (const { record_id, before, at } of rows) {
      const { place } = JSON.parse(before) as Row;
      if (typeof place === 'string' && place !== '')
        found.push({ personId: record_id as PersonId, at: at as Instant, place });
    }
  }
  return found;
};
