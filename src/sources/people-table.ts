import type { PersonDraft } from '../core/people/index.ts';
import type { Cells } from './cells.ts';
import { csvSteps, refuseRow, type CsvRow, type CsvText } from './csv.ts';
import { isSomebody } from './somebody.ts';
import { issue, IssueList, type PeopleSteps, type SourceKind } from './source.ts';
import { decodeText } from './text.ts';

/** How the rows below a header are read, known once the whole table is. */
export interface TableReading {
  readonly kind: SourceKind;
  readonly cellsOf: (row: CsvRow) => Cells;
  readonly readRow: (cells: Cells, row: CsvRow) => PersonDraft;
}

/** Everybody in a table of people, one a row; a row of nobody is refused. */
export function* tableSteps(
  bytes: Uint8Array,
  isHeader: (header: readonly string[]) => boolean,
  open: (table: CsvText, issues: IssueList) => TableReading,
  kind: SourceKind,
): PeopleSteps {
  const { text, issues: ofText } = decodeText(bytes);
  const issues = new IssueList();
  issues.addAll(ofText);
  const table = yield* csvSteps(text, isHeader);
  if (table === null) {
    issues.add(issue('no-header', { text }));
    return { kind, read: 0, issues: issues.all(), rejected: 0 };
  }
  const reading = open(table, issues);
  let read = 0;
  let rejected = 0;
  for (const row of table.rows()) {
    read += 1;
    const cells = reading.cellsOf(row);
    const draft = reading.readRow(cells, row);
    const extra = cells.extra();
    if (extra !== null) issues.add(issue('extra-cells', { line: row.line, text: extra }));
    if (isSomebody(draft)) yield { line: row.line, draft };
    else {
      yield;
      rejected += 1;
      refuseRow(row, issues);
    }
  }
  issues.addAll(table.issues);
  return { kind: reading.kind, read, issues: issues.all(), rejected };
}
