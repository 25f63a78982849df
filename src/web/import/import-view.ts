import { guardCell } from '../../core/spreadsheet-cell.ts';
import type { CallAnswer } from '../../contract/calls.ts';
import type { PromiseId } from '../../core/ids.ts';
import { namesSomebody, type ColumnField } from '../../core/import/columns.ts';
import { issueInWords } from '../../core/import/issue-words.ts';
import { ownValue } from '../../core/word-table.ts';
import { counted, figure } from '../../core/counts.ts';

export type ImportReport = CallAnswer<'importFiles'>;
export type ImportedFile = ImportReport['files'][number];

/** What is asked of mails before they are written. */
export interface MailChoices {
  readonly mine: readonly string[];
  readonly keepText: boolean;
  /** Promises that a mail kept, of those that were offered. */
  readonly kept: readonly PromiseId[];
}

export const noMailChoices: MailChoices = { mine: [], keepText: false, kept: [] };

/** Somebody a calendar or mails show, whom the book does not hold. */
export type Offered = Pick<ImportReport['unknown'][number], 'email' | 'name'>;

export const offeredKey = ({ email, name }: Offered): string => email ?? name ?? '';

/** A column of a table, and what the user says it holds. */
export interface SaidColumn {
  readonly name: string;
  readonly field: ColumnField;
}

/** What was said of the columns of the tables among the files, by file. */
export type SaidTables = Readonly<Record<string, readonly SaidColumn[]>>;

/** True where a table says who somebody is, so that it can be written. */
export const isReadyTable = (columns: readonly SaidColumn[]): boolean => namesSomebody(columns);

/** The tables of an import with their columns as they were said last. */
export const tablesOf = (
  { files }: Pick<ImportReport, 'files'>,
  said: SaidTables,
): readonly { readonly file: string; readonly by: string; readonly columns: readonly SaidColumn[] }[] =>
  files.flatMap(({ file, table }) =>
    table === null ? [] : [{ file, by: table.by, columns: ownValue(said, file) ?? table.columns }],
  );

/** What was changed by hand, and a guess that was seen and let stand. */
export const saidOf = (report: Pick<ImportReport, 'files'>, said: SaidTables): SaidTables =>
  Object.fromEntries(
    tablesOf(report, said)
      .filter(({ file, by }) => ownValue(said, file) !== undefined || by === 'guess')
      .map(({ file, columns }) => [file, columns]),
  );

export interface Totals {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export const totalsOf = (files: readonly ImportedFile[]): Totals => {
  const sum = (field: keyof Totals): number => files.reduce((total, file) => total + file[field], 0);
  return {
    read: sum('read'),
    created: sum('created'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    rejected: sum('rejected'),
  };
};

/** "412 new, 3 changed, 20 already there, 1 refused"; what is none is not said. */
export const countsInWords = ({ created, updated, unchanged, rejected }: Omit<Totals, 'read'>): string => {
  const parts = [
    created > 0 ? `${figure(created)} new` : null,
    updated > 0 ? `${figure(updated)} changed` : null,
    unchanged > 0 ? `${figure(unchanged)} already there` : null,
    rejected > 0 ? `${figure(rejected)} refused` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'nothing to read in it' : parts.join(', ');
};

/** "9 people: 7 new, 2 as they were": people, not the rows that tell of them. Null where there are none. */
export const peopleInWords = ({ created, updated, unchanged }: ImportReport['people']): string | null => {
  const parts = [
    created > 0 ? `${figure(created)} new` : null,
    updated > 0 ? `${figure(updated)} changed` : null,
    unchanged > 0 ? `${figure(unchanged)} as they were` : null,
  ].filter((part) => part !== null);
  return parts.length === 0
    ? null
    : `${counted(created + updated + unchanged, 'person', 'people')}: ${parts.join(', ')}`;
};

/** The preview in one sentence. */
export const previewHeading = (
  totals: Totals,
  whose: readonly string[] = [],
  people: ImportReport['people'] = { created: 0, updated: 0, unchanged: 0 },
): string => {
  if (whose.length === 0 && people.created > 0)
    return `${counted(people.created, 'new person', 'new people')}${people.updated > 0 ? `, ${figure(people.updated)} changed` : ''}`;
  if (whose.length === 0 && people.updated > 0)
    return `${counted(people.updated, 'person', 'people')} changed`;
  if (whose.length > 0 && totals.created + totals.updated === 0) return 'Whose mailbox is this?';
  if (totals.read === 0) return 'There is nothing to import in this';
  if (totals.created + totals.updated === 0) return 'All of this is in your book already';
  return totals.created > 0
    ? `${counted(totals.created, 'new entry', 'new entries')}${totals.updated > 0 ? `, ${figure(totals.updated)} changed` : ''}`
    : `${counted(totals.updated, 'entry', 'entries')} changed`;
};

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
const cell = (value: string): string => {
  const safe = guardCell(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The refused lines of an import as CSV (RFC 4180), to be mended and imported again. */
export const issuesToCsv = (files: readonly ImportedFile[]): string =>
  [
    ['file', 'line', 'field', 'reason', 'excerpt'],
    ...files.flatMap(({ file, issues }) =>
      issues.map(({ line, field, type, excerpt }) => [
        file,
        line === null ? '' : String(line),
        field ?? '',
        issueInWords(type).says,
        excerpt ?? '',
      ]),
    ),
  ]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');

/** What the progress bar says. */
export const stageInWords = (
  stage: 'reading' | 'matching' | 'writing',
  done: number,
  total: number | null,
): string => {
  const verb = { reading: 'Reading', matching: 'Finding who is known', writing: 'Writing' }[stage];
  return total === null ? `${verb}, ${figure(done)} so far` : `${verb}, ${figure(done)} of ${figure(total)}`;
};

interface WideTable {
  readonly columns: readonly SaidColumn[];
  readonly sample: NonNullable<ImportedFile['table']>['sample'];
}

/** So many columns are looked through at once; of a wider table, those that are read, or hold something, come first. */
const shownAtOnce = 24;

/** The columns that matter, by their places: those that are read, then those in which something stands. */
export const columnsShownFirst = ({ columns, sample }: WideTable): ReadonlySet<number> => {
  const all = [...columns.keys()];
  if (all.length <= shownAtOnce) return new Set(all);
  const isRead = (index: number): boolean => {
    const field = columns[index]?.field ?? 'ignore';
    return field !== 'keep' && field !== 'ignore';
  };
  const isFilled = (index: number): boolean => sample.some((cells) => (cells[index] ?? '').trim() !== '');
  const read = all.filter(isRead);
  const filled = all.filter((index) => !isRead(index) && isFilled(index));
  return new Set([...read, ...filled.slice(0, Math.max(0, shownAtOnce - read.length))]);
};
