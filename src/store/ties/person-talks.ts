import { sql } from 'kysely';
import type { Db, RecordRow } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import type { PersonTalk } from '../space.ts';

/** Everything that a person took part in or was spoken of in, planned talks too, newest first; in one question. */
export const readPersonTalks = async (
  db: Db,
  owner: string,
  personId: string,
): Promise<readonly PersonTalk[]> => {
  const { rows } = await sql<TalkRow>`
    select i.*, p."role", (select count(*) from "participant" q
      where q."owner" = i."owner" and q."interaction_id" = i."id" and q."role" = 'with') as "people"
    from "participant" p
    join "interaction" i on i."owner" = p."owner" and i."id" = p."interaction_id"
    where p."owner" = ${owner} and p."person_id" = ${personId}
    order by i."day" desc, coalesce(i."at", i."logged_at") desc, i."id" desc, p."role" desc`.execute(db);
  const talks: PersonTalk[] = [];
  let last: string | null = null;
  for (const row of rows) {
    // Someone may have been there and spoken of as well: then they were there, which sorts first.
    if (row.id === last) continue;
    last = row.id;
    talks.push({
      interaction: tables.interaction.decode(row),
      role: row.role,
      people: row.people,
    });
  }
  return talks;
};

interface TalkRow extends RecordRow {
  readonly role: PersonTalk['role'];
  readonly people: number;
}
