import type { PersonDraft, UnknownProperty } from '../../core/people/index.ts';
import { columnKey, csvSteps, type CsvRow } from '../csv.ts';
import { readSourceDate } from '../dates.ts';
import { isSomebody } from '../somebody.ts';
import { finish, issue, IssueList, type ReadPeople, type ReadPerson, type Steps } from '../source.ts';
import { decodeText } from '../text.ts';
import { Cells, Columns, splitCell } from './cells.ts';
import {
  readContactPoints,
  readCustomFields,
  propertyName,
  readDates,
  readName,
  readPositions,
  readRelations,
  unknown,
} from './fields.ts';
import { isOutlookHeader, readOutlookRow, slashesOf } from './outlook.ts';

/**
 * True for the header of a Google Contacts export: the old one (2011 to 2024), the new one, Goodturn's own, and
 * "Outlook CSV" as Google writes it.
 */
export const isGoogleCsv = (header: readonly string[]): boolean => {
  const names = new Set(header.map(columnKey));
  const has = (...wanted: readonly string[]): boolean => wanted.every((name) => names.has(columnKey(name)));
  const hasContact = header.some((name) => /^(?:E-mail|Phone) 1 - /i.test(name));
  return (
    (has('Given Name', 'Family Name') && (hasContact || has('Group Membership'))) ||
    (has('First Name', 'Last Name') && (hasContact || has('Labels'))) ||
    isOutlookHeader(has)
  );
};

/** The people in a Google Contacts CSV of either generation, in UTF-8, UTF-16 or windows-1252. */
export const readGoogle = (bytes: Uint8Array): ReadPeople => finish(googleSteps(bytes));

export function* googleSteps(bytes: Uint8Array): Steps<ReadPeople> {
  const { text, issues: ofText } = decodeText(bytes);
  const issues = new IssueList();
  ofText.forEach((found) => issues.add(found));
  const table = yield* csvSteps(text, isGoogleCsv);
  if (table === null) {
    issues.add(issue('no-header', { text }));
    return { kind: 'google', read: 0, people: [], issues: issues.all(), rejected: 0 };
  }
  table.issues.forEach((found) => issues.add(found));
  const columns = new Columns(table.header);
  const has = (...names: readonly string[]): boolean => names.every((name) => columns.has(name));
  const isOutlook = isOutlookHeader(has);
  const people: ReadPerson[] = [];
  let rejected = 0;
  for (const row of table.rows) {
    yield;
    const cells = new Cells(columns, row, columns.has('Last Interaction') ? unguardCell : (cell) => cell);
    const draft = isOutlook
      ? readOutlookRow(cells, row, issues, slashesOf(has))
      : readRow(cells, row, issues);
    const extra = cells.extra();
    if (extra !== null) issues.add(issue('extra-cells', { line: row.line, text: extra }));
    if (isSomebody(draft)) people.push({ line: row.line, draft });
    else {
      rejected += 1;
      issues.add(
        issue('no-name', { line: row.line, text: row.cells.filter((cell) => cell !== '').join(',') }),
      );
    }
  }
  const kind = isOutlook ? 'outlook' : 'google';
  return { kind, read: people.length + rejected, people, issues: issues.all(), rejected };
}

/** Goodturn's own export puts an apostrophe before what a spreadsheet would take for a formula. */
const unguardCell = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

const readRow = (cells: Cells, row: CsvRow, issues: IssueList): PersonDraft => {
  const kept: UnknownProperty[] = [];
  const keep = (property: UnknownProperty): void => {
    kept.push(property);
  };
  const dates = readDates(cells, (field, text) => {
    issues.add(issue('unreadable-date', { line: row.line, field, text }));
    keep(unknown('X-GOOGLE-DATE', text, field));
  });
  const groups = cells.takeList('Labels', 'Group Membership');
  const system = groups.filter((group) => group.startsWith('* '));
  if (system.length > 0)
    keep({ ...unknown('CATEGORIES', ''), value: system.map((group) => group.slice(2)).join(',') });
  const knownSince = cells.take('Known Since');
  const draft: PersonDraft = {
    name: readName(cells),
    pronouns: cells.take('Pronouns'),
    contactPoints: readContactPoints(cells, keep),
    dates,
    relations: readRelations(cells),
    positions: readPositions(cells),
    topics: [...cells.takeList('Topics'), ...cells.takeList('Hobby')],
    groups: [...new Set(groups.filter((group) => !group.startsWith('* ')))],
    place: cells.take('Location'),
    howWeMet: cells.take('How We Met'),
    knownSince: knownSince === null ? null : readSourceDate(knownSince),
    note: cells.take('Notes'),
    photo: readPhoto(cells, keep),
    unknown: [],
    identifier: null,
  };
  kept.push(...readCustomFields(cells));
  // Goodturn works these two out anew.
  cells.take('Layer');
  cells.take('Last Interaction');
  for (const [name, text] of cells.left()) keep(unknown(`X-GOOGLE-${propertyName(name)}`, text));
  return { ...draft, unknown: kept };
};

const readPhoto = (cells: Cells, keep: (property: UnknownProperty) => void): string | null => {
  const [photo = null, ...others] = splitCell(cells.take('Photo'));
  others.forEach((other) => keep(unknown('X-GOOGLE-PHOTO', other)));
  if (photo === null || /^https?:\/\//i.test(photo)) return photo;
  keep(unknown('X-GOOGLE-PHOTO', photo));
  return null;
};
