import type { PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { listParts, listed } from '../query.ts';
import type { Db, RecordRow } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import { sql } from '../sql.ts';

/** Open plans with these people, or in which they are spoken of; of each the soonest first. */
export const readPlansWith = async (
  db: Db,
  owner: string,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly Interaction[]>> => {
  const plans = new Map<PersonId, Interaction[]>();
  for (const part of listParts(ids)) {
    // An expression instead of the column: few plans are open, and a person may have been at thousands of talks.
    const { rows } = await sql<RecordRow & { readonly plan_of: PersonId }>`
      select p."person_id" as "plan_of", i.* from "interaction" i
      join "participant" p on p."owner" = i."owner" and p."interaction_id" = i."id"
      where i."owner" = ${owner} and i."outcome" = 'open' and i."planned" = 1
        and (p."person_id" || '') in ${listed(part)}
      order by i."day", coalesce(i."at", i."logged_at"), i."id"`.execute(db);
    for (const row of rows) {
      const plan = tables.interaction.decode(row);
      const known = plans.get(row.plan_of);
      if (known === undefined) plans.set(row.plan_of, [plan]);
      // Whoever is there and spoken of as well comes twice.
      else if (known.at(-1)?.id !== plan.id) known.push(plan);
    }
  }
  return plans;
};
