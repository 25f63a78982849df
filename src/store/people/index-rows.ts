import type { Person } from '../../core/people/index.ts';
import { getRows, listRows } from '../query.ts';
import type { Stored } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import type { PersonIndex, PersonParts } from './person-index.ts';

export const indexTable = 'person_index';

export const indexColumns = [
  'owner',
  'id',
  'name',
  'organization',
  'title',
  'topics',
  'call_name',
  'state',
  'cadence_days',
  'name_key',
  'organization_key',
  'layer_key',
  'added_key',
  'last_key',
  'due_key',
  'tokens',
] as const;

export const indexToCells = (
  owner: string,
  person: Person,
  index: PersonIndex,
  tokens: string,
  tie: { readonly last: string; readonly due: string },
): Stored[] => [
  owner,
  person.id,
  index.name,
  index.organization,
  index.title,
  JSON.stringify(index.topics),
  index.callName,
  person.state,
  person.cadenceDays,
  index.nameKey,
  index.organizationKey,
  index.layerKey,
  person.addedAt,
  tie.last,
  tie.due,
  tokens,
];

/** People with the parts that their index follows from. */
export const readPersonParts = async (
  db: Db,
  owner: string,
  ids: readonly string[],
): Promise<readonly PersonParts[]> => {
  const where = { personId: { in: ids } };
  const people = await getRows(db, owner, 'person', ids);
  const contactPoints = byPerson(
    await listRows(db, owner, 'contactPoint', { where }),
    tables.contactPoint.decode,
  );
  const positions = byPerson(await listRows(db, owner, 'position', { where }), tables.position.decode);
  const topics = byPerson(await listRows(db, owner, 'topic', { where }), tables.topic.decode);
  const memberships = byPerson(await listRows(db, owner, 'membership', { where }), tables.membership.decode);
  return [...people].map(([id, row]) => ({
    person: tables.person.decode(row),
    contactPoints: contactPoints.get(id) ?? [],
    positions: positions.get(id) ?? [],
    topics: topics.get(id) ?? [],
    memberships: memberships.get(id) ?? [],
  }));
};

export const readOrganizationNames = async (
  db: Db,
  owner: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await getRows(db, owner, 'organization', ids);
  return new Map([...rows].map(([id, row]) => [id, tables.organization.decode(row).name]));
};

const byPerson = <Value extends { readonly personId: string }, RowType>(
  rows: readonly RowType[],
  decode: (row: RowType) => Value,
): ReadonlyMap<string, readonly Value[]> => {
  const lists = new Map<string, Value[]>();
  for (const row of rows) {
    const value = decode(row);
    const list = lists.get(value.personId);
    if (list === undefined) lists.set(value.personId, [value]);
    else list.push(value);
  }
  return lists;
};
