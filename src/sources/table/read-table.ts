import {
  isSureTable,
  namesSomebody,
  tableFingerprint,
  withSaid,
  type ColumnField,
  type ColumnMap,
  type TableColumn,
} from '../../core/import/columns.ts';
import { cellsAt, refuseRow, type CsvRow, type CsvText } from '../csv.ts';
import { slashOrderOf, type SlashOrder } from '../dates.ts';
import type { HistoryDraft } from '../history.ts';
import { issue, IssueList, type Issue, type ReadPerson, type Steps } from '../source.ts';
import { decodeText } from '../text.ts';
import { findTable } from './find-table.ts';
import { guessColumns } from './guess.ts';
import { tableRowReader } from './table-row.ts';

/** Who said what the columns of a table hold. */
export type ColumnsBy = 'said' | 'remembered' | 'names' | 'guess';

/** A person of a table, and when one had to do with them last. */
export interface TablePerson extends ReadPerson {
  readonly history: readonly HistoryDraft[];
}

/** What a table holds beside its people. */
export interface TableFindings {
  readonly fingerprint: string;
  readonly columns: readonly TableColumn[];
  readonly by: ColumnsBy;
  /** The first rows as they stand. */
  readonly sample: readonly (readonly string[])[];
  readonly issues: readonly Issue[];
  readonly rejected: number;
}

/** What is known of columns before a table is read. */
export interface KnownColumns {
  /** Said for this very import. */
  readonly said: ColumnMap | null;
  /** What was said of the same columns before. */
  readonly remembered: (fingerprint: string) => ColumnMap | null;
}

/** So many rows show what the columns hold. */
const sampleRows = 200;
/** So many of them are shown. */
const sampleSize = 5;
/** Characters of a cell that an example shows. */
const sampleLength = 200;

/** Hands over the people in any table; null where the text is none. */
export function* peopleTableOf(
  bytes: Uint8Array,
  known: KnownColumns,
): Steps<TableFindings | null, TablePerson> {
  const { text, issues: ofText } = decodeText(bytes);
  const table = yield* findTable(text);
  if (table === null) return null;
  const header = table.header.map((name, index) => (name === '' ? `Column ${index + 1}` : name));
  const fingerprint = tableFingerprint(header);
  const first = [...rowsOfOne(table, new IssueList()).take(sampleRows)];
  const { columns, by } = columnsOf(header, first, known, fingerprint);
  const issues = new IssueList();
  issues.addAll(ofText);
  let rejected = 0;
  const slashes = slashOrderOf(cellsAt(table, placesOf(columns))) ?? habitOf(columns);
  const familyFirst = isFamilyFirst(first, columns);
  const readRow = tableRowReader(columns, { issues, slashes, fingerprint, familyFirst });
  for (const row of rowsOfOne(table, issues)) {
    const read = readRow(row);
    if (read !== null)
      yield {
        line: row.line,
        draft: read.draft,
        history: read.lastContact === null ? [] : [read.lastContact],
      };
    else {
      yield;
      rejected += 1;
      refuseRow(row, issues);
    }
  }
  issues.addAll(table.issues);
  const sample = first
    .slice(0, sampleSize)
    .map(({ cells }) => header.map((_, index) => (cells[index] ?? '').slice(0, sampleLength).toWellFormed()));
  return { fingerprint, columns, by, sample, issues: issues.all(), rejected };
}

/**
 * The rows until another table begins, with what stands alone above it: a report may hold several. A row is a header
 * where it has the names of half of its cells in common with the first one.
 */
function* rowsOfOne({ header, rows }: CsvText, issues: IssueList): Generator<CsvRow, void, undefined> {
  const names = new Set(header.filter((name) => name !== ''));
  let heading: CsvRow | null = null;
  for (const row of rows()) {
    const common =
      row.cells.length < 2
        ? 0
        : row.cells.reduce((count, cell) => count + (names.has(cell.trim()) ? 1 : 0), 0);
    if (common > 1 && common >= row.cells.filter((cell) => cell.trim() !== '').length / 2) {
      issues.add(issue('another-table', { line: row.line, text: row.cells.join(', ') }));
      return;
    }
    if (heading !== null) yield heading;
    heading = header.length > 2 && row.cells.length > 0 && isAlone(row) ? row : null;
    if (heading === null) yield row;
  }
  if (heading !== null) yield heading;
}

const isAlone = ({ cells }: CsvRow): boolean => cells.slice(1).every((cell) => cell.trim() === '');

const columnsOf = (
  header: readonly string[],
  rows: readonly CsvRow[],
  { said, remembered }: KnownColumns,
  fingerprint: string,
): { readonly columns: readonly TableColumn[]; readonly by: ColumnsBy } => {
  const guessed = guessColumns(header, rows);
  const earlier = remembered(fingerprint);
  const base = earlier === null ? guessed : withSaid(guessed, earlier);
  const columns = said === null ? base : withSaid(base, said);
  const isSaid = said !== null && namesSomebody(columns);
  if (isSaid) return { columns, by: 'said' };
  if (earlier !== null) return { columns, by: 'remembered' };
  return { columns, by: isSureTable(columns) ? 'names' : 'guess' };
};

/** Most whole names have a comma in them, and what stands behind it is the given one. */
const isFamilyFirst = (rows: readonly CsvRow[], columns: readonly TableColumn[]): boolean => {
  const index = columns.findIndex(({ field }) => field === 'name');
  const names = rows.flatMap(({ cells }) => (cells[index] ?? '').trim() || []);
  return names.filter((name) => /^[^,]+,\s*[^,\s][^,]*$/.test(name)).length > names.length / 2;
};

const dated: ReadonlySet<ColumnField> = new Set(['birthday', 'knownSince', 'lastContact']);

/** Words by which a column of days may be American; whoever calls it in another language has the day first. */
const english = /birth|bday|born|dob|met|since|connect|contact|last|talk|spoke|seen/iu;

const habitOf = (columns: readonly TableColumn[]): SlashOrder | null => {
  const named = columns.filter(({ field, by }) => dated.has(field) && by === 'name');
  return named.length > 0 && named.every(({ name }) => !english.test(name)) ? 'day-first' : null;
};

const placesOf = (columns: readonly TableColumn[]): readonly number[] =>
  columns.flatMap(({ field }, index) => (dated.has(field) ? [index] : []));
