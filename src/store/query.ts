import type { RecordName, Records } from '../core/records.ts';
import { beginning, beginningLength, encodeCell, type Row, type Stored } from './schema/column.ts';
import { records, type Db, type RecordRow } from './schema/database.ts';
import { tables } from './schema/index.ts';
import { decoderOf, type TableColumn } from './schema/table.ts';
import type { Condition, Query } from './space.ts';
import { placesOf, Sql, sql } from './sql.ts';

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
  const longer = values.slice();
  while (longer.length < length) longer.push(last);
  return longer;
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

type Where = Readonly<Record<string, Condition | undefined>>;

const columnOf = (name: RecordName, field: string): TableColumn => {
  const column = tables[name].columnOf(field);
  if (column === undefined) throw new TypeError(`a ${name} has no field ${field}`);
  return column;
};

/** The engines disagree on where nulls go: always last. Said only where there can be any, for the index's sake. */
const inOrder = ({ named, nullable }: TableColumn, direction: 'up' | 'down'): string =>
  `${named.text} ${direction === 'up' ? 'asc' : 'desc'}${nullable ? ' nulls last' : ''}`;

/** Rows of one kind that meet every condition, in order; ties, and no order at all, by id. */
export const listRows = async <Name extends RecordName>(
  db: Db,
  owner: string,
  name: Name,
  { where = {}, order = [], limit }: Query<Name>,
): Promise<readonly Row[]> => {
  let end = ' order by ';
  for (const [field, direction] of order) end += `${inOrder(columnOf(name, field), direction)}, `;
  end += '"id"';
  // Said in the text: for an order that no index gives, SQLite makes a table of its own where the limit is a value.
  if (limit !== undefined) end += ` limit ${limit}`;
  const answers: (readonly Row[])[] = [];
  for (const part of inParts(where)) {
    const { rows } = await select<Row>(tables[name].selection, owner, name, part, end).execute(db);
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
  for (const part of inParts(where ?? {})) {
    const { rows } = await select<Row>(selection, owner, name, part).execute(db);
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
  for (const part of inParts(where ?? {})) {
    const { rows } = await select<{ readonly count: number }>(counted, owner, name, part).execute(db);
    total += rows[0]?.count ?? 0;
  }
  return total;
};

const counted = sql`count(*) as "count"`;

/** Written straight down, without a piece for each condition: a screen asks some thirty of these. */
const select = <Answered>(
  { text: selection }: Sql,
  owner: string,
  name: RecordName,
  where: Where,
  end = '',
): Sql<Answered> => {
  const values: Stored[] = [owner];
  let text = `select ${selection} from ${tables[name].named.text} where "owner" = ?`;
  for (const [field, condition] of Object.entries(where))
    if (condition !== undefined) text += ` and ${meets(columnOf(name, field), condition, values)}`;
  return new Sql(text + end, values);
};

/** Conditions with lists too long for one statement, as several sets that together say the same: none where a list is empty. */
const inParts = (where: Where): readonly Where[] => {
  for (const [field, condition] of Object.entries(where)) {
    if (typeof condition !== 'object' || condition === null || !('in' in condition)) continue;
    const { in: list } = condition;
    if (list.length === 0) return [];
    if (list.length > listedAtOnce)
      return listParts(list).flatMap((part) => inParts({ ...where, [field]: { in: part } }));
  }
  return [where];
};

/** A condition in words. @param values of the places before it; takes its own */
const meets = (column: TableColumn, condition: Condition, values: Stored[]): string => {
  if (column.type === 'json')
    throw new TypeError(`${column.field} is kept as JSON, which no query looks into`);
  const name = column.named.text;
  const cell = (value: unknown): Stored => encodeCell(value, column, column.name);
  const place = (value: unknown): '?' => {
    values.push(cell(value));
    return '?';
  };
  if (condition === null) return `${name} is null`;
  // SQLite takes a partial index only where its condition stands in the question as it is written.
  if (typeof condition === 'boolean') return `${name} = ${sql.literal(cell(condition)).text}`;
  if (typeof condition !== 'object') return isOneOf(column, [cell(condition)], values);
  if ('literally' in condition) return `${name} = ${sql.literal(cell(condition.literally)).text}`;
  if ('in' in condition) return isOneOf(column, condition.in.map(cell), values);
  if ('not' in condition) {
    if (condition.not === null) return `${name} is not null`;
    const other = `${name} <> ${place(condition.not)}`;
    return column.nullable ? `(${other} or ${name} is null)` : other;
  }
  let within = `${name} is not null`;
  if (condition.atLeast !== undefined) within += ` and ${name} >= ${place(condition.atLeast)}`;
  if (condition.atMost !== undefined) within += ` and ${name} <= ${place(condition.atMost)}`;
  return `(${within})`;
};

const isOneOf = ({ named, long }: TableColumn, cells: readonly Stored[], values: Stored[]): string => {
  const name = named.text;
  const isIn = (what: string, list: readonly Stored[]): string => {
    const places = padded(list);
    for (const value of places) values.push(value);
    return `${what} in ${placesOf(places.length)}`;
  };
  if (long !== true) return isIn(name, cells);
  // The index knows only the beginning; the whole value decides.
  const beginnings = [...new Set(cells.map((value) => beginning(String(value))))];
  return `(${isIn(`substr(${name}, 1, ${beginningLength})`, beginnings)} and ${isIn(name, cells)})`;
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

/** Takes the rows of these ids, in parts, each as it was answered. */
const takeRows = async (
  db: Db,
  owner: string,
  name: RecordName,
  ids: readonly string[],
  take: (rows: readonly RecordRow[]) => void,
): Promise<void> => {
  for (const part of listParts(ids)) {
    const { rows } = await sql<RecordRow>`select * from ${tables[name].named}
      where "owner" = ${owner} and "id" in ${listed(part)}`.execute(db);
    take(rows);
  }
};

export const getRows = async (
  db: Db,
  owner: string,
  name: RecordName,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordRow>> => {
  const found = new Map<string, RecordRow>();
  await takeRows(db, owner, name, ids, (rows) => {
    for (const row of rows) found.set(row.id, row);
  });
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
  await takeRows(db, owner, name, ids, (rows) => {
    for (const record of eachMade(rows, decode)) found.set(record.id, record);
  });
  return found;
};
