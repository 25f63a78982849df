import { columnKey } from '../core/import/columns.ts';
import { firstRows, lineFeed, parseRow, type ParsedRow } from './csv-rows.ts';
import { finish, issue, type Issue, type IssueList, type Steps } from './source.ts';

export { columnKey };

export interface CsvRow {
  /** Where the row begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as its text has it. */
export interface CsvText {
  readonly header: readonly string[];
  /**
   * The rows below the header; all-empty ones are left out. Each time they are asked for they are read anew: held, a
   * million short ones take more time and memory than all that is done with them.
   */
  readonly rows: () => Generator<CsvRow, void, undefined>;
  /** Found while rows are read: complete when they have been read to their end for the first time. */
  readonly issues: readonly Issue[];
}

/** A table whose rows are held. */
export interface CsvTable extends Omit<CsvText, 'rows'> {
  readonly rows: readonly CsvRow[];
}

const delimiters = [',', ';', '\t', '|'] as const;

/** A header stands within the first rows; a few files explain themselves before it. */
const headerSearch = { characters: 65_536, rows: 40 };

/** So many quotes that never close are mended one by one; behind that many the file is not worth reading. */
const mendLimit = 50;

/**
 * The table in a text of comma, semicolon, tab or bar separated values. Its header is the first row that
 * `isHeader` knows (cells trimmed, mark off); null where there is none. Line breaks inside cells come out as `\n`.
 */
export const readCsv = (text: string, isHeader: (cells: readonly string[]) => boolean): CsvTable | null => {
  const found = finish(csvSteps(text, isHeader));
  return found && heldTable(found);
};

/** The same, read no further than its header. */
export function* csvSteps(
  text: string,
  isHeader: (cells: readonly string[]) => boolean,
): Steps<CsvText | null> {
  const input = text.replace(/^\uFEFF/, '').replace(/\r{1,2}\n|\r/g, '\n');
  const delimiter = findDelimiter(input, isHeader);
  if (delimiter === null) return null;
  const mended: Mended = { issues: [], lines: new Set(), end: input.length };
  let place = 0;
  for (const { line, cells } of rowsOf(input, delimiter, mended)) {
    const header = toHeader(cells);
    place += 1;
    yield;
    if (!isHeader(header)) continue;
    // What stands above the table is none of its own.
    mended.issues = mended.issues.filter((found) => found.line === null || found.line >= line);
    return {
      header,
      // Several files one behind another have their header several times.
      rows: function* () {
        for (const row of rowsOf(input, delimiter, mended).drop(place))
          if (row.cells[0]?.trim() !== header[0] || !isSame(toHeader(row.cells), header)) yield row;
      },
      issues: mended.issues,
    };
  }
  return null;
}

/** The table with its rows; a file that says the same a million times is kept as if it said it once. */
export const heldTable = (table: CsvText): CsvTable => {
  const once = new Once();
  const rows: CsvRow[] = [];
  for (const { line, cells } of table.rows()) rows.push({ line, cells: once.of(cells, rows.at(-1)?.cells) });
  return { ...table, rows };
};

const toHeader = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());

const findDelimiter = (input: string, isHeader: (cells: readonly string[]) => boolean): string | null => {
  const start = input.slice(0, headerSearch.characters);
  const found = delimiters.find((delimiter) =>
    firstRows(start, delimiter, headerSearch.rows).some((cells) => isHeader(toHeader(cells))),
  );
  return found ?? null;
};

/** Which lines hold a quote that does not close, as far as a text was gone through. */
interface Mended {
  issues: Issue[];
  /** Where those lines begin. */
  readonly lines: Set<number>;
  /** Where the text ends, or is not worth reading any more. */
  end: number;
}

/**
 * All rows that say something. A quote that does not close would swallow the rest: its line is then taken as it stands,
 * which is an issue, and reading goes on behind it.
 */
function* rowsOf(input: string, delimiter: string, mended: Mended): Generator<CsvRow, void, undefined> {
  let line = 1;
  let width: number | null = null;
  for (let at = 0; at < mended.end;) {
    if (input.charCodeAt(at) === lineFeed) {
      width ??= 1;
      line += 1;
      at += 1;
      continue;
    }
    const isKnown = mended.lines.has(at);
    const row = isKnown ? null : parseRow(input, at, delimiter);
    width ??= row?.cells.length ?? null;
    if (row !== null && !isBroken(row, width)) {
      const { cells, end, lines } = row;
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
      line += lines;
      at = end;
      continue;
    }
    const lineEnd = input.indexOf('\n', at);
    const raw = input.slice(at, lineEnd === -1 ? undefined : lineEnd);
    if (!isKnown) {
      mended.issues.push(issue('broken-quote', { line, text: raw }));
      if (mended.lines.size === mendLimit) {
        mended.issues.push(issue('too-many', { line, text: raw }));
        mended.end = at;
        return;
      }
      mended.lines.add(at);
    }
    yield { line, cells: raw.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '')) };
    line += 1;
    width = null;
    at = lineEnd === -1 ? input.length : lineEnd + 1;
  }
}

/** A stray quote inside one line is harmless; one that ran over lines and upset the number of cells is not. */
const isBroken = ({ cells, lines, isStray, isOpen }: ParsedRow, width: number | null): boolean =>
  isOpen || (isStray && lines > 1 && cells.length !== width);

/** Says that a row is nobody's; of the millionth such row nothing is kept. */
export const refuseRow = ({ line, cells }: CsvRow, issues: IssueList): void => {
  const text = issues.isTold('no-name') ? '' : cells.filter((cell) => cell !== '').join(', ');
  issues.add(issue('no-name', { line, text }));
};

/** What stands in some columns, row by row; -1 is no column. */
export function* cellsAt({ rows }: CsvText, indexes: readonly number[]): Generator<string> {
  const there = indexes.filter((index) => index >= 0);
  if (there.length === 0) return;
  for (const { cells } of rows())
    for (const index of there) if (index < cells.length) yield cells[index] ?? '';
}

/** Rows so short are few different ones. */
const shortRow = 6;
const mostShort = 10_000;

class Once {
  readonly #short = new Map<string, readonly string[]>();

  of(cells: readonly string[], before: readonly string[] | undefined): readonly string[] {
    if (before !== undefined && isSame(before, cells)) return before;
    const raw = cells.length > shortRow ? null : cells.join('\n');
    if (raw === null || raw.length > shortRow) return cells;
    const known = this.#short.get(raw);
    if (known === undefined && this.#short.size < mostShort) this.#short.set(raw, cells);
    return known ?? cells;
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, index) => cell === other[index]);

/** Finds columns by any of their names, never by position; case, spaces and punctuation aside. */
export const columnFinder = (
  header: readonly string[],
): ((...names: readonly string[]) => (row: CsvRow) => string) => {
  const indexesByName = new Map<string, number>();
  header.forEach((name, index) => {
    const key = columnKey(name);
    if (!indexesByName.has(key)) indexesByName.set(key, index);
  });
  return (...names) => {
    const index = names
      .map((name) => indexesByName.get(columnKey(name)))
      .find((found) => found !== undefined);
    return index === undefined ? () => '' : ({ cells }) => (cells[index] ?? '').trim();
  };
};
