import { listed } from '../query.ts';
import type { AcquaintanceRow, Db } from '../schema/database.ts';
import { sql, type Sql } from '../sql.ts';

/** With whom these people were in the same small meetings and threads (R22). */
export const selectAcquaintances = (
  owner: string,
  ids: readonly string[],
  mostPeople: number,
): Sql<AcquaintanceRow> => sql<AcquaintanceRow>`
    select p."owner" as "owner", p."person_id" as "person_id", q."person_id" as "other_id",
      count(distinct p."interaction_id") as "talks"
    from "participant" p
    join "participant" q on q."owner" = p."owner" and q."interaction_id" = p."interaction_id"
    where p."owner" = ${owner} and p."person_id" in ${listed(ids)} and q."person_id" <> p."person_id"
      and (select count(distinct r."person_id") from "participant" r
        where r."owner" = p."owner" and r."interaction_id" = p."interaction_id") <= ${mostPeople}
    group by p."owner", p."person_id", q."person_id"`;

/** Makes them anew. */
export const writeAcquaintances = async (
  db: Db,
  owner: string,
  ids: readonly string[],
  mostPeople: number,
): Promise<void> => {
  if (ids.length === 0) return;
  await sql`delete from "acquaintance" where "owner" = ${owner} and "person_id" in ${listed(ids)}`.execute(
    db,
  );
  await sql`insert into "acquaintance" ("owner", "person_id", "other_id", "talks")
    ${selectAcquaintances(owner, ids, mostPeople)}`.execute(db);
};
