import { fullDay } from '../../core/dates/index.ts';
import type { Direction } from '../../core/interactions/interaction.ts';
import { emptyPersonDraft, fold } from '../../core/people/index.ts';
import type { CsvRow, CsvTable } from '../csv.ts';
import type { NamedPerson } from '../history.ts';
import { issue, IssueList, type Issue } from '../source.ts';
import { profileContactPoint, profileIdentifier } from './connections.ts';
import { slashOrder } from '../spelled-dates.ts';
import { readFullName } from '../names.ts';
import { cellsOf, mendDates, readDate, rowText, type Cells } from './rows.ts';

export interface NamedPeople {
  readonly read: number;
  readonly people: readonly NamedPerson[];
  readonly issues: readonly Issue[];
  readonly rejected: number;
}

/** Invitations.csv: only those with a written note make people; the note is history, never a touch of today. */
export const readInvitations = (raw: CsvTable): NamedPeople => {
  const table = mendDates(raw, 'Sent At');
  const cells = cellsOf(table);
  const slashes = slashOrder(table.rows.map(cells.sentAt));
  const me = mostFrequent(table.rows.flatMap((row) => [fold(cells.from(row)), fold(cells.to(row))]));
  const people: NamedPerson[] = [];
  const issues = new IssueList();
  issues.addAll(table.issues);
  let rejected = 0;
  for (const row of table.rows) {
    const direction = directionOf(cells, row, me);
    const mine = direction === 'me';
    const name = mine ? cells.to(row) : cells.from(row);
    const url = mine ? cells.invitee(row) : cells.inviter(row);
    const note = cells.message(row);
    const named = readFullName(name);
    if (named === null || note === '') {
      rejected += 1;
      const type = note === '' ? 'no-note' : 'no-name';
      issues.add(
        issue(type, { line: row.line, field: note === '' ? 'Message' : 'From', text: rowText(row) }),
      );
      continue;
    }
    const sent = readDate(row, cells.sentAt(row), 'Sent At', slashes);
    issues.addAll(sent.issues);
    const day = sent.date === null ? null : fullDay(sent.date);
    const identifier = profileIdentifier(url);
    people.push({
      line: row.line,
      draft: {
        ...emptyPersonDraft,
        ...named,
        contactPoints: url === '' ? [] : [profileContactPoint(url)],
        identifier: identifier ?? `name:${fold(name)}`,
      },
      history:
        day === null
          ? []
          : [
              {
                foreignId: `invitation:${identifier ?? fold(name)}:${day}`,
                kind: 'message',
                direction,
                day,
                text: note,
                favor: null,
              },
            ],
    });
  }
  return { read: table.rows.length, people, issues: issues.all(), rejected };
};

const directionOf = (cells: Cells, row: CsvRow, me: string): Direction => {
  const said = cells.direction(row).toUpperCase();
  if (said === 'OUTGOING') return 'me';
  if (said === 'INCOMING') return 'them';
  return fold(cells.from(row)) === me ? 'me' : 'them';
};

/** I am in every row, everyone else in few. */
const mostFrequent = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as const)[0];
};
