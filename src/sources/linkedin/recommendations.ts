import { fullDay } from '../../core/dates/index.ts';
import { organizationKey } from '../../core/duplicates/index.ts';
import { emptyPersonDraft, fold } from '../../core/people/index.ts';
import type { CsvRow, CsvTable } from '../csv.ts';
import type { HistoryDraft, NamedPerson } from '../history.ts';
import { issue, IssueList } from '../source.ts';
import { currentPosition } from './connections.ts';
import { slashOrder } from '../spelled-dates.ts';
import type { NamedPeople } from './invitations.ts';
import { readNameCells } from '../names.ts';
import { cellsOf, inOneLine, mendDates, orNull, readDate, readOnce, rowText } from './rows.ts';

/**
 * Recommendations_Received.csv and _Given.csv: what one of us wrote for the other, in public. Received they vouch
 * for me (R5, vouching); given they are credit that I gave.
 */
export const readRecommendations = (raw: CsvTable, direction: 'received' | 'given'): NamedPeople => {
  const table = mendDates(raw, 'Creation Date');
  const cells = cellsOf(table);
  const slashes = slashOrder(table.rows.map(cells.createdAt));
  const said = readOnce((row: CsvRow) => {
    const named = readNameCells(cells.given(row), cells.family(row));
    if (named === null) return { draft: null };
    const written = readDate(row, cells.createdAt(row), 'Creation Date', slashes);
    const day = written.date === null ? null : fullDay(written.date);
    const organization = orNull(inOneLine(cells.company(row)));
    const title = orNull(inOneLine(cells.position(row)));
    const who = `${fold(`${cells.given(row)} ${cells.family(row)}`)}:${organizationKey(organization ?? '')}`;
    const history: readonly HistoryDraft[] =
      day === null
        ? []
        : [
            {
              foreignId: `recommendation-${direction}:${who}:${day}`,
              kind: 'message',
              direction: direction === 'received' ? 'them' : 'me',
              day,
              text: cells.text(row),
              favor: favors[direction],
            },
          ];
    const draft = {
      ...emptyPersonDraft,
      ...named,
      positions: organization === null && title === null ? [] : [currentPosition(organization, title)],
      identifier: `name:${who}`,
    };
    return { draft, history, issues: written.issues };
  });
  const people: NamedPerson[] = [];
  const issues = new IssueList();
  issues.addAll(table.issues);
  let rejected = 0;
  for (const row of table.rows) {
    const { line } = row;
    const found = said(row);
    if (found.draft === null) {
      rejected += 1;
      issues.add(issue('no-name', { line, field: 'First Name', text: rowText(row) }));
      continue;
    }
    issues.addAll(found.issues.map((one) => ({ ...one, line })));
    people.push({ line, draft: found.draft, history: found.history });
  }
  return { read: table.rows.length, people, issues: issues.all(), rejected };
};

const favors: Readonly<Record<'received' | 'given', HistoryDraft['favor']>> = {
  received: { direction: 'received', kind: 'vouching', what: 'a recommendation on LinkedIn' },
  given: { direction: 'given', kind: 'credit', what: 'a recommendation on LinkedIn' },
};
