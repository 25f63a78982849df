import { emptyMe, type Me, type MyEducation, type MyPosition } from '../../core/settings/me.ts';
import { contactKey, contactPointOf } from '../../core/people/index.ts';
import { columnFinder, type CsvTable } from '../csv.ts';
import { issue, IssueList, type Issue } from '../source.ts';
import { cellsOf, inOneLine, orNull, readDate, rowText } from './rows.ts';

/** What one file says of the owner of the book: a part of `me`, a list entry a row. */
export interface ReadMe {
  readonly me: Me;
  readonly read: number;
  readonly rejected: number;
  readonly issues: readonly Issue[];
  /** My e-mail addresses that I have confirmed, where the file tells of those. */
  readonly addresses?: readonly string[];
}

export const readProfile = (table: CsvTable): ReadMe => {
  const find = columnFinder(table.header);
  const [row] = table.rows;
  if (row === undefined) return { me: emptyMe, read: 0, rejected: 0, issues: listed(table.issues) };
  const cell = (name: string): string | null => orNull(find(name)(row));
  return {
    me: {
      ...emptyMe,
      given: cell('First Name'),
      family: cell('Last Name'),
      headline: cell('Headline'),
      summary: cell('Summary'),
      industry: cell('Industry'),
      place: cell('Geo Location') ?? cell('Address'),
      websites: websitesOf(cell('Websites') ?? ''),
    },
    read: table.rows.length,
    rejected: table.rows.length - 1,
    issues: listed([
      ...table.issues,
      ...table.rows
        .slice(1)
        .map((extra) => issue('unreadable-row', { line: extra.line, text: rowText(extra) })),
    ]),
  };
};

/** Of each kind as many as anybody reads. */
const listed = (found: readonly Issue[]): readonly Issue[] => {
  const issues = new IssueList();
  issues.addAll(found);
  return issues.all();
};

/** `[PORTFOLIO:https://a,OTHER:https://b]`: commas stand in addresses too, so each begins at its own kind. */
const websitesOf = (cell: string): readonly string[] => {
  const addresses: string[][] = [];
  for (const part of cell.replace(/^\[/, '').replace(/\]$/, '').split(',')) {
    const [, begun] = /^\s*(?:[A-Z_]+:)?((?:https?:\/\/|www\.).*)$/s.exec(part) ?? [];
    if (begun !== undefined) addresses.push([begun]);
    else addresses.at(-1)?.push(part);
  }
  return addresses.map((parts) => parts.join(',').trim());
};

export const readMyPositions = (table: CsvTable): ReadMe => {
  const find = columnFinder(table.header);
  const issues = new IssueList();
  issues.addAll(table.issues);
  const positions: MyPosition[] = [];
  for (const row of table.rows) {
    const started = readDate(row, find('Started On')(row), 'Started On', 'month-first');
    const ended = readDate(row, find('Finished On')(row), 'Finished On', 'month-first');
    const organization = orNull(inOneLine(find('Company Name')(row)));
    const title = orNull(inOneLine(find('Title')(row)));
    issues.addAll([...started.issues, ...ended.issues]);
    if (organization === null && title === null)
      issues.add(issue('unreadable-row', { line: row.line, field: 'Company Name', text: rowText(row) }));
    else
      positions.push({
        organization,
        title,
        description: orNull(find('Description')(row)),
        place: orNull(find('Location')(row)),
        started: started.date,
        ended: ended.date,
      });
  }
  return meOf(table, issues.all(), { ...emptyMe, positions }, positions.length);
};

export const readMyEducation = (table: CsvTable): ReadMe => {
  const find = columnFinder(table.header);
  const issues = new IssueList();
  issues.addAll(table.issues);
  const education: MyEducation[] = [];
  for (const row of table.rows) {
    const started = readDate(row, find('Start Date')(row), 'Start Date', 'month-first');
    const ended = readDate(row, find('End Date')(row), 'End Date', 'month-first');
    const school = orNull(inOneLine(find('School Name')(row)));
    const degree = orNull(inOneLine(find('Degree Name')(row)));
    issues.addAll([...started.issues, ...ended.issues]);
    if (school === null && degree === null)
      issues.add(issue('unreadable-row', { line: row.line, field: 'School Name', text: rowText(row) }));
    else
      education.push({
        school,
        degree,
        started: started.date,
        ended: ended.date,
        note: orNull(find('Notes')(row)),
      });
  }
  return meOf(table, issues.all(), { ...emptyMe, education }, education.length);
};

export const readMySkills = (table: CsvTable): ReadMe => {
  const skills = table.rows.map(columnFinder(table.header)('Name')).filter((skill) => skill !== '');
  return meOf(table, listed(table.issues), { ...emptyMe, skills }, skills.length);
};

const isConfirmed = /^(?:yes|true|ja|oui|s[ií]|sim)$/i;

/** Email Addresses.csv: what nobody has confirmed may be somebody else's, or a slip. */
export const readMyAddresses = (table: CsvTable): ReadMe => {
  const { email } = cellsOf(table);
  const confirmed = columnFinder(table.header)('Confirmed');
  const issues = new IssueList();
  issues.addAll(table.issues);
  const addresses: string[] = [];
  let kept = 0;
  for (const row of table.rows) {
    const address = email(row).trim().toLowerCase();
    if (contactKey(contactPointOf('email', address)) === null) {
      issues.add(issue('unreadable-row', { line: row.line, field: 'Email Address', text: rowText(row) }));
      continue;
    }
    kept += 1;
    if (isConfirmed.test(confirmed(row).trim())) addresses.push(address);
  }
  return { ...meOf(table, issues.all(), emptyMe, kept), addresses };
};

const meOf = (table: CsvTable, issues: readonly Issue[], me: Me, kept: number): ReadMe => ({
  me,
  read: table.rows.length,
  rejected: table.rows.length - kept,
  issues,
});
