import { sql } from 'kysely';
import type { Engine } from './engine/engine.ts';
import type { Db } from './schema/database.ts';

/** Everything that is kept beside the records and follows from them, an entry a text. */
export type DerivedDump = Readonly<Record<string, readonly string[]>>;

export const dumpDerived = async (engine: Engine, db: Db, owner: string): Promise<DerivedDump> => {
  const entries = async (table: string): Promise<readonly string[]> => {
    const { rows } = await sql<object>`select * from ${sql.table(table)} where "owner" = ${owner}`.execute(
      db,
    );
    return rows.map((row) => JSON.stringify(row));
  };
  const notes = await engine.notes.all(db, owner);
  return {
    'list of people': await entries('person_index'),
    'search for people': await entries('person_token'),
    ties: await entries('tie'),
    'days of ties': await entries('tie_day'),
    'who met whom': await entries('acquaintance'),
    'names of organizations': await entries('organization_key'),
    'search in notes': notes.map(({ record, id, digest }) => `${record} ${id} ${digest}`),
  };
};
