import {
  contactPointOf,
  contactKey,
  emptyPersonDraft,
  emptyPosition,
  type ContactPointValue,
  type PersonDraft,
  type PositionDraft,
} from '../../core/people/index.ts';
import { keyOf } from '../../core/import/draft-fields.ts';
import type { CsvRow, CsvText } from '../csv.ts';
import { issue, IssueList, type PeopleSteps } from '../source.ts';
import type { SlashOrder } from '../dates.ts';
import { connectionDayKey } from './connection-day.ts';
import { hasSlashes, slashOrder } from '../spelled-dates.ts';
import { readNameCells } from '../names.ts';
import { cellsOf, keptCellsOf, inOneLine, orNull, readDate, rowText, type Cells } from './rows.ts';

const readColumns = ['given', 'family', 'url', 'email', 'company', 'position', 'connectedOn'] as const;

/** Connections.csv of any year: everyone with a name; a row without one (a closed account) is refused. */
export function* connectionSteps(table: CsvText): PeopleSteps {
  const cells = cellsOf(table);
  const issues = new IssueList();
  const keptCells = keptCellsOf(table.header, readColumns, issues);
  // LinkedIn itself spells months: all rows are gone through for a habit only where a spreadsheet has left numbers.
  let habit: SlashOrder | null = null;
  const slashesOf = (date: string): SlashOrder | undefined =>
    hasSlashes(date) ? (habit ??= slashOrder(table.rows().map(cells.connectedOn))) : undefined;
  let read = 0;
  let rejected = 0;
  for (const row of table.rows()) {
    read += 1;
    const named = readNameCells(cells.given(row), cells.family(row));
    if (named === null) {
      rejected += 1;
      issues.add(issue('no-name', { line: row.line, field: 'First Name', text: rowText(row) }));
      yield;
      continue;
    }
    const date = cells.connectedOn(row);
    const connected = readDate(row, date, 'Connected On', slashesOf(date));
    issues.addAll(connected.issues);
    const contactPoints = contactPointsOf(cells.url(row), cells.email(row));
    const draft: PersonDraft = {
      ...emptyPersonDraft,
      name: named.name,
      pronouns: named.pronouns,
      contactPoints,
      positions: positionsOf(cells, row),
      knownSince: connected.date,
      unknown: keptCells(row),
      identifier:
        profileOf(contactPoints) ??
        connectionDayKey(`${cells.given(row)} ${cells.family(row)}`, connected.date),
    };
    yield { line: row.line, draft };
  }
  issues.addAll(table.issues);
  return { kind: 'linkedin', read, issues: issues.all(), rejected };
}

/** The profile's address is all that lasts of a connection; LinkedIn gives no number. */
export const profileIdentifier = (url: string): string | null =>
  url === '' ? null : contactKey({ kind: 'url', value: url, service: null });

/** The same, by the point itself: its key is then known. */
const profileOf = ([first]: readonly ContactPointValue[]): string | null =>
  first?.kind === 'url' ? keyOf(first) : null;

export const profileContactPoint = (url: string): ContactPointValue => contactPointOf('url', url, 'LinkedIn');

const contactPointsOf = (url: string, email: string): readonly ContactPointValue[] => [
  ...(url === '' ? [] : [profileContactPoint(url)]),
  ...(email === '' ? [] : [contactPointOf('email', email)]),
];

const positionsOf = (cells: Cells, row: CsvRow): readonly PositionDraft[] => {
  const organization = orNull(inOneLine(cells.company(row)));
  const title = orNull(inOneLine(cells.position(row)));
  return organization === null && title === null ? [] : [currentPosition(organization, title)];
};

export const currentPosition = (organization: string | null, title: string | null): PositionDraft => ({
  ...emptyPosition,
  organization,
  organizationKind: 'company',
  title,
});
