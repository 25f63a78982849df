import type { CallAnswer } from '../../contract/calls.ts';
import { issueInWords } from '../../core/import/issue-words.ts';
import { counted, figure } from '../words/counts.ts';

export type ImportReport = CallAnswer<'importFiles'>;
export type ImportedFile = ImportReport['files'][number];

/** What is asked of mails before they are written. */
export interface MailChoices {
  readonly mine: readonly string[];
  readonly keepText: boolean;
}

export const noMailChoices: MailChoices = { mine: [], keepText: false };

/** Somebody a calendar or mails show, whom the book does not hold. */
export type Offered = Pick<ImportReport['unknown'][number], 'email' | 'name'>;

export const offeredKey = ({ email, name }: Offered): string => email ?? name ?? '';

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

/** What a file turned out to be, in words; a kind that has none yet stands for itself. */
export const kindInWords = (kind: string): string => {
  const words: Readonly<Record<string, string>> = {
    linkedin: 'LinkedIn',
    vcard: 'vCard',
    google: 'Google Contacts',
    outlook: 'Outlook',
    thunderbird: 'Thunderbird',
    ics: 'Calendar',
    mail: 'Mail',
    archive: 'Goodturn archive',
    skipped: 'Not read',
    unknown: 'Unknown',
  };
  return words[kind] ?? kind.replaceAll('-', ' ');
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

/** The preview in one sentence. */
export const previewHeading = (totals: Totals, whose: readonly string[] = []): string => {
  if (whose.length > 0 && totals.created + totals.updated === 0) return 'Whose mailbox is this?';
  if (totals.read === 0) return 'There is nothing to import in this';
  if (totals.created + totals.updated === 0) return 'All of this is in your book already';
  return totals.created > 0
    ? `${counted(totals.created, 'new entry', 'new entries')}${totals.updated > 0 ? `, ${figure(totals.updated)} changed` : ''}`
    : `${counted(totals.updated, 'entry', 'entries')} changed`;
};

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
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
