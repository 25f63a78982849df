import {
  emptyPersonDraft,
  type PersonDraft,
  type PersonName,
  type UnknownProperty,
} from '../../core/people/index.ts';
import { unguardCell } from '../../core/spreadsheet-cell.ts';
import { Cells, Columns } from '../cells.ts';
import type { CsvRow } from '../csv.ts';
import { readSourceDate } from '../dates.ts';
import { readFullName } from '../names.ts';
import { tableSteps } from '../people-table.ts';
import { issue, type IssueList, type PeopleSteps } from '../source.ts';
import { keptCell, unknownProperty } from '../unknown-property.ts';
import { splitCell } from './cells.ts';
import {
  readContactPoints,
  readCustomFields,
  readDates,
  readName,
  readPositions,
  readRelations,
} from './fields.ts';
import { isGoogleCsv } from './is-google.ts';

/** The people in a Google Contacts CSV of either generation, in any encoding. */
export const googleSteps = (bytes: Uint8Array): PeopleSteps =>
  tableSteps(
    bytes,
    isGoogleCsv,
    ({ header }, issues) => {
      const columns = new Columns(header);
      const hasNameParts = ['Given Name', 'Family Name', 'First Name', 'Last Name'].some((name) =>
        columns.has(name),
      );
      const unguard = columns.has('Last Interaction') ? unguardCell : undefined;
      return {
        kind: 'google',
        cellsOf: (row) => new Cells(columns, row, unguard),
        readRow: (cells, row) => readRow(cells, row, issues, hasNameParts),
      };
    },
    'google',
  );

const readRow = (cells: Cells, row: CsvRow, issues: IssueList, hasNameParts: boolean): PersonDraft => {
  const said = readName(cells);
  const name = hasNameParts || said.formatted === null ? said : (readFullName(said.formatted)?.name ?? said);
  // A row that is but a name, of which a damaged file may have a million, is not asked for the rest.
  return cells.isTaken ? { ...emptyPersonDraft, name } : withTheRest(name, cells, row, issues);
};

const withTheRest = (name: PersonName, cells: Cells, row: CsvRow, issues: IssueList): PersonDraft => {
  const kept: UnknownProperty[] = [];
  const keep = (property: UnknownProperty): void => {
    kept.push(property);
  };
  const dates = readDates(cells, (field, text) => {
    issues.add(issue('unreadable-date', { line: row.line, field, text }));
    keep(unknownProperty('X-GOOGLE-DATE', text, field));
  });
  const groups = splitCell(cells.take('Labels', 'Group Membership'));
  const system = groups.filter((group) => group.startsWith('* '));
  if (system.length > 0)
    keep({ ...unknownProperty('CATEGORIES', ''), value: system.map((group) => group.slice(2)).join(',') });
  const knownSince = cells.take('Known Since');
  const draft: PersonDraft = {
    name,
    pronouns: cells.take('Pronouns'),
    contactPoints: readContactPoints(cells, keep),
    dates,
    relations: readRelations(cells),
    positions: readPositions(cells),
    topics: [...splitCell(cells.take('Topics')), ...splitCell(cells.take('Hobby'))],
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
  for (const [name, text] of cells.left()) keep(keptCell('X-GOOGLE', name, text));
  return { ...draft, unknown: kept };
};

const readPhoto = (cells: Cells, keep: (property: UnknownProperty) => void): string | null => {
  const [photo = null, ...others] = splitCell(cells.take('Photo'));
  others.forEach((other) => keep(unknownProperty('X-GOOGLE-PHOTO', other)));
  if (photo === null || /^https?:\/\//i.test(photo)) return photo;
  keep(unknownProperty('X-GOOGLE-PHOTO', photo));
  return null;
};
