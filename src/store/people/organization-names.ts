import { fold } from '../../core/people/index.ts';
import type { Engine } from '../engine/engine.ts';
import { chunks, listedAtOnce, padded } from '../query.ts';
import type { Stored } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import { cut } from './person-index.ts';

/** A name as the index holds it; "" for one without a letter in it, which nobody can ask for. */
const nameKey = (name: string): string => cut(fold(name));

/** Ids of the organizations whose name may be this one (of a very long one only the beginning is kept), oldest first. */
export const findOrganizations = async (db: Db, owner: string, name: string): Promise<readonly string[]> => {
  const key = nameKey(name);
  if (key === '') return [];
  const rows = await db
    .selectFrom('organization_key')
    .select('organization_id')
    .where('owner', '=', owner)
    .where('name_key', '=', key)
    .orderBy('organization_id')
    .execute();
  return rows.map((row) => row.organization_id);
};

/** A name that an organization no longer has, or now has. */
export interface NamedOrganization {
  readonly id: string;
  readonly name: string;
}

export const organizationKeyColumns = ['owner', 'name_key', 'organization_id'] as const;

export const organizationKeyToCells = (owner: string, { id, name }: NamedOrganization): Stored[] => [
  owner,
  nameKey(name),
  id,
];

export const renameOrganizations = async (
  engine: Engine,
  db: Db,
  owner: string,
  {
    before,
    after,
  }: { readonly before: readonly NamedOrganization[]; readonly after: readonly NamedOrganization[] },
): Promise<void> => {
  for (const part of chunks(before, listedAtOnce))
    await db
      .deleteFrom('organization_key')
      .where('owner', '=', owner)
      .where('name_key', 'in', padded([...new Set(part.map(({ name }) => nameKey(name)))]))
      .where('organization_id', 'in', padded(part.map(({ id }) => id)))
      .execute();
  await engine.insertRows(
    db,
    'organization_key',
    organizationKeyColumns,
    after.map((organization) => organizationKeyToCells(owner, organization)),
  );
};
