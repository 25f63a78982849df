import type { PersonId } from '../../core/ids.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import { eachMade, listParts, listed } from '../query.ts';
import type { Db, RecordRow } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import type { Act } from '../space.ts';
import { sql } from '../sql.ts';

interface ActRow {
  readonly person_id: PersonId;
  readonly kind: Favor['kind'];
  readonly unasked: 0 | 1 | null;
}

const rowToAct = ({ person_id: personId, kind, unasked }: ActRow): Act => ({
  personId,
  kind,
  unasked: unasked === null ? null : unasked === 1,
});

export const readActs = async (db: Db, owner: string, ids: readonly PersonId[]): Promise<readonly Act[]> => {
  const acts: Act[] = [];
  for (const part of listParts(ids)) {
    // Word for word the condition of the partial index.
    const { rows } = await sql<ActRow>`
      select "person_id", "kind", "unasked" from "favor"
      where "direction" = 'received' and ("kind" in ('introduction', 'referral', 'vouching') or "unasked" = 1)
        and "owner" = ${owner} and "person_id" in ${listed(part)}`.execute(db);
    acts.push(...eachMade(rows, rowToAct));
  }
  return acts;
};

/** By which somebody introduced me to somebody, the newest first; nothing of the time before the first use. */
export const readIntroductions = async (db: Db, owner: string): Promise<readonly Favor[]> => {
  // Word for word the condition of the partial index.
  const { rows } = await sql<RecordRow>`
    select * from "favor"
    where "direction" = 'received' and "kind" = 'introduction' and "owner" = ${owner} and "history" = 0
    order by "day" desc, "id"`.execute(db);
  return eachMade(rows, tables.favor.decode);
};
