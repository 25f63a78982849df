import { getRows, listRows } from '../query.ts';
import type { Stored } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import { indexPerson, joinLines, noDue, type IndexedName, type PersonParts } from './person-index.ts';

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

/** What of a tie stands in the index of people, to list them by. */
export interface TieKeys {
  readonly last: string;
  readonly due: string;
}

export const noTieKeys: TieKeys = { last: '', due: noDue };

export const tieKeysOf = ({
  lastInteraction,
  keepDue,
}: {
  readonly lastInteraction: string | null;
  readonly keepDue: string | null;
}): TieKeys => ({ last: lastInteraction ?? '', due: keepDue ?? noDue });

/** The row of somebody who is not in the trash, in the order of {@link indexColumns}, and the tokens by which search finds them. */
export const indexRowOf = (
  owner: string,
  parts: PersonParts,
  organizationNames: ReadonlyMap<string, IndexedName>,
  tie: TieKeys,
): { readonly cells: Stored[]; readonly lines: readonly string[] } => {
  const { person } = parts;
  const index = indexPerson(parts, organizationNames);
  const cells = [
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
    joinLines(index.lines),
  ];
  return { cells, lines: index.lines };
};

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
