import { chunks, listed, listedAtOnce } from '../query.ts';
import type { Db } from '../schema/database.ts';
import { sql } from '../sql.ts';

/** Talks and messages of a part at most, unless one person alone has more: a thousand of them take some 20 ms and 2 MB. */
const mostTalks = 2000;

/**
 * People in parts, in their order, each small enough to be read with its history at once: a few close people have more to
 * read than thousands of an import.
 */
export const partsOfPeople = async function* (
  db: Db,
  owner: string,
  ids: readonly string[],
): AsyncGenerator<readonly string[]> {
  for (const some of chunks(ids, listedAtOnce)) {
    const { rows } = await sql<{ readonly person_id: string; readonly talks: number }>`
      select "person_id", count(*) as "talks" from "participant"
      where "owner" = ${owner} and "person_id" in ${listed(some)} group by "person_id"`.execute(db);
    const talks = new Map(rows.map((row) => [row.person_id, row.talks]));
    let part: string[] = [];
    let sum = 0;
    for (const id of some) {
      const more = talks.get(id) ?? 0;
      if (part.length > 0 && sum + more > mostTalks) {
        yield part;
        part = [];
        sum = 0;
      }
      part.push(id);
      sum += more;
    }
    yield part;
  }
};
