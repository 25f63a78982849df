import { sql } from 'kysely';
import { listed } from '../query.ts';
import type { Db } from '../schema/database.ts';

/** Makes anew with whom these people were in the same small meetings and threads (R22). */
export const writeAcquaintances = async (
  db: Db,
  owner: string,
  ids: readonly string[],
  mostPeople: number,
): Promise<void> => {
  if (ids.length === 0) return;
  const people = listed(ids);
  await sql`delete from "acquaintance" where "owner" = ${owner} and "person_id" in ${people}`.execute(db);
  await sql`insert into "acquaintance" ("owner", "person_id", "other_id", "talks")
    select p."owner", p."person_id", q."person_id", count(distinct p."interaction_id")
    from "participant" p
    join "participant" q on q."owner" = p."owner" and q."interaction_id" = p."interaction_id"
    where p."owner" = ${owner} and p."person_id" in ${people} and q."person_id" <> p."person_id"
      and (select count(distinct r."person_id") from "participant" r
        where r."owner" = p."owner" and r."interaction_id" = p."interaction_id") <= ${mostPeople}
    group by p."owner", p."person_id", q."person_id"`.execute(db);
};
