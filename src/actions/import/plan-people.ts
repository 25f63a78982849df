import type { CalendarDay, Instant } from '../../core/dates/index.ts';
import { isDeepStrictEqual } from 'node:util';
import { duplicateScore, possibleFrom } from '../../core/duplicates/index.ts';
import type { Ids } from '../../core/ids.ts';
import { emptyPerson, type PersonDraft, type SourceRecord } from '../../core/people/index.ts';
import { issue } from '../../sources/source.ts';
import { breather } from '../../store/breathe.ts';
import type { Reader } from '../../store/space.ts';
import { applyHistory, knownHistory, type HistoryContext } from './apply-history.ts';
import { nameFields, plainFields } from './draft-fields.ts';
import { groupRows, type Incoming, type IncomingRow } from './incoming.ts';
import { knownToSubject, nameOfKnown, newKnownPerson, type KnownPerson } from './known-person.ts';
import { loadPeople, type LoadedPeople } from './load-people.ts';
import { findMatch, type Match } from './match.ts';
import { mergeDraft, type MergeContext } from './merge-draft.ts';
import { Organizations } from './organizations.ts';
import type { Pending } from './pending.ts';
import type { JobChange, Outcome, PossibleDuplicate } from './report.ts';

export interface PeoplePlan {
  readonly possibleDuplicates: readonly PossibleDuplicate[];
  readonly jobChanges: readonly JobChange[];
}

export interface PlanningDeps {
  readonly ids: Ids;
  readonly now: Instant;
  readonly today: CalendarDay;
}

/** More pairs than this nobody looks through after an import; "duplicates" lists them all. */
const mostDuplicates = 500;

/** Finds or makes everybody the rows tell of, into `pending`, and counts each row where it came from. */
export const planPeople = async (
  reader: Reader,
  pending: Pending,
  rows: readonly IncomingRow[],
  { ids, now, today }: PlanningDeps,
): Promise<PeoplePlan> => {
  const incoming = await groupRows(rows);
  const organizations = await Organizations.load(reader, ids, pending);
  const loaded = await loadPeople(reader, incoming, organizations.nameOf);
  const history: HistoryContext = {
    ids,
    now,
    pending,
    knownHistory: await knownHistory(
      reader,
      rows.flatMap((row) => row.history),
    ),
  };
  const merge: MergeContext = { ids, today, pending, organizations, index: loaded.index, jobChanges: [] };
  const made: KnownPerson[] = [];
  const breathe = breather();
  for (const telling of incoming) {
    if (loaded.trashed.has(telling)) refuse(telling);
    else if (loaded.unchanged.has(telling)) countRows(telling, 'unchanged');
    else {
      const match = findMatch(loaded.index, telling);
      if (match === null) made.push(create(merge, history, telling, now));
      else update(merge, history, telling, match);
    }
    await breathe();
  }
  return { possibleDuplicates: await findPossible(made, loaded), jobChanges: merge.jobChanges };
};

const countRows = ({ rows, adding }: Incoming, outcome: Outcome): void => {
  rows.forEach((row, place) => {
    const isSilent = place > 0 && !adding.has(row);
    const own = place > 0 && outcome === 'created' ? 'updated' : outcome;
    row.tally.counts[isSilent ? 'unchanged' : own] += 1;
  });
};

const refuse = ({ rows, draft }: Incoming): void => {
  for (const row of rows) {
    row.tally.counts.rejected += 1;
    const { given, family, formatted } = draft.name;
    const text = [given, family].filter((part) => part !== null).join(' ') || (formatted ?? '');
    row.tally.issues.push(issue('in-trash', { line: row.line, text }));
  }
};

const create = (
  merge: MergeContext,
  history: HistoryContext,
  telling: Incoming,
  now: Instant,
): KnownPerson => {
  const { ids, pending, index } = merge;
  const person = {
    ...emptyPerson(ids.next<'PersonId'>(), now),
    displayOrder: telling.draft.name.displayOrder,
  };
  const known = newKnownPerson(person, telling.name);
  index.add(known);
  mergeDraft(merge, known, telling.draft, null);
  if (known.person === person) pending.put('person', person);
  remember(merge, known, telling, null);
  for (const row of telling.rows) for (const told of row.history) applyHistory(history, person.id, told);
  countRows(telling, 'created');
  return known;
};

const update = (
  merge: MergeContext,
  history: HistoryContext,
  telling: Incoming,
  { known, record }: Match,
): void => {
  const before = merge.pending.writes;
  if (telling.describes) mergeDraft(merge, known, telling.draft, record?.draft ?? null);
  const changed = merge.pending.writes > before;
  remember(merge, known, telling, record);
  for (const row of telling.rows) {
    const told = row.history.filter((entry) => applyHistory(history, known.person.id, entry));
    const describes = telling.describes && changed && (row === telling.rows[0] || telling.adding.has(row));
    row.tally.counts[told.length > 0 || describes ? 'updated' : 'unchanged'] += 1;
  }
};

/** Keeps what the source said, to tell its changes from the user's next time. */
const remember = (
  { ids, pending, index }: MergeContext,
  known: KnownPerson,
  { source, key, draft }: Incoming,
  record: SourceRecord | null,
): void => {
  const told = record === null ? draft : withSilences(draft, record.draft);
  if (record !== null && record.key === key && isDeepStrictEqual(record.draft, told)) return;
  const next: SourceRecord = {
    id: record?.id ?? ids.next<'SourceRecordId'>(),
    personId: known.person.id,
    source,
    key,
    draft: told,
  };
  pending.put('sourceRecord', next);
  known.sourceRecords = [...known.sourceRecords.filter(({ id }) => id !== next.id), next];
  index.addSource(known, next);
};

/** What a source leaves out this time it has not taken back. */
const withSilences = (draft: PersonDraft, last: PersonDraft): PersonDraft => ({
  ...draft,
  ...Object.fromEntries(plainFields.map((field) => [field, draft[field] ?? last[field]])),
  name: {
    ...draft.name,
    ...Object.fromEntries(nameFields.map((field) => [field, draft.name[field] ?? last.name[field]])),
  },
});

const findPossible = async (
  made: readonly KnownPerson[],
  { index }: LoadedPeople,
): Promise<readonly PossibleDuplicate[]> => {
  const seen = new Set<string>();
  const found: PossibleDuplicate[] = [];
  const breathe = breather();
  for (const known of made) {
    await breathe();
    const neighbours = index.neighbours(known);
    if (neighbours.size === 0) continue;
    const subject = knownToSubject(known);
    for (const other of neighbours) {
      const pair = [known.person.id, other.person.id].toSorted().join('\n');
      if (seen.has(pair)) continue;
      seen.add(pair);
      const { score, reasons } = duplicateScore(subject, knownToSubject(other));
      if (score < possibleFrom) continue;
      found.push({ a: toNamedId(other), b: toNamedId(known), score, reasons });
    }
  }
  return found.toSorted((one, other) => other.score - one.score).slice(0, mostDuplicates);
};

const toNamedId = (known: KnownPerson): PossibleDuplicate['a'] => ({
  id: known.person.id,
  name: nameOfKnown(known),
});
