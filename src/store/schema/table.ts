import type { RecordName } from '../../core/records.ts';
import {
  decodeCell,
  encodeCell,
  snakeCase,
  type Column,
  type Columns,
  type Row,
  type Stored,
} from './column.ts';
import { literalFunction } from './literal.ts';

/** How one kind of record lies in its table: `owner`, a column a field, and `born`, the batch that made it. */
export interface Table<Value> {
  readonly name: string;
  /** In the order of {@link Table.encode}. */
  readonly columns: readonly string[];
  /** The columns of the record's own fields, as a question asks for them. */
  readonly selection: string;
  /** Fields that hold the id of another record, and of which kind. */
  readonly references: Readonly<Record<string, RecordName>>;
  readonly columnOf: (field: string) => TableColumn | undefined;
  readonly encode: (owner: string, record: Value, born: number) => Stored[];
  /** The record as its cells hold it: text that no engine keeps is gone from it. */
  readonly asKept: (record: Value, cells: readonly Stored[]) => Value;
  readonly decode: (row: Row) => Value;
  /** A row of the journal as cells of today, in a life that began with batch `born`. */
  readonly recode: (owner: string, row: Row, born: number) => Stored[];
}

/** The other record's kind by the field that holds its id. */
export type References<Value> = { readonly [Field in keyof Value & string]?: RecordName };

const noReferences: References<never> = {};

export interface TableColumn extends Column {
  readonly field: string;
  readonly name: string;
  /** `table.column`, as an error says it. */
  readonly place: string;
  /** Its place among {@link Table.columns}. */
  readonly at: number;
}

export const table = <Value extends { readonly id: string }>(
  name: string,
  columns: Columns<Value>,
  references: References<Value> = noReferences,
): Table<Value> => {
  const fields = Object.entries<Column>(columns).map(([field, column], index): TableColumn => ({
    ...column,
    field,
    name: snakeCase(field),
    place: `${name}.${snakeCase(field)}`,
    at: index + 1,
  }));
  const blank: Stored[] = [null, ...fields.map(() => null), null];
  const byField = new Map(fields.map((column) => [column.field, column]));
  const encode = (owner: string, record: Value, born: number): Stored[] => {
    // As long from the beginning as it gets: an array that grows is copied again and again.
    const cells = blank.slice();
    const values = record as Readonly<Record<string, unknown>>;
    cells[0] = owner;
    for (const column of fields) cells[column.at] = encodeCell(values[column.field], column, column.place);
    cells[fields.length + 1] = born;
    return cells;
  };
  const texts = fields.filter(({ type }) => type === 'text');
  const asKept = (record: Value, cells: readonly Stored[]): Value => {
    const values = record as Readonly<Record<string, unknown>>;
    const mended = texts.filter(({ field, at }) => values[field] !== cells[at]);
    return mended.length === 0
      ? record
      : { ...record, ...Object.fromEntries(mended.map(({ field, at }) => [field, cells[at]])) };
  };
  const decode = decoderOf(fields) as (row: Row) => Value;
  return {
    name,
    selection: fields.map((column) => `"${column.name}"`).join(', '),
    columns: ['owner', ...fields.map((column) => column.name), 'born'],
    references: Object.fromEntries(
      Object.entries<RecordName | undefined>(references).flatMap(([field, name]) =>
        name === undefined ? [] : [[field, name]],
      ),
    ),
    columnOf: (field) => byField.get(field),
    encode,
    asKept,
    decode,
    recode: (owner, row, born) => encode(owner, decode(row), born),
  };
};

/** Makes of a row the fields of these columns. */
export const decoderOf = (
  columns: readonly TableColumn[],
): ((row: Row) => Readonly<Record<string, unknown>>) => {
  const fill = literalFunction(
    ['row', 'cell'],
    columns.map(({ field, name }, index) => [field, `cell(row[${JSON.stringify(name)}], ${index})`]),
  );
  const cell = (stored: Stored | undefined, index: number): unknown => {
    const column = columns[index];
    return column && decodeCell(stored, column, column.place);
  };
  return (row) => fill(row, cell) as Readonly<Record<string, unknown>>;
};

/** Makes rows of cells by their column names: the form in which the journal keeps a row. */
export const rowMaker = (columns: readonly string[]): ((cells: readonly Stored[]) => Row) =>
  literalFunction(
    ['cells'],
    columns.map((column, index) => [column, `cells[${index}]`]),
  ) as (cells: readonly Stored[]) => Row;

/** A row as {@link rowMaker} makes it, where there is but one. */
export const cellsToRow = (columns: readonly string[], cells: readonly Stored[]): Row => {
  const row: Record<string, Stored> = {};
  for (let index = 0; index < columns.length; index += 1) row[columns[index] ?? ''] = cells[index] ?? null;
  return row;
};
