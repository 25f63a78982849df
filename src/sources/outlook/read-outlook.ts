import { Cells, Columns } from '../cells.ts';
import { cellsAt, type CsvText } from '../csv.ts';
import { slashOrderOf, type SlashOrder } from '../dates.ts';
import { tableSteps } from '../people-table.ts';
import type { PeopleSteps } from '../source.ts';
import { dialectOf, ourNames } from './dialects.ts';
import { isOutlookCsv } from './is-outlook.ts';
import { dateColumns, readOutlookRow } from './read-row.ts';

/** The people in the address book of Outlook (desktop, outlook.com, Live.com, as Google writes it) or Thunderbird. */
export const outlookSteps = (bytes: Uint8Array): PeopleSteps =>
  tableSteps(
    bytes,
    isOutlookCsv,
    (table, issues) => {
      const dialect = dialectOf(table.header);
      const columns =
        dialect === null
          ? new Columns(table.header)
          : new Columns(table.header, ourNames(table.header, dialect));
      const slashes = slashesOf(table, columns);
      return {
        kind: dialect?.kind ?? 'outlook',
        cellsOf: (row) => new Cells(columns, row),
        readRow: (cells, row) => readOutlookRow(cells, row, { issues, slashes, columns }),
      };
    },
    'outlook',
  );

/**
 * Outlook writes dates as Windows is set, so that the file itself must tell 3/4 from 4/3. Google, which writes
 * Outlook's columns too, has the month first, and nobody who has it in German or French does.
 */
const slashesOf = (table: CsvText, columns: Columns): SlashOrder | null => {
  const habit = slashOrderOf(
    cellsAt(
      table,
      dateColumns.map(([name]) => columns.indexOf(name)),
    ),
  );
  const isGoogle =
    columns.has('Internet Free Busy') && columns.has('Billing Information') && !columns.has('E-mail Type');
  return habit ?? (isGoogle ? 'month-first' : isForeign(table.header) ? 'day-first' : null);
};

const isForeign = (header: readonly string[]): boolean =>
  header.some((name) => /^(?:vorname|prénom)$/iu.test(name));
