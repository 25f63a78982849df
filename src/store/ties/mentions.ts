import type { CalendarDay } from '../../core/dates/index.ts';
import type { Interaction, InteractionKind } from '../../core/interactions/interaction.ts';
import type { Db, RecordRow } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import { sql } from '../sql.ts';

/** What was within these days, of one of these kinds, and spoke of somebody of the book, in the order of ids. */
export const readTalksNaming = async (
  db: Db,
  owner: string,
  kinds: readonly InteractionKind[],
  from: CalendarDay,
  to: CalendarDay,
): Promise<readonly Interaction[]> => {
  // The role is said as the partial index says it: few are spoken of.
  const { rows } = await sql<RecordRow>`
    select i.* from "interaction" i
    where i."owner" = ${owner} and i."day" >= ${from} and i."day" <= ${to}
      and i."kind" in (${sql.join(kinds)}) and exists (
      select 1 from "participant" p
      where p."owner" = i."owner" and p."interaction_id" = i."id" and p."role" = 'mentioned'
        and p."person_id" is not null)
    order by i."id"`.execute(db);
  return rows.map((row) => tables.interaction.decode(row));
};
