import Papa from 'papaparse';
import { columnKey } from '../core/import/columns.ts';
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
    Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: headerSearch.rows }).data.some((cells) =>
      isHeader(toHeader(cells)),
    ),
  );
  return found ?? null;
};

/** So many rows are taken apart before those without a word in them are let go: a file may be all line breaks. */
const rowsAtOnce = 5000;

/** A quote that does not close would swallow the rest: its line is then taken as it stands, and reading goes on behind it. */
function* parseRows(
  input: string,
  delimiter: string,
): Steps<{ readonly rows: readonly CsvRow[]; readonly issues: readonly Issue[] }> {
  const rows: CsvRow[] = [];
  const issues: Issue[] = [];
  let rest = input;
  let line = 1;
  for (let mended = 0; ;) {
    const { data, errors, meta } = Papa.parse<string[]>(rest, {
      delimiter,
      newline: '\n',
      preview: rowsAtOnce,
      fastMode: false,
    });
    const broken = firstBrokenRow(data, errors);
    let consumed = 0;
    for (const cells of broken === null ? data : data.slice(0, broken)) {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      const lines = countLines(cells);
      consumed += lines;
      line += lines;
      yield;
    }
    if (broken === null) {
      if (!meta.truncated) return { rows, issues };
      rest = rest.slice(meta.cursor);
      continue;
    }
    const from = offsetOfLine(rest, consumed);
    const end = rest.indexOf('\n', from);
    const raw = rest.slice(from, end === -1 ? undefined : end);
    issues.push(issue('broken-quote', { line, text: raw }));
    if (mended === mendLimit) {
      issues.push(issue('too-many', { line, text: raw }));
      return { rows, issues };
    }
    mended += 1;
    rows.push({ line, cells: raw.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '')) });
    if (end === -1) return { rows, issues };
    rest = rest.slice(end + 1);
    line += 1;
  }
}

const countLines = (cells: readonly string[]): number => {
  let count = 1;
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
};

const offsetOfLine = (text: string, count: number): number => {
  let offset = 0;
  for (let index = 0; index < count; index += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
};

/** A stray quote inside one line is harmless; one that ran over lines and upset the number of cells is not. */
const firstBrokenRow = (
  rows: readonly (readonly string[])[],
  errors: readonly Papa.ParseError[],
): number | null => {
  let looked = -1;
  for (const { type, code, row } of errors) {
    if (type !== 'Quotes' || row === undefined) continue;
    if (code === 'MissingQuotes') return row;
    // One row may have a hundred thousand of them.
    if (row === looked) continue;
    looked = row;
    const cells = rows[row] ?? [];
    const width = rows[0]?.length ?? cells.length;
    if (cells.length !== width && countLines(cells) > 1) return row;
  }
  return null;
};

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
