import type { PartialDate } from '../../core/dates/index.ts';
import type { UnknownProperty } from '../../core/people/index.ts';
import { columnFinder, columnKey, type CsvRow, type CsvTable } from '../csv.ts';
import { issue, type Issue, type IssueList } from '../source.ts';
import { columns } from './columns.ts';
import type { SlashOrder } from '../dates.ts';
import { readSpelledDate } from '../spelled-dates.ts';
import { keptCell } from '../unknown-property.ts';

export type Cell = (row: CsvRow) => string;
export type Cells = { readonly [Column in keyof typeof columns]: Cell };

export const cellsOf = ({ header }: Pick<CsvTable, 'header'>): Cells => {
  const find = columnFinder(header);
  return Object.fromEntries(
    Object.entries(columns).map(([name, aliases]) => [name, find(...aliases)]),
  ) as Cells;
};

/**
 * What a row says in columns that nobody reads, and behind the last one: somebody has added words of their own.
 * @param read the columns that are
 * @param issues told where the words behind the last column were cut
 */
export const keptCellsOf = (
  header: readonly string[],
  read: readonly (keyof typeof columns)[],
  issues: IssueList,
): ((row: CsvRow) => readonly UnknownProperty[]) => {
  const keys = header.map(columnKey);
  const taken = new Set(
    read.map((name) => columns[name].map((alias) => keys.indexOf(columnKey(alias))).find((at) => at !== -1)),
  );
  const isWhole = taken.size === header.length && !taken.has(undefined);
  return ({ cells, line }) => {
    if (isWhole && cells.length <= header.length) return nothingKept;
    const rest = cells.slice(header.length).join(' ');
    if (rest.length > longestBehind) issues.add(issue('cut-text', { line, text: rest }));
    const behind = rest.slice(0, longestBehind);
    return [...cells.slice(0, header.length), behind].flatMap((cell, at) =>
      taken.has(at) || cell.trim() === '' ? [] : [keptCell('X-LINKEDIN', header[at] ?? '', cell.trim())],
    );
  };
};

/** Behind the last column of a damaged file stands all the rest of it. */
const longestBehind = 2000;

const nothingKept: readonly UnknownProperty[] = [];

/** Reads once what a row says, however many rows say the same: their cells are held once. */
export const readOnce = <Said extends object>(read: (row: CsvRow) => Said): ((row: CsvRow) => Said) => {
  const known = new WeakMap<CsvRow['cells'], Said>();
  return (row) => {
    const said = known.get(row.cells) ?? read(row);
    known.set(row.cells, said);
    return said;
  };
};

/** All that a row says, for an issue's excerpt. */
export const rowText = (row: CsvRow): string => row.cells.filter((cell) => cell.trim() !== '').join(', ');

const startsWithTime = /^\s*\d{1,2}:\d{2}/;
const shortDate = /^\s*\d{1,2}\/\d{1,2}\/\d{2,4}\s*$/;

/** Some files leave `01/24/18, 03:00 PM` without quotes, so that it makes two cells: they are one again. */
export const mendDates = (table: CsvTable, dateColumn: string): CsvTable => {
  const index = table.header.findIndex((name) => columnKey(name) === columnKey(dateColumn));
  const width = table.header.length;
  if (index === -1) return table;
  const mend = (row: CsvRow): CsvRow => {
    const [date, time] = [row.cells[index] ?? '', row.cells[index + 1] ?? ''];
    if (row.cells.length <= width || !shortDate.test(date) || !startsWithTime.test(time)) return row;
    return { ...row, cells: row.cells.toSpliced(index, 2, `${date},${time}`) };
  };
  return { ...table, rows: table.rows.map(mend) };
};

export interface ReadDate {
  readonly date: PartialDate | null;
  readonly issues: readonly Issue[];
}

/** The date of a cell; a date that cannot be read is an issue and costs the row nothing else. */
export const readDate = (row: CsvRow, cell: string, field: string, slashes?: SlashOrder): ReadDate => {
  const date = readSpelledDate(cell, slashes);
  return date !== null || cell === ''
    ? { date, issues: [] }
    : { date: null, issues: [issue('unreadable-date', { line: row.line, field, text: cell })] };
};

export const orNull = (text: string): string | null => (text === '' ? null : text);

export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
