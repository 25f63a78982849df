import { sql } from 'kysely';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { Direction } from '../../core/interactions/interaction.ts';
import { hasHappened, isTwoWay, type TieInteraction } from '../../core/warmth/index.ts';
import { chunks, listedAtOnce, padded } from '../query.ts';
import type { Db } from '../schema/database.ts';
import type { Conversed } from '../space.ts';

/** Who began each of these. */
export const readDirections = async (
  db: Db,
  owner: string,
  ids: readonly InteractionId[],
): Promise<ReadonlyMap<InteractionId, Direction>> => {
  const directions = new Map<InteractionId, Direction>();
  for (const part of chunks([...new Set(ids)], listedAtOnce)) {
    const { rows } = await sql<{ readonly id: InteractionId; readonly direction: Direction }>`
      select "id", "direction" from "interaction"
      where "owner" = ${owner} and "id" in (${sql.join(padded(part))})`.execute(db);
    for (const { id, direction } of rows) directions.set(id, direction);
  }
  return directions;
};

interface ContactRow extends Pick<TieInteraction, 'day' | 'kind' | 'minutes' | 'direction' | 'outcome'> {
  readonly person_id: PersonId;
  readonly planned: 0 | 1;
}

/** Days on which something came from these people, as the warmth of a tie knows them. */
export const readTwoWayDays = async (
  db: Db,
  owner: string,
  ids: readonly PersonId[],
  from: CalendarDay,
  to: CalendarDay,
): Promise<readonly Conversed[]> => {
  const contacts: Conversed[] = [];
  for (const part of chunks([...new Set(ids)], listedAtOnce)) {
    if (part.length === 0) continue;
    const { rows } = await sql<ContactRow>`
      select p."person_id", i."day", i."kind", i."minutes", i."direction", i."outcome", i."planned"
      from "participant" p
      join "interaction" i on i."owner" = p."owner" and i."id" = p."interaction_id"
      where p."owner" = ${owner} and p."person_id" in (${sql.join(padded(part))}) and p."role" = 'with'
        and i."day" >= ${from} and i."day" <= ${to}`.execute(db);
    for (const { person_id: personId, planned, ...contact } of rows)
      if (hasHappened({ ...contact, planned: planned === 1 }) && isTwoWay(contact))
        contacts.push({ personId, day: contact.day });
  }
  return contacts;
};
