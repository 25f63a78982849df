import type { OrganizationId } from '../../core/ids.ts';
import { listParts, listed } from '../query.ts';
import type { Db } from '../schema/database.ts';
import { sql } from '../sql.ts';

/** At which of these organizations somebody is with whom nothing has happened yet. */
export const readPlacesOfStrangers = async (
  db: Db,
  owner: string,
  ids: readonly OrganizationId[],
): Promise<ReadonlySet<OrganizationId>> => {
  const found = new Set<OrganizationId>();
  for (const part of listParts(ids)) {
    const { rows } = await sql<{ readonly id: OrganizationId }>`
      select o."id" from "organization" o
      where o."owner" = ${owner} and o."id" in ${listed(part)} and exists (
        select 1 from "position" p
        where p."owner" = o."owner" and p."organization_id" = o."id" and p."current" = 1 and not exists (
          select 1 from "tie" t
          where t."owner" = p."owner" and t."id" = p."person_id" and t."interactions" > 0))`.execute(db);
    for (const { id } of rows) found.add(id);
  }
  return found;
};
