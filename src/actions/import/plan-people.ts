import type { CalendarDay, Instant, TimeZone } from '../../core/dates/index.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Ids, PersonId } from '../../core/ids.ts';
import { emptyPerson, type PersonDraft, type SourceRecord } from '../../core/people/index.ts';
import type { IssueType } from '../../core/import/issue-words.ts';
import type { HistoryDraft } from '../../sources/history.ts';
import { isConnectionDay } from '../../sources/linkedin/connection-day.ts';
import { issue } from '../../sources/source.ts';
import { breather } from '../../store/breathe.ts';
import type { Reader } from '../../store/space.ts';
import { applyHistory, type HistoryContext } from './apply-history.ts';
import { FieldChanges } from './field-changes.ts';
import { groupRows, takeParts, type Incoming, type IncomingRow } from './incoming.ts';
import { findPossible } from './find-possible.ts';
import { newKnownPerson, summarize, withSource, type DetailedPerson } from './known-person.ts';
import { PeopleLoader } from './load-people.ts';
import { earlierTelling, findMatch } from './match.ts';
import { isOlderThanConnected, isOlderWord, withSilences } from './older-word.ts';
import type { AgeOf } from './file-dates.ts';
import { mergeDraft, type MergeContext } from './merge-draft.ts';
import { Organizations } from './organizations.ts';
import { PeopleIndex } from './people-index.ts';
import type { Pending } from './pending.ts';
import type { JobChange, Outcome, PeopleCounts, PersonChange, PossibleDuplicate } from './report.ts';

export interface PeoplePlan {
  /** Who came with this import. */
  readonly made: Made;
  readonly people: PeopleCounts;
  readonly possibleDuplicates: readonly PossibleDuplicate[];
  readonly jobChanges: readonly JobChange[];
  readonly changed: readonly PersonChange[];
}

/** Asked by id: a set of all who came would hold each id as a text of its own. */
export type Made = Pick<ReadonlySet<PersonId>, 'has'>;

export interface PlanningDeps {
  readonly ids: Ids;
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly zone: TimeZone;
  /** What of the rows' history the book has already, by the source's own ids; grows. */
  readonly known: Set<string>;
  /** How old a file is; left out where a connection tells, as of now, and the user is asked about what both say. */
  readonly ageOf?: AgeOf;
}

/** The rest of an import, from the place where some people are planned. */
export interface Planned {
  readonly done: number;
  readonly total: number;
}

/**
 * Finds or makes everybody the rows tell of, and counts each row where it came from. What is to be written is in
 * `pending` whenever `onPart` is called, which may write it and then answers true: what the book has is read again
 * when it is needed, and never in memory as a whole.
 */
export const planPeople = async (
  reader: Reader,
  pending: Pending,
  rows: Iterable<IncomingRow>,
  { ids, now, today, zone, known, ageOf }: PlanningDeps,
  onPart: (planned: Planned) => Promise<boolean>,
): Promise<PeoplePlan> => {
  const { groups, told } = await groupRows(rows);
  const total = groups.length;
  const index = new PeopleIndex(told);
  const organizations = await Organizations.load(reader, ids, pending);
  const loader = await PeopleLoader.of(reader, index, organizations.nameOf);
  const history: HistoryContext = { ids, now, zone, pending, knownHistory: known };
  const joinsWords = ageOf !== undefined;
  const merge: MergeContext = { ids, today, pending, organizations, index, joinsWords, jobChanges: [] };
  const changes = new FieldChanges(organizations.nameOf);
  const made: Made = { has: (id) => index.isNew(id) };
  let created = 0;
  /** Of those who were there. */
  const outcomes = new Map<PersonId, 'updated' | 'unchanged'>();
  const count = (id: PersonId, outcome: 'updated' | 'unchanged'): void => {
    if (!made.has(id) && outcomes.get(id) !== 'updated') outcomes.set(id, outcome);
  };
  const breathe = breather();
  let done = 0;
  for (const tellings of takeParts(groups, loader.partSize)) {
    const { unchanged, trashed } = await loader.load(tellings);
    for (const telling of tellings) {
      if (trashed.has(telling)) refuse(telling, 'in-trash');
      else {
        const heard = unchanged.get(telling);
        const match = heard === undefined ? findMatch(index, telling) : null;
        if (heard !== undefined) {
          countRows(telling, 'unchanged');
          count(heard, 'unchanged');
        } else if (match !== null) {
          const found = await loader.withDetails(match);
          const record = earlierTelling(index, found, telling);
          const isOlder =
            ageOf !== undefined && (await isReplaced(reader, telling, { known: found, record }, ageOf));
          const isChanged = update(merge, history, telling, { known: found, record, isOlder }, changes);
          count(match.id, isChanged ? 'updated' : 'unchanged');
        } else if (telling.rows.every(({ onlyKnown }) => onlyKnown)) refuse(telling, 'one-way');
        else {
          create(merge, history, telling, now, changes);
          created += 1;
        }
      }
      const pause = breathe();
      if (pause !== null) await pause;
    }
    done += tellings.length;
    const isWritten = await onPart({ done, total });
    index.letGo({ isWritten });
  }
  return {
    made,
    people: { created, ...countPeople(outcomes.values()) },
    possibleDuplicates: await findPossible(index),
    jobChanges: merge.jobChanges,
    changed: changes.list(made),
  };
};

const countPeople = (outcomes: Iterable<'updated' | 'unchanged'>): Omit<PeopleCounts, 'created'> => {
  const counts = { updated: 0, unchanged: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
};

const countRows = ({ rows, adding }: Incoming, outcome: Outcome): void => {
  rows.forEach((row, place) => {
    const isSilent = place > 0 && !adding.has(row);
    const own = place > 0 && outcome === 'created' ? 'updated' : outcome;
    row.tally.counts[isSilent ? 'unchanged' : own] += 1;
  });
};

const refuse = ({ rows, draft }: Incoming, type: IssueType): void => {
  for (const row of rows) {
    row.tally.counts.rejected += 1;
    row.tally.issues.push(issue(type, { line: row.line, text: nameInWords(draft) }));
  }
};

const nameInWords = ({ name: { given, family, formatted } }: PersonDraft): string =>
  [given, family].filter((part) => part !== null).join(' ') || (formatted ?? '');

const create = (
  merge: MergeContext,
  history: HistoryContext,
  telling: Incoming,
  now: Instant,
  changes: FieldChanges,
): void => {
  const { ids, pending, index } = merge;
  const person = emptyPerson(ids.next<'PersonId'>(), now, telling.draft.name.displayOrder);
  const known = newKnownPerson(person, telling.name);
  index.add(known);
  mergeDraft(merge, known, telling.draft, null);
  if (known.details.person === person) pending.put('person', person);
  remember(merge, known, telling, null);
  summarize(known);
  const [first, ...others] = telling.rows.map((row) =>
    row.history.filter((told) => applyHistory(history, person.id, row.source, told)),
  );
  changes.added(known, first === undefined ? [] : others.flat());
  countRows(telling, 'created');
};

/** Whom a telling means, and how it stands to what its source said last of them. */
interface Meant {
  readonly known: DetailedPerson;
  readonly record: SourceRecord | null;
  readonly isOlder: boolean;
}

/** Whether something newer took the place of what is told; that is said, row by row. */
const isReplaced = async (
  reader: Reader,
  telling: Incoming,
  { known, record }: Omit<Meant, 'isOlder'>,
  ageOf: AgeOf,
): Promise<boolean> => {
  const { draft, describes, rows } = telling;
  const [first] = rows;
  if (!describes || first === undefined) return false;
  if (record !== null && isDeepStrictEqual(withSilences(draft, record.draft), record.draft)) return false;
  const isOlder =
    record === null
      ? await isOlderThanConnected(reader, draft, known)
      : await isOlderWord(reader, draft, record, ageOf(first.tally));
  if (!isOlder) return false;
  for (const { tally, line } of rows)
    tally.issues.push(issue('older-word', { line, text: nameInWords(draft) }));
  return true;
};

const update = (
  merge: MergeContext,
  history: HistoryContext,
  telling: Incoming,
  { known, record, isOlder }: Meant,
  changes: FieldChanges,
): boolean => {
  const changed = changes.watch(known);
  const before = merge.pending.writes;
  if (telling.describes && !isOlder) mergeDraft(merge, known, telling.draft, record?.draft ?? null);
  const isMerged = merge.pending.writes > before;
  if (!isOlder) remember(merge, known, telling, record);
  summarize(known);
  const happened: HistoryDraft[] = [];
  for (const row of telling.rows) {
    const told = row.history.filter((entry) => applyHistory(history, known.id, row.source, entry));
    const describes = telling.describes && isMerged && (row === telling.rows[0] || telling.adding.has(row));
    happened.push(...told);
    row.tally.counts[told.length > 0 || describes ? 'updated' : 'unchanged'] += 1;
  }
  const isChanged = isMerged || happened.length > 0;
  if (isChanged) changed(known, happened);
  return isChanged;
};

/** Keeps what the source said, to tell its changes from the user's next time. */
const remember = (
  { ids, pending }: MergeContext,
  known: DetailedPerson,
  { source, key, draft }: Incoming,
  record: SourceRecord | null,
): void => {
  const told = record === null ? draft : withSilences(draft, record.draft);
  const next: SourceRecord = {
    id: record?.id ?? ids.next<'SourceRecordId'>(),
    personId: known.id,
    source,
    // A profile lasts, whoever leaves it out this time.
    key: record !== null && isConnectionDay(source, key) ? record.key : key,
    draft: told,
  };
  if (record !== null && record.key === next.key && isDeepStrictEqual(record.draft, told)) return;
  pending.put('sourceRecord', next);
  known.sources = withSource(known.sources, next, record);
  known.details.sourceRecords.put(next, record);
};
