import { columnKey } from '../core/import/columns.ts';
import { firstRows, parseRow } from './csv-rows.ts';
import { finish, issue, type Issue, type Steps } from './source.ts';

export { columnKey };

export interface CsvRow {
  /** Where the row begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  /** The rows below the header; all-empty ones are left out. */
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue[];
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
export const readCsv = (text: string, isHeader: (cells: readonly string[]) => boolean): CsvTable | null =>
  finish(csvSteps(text, isHeader));

export function* csvSteps(
  text: string,
  isHeader: (cells: readonly string[]) => boolean,
): Steps<CsvTable | null> {
  const input = text.replace(/^\uFEFF/, '').replace(/\r{1,2}\n|\r/g, '\n');
  const delimiter = findDelimiter(input, isHeader);
  if (delimiter === null) return null;
  const { rows, issues } = yield* parseRows(input, delimiter);
  const index = rows.findIndex(({ cells }) => isHeader(toHeader(cells)));
  const found = rows[index];
  if (found === undefined) return null;
  return {
    header: toHeader(found.cells),
    rows: rows.slice(index + 1),
    issues: issues.filter(({ line }) => line === null || line >= found.line),
  };
}

const toHeader = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());

const findDelimiter = (input: string, isHeader: (cells: readonly string[]) => boolean): string | null => {
  const start = input.slice(0, headerSearch.characters);
  const found = delimiters.find((delimiter) =>
    firstRows(start, delimiter, headerSearch.rows).some((cells) => isHeader(toHeader(cells))),
  );
  return found ?? null;
};

/** A quote that does not close would swallow the rest: its line is then taken as it stands, and reading goes on behind it. */
function* parseRows(
  input: string,
  delimiter: string,
): Steps<{ readonly rows: readonly CsvRow[]; readonly issues: readonly Issue[] }> {
  const rows: CsvRow[] = [];
  const issues: Issue[] = [];
  const once = new Once();
  let line = 1;
  let mended = 0;
  let width: number | null = null;
  for (let at = 0; at < input.length;) {
    const { cells, end, lines, isStray, isOpen } = parseRow(input, at, delimiter);
    width ??= cells.length;
    // A stray quote inside one line is harmless; one that ran over lines and upset the number of cells is not.
    if (isOpen || (isStray && lines > 1 && cells.length !== width)) {
      const lineEnd = input.indexOf('\n', at);
      const raw = input.slice(at, lineEnd === -1 ? undefined : lineEnd);
      issues.push(issue('broken-quote', { line, text: raw }));
      if (mended === mendLimit) {
        issues.push(issue('too-many', { line, text: raw }));
        break;
      }
      mended += 1;
      rows.push({ line, cells: raw.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '')) });
      line += 1;
      width = null;
      at = lineEnd === -1 ? input.length : lineEnd + 1;
    } else {
      const kept = once.of(input.slice(at, end), cells, rows.at(-1)?.cells);
      if (kept.some((cell) => cell.trim() !== '')) rows.push({ line, cells: kept });
      line += lines;
      at = end;
    }
    yield;
  }
  return { rows, issues };
}

/** Rows so short are few different ones. */
const shortRow = 6;
const mostShort = 10_000;

/** A file that says the same a million times is kept as if it said it once. */
class Once {
  readonly #short = new Map<string, readonly string[]>();

  of(raw: string, cells: readonly string[], before: readonly string[] | undefined): readonly string[] {
    if (raw.length > shortRow) return before !== undefined && isSame(before, cells) ? before : cells;
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
