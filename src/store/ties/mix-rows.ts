import type { CalendarDay } from '../../core/dates/index.ts';
import type { OrganizationId, PersonId } from '../../core/ids.ts';
import { listParts, listed } from '../query.ts';
import type { Db, TieDayRow, TieRow } from '../schema/database.ts';
import type { CircleTies, FirstTalk, StandingTie, StrengthDay } from '../space.ts';
import { sql } from '../sql.ts';

// The mix of the last months' talks (R8) is of thousands of people in a large book: few columns of each.

export const readStandingTies = async (
  db: Db,
  owner: string,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, StandingTie>> => {
  const ties = new Map<PersonId, StandingTie>();
  for (const part of listParts(ids)) {
    const { rows } = await sql<
      Pick<TieRow, 'id' | 'conversations' | 'first_conversation' | 'strength' | 'strength_on' | 'half_life'>
    >`select "id", "conversations", "first_conversation", "strength", "strength_on", "half_life" from "tie"
      where "owner" = ${owner} and "id" in ${listed(part)}`.execute(db);
    for (const row of rows)
      ties.set(row.id as PersonId, {
        id: row.id as PersonId,
        conversations: row.conversations,
        firstConversation: row.first_conversation as CalendarDay | null,
        strength: row.strength,
        strengthOn: row.strength_on as CalendarDay | null,
        halfLife: row.half_life,
      });
  }
  return ties;
};

/** First conversations within these days, both included. */
export const readFirstTalks = async (
  db: Db,
  owner: string,
  from: CalendarDay,
  to: CalendarDay,
): Promise<readonly FirstTalk[]> => {
  const { rows } = await sql<Pick<TieRow, 'first_conversation' | 'second_two_way'>>`
    select "first_conversation", "second_two_way" from "tie"
    where "owner" = ${owner} and "first_conversation" is not null
      and "first_conversation" >= ${from} and "first_conversation" <= ${to}`.execute(db);
  return rows.map((row) => ({
    day: row.first_conversation as CalendarDay,
    again: row.second_two_way as CalendarDay | null,
  }));
};

/** Each tie's days from one on, and the last before it, oldest first. */
export const readStrengthsFrom = async (
  db: Db,
  owner: string,
  ids: readonly PersonId[],
  from: CalendarDay,
): Promise<ReadonlyMap<PersonId, readonly StrengthDay[]>> => {
  const days = new Map<PersonId, StrengthDay[]>();
  for (const part of listParts(ids)) {
    const { rows } = await sql<Pick<TieDayRow, 'person_id' | 'day' | 'strength' | 'half_life'>>`
      select d."person_id", d."day", d."strength", d."half_life"
      from "tie" t join "tie_day" d on d."owner" = t."owner" and d."person_id" = t."id"
        and d."day" >= coalesce((
          select max(e."day") from "tie_day" e
          where e."owner" = t."owner" and e."person_id" = t."id" and e."day" < ${from}), ${from})
      where t."owner" = ${owner} and t."id" in ${listed(part)}
      order by d."person_id", d."day"`.execute(db);
    for (const { person_id, day, strength, half_life: halfLife } of rows) {
      const id = person_id as PersonId;
      const step = { day: day as CalendarDay, strength, halfLife };
      const known = days.get(id);
      if (known === undefined) days.set(id, [step]);
      else known.push(step);
    }
  }
  return days;
};

/** Where people are and were, and who introduced us. */
export const readCircleTies = async (
  db: Db,
  owner: string,
  ids: readonly PersonId[],
): Promise<readonly CircleTies[]> => {
  const ties: CircleTies[] = [];
  for (const part of listParts(ids)) {
    const people = await sql<{
      readonly id: PersonId;
      readonly introduced_by: PersonId | null;
      readonly mutual_contacts: number | null;
    }>`select "id", "introduced_by", "mutual_contacts" from "person"
      where "owner" = ${owner} and "id" in ${listed(part)} and "trashed_at" is null
      order by "id"`.execute(db);
    const places = await sql<{ readonly person_id: PersonId; readonly organization_id: OrganizationId }>`
      select "person_id", "organization_id" from "position"
      where "owner" = ${owner} and "person_id" in ${listed(part)}
        and "organization_id" is not null`.execute(db);
    const placesById = Map.groupBy(places.rows, ({ person_id }) => person_id);
    for (const { id, introduced_by: introducedBy, mutual_contacts: mutualContacts } of people.rows)
      ties.push({
        id,
        introducedBy,
        mutualContacts,
        organizations: (placesById.get(id) ?? []).map(({ organization_id }) => organization_id),
      });
  }
  return ties;
};
