import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { fold } from '../../core/people/index.ts';
import { exhaustive } from '../../core/result.ts';
import { partsOf, type Filter } from '../../core/views/index.ts';
import { getRows } from '../query.ts';
import type { Db, PersonIndexRow } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import type { Page, PeopleQuery, PersonRow } from '../space.ts';
import { readTies } from '../ties/tie-rows.ts';
import { domainFrom, layerKey, lastText, tokenKinds } from './person-index.ts';
import { searchWords, tokenPattern } from './person-search.ts';
import { sql, type Sql } from '../sql.ts';

interface PeoplePageRows {
  readonly rows: readonly PersonIndexRow[];
  readonly cursor: string | null;
  readonly total: number;
}

/** A sort, and which rows have a value to sort by: the others come after them in either direction. */
interface Sort {
  readonly column: 'name_key' | 'organization_key' | 'layer_key' | 'last_key' | 'due_key' | 'added_key';
  readonly has: Sql | null;
  readonly hasNot: Sql | null;
}

// Word for word the conditions of the partial indexes, or they would not be used.
const withLayer = sql`i."layer_key" < 5`;
const withDue = sql`i."due_key" < '~'`;

const sorts: { readonly [Name in NonNullable<PeopleQuery['sort']>]: Sort } = {
  name: { column: 'name_key', has: null, hasNot: null },
  added: { column: 'added_key', has: null, hasNot: null },
  organization: {
    column: 'organization_key',
    has: sql`i."organization_key" < ${lastText}`,
    hasNot: sql`i."organization_key" = ${lastText}`,
  },
  layer: { column: 'layer_key', has: withLayer, hasNot: sql`i."layer_key" = 5` },
  lastInteraction: { column: 'last_key', has: sql`i."last_key" > ''`, hasNot: sql`i."last_key" = ''` },
  nextDue: { column: 'due_key', has: withDue, hasNot: sql`i."due_key" = '~'` },
};

const mostRows = 200;

/** One page of the people table, each with their tie. */
export const readPeople = async (db: Db, owner: string, query: PeopleQuery): Promise<Page<PersonRow>> => {
  const { rows, cursor, total } = await peoplePage(db, owner, query);
  const ids = rows.map((row) => row.id);
  const people = await getRows(db, owner, 'person', ids);
  const ties = await readTies(db, owner, ids);
  const shown = rows.flatMap((row): PersonRow[] => {
    const person = people.get(row.id);
    if (person === undefined) return [];
    return [
      {
        person: tables.person.decode(person),
        name: row.name,
        organization: row.organization,
        title: row.title,
        topics: JSON.parse(row.topics) as readonly string[],
        tie: ties.get(row.id as PersonId) ?? null,
      },
    ];
  });
  return { rows: shown, cursor, total };
};

/** Filters and every sort run on `person_index` and the tokens beside it. */
const peoplePage = async (db: Db, owner: string, query: PeopleQuery): Promise<PeoplePageRows> => {
  const limit = Math.max(1, Math.min(query.limit ?? 50, mostRows));
  const { column, has, hasNot } = sorts[query.sort ?? 'name'];
  const down = query.direction === 'down';
  const parts = query.filter === undefined ? [] : partsOf(query.filter);
  const said = parts.filter((part) => part.type === 'text');
  const text = textOf(searchWords(said.map((part) => part.text).join(' ')));
  const isWide = text !== null && (await matchesMany(db, owner, text));
  const holds = parts
    .filter((part) => part.type !== 'text')
    .map((part) => holdsFor(owner, query.today, part));
  const conditions = conditionsOf(owner, text, isWide, holds);
  const all = sql.join(conditions, ' and ');
  // Where the text is one word and all there is to meet, the tokens alone can be counted.
  const isTextOnly = text !== null && text.others.length === 0 && conditions.length === 2;
  const counted = await sql<{ total: number }>`${
    isTextOnly
      ? sql`select count(distinct t."person_id") as "total" ${tokensLike(owner, text.driver)}`
      : sql`select count(*) as "total" from "person_index" i where ${all}`
  }`.execute(db);
  const total = counted.rows[0]?.total ?? 0;

  const after = query.cursor === undefined ? null : readCursor(query.cursor);
  const key = sql.identifier(`i.${column}`);
  const direction = down ? sql`desc` : sql`asc`;
  const select = async (group: Sql | null, from: Cursor | null, count: number) => {
    const within = group === null ? sql`` : sql` and ${group}`;
    const onward =
      from === null ? sql`` : sql` and (${key}, i."id") ${down ? sql`<` : sql`>`} (${from.key}, ${from.id})`;
    const { rows } = await sql<PersonIndexRow>`
      select i.* from "person_index" i where ${all}${within}${onward}
      order by ${key} ${direction}, i."id" ${direction} limit ${count}`.execute(db);
    return rows;
  };
  const wanted = limit + 1;
  const valued = after?.rest === true ? [] : await select(has, after, wanted);
  const rest =
    hasNot !== null && valued.length < wanted
      ? await select(hasNot, after?.rest === true ? after : null, wanted - valued.length)
      : [];
  const rows = [...valued, ...rest];
  const last = rows[limit - 1];
  const cursor =
    rows.length > limit && last !== undefined
      ? writeCursor({ key: last[column], id: last.id, rest: hasNot !== null && limit > valued.length })
      : null;
  return { rows: rows.slice(0, limit), cursor, total };
};

/** In the order of their names. */
export const firstWithoutLayer = async (
  db: Db,
  owner: string,
  limit: number,
): Promise<readonly PersonId[]> => {
  const { rows } = await sql<{ readonly id: PersonId }>`
    select "id" from "person_index" where "owner" = ${owner} and "layer_key" = ${layerKey(null)}
    order by "name_key", "id" limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
};

/** The longest of some words, which has the fewest matches, and the others to look for among these. */
interface Text {
  readonly driver: string;
  readonly others: readonly string[];
}

const textOf = (words: readonly string[]): Text | null => {
  const [driver, ...others] = words.toSorted((a, b) => b.length - a.length);
  return driver === undefined ? null : { driver, others };
};

const { name, word, organization, email, topic, domain } = tokenKinds;

const tokensLike = (owner: string, driver: string): Sql => {
  const domains = driver.length >= domainFrom ? [domain] : [];
  const kinds = [name, word, organization, email, topic, ...domains];
  return sql`from "person_token" t
    where t."owner" = ${owner} and t."kind" in (${sql.join(kinds)})
      and t."token" >= ${driver} and t."token" < ${driver + lastText}`;
};

/** Matches from which on it is quicker to walk the list in its order than to fetch all of them and sort. */
const many = 1500;

const matchesMany = async (db: Db, owner: string, { driver }: Text): Promise<boolean> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as "count" from (select 1 ${tokensLike(owner, driver)} limit ${many}) as "some"`.execute(
    db,
  );
  return (rows[0]?.count ?? 0) >= many;
};

/** What is asked of everybody: one question of the index by its text where there is one, and the rest of each row. */
const conditionsOf = (
  owner: string,
  text: Text | null,
  isWide: boolean,
  holds: readonly Sql[],
): readonly Sql[] => {
  const conditions: Sql[] = [sql`i."owner" = ${owner}`, ...holds];
  if (text === null) return conditions;
  // An expression instead of the column keeps the planner from fetching every match by its id.
  const id = isWide ? sql`(i."id" || '')` : sql`i."id"`;
  conditions.push(sql`${id} in (select t."person_id" ${tokensLike(owner, text.driver)})`);
  for (const other of text.others) conditions.push(sql`i."tokens" like ${tokenPattern(other)} escape '\\'`);
  return conditions;
};

/** A filter as a condition on one row, whatever stands around it. */
const holdsFor = (owner: string, today: CalendarDay, filter: Filter): Sql => {
  const each = (parts: readonly Filter[]): readonly Sql[] =>
    parts.map((part) => holdsFor(owner, today, part));
  switch (filter.type) {
    case 'all':
      return filter.of.length === 0 ? sql`1 = 1` : sql`(${sql.join(each(filter.of), ' and ')})`;
    case 'any':
      return filter.of.length === 0 ? sql`1 = 0` : sql`(${sql.join(each(filter.of), ' or ')})`;
    case 'not':
      // Those who are kept have an index.
      return filter.of.type === 'layer' && filter.of.layer === null
        ? withLayer
        : sql`not (${holdsFor(owner, today, filter.of)})`;
    case 'text': {
      const words = searchWords(filter.text).map(
        (said) => sql`i."id" in (select t."person_id" ${tokensLike(owner, said)})`,
      );
      return words.length === 0 ? sql`1 = 1` : sql`(${sql.join(words, ' and ')})`;
    }
    case 'layer':
      return filter.layer === null
        ? sql`i."layer_key" = ${layerKey(null)}`
        : sql`(${withLayer} and i."layer_key" = ${layerKey(filter.layer)})`;
    case 'state':
      return sql`i."state" = ${filter.state}`;
    case 'due':
      // The first half is the partial index's own filter.
      return sql`(i."due_key" < '~' and i."due_key" <= ${today})`;
    case 'topic':
      return hasToken(owner, tokenKinds.wholeTopic, fold(filter.name));
    case 'group':
      return hasToken(owner, tokenKinds.group, fold(filter.name));
    default:
      return exhaustive(filter);
  }
};

const hasToken = (owner: string, kind: number, token: string): Sql => sql`
  i."id" in (
    select t."person_id" from "person_token" t
    where t."owner" = ${owner} and t."kind" = ${kind} and t."token" = ${token}
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
