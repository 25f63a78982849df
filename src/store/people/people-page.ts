import { sql, type RawBuilder } from 'kysely';
import { fold } from '../../core/people/index.ts';
import type { Db, PersonIndexRow } from '../schema/database.ts';
import type { PeopleQuery } from '../space.ts';
import { layerKey, lastText, tokenKinds } from './person-index.ts';
import { likeLiteral, searchWords } from './person-search.ts';

export interface PeoplePageRows {
  readonly rows: readonly PersonIndexRow[];
  readonly cursor: string | null;
  readonly total: number;
}

const sortColumns = {
  name: 'name_key',
  organization: 'organization_key',
  layer: 'layer_key',
  lastInteraction: 'last_key',
  nextDue: 'due_key',
  added: 'added_key',
} as const;

const mostRows = 200;

/** One page of the people table: filters and every sort run on `person_index` and the tokens beside it. */
export const peoplePage = async (db: Db, owner: string, query: PeopleQuery): Promise<PeoplePageRows> => {
  const limit = Math.max(1, Math.min(query.limit ?? 50, mostRows));
  const column = sortColumns[query.sort ?? 'name'];
  const down = query.direction === 'down';
  const conditions = conditionsOf(owner, query);
  const all = sql.join(conditions, sql` and `);
  const counted = await sql<{
    total: number;
  }>`select count(*) as "total" from "person_index" i where ${all}`.execute(db);
  const total = counted.rows[0]?.total ?? 0;

  const after = query.cursor === undefined ? null : readCursor(query.cursor);
  const key = sql.ref(`i.${column}`);
  const onward =
    after === null ? sql`` : sql` and (${key}, i."id") ${down ? sql`<` : sql`>`} (${after.key}, ${after.id})`;
  const direction = down ? sql`desc` : sql`asc`;
  const { rows } = await sql<PersonIndexRow>`
    select i.* from "person_index" i where ${all}${onward}
    order by ${key} ${direction}, i."id" ${direction} limit ${limit + 1}`.execute(db);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const cursor = rows.length > limit && last !== undefined ? writeCursor(last[column], last.id) : null;
  return { rows: shown, cursor, total };
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
  for (const word of others) conditions.push(sql`i."words" like ${`% ${likeLiteral(word)}%`} escape '\\'`);
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
}

const writeCursor = (key: string | number, id: string): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url');

/** A cursor that no page of ours wrote begins at the beginning. */
const readCursor = (text: string): Cursor | null => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(parsed)) return null;
    const [key, id]: unknown[] = parsed;
    const isKey = typeof key === 'string' || typeof key === 'number';
    return isKey && typeof id === 'string' ? { key, id } : null;
  } catch {
    // Not JSON: not ours.
    return null;
  }
};
