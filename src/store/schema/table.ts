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
import { sql, type Sql } from '../sql.ts';
import { expressionFunction, literalFunction } from './literal.ts';

/** How one kind of record lies in its table: `owner`, a column a field, and `born`, the batch that made it. */
export interface Table<Value> {
  readonly name: string;
  /** In the order of {@link Table.encode}. */
  readonly columns: readonly string[];
  /** Its name in a statement. */
  readonly named: Sql;
  /** The columns of the record's own fields, as a question asks for them. */
  readonly selection: Sql;
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
  /** Its name in a statement. */
  readonly named: Sql;
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
    named: sql.identifier(snakeCase(field)),
    place: `${name}.${snakeCase(field)}`,
    at: index + 1,
  }));
  const byField = new Map(fields.map((column) => [column.field, column]));
  const encode = encoderOf(fields) as (owner: string, record: Value, born: number) => Stored[];
  const texts = fields.filter(({ type }) => type === 'text');
  const isKept = expressionFunction(
    ['record', 'cells'],
    texts.map(({ field, at }) => `record.${field} === cells[${at}]`).join(' && ') || 'true',
  ) as (record: Value, cells: readonly Stored[]) => boolean;
  const asKept = (record: Value, cells: readonly Stored[]): Value =>
    isKept(record, cells)
      ? record
      : { ...record, ...Object.fromEntries(texts.map(({ field, at }) => [field, cells[at]])) };
  const decode = decoderOf(fields) as (row: Row) => Value;
  return {
    name,
    named: sql.identifier(name),
    selection: sql.join(fields.map(({ named }) => named)),
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

/** Makes of a record its cells, all at once and each field by its name: an import encodes a hundred thousand. */
const encoderOf = (fields: readonly TableColumn[]): ((...given: readonly unknown[]) => unknown) => {
  const encoded = fields.map(({ field, nullable }, index) => {
    const cell = `cell(record.${field}, ${index})`;
    return nullable ? `record.${field} === null ? null : ${cell}` : cell;
  });
  const fill = expressionFunction(
    ['owner', 'record', 'born', 'cell'],
    `[owner, ${encoded.join(', ')}, born]`,
  );
  const cell = (value: unknown, index: number): Stored => {
    const column = fields[index];
    return column === undefined ? null : encodeCell(value, column, column.place);
  };
  return (owner, record, born) => fill(owner, record, born, cell);
};

/** Of what type a cell is that stands for itself. */
const storedAs = { text: 'string', integer: 'number', real: 'number', boolean: null, json: null } as const;

/** Makes of a row the fields of these columns. */
export const decoderOf = (
  columns: readonly TableColumn[],
): ((row: Row) => Readonly<Record<string, unknown>>) => {
  const fill = literalFunction(
    ['row', 'cell'],
    columns.map(({ field, name, type, nullable }, index) => {
      const stored = `row[${JSON.stringify(name)}]`;
      const decoded = `cell(${stored}, ${index})`;
      // Most cells are what they stand for: those need no further call.
      const known = nullable ? `${stored} === null ? null : ` : '';
      const asStored = storedAs[type];
      return [
        field,
        asStored === null
          ? known + decoded
          : `${known}typeof ${stored} === '${asStored}' ? ${stored} : ${decoded}`,
      ];
    }),
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
