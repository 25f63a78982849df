import type { CalendarDay, PartialDate } from '../../core/dates/index.ts';
import type { OrganizationId, PersonId } from '../../core/ids.ts';
import type { OrganizationKind, Person } from '../../core/people/index.ts';
import { listParts, listed } from '../query.ts';
import type { Db } from '../schema/database.ts';
import type { Colleague, Grounds, Place, StaffMember, Standing, Vouched, WhoKnowsWhom } from '../space.ts';
import { sql } from '../sql.ts';

/** @param settled asks once what follows from this transaction's own writes is up to date */
export const whoKnowsWhom = (
  db: Db,
  owner: string,
  settled: <Answer>(ask: () => Promise<Answer>) => Promise<Answer>,
): WhoKnowsWhom => ({
  vouched: (ids) => settled(() => readVouched(db, owner, ids)),
  met: (ids) => settled(() => readMet(db, owner, ids)),
  places: (ids) => settled(() => readPlaces(db, owner, ids)),
  grounds: (ids) => settled(() => readGrounds(db, owner, ids)),
  colleagues: (id, which) => settled(() => readColleagues(db, owner, id, which)),
  staff: (ids) => settled(() => readStaff(db, owner, ids)),
  standings: (ids) => settled(() => readStandings(db, owner, ids)),
});

interface VouchedRow {
  readonly one: string;
  readonly other: string;
  readonly kind: string;
}

/** What was written down of these people: who introduced whom, who is related to whom, who knows whom. */
const readVouched = async (db: Db, owner: string, ids: readonly PersonId[]): Promise<readonly Vouched[]> => {
  const found: Vouched[] = [];
  for (const part of listParts(ids)) {
    const people = listed(part);
    const { rows } = await sql<VouchedRow>`
      select "person_id" as "one", "other_person_id" as "other", "kind" from "relation"
        where "owner" = ${owner} and "person_id" in ${people} and "other_person_id" is not null
      union all select "person_id", "other_person_id", "kind" from "relation"
        where "owner" = ${owner} and "other_person_id" is not null and "other_person_id" in ${people}
      union all select "introduced_by", "id", 'introduced' from "person"
        where "owner" = ${owner} and "id" in ${people} and "introduced_by" is not null
      union all select "introduced_by", "id", 'introduced' from "person"
        where "owner" = ${owner} and "introduced_by" is not null and "introduced_by" in ${people}`.execute(
      db,
    );
    for (const { one, other, kind } of rows)
      found.push({ from: one as PersonId, to: other as PersonId, introduced: kind === 'introduced' });
  }
  return found;
};

/** With whom these people were in the same small meetings and threads. */
const readMet = async (
  db: Db,
  owner: string,
  ids: readonly PersonId[],
): Promise<readonly (readonly [PersonId, PersonId])[]> => {
  const found: (readonly [PersonId, PersonId])[] = [];
  for (const part of listParts(ids)) {
    const { rows } = await sql<{ readonly person_id: PersonId; readonly other_id: PersonId }>`
      select "person_id", "other_id" from "acquaintance"
      where "owner" = ${owner} and "person_id" in ${listed(part)}`.execute(db);
    for (const row of rows) found.push([row.person_id, row.other_id]);
  }
  return found;
};

interface StandingCells {
  readonly state: string;
  readonly strength: number | null;
  readonly strength_on: string | null;
  readonly half_life: number | null;
}

interface StandingRow extends StandingCells {
  readonly id: string;
}

const standingOf = (row: StandingCells): Standing => ({
  state: row.state as Person['state'],
  strength: row.strength ?? 0,
  strengthOn: row.strength_on as CalendarDay | null,
  halfLife: row.half_life ?? 1,
});

/** How these people stand to me; those in the trash are left out. */
const readStandings = async (
  db: Db,
  owner: string,
  ids: Iterable<PersonId>,
): Promise<ReadonlyMap<PersonId, Standing>> => {
  const standings = new Map<PersonId, Standing>();
  for (const part of listParts(ids)) {
    const { rows } = await sql<StandingRow>`
      select i."id", i."state", t."strength", t."strength_on", t."half_life" from "person_index" i
      left join "tie" t on t."owner" = i."owner" and t."id" = i."id"
      where i."owner" = ${owner} and i."id" in ${listed(part)}`.execute(db);
    for (const row of rows) standings.set(row.id as PersonId, standingOf(row));
  }
  return standings;
};

interface PlaceRow {
  readonly person_id: string;
  readonly organization_id: string;
  readonly team: string | null;
  readonly started: string | null;
  readonly ended: string | null;
  readonly current: number;
}

const placeOf = (row: PlaceRow): Place => ({
  personId: row.person_id as PersonId,
  organizationId: row.organization_id as OrganizationId,
  team: row.team,
  started: row.started as PartialDate | null,
  ended: row.ended as PartialDate | null,
  current: row.current === 1,
});

/** Where these people are and were. */
const readPlaces = async (db: Db, owner: string, ids: readonly PersonId[]): Promise<readonly Place[]> => {
  const found: Place[] = [];
  for (const part of listParts(ids)) {
    const { rows } = await sql<PlaceRow>`
      select "person_id", "organization_id", "team", "started", "ended", "current" from "position"
      where "owner" = ${owner} and "person_id" in ${listed(part)} and "organization_id" is not null`.execute(
      db,
    );
    for (const row of rows) found.push(placeOf(row));
  }
  return found;
};

/**
 * Who is and was at an organization, and how they stand to me: those whose tie is not faint on a day, or all the
 * others. Of thousands the former are a few.
 */
const readColleagues = async (
  db: Db,
  owner: string,
  id: OrganizationId,
  { day, faint }: { readonly day: CalendarDay; readonly faint: boolean },
): Promise<readonly Colleague[]> => {
  const which = faint
    ? sql`left join "tie" t on t."owner" = p."owner" and t."id" = p."person_id"
        where (t."faint_on" is null or t."faint_on" <= ${day})`
    : sql`join "tie" t on t."owner" = p."owner" and t."id" = p."person_id" where t."faint_on" > ${day}`;
  const { rows } = await sql<PlaceRow & StandingCells>`
    select p."person_id", p."organization_id", p."team", p."started", p."ended", p."current",
      i."state", t."strength", t."strength_on", t."half_life"
    from "position" p
    join "person_index" i on i."owner" = p."owner" and i."id" = p."person_id"
    ${which} and p."owner" = ${owner} and p."organization_id" = ${id}`.execute(db);
  return rows.map((row) => ({ ...placeOf(row), standing: standingOf(row) }));
};

interface StaffRow extends StandingCells {
  readonly organization_id: OrganizationId;
  readonly id: PersonId;
  readonly name: string;
  readonly organization: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly level: string | null;
  readonly conversations: number | null;
}

/** In one question, as there may be thousands; of whoever has two positions there the first that was written counts. */
const readStaff = async (
  db: Db,
  owner: string,
  ids: readonly OrganizationId[],
): Promise<ReadonlyMap<OrganizationId, ReadonlyMap<PersonId, StaffMember>>> => {
  const staff = new Map<OrganizationId, Map<PersonId, StaffMember>>();
  for (const part of listParts(ids)) {
    const { rows } = await sql<StaffRow>`
      select p."organization_id", i."id", i."name", i."organization", i."state",
        p."title", p."department", p."level",
        t."conversations", t."strength", t."strength_on", t."half_life"
      from "position" p
      join "person_index" i on i."owner" = p."owner" and i."id" = p."person_id"
      left join "tie" t on t."owner" = p."owner" and t."id" = p."person_id"
      where p."owner" = ${owner} and p."organization_id" in ${listed(part)} and p."current" = 1
      order by p."id"`.execute(db);
    for (const row of rows) {
      const there = staff.get(row.organization_id) ?? new Map<PersonId, StaffMember>();
      staff.set(row.organization_id, there);
      const { id, name, organization: company, title, department, level, conversations } = row;
      if (!there.has(id))
        there.set(id, {
          ...standingOf(row),
          id,
          name,
          company,
          title,
          department,
          level,
          conversations: conversations ?? 0,
        });
    }
  }
  return staff;
};

interface GroundsRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly size: number | null;
  readonly positions: number;
}

/** Organizations with how many of the book are or were there. */
const readGrounds = async (
  db: Db,
  owner: string,
  ids: readonly OrganizationId[],
): Promise<readonly Grounds[]> => {
  const found: Grounds[] = [];
  for (const part of listParts(ids)) {
    const { rows } = await sql<GroundsRow>`
      select o."id", o."name", o."kind", o."size", (select count(*) from "position" p
        where p."owner" = o."owner" and p."organization_id" = o."id") as "positions"
      from "organization" o where o."owner" = ${owner} and o."id" in ${listed(part)}`.execute(db);
    for (const row of rows)
      found.push({ ...row, id: row.id as OrganizationId, kind: row.kind as OrganizationKind });
  }
  return found;
};
