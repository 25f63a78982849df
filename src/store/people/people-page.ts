import { sql, type RawBuilder } from 'kysely';
import { fold } from '../../core/people/index.ts';
import type { Db, PersonIndexRow } from '../schema/database.ts';
import type { PeopleQuery } from '../space.ts';
import { layerKey, lastText, tokenKinds } from './person-index.ts';
import { searchWords, tokenPattern } from './person-search.ts';

export interface PeoplePageRows {
  readonly rows: readonly PersonIndexRow[];
  readonly cursor: string | null;
  readonly total: number;
}

/** A sort, and which rows have a value to sort by: the others come after them in either direction. */
interface Sort {
  readonly column: 'name_key' | 'organization_key' | 'layer_key' | 'last_key' | 'due_key' | 'added_key';
  readonly has: RawBuilder<unknown> | null;
  readonly hasNot: RawBuilder<unknown> | null;
}

// Word for word the conditions of the partial indexes, or they would not be used.
const sorts: { readonly [Name in NonNullable<PeopleQuery['sort']>]: Sort } = {
  name: { column: 'name_key', has: null, hasNot: null },
  added: { column: 'added_key', has: null, hasNot: null },
  organization: {
    column: 'organization_key',
    has: sql`i."organization_key" < ${lastText}`,
    hasNot: sql`i."organization_key" = ${lastText}`,
  },
  layer: { column: 'layer_key', has: sql`i."layer_key" < 5`, hasNot: sql`i."layer_key" = 5` },
  lastInteraction: { column: 'last_key', has: sql`i."last_key" > ''`, hasNot: sql`i."last_key" = ''` },
  nextDue: { column: 'due_key', has: sql`i."due_key" < '~'`, hasNot: sql`i."due_key" = '~'` },
};

const mostRows = 200;

/** One page of the people table: filters and every sort run on `person_index` and the tokens beside it. */
export const peoplePage = async (db: Db, owner: string, query: PeopleQuery): Promise<PeoplePageRows> => {
  const limit = Math.max(1, Math.min(query.limit ?? 50, mostRows));
  const { column, has, hasNot } = sorts[query.sort ?? 'name'];
  const down = query.direction === 'down';
  const conditions = conditionsOf(owner, query);
  const all = sql.join(conditions, sql` and `);
  const counted = await sql<{
    total: number;
  }>`select count(*) as "total" from "person_index" i where ${all}`.execute(db);
  const total = counted.rows[0]?.total ?? 0;

  const after = query.cursor === undefined ? null : readCursor(query.cursor);
  const key = sql.ref(`i.${column}`);
  const direction = down ? sql`desc` : sql`asc`;
  const select = async (group: RawBuilder<unknown> | null, from: Cursor | null, count: number) => {
    const within = group === null ? sql`` : sql` and ${group}`;
    const onward =
      from === null ? sql`` : sql` and (${key}, i."id") ${down ? sql`<` : sql`>`} (${from.key}, ${from.id})`;
    const { rows } = await sql<PersonIndexRow>`
      select i.* from "person_index" i where ${all}${within}${onward}
      order by ${key} ${direction}, i."id" ${direction} limit ${count}`.execute(db);
    return rows;
  };
  const wanted = limit + 1;
  const rows = after?.rest === true ? [] : await select(has, after, wanted);
  const valued = rows.length;
  if (hasNot !== null && valued < wanted)
    rows.push(...(await select(hasNot, after?.rest === true ? after : null, wanted - valued)));
  const last = rows[limit - 1];
  const cursor =
    rows.length > limit && last !== undefined
      ? writeCursor({ key: last[column], id: last.id, rest: hasNot !== null && limit > valued })
      : null;
  return { rows: rows.slice(0, limit), cursor, total };
};

const conditionsOf = (owner: string, query: PeopleQuery): readonly RawBuilder<unknown>[] => {
  const conditions: RawBuilder<unknown>[] = [sql`i."owner" = ${owner}`];
  if (query.layer !== undefined)
    conditions.push(sql`i."layer_key" = ${layerKey(query.layer === 'none' ? null : query.layer)}`);
  if (query.dueBy !== undefined) conditions.push(sql`i."due_key" <= ${query.dueBy}`);
  if (query.topic !== undefined)
    conditions.push(hasToken(owner, [tokenKinds.wholeTopic], fold(query.topic), false));
  if (query.group !== undefined)
    conditions.push(hasToken(owner, [tokenKinds.group], fold(query.group), false));
  const [driver, ...others] = searchWords(query.text ?? '').toSorted((a, b) => b.length - a.length);
  if (driver !== undefined) {
    const { name, word, organization, email, topic } = tokenKinds;
    conditions.push(hasToken(owner, [name, word, organization, email, topic], driver, true));
  }
  for (const word of others) conditions.push(sql`i."tokens" like ${tokenPattern(word)} escape '\\'`);
  return conditions;
};

const hasToken = (
  owner: string,
  kinds: readonly number[],
  token: string,
  prefix: boolean,
): RawBuilder<unknown> => sql`
  i."id" in (
    select t."person_id" from "person_token" t
    where t."owner" = ${owner} and t."kind" in (${sql.join(kinds)})
      and ${prefix ? sql`t."token" >= ${token} and t."token" < ${token + lastText}` : sql`t."token" = ${token}`}
  )`;

interface Cursor {
  readonly key: string | number;
  readonly id: string;
  /** Whether the last row had no value to sort by. */
  readonly rest: boolean;
}

const writeCursor = ({ key, id, rest }: Cursor): string =>
  Buffer.from(JSON.stringify([key, id, rest])).toString('base64url');

/** A cursor that no page of ours wrote begins at the beginning. */
const readCursor = (text: string): Cursor | null => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(parsed)) return null;
    const [key, id, rest]: unknown[] = parsed;
    const isKey = typeof key === 'string' || typeof key === 'number';
    return isKey && typeof id === 'string' && typeof rest === 'boolean' ? { key, id, rest } : null;
  } catch {
    // Not JSON: not ours.
    return null;
  }
};
