import type { RecordName, Records } from '../core/records.ts';
import { beginning, beginningLength, encodeCell, type Row, type Stored } from './schema/column.ts';
import { records, type Db, type RecordRow } from './schema/database.ts';
import { tables } from './schema/index.ts';
import { decoderOf, type TableColumn } from './schema/table.ts';
import type { Condition, Query } from './space.ts';
import { sql, type Sql } from './sql.ts';

/** Values that one statement lists, a length of {@link padded}; a longer list is asked for in several. */
export const listedAtOnce = 256;

export const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] => {
  const made: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += size) made.push(items.slice(start, start + size));
  return made;
};

/**
 * What one statement after another lists of these values, each once. In order, so that neighbours are found together: a
 * large book is read a third faster.
 */
export const listParts = <Value extends string | number | boolean>(
  values: Iterable<Value>,
): readonly (readonly Value[])[] => {
  const given = [...values];
  if (given.every((value, index) => index === 0 || (given[index - 1] ?? value) < value))
    return chunks(given, listedAtOnce);
  const each = [...new Set(given)];
  // By the order of their text, which neighbours share, and which the engine of JavaScript compares by itself.
  // oxlint-disable-next-line unicorn/require-array-sort-compare, typescript/require-array-sort-compare -- see above
  return chunks(each.toSorted(), listedAtOnce);
};

/**
 * A list brought to one of few lengths by repeating its last value, so that statements can be kept prepared
 * and are not as many as there are lengths.
 */
export const padded = <Value>(values: readonly Value[]): readonly Value[] => {
  const last = values.at(-1);
  if (last === undefined) return values;
  let length = 1;
  while (length < values.length) length *= 4;
  if (length === values.length) return values;
  return [...values, ...Array.from({ length: length - values.length }, () => last)];
};

/** {@link padded} values behind an `in`. */
export const listed = (values: readonly Stored[]): Sql => sql.list(padded(values));

const madeOf = new WeakMap<readonly object[], Map<unknown, readonly unknown[]>>();

/**
 * What is made of each row. Of an answer that is told again (frozen: {@link RememberedAnswers}) it is made once and then the
 * same, so that it is garbage neither of this asking nor of the next.
 * @param make of a row alone; one function for all askings
 */
export const eachMade = <One extends object, Made>(
  rows: readonly One[],
  make: (row: One) => Made,
): readonly Made[] => {
  if (!Object.isFrozen(rows)) return rows.map((row) => make(row));
  const known = madeOf.get(rows)?.get(make);
  if (known !== undefined) return known as readonly Made[];
  const made = rows.map((row) => make(row));
  const ofRows = madeOf.get(rows);
  if (ofRows === undefined) madeOf.set(rows, new Map([[make, made]]));
  else ofRows.set(make, made);
  return made;
};

type Entry = readonly [column: TableColumn, condition: Condition];

const columnOf = (name: RecordName, field: string): TableColumn => {
  const column = tables[name].columnOf(field);
  if (column === undefined) throw new TypeError(`a ${name} has no field ${field}`);
  return column;
};

const entriesOf = <Name extends RecordName>(name: Name, where: Query<Name>['where']): readonly Entry[] =>
  Object.entries<Condition | undefined>(where ?? {}).flatMap(([field, condition]) =>
    condition === undefined ? [] : [[columnOf(name, field), condition] as const],
  );

/** The engines disagree on where nulls go: always last. Said only where there can be any, for the index's sake. */
const inOrder = ({ named, nullable }: TableColumn, direction: 'up' | 'down'): Sql => {
  if (nullable) return direction === 'up' ? sql`${named} asc nulls last` : sql`${named} desc nulls last`;
  return direction === 'up' ? sql`${named} asc` : sql`${named} desc`;
};

/** Said in the text: for an order that no index gives, SQLite makes a table of its own where the limit is a value. */
const atMost = (limit: number | undefined): Sql =>
  limit === undefined ? nothing : sql` limit ${sql.literal(limit)}`;

/** Rows of one kind that meet every condition, in order; ties, and no order at all, by id. */
export const listRows = async <Name extends RecordName>(
  db: Db,
  owner: string,
  name: Name,
  { where, order = [], limit }: Query<Name>,
): Promise<readonly Row[]> => {
  const { named, selection } = tables[name];
  const entries = entriesOf(name, where);
  const parts = splitLongLists(entries);
  const answers: (readonly Row[])[] = [];
  for (const part of parts) {
    const ordered = order.map(([field, direction]) => inOrder(columnOf(name, field), direction));
    const { rows } = await sql<Row>`select ${selection} from ${named}
      where ${conditions(owner, part)}
      order by ${sql.join([...ordered, sql`"id"`])}${atMost(limit)}`.execute(db);
    answers.push(rows);
  }
  const [only] = answers;
  if (only !== undefined && answers.length === 1) return only;
  const columns = order.map(([field, direction]) => [columnOf(name, field).name, direction] as const);
  return answers
    .flat()
    .toSorted(byColumns([...columns, ['id', 'up']]))
    .slice(0, limit);
};

/** The ids of all of a kind, in order. */
export const idsOf = async (db: Db, owner: string, name: RecordName): Promise<readonly string[]> => {
  const rows = await records(db)
    .selectFrom(tables[name].name)
    .select('id')
    .where('owner', '=', owner)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
};

/** All rows of a kind in the order of their ids, {@link listedAtOnce} at a time: also of a kind of which there are a million. */
export const eachPart = (
  db: Db,
  owner: string,
  name: RecordName,
  atOnce = listedAtOnce,
): AsyncGenerator<readonly RecordRow[]> => eachRows<RecordRow>(db, owner, name, sql`*`, atOnce);

/** Some fields of all of a kind, the ids in any case, in the same way. */
export const pickEach = async function* (
  db: Db,
  owner: string,
  name: RecordName,
  fields: readonly string[],
  atOnce: number,
): AsyncGenerator<readonly Readonly<Record<string, unknown>>[]> {
  const { selection, decode } = choiceOf(name, [...new Set(['id', ...fields])]);
  for await (const rows of eachRows<Row & { readonly id: string }>(db, owner, name, selection, atOnce))
    yield rows.map((row) => decode(row));
};

const eachRows = async function* <One extends { readonly id: string }>(
  db: Db,
  owner: string,
  name: RecordName,
  selection: Sql,
  atOnce: number,
): AsyncGenerator<readonly One[]> {
  for (let after = ''; ;) {
    const { rows } = await sql<One>`select ${selection} from ${tables[name].named}
      where "owner" = ${owner} and "id" > ${after} order by "id" limit ${atOnce}`.execute(db);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return;
    after = last.id;
  }
};

/** These fields of all that meet every condition, in no order. */
export const pickRows = async <Name extends RecordName>(
  db: Db,
  owner: string,
  name: Name,
  fields: readonly string[],
  where: Query<Name>['where'],
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { selection, decode } = choiceOf(name, fields);
  const picked: (readonly Readonly<Record<string, unknown>>[])[] = [];
  for (const part of splitLongLists(entriesOf(name, where))) {
    const { rows } = await sql<Row>`select ${selection} from ${tables[name].named}
      where ${conditions(owner, part)}`.execute(db);
    picked.push(eachMade(rows, decode));
  }
  const [only] = picked;
  return only !== undefined && picked.length === 1 ? only : picked.flat();
};

interface Choice {
  readonly selection: Sql;
  readonly decode: (row: Row) => Readonly<Record<string, unknown>>;
}

const choices = new Map<string, Choice>();

/** Some fields of a kind of record, of which the program asks for a few choices over and over. */
const choiceOf = (name: RecordName, fields: readonly string[]): Choice => {
  const key = `${name} ${fields.join(' ')}`;
  const known = choices.get(key);
  if (known !== undefined) return known;
  const columns = fields.map((field) => columnOf(name, field));
  const choice = { selection: sql.join(columns.map(({ named }) => named)), decode: decoderOf(columns) };
  choices.set(key, choice);
  return choice;
};

export const countRows = async <Name extends RecordName>(
  db: Db,
  owner: string,
  name: Name,
  where: Query<Name>['where'],
): Promise<number> => {
  let total = 0;
  for (const part of splitLongLists(entriesOf(name, where))) {
    const { rows } = await sql<{ readonly count: number }>`select count(*) as "count"
      from ${tables[name].named} where ${conditions(owner, part)}`.execute(db);
    total += rows[0]?.count ?? 0;
  }
  return total;
};

const nothing = sql``;

const conditions = (owner: string, part: readonly Entry[]): Sql =>
  sql.join([sql`"owner" = ${owner}`, ...part.map(meets)], ' and ');

/** Conditions with lists too long for one statement, as several sets that together say the same: none where a list is empty. */
const splitLongLists = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  if (entries.some(([, condition]) => listOf(condition)?.length === 0)) return [];
  const index = entries.findIndex(([, condition]) => (listOf(condition)?.length ?? 0) > listedAtOnce);
  const entry = entries[index];
  const list = entry === undefined ? undefined : listOf(entry[1]);
  if (entry === undefined || list === undefined) return [entries];
  return listParts(list).flatMap((part) => splitLongLists(entries.with(index, [entry[0], { in: part }])));
};

const listOf = (condition: Condition): readonly (string | number | boolean)[] | undefined =>
  typeof condition === 'object' && condition !== null && 'in' in condition ? condition.in : undefined;

const meets = ([column, condition]: Entry): Sql => {
  if (column.type === 'json')
    throw new TypeError(`${column.field} is kept as JSON, which no query looks into`);
  const name = column.named;
  const cell = (value: unknown): Stored => encodeCell(value, column, column.name);
  if (condition === null) return sql`${name} is null`;
  // SQLite takes a partial index only where its condition stands in the question as it is written.
  if (typeof condition === 'boolean') return sql`${name} = ${sql.literal(cell(condition))}`;
  if (typeof condition !== 'object') return equals(column, [cell(condition)]);
  if ('literally' in condition) return sql`${name} = ${sql.literal(cell(condition.literally))}`;
  if ('in' in condition) return equals(column, condition.in.map(cell));
  if ('not' in condition) {
    if (condition.not === null) return sql`${name} is not null`;
    return column.nullable
      ? sql`(${name} <> ${cell(condition.not)} or ${name} is null)`
      : sql`${name} <> ${cell(condition.not)}`;
  }
  const bounds: Sql[] = [sql`${name} is not null`];
  if (condition.atLeast !== undefined) bounds.push(sql`${name} >= ${cell(condition.atLeast)}`);
  if (condition.atMost !== undefined) bounds.push(sql`${name} <= ${cell(condition.atMost)}`);
  return sql`(${sql.join(bounds, ' and ')})`;
};

const equals = (column: TableColumn, cells: readonly Stored[]): Sql => {
  const name = column.named;
  const isOneOf = sql`${name} in ${listed(cells)}`;
  if (column.long !== true) return isOneOf;
  // The index knows only the beginning; the whole value decides.
  const beginnings = [...new Set(cells.map((value) => beginning(String(value))))];
  return sql`(substr(${name}, 1, ${sql.literal(beginningLength)}) in ${listed(beginnings)} and ${isOneOf})`;
};

/** The same order in memory as the engines give: nulls last, text by code points. */
const byColumns =
  (columns: readonly (readonly [name: string, direction: 'up' | 'down'])[]) =>
  (one: Row, other: Row): number => {
    for (const [name, direction] of columns) {
      const a = one[name] ?? null;
      const b = other[name] ?? null;
      if (a === b) continue;
      if (a === null) return 1;
      if (b === null) return -1;
      const order = typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : a < b ? -1 : 1;
      return direction === 'up' ? order : -order;
    }
    return 0;
  };

/** By code points, as both engines compare; JavaScript by itself puts emoji before the last of the plain letters. */
const compareText = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const one = a.charCodeAt(index);
    const other = b.charCodeAt(index);
    if (one === other) continue;
    const isPair = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
    if (isPair(one) !== isPair(other)) return isPair(one) ? 1 : -1;
    return one - other;
  }
  return a.length - b.length;
};

/** The rows of these ids, in parts, each as it was answered. */
const rowParts = async function* (
  db: Db,
  owner: string,
  name: RecordName,
  ids: readonly string[],
): AsyncGenerator<readonly RecordRow[]> {
  for (const part of listParts(ids)) {
    const { rows } = await sql<RecordRow>`select * from ${tables[name].named}
      where "owner" = ${owner} and "id" in ${listed(part)}`.execute(db);
    yield rows;
  }
};

export const getRows = async (
  db: Db,
  owner: string,
  name: RecordName,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordRow>> => {
  const found = new Map<string, RecordRow>();
  for await (const rows of rowParts(db, owner, name, ids)) for (const row of rows) found.set(row.id, row);
  return found;
};

export const getRecords = async <Name extends RecordName>(
  db: Db,
  owner: string,
  name: Name,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Records[Name]>> => {
  const found = new Map<string, Records[Name]>();
  const { decode } = tables[name];
  for await (const rows of rowParts(db, owner, name, ids))
    for (const record of eachMade(rows, decode)) found.set(record.id, record);
  return found;
};
