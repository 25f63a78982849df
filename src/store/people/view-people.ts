import type { PersonId } from '../../core/ids.ts';
import { layers, type Person } from '../../core/people/index.ts';
import type { ViewPerson } from '../../core/today/view.ts';
import { eachMade, listParts, listed } from '../query.ts';
import type { Db, PersonIndexRow } from '../schema/database.ts';
import { sql } from '../sql.ts';

const rowToPerson = (row: PersonIndexRow): ViewPerson => ({
  id: row.id as PersonId,
  name: row.name,
  call: row.call_name,
  company: row.organization,
  layer: layers[row.layer_key - 1] ?? null,
  state: row.state as Person['state'],
  cadenceDays: row.cadence_days,
});

/** People as cards speak of them, from the index alone: cards name hundreds, of whom a few are shown. */
export const readViewPeople = async (
  db: Db,
  owner: string,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, ViewPerson>> => {
  const people = new Map<PersonId, ViewPerson>();
  for (const part of listParts(ids)) {
    const { rows } = await sql<PersonIndexRow>`
      select "id", "name", "call_name", "organization", "layer_key", "state", "cadence_days"
      from "person_index" where "owner" = ${owner} and "id" in ${listed(part)}`.execute(db);
    for (const person of eachMade(rows, rowToPerson)) people.set(person.id, person);
  }
  return people;
};
