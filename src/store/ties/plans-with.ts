import { sql } from 'kysely';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Db, RecordRow } from '../schema/database.ts';
import { tables } from '../schema/index.ts';

/** Open plans with a person, or in which they are spoken of; soonest first. */
export const readPlansWith = async (
  db: Db,
  owner: string,
  personId: string,
): Promise<readonly Interaction[]> => {
  // An expression instead of the column: few plans are open, and a person may have been at thousands of talks.
  const { rows } = await sql<RecordRow>`
    select i.* from "interaction" i
    where i."owner" = ${owner} and i."outcome" = 'open' and i."planned" = 1 and exists (
      select 1 from "participant" p
      where p."owner" = i."owner" and p."interaction_id" = i."id" and (p."person_id" || '') = ${personId})
    order by i."day", coalesce(i."at", i."logged_at"), i."id"`.execute(db);
  return rows.map((row) => tables.interaction.decode(row));
};
