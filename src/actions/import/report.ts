import type { BatchId, PersonId } from '../../core/ids.ts';
import type { TableFindings } from '../../sources/table/index.ts';
import type { UnknownPerson } from '../calendars/plan-calendar.ts';
import type { AwayByMail } from '../mail/away-by-mail.ts';
import type { PromiseByMail } from '../mail/promises-by-mail.ts';
import type { ThankedByMail } from '../mail/thanks-by-mail.ts';
import { IssueList, type Issue } from '../../sources/source.ts';

/** What became of one file, or of one member of an archive. `read = created + updated + unchanged + rejected`. */
export interface ImportedFile {
  readonly file: string;
  /** "linkedin", "vcard", "google", "outlook", "thunderbird", "ldif", "table", "monica", "ics", "mail", "archive"; "skipped" for a member that is not read, "refused" for a file that cannot be. */
  readonly kind: string;
  /** Why it was skipped or refused, in words; null where it was read. */
  readonly reason: string | null;
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Events of a calendar that make no talk and mails that are no word between people, by reason; not among those read. */
  readonly leftOut: readonly LeftOutCount[];
  /** What it tells beside who its people are: "3 talks". Not among the rows read. */
  readonly besides: readonly BesideCount[];
  readonly issues: readonly Issue[];
  /** How the columns of a table without a name of its own were read; null for every other file. */
  readonly table: Pick<TableColumns, 'columns' | 'by' | 'sample'> | null;
}

/** How the columns of a table were read. */
export type TableColumns = Pick<TableFindings, 'fingerprint' | 'columns' | 'by' | 'sample'>;

/** "3 talks", "1 favor". */
export interface BesideCount {
  readonly count: number;
  readonly what: string;
}

/** "12 with nobody of your book". */
export interface LeftOutCount {
  readonly count: number;
  readonly why: string;
}

export interface NamedId {
  readonly id: PersonId;
  readonly name: string;
}

/** Two entries that may be one person: they were kept apart. */
export interface PossibleDuplicate {
  readonly a: NamedId;
  readonly b: NamedId;
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A source told of a new place or title of someone in the book (R19). */
export interface JobChange {
  readonly person: NamedId;
  readonly from: string;
  readonly to: string;
}

/** What a field was and becomes, in words; null where there was or is nothing. */
export interface FieldChange {
  /** A user's word for it: "E-mail", "Work". */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What an import changes of somebody who is in the book. */
export interface PersonChange {
  readonly person: NamedId;
  readonly changes: readonly FieldChange[];
}

/** How many people an import is about, however many rows and files tell of them. */
export interface PeopleCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface ImportReport {
  /** Null where nothing changed, and of a dry run. */
  readonly batch: BatchId | null;
  readonly people: PeopleCounts;
  readonly files: readonly ImportedFile[];
  readonly possibleDuplicates: readonly PossibleDuplicate[];
  readonly jobChanges: readonly JobChange[];
  /** What changes of whom, of the first few hundred of those who are in the book. */
  readonly changed: readonly PersonChange[];
  /** Whom I met or wrote with, and whom the book does not hold: offered, never added by themselves. */
  readonly unknown: readonly UnknownPerson[];
  /** Thank-yous that a mail of mine said: their cards are closed. */
  readonly thanked: readonly ThankedByMail[];
  /** Promises that a mail of mine seems to keep: offered, never taken for kept. */
  readonly promises: readonly PromiseByMail[];
  /** Who is away: what was asked of them waits until they are back (R3). */
  readonly away: readonly AwayByMail[];
  /** Addresses of which one may be mine, where nobody can tell: then no mail was brought. */
  readonly whose: readonly string[];
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'rejected';

/** Counts of one file while it is imported. */
export interface Tally {
  readonly counts: Record<Outcome, number>;
  issues: Issue[];
  /** Of rows as they were packed, before any is planned. */
  readonly cuts: IssueList;
  leftOut: readonly LeftOutCount[];
  besides: readonly BesideCount[];
}

export const newTally = (): Tally => ({
  counts: { created: 0, updated: 0, unchanged: 0, rejected: 0 },
  issues: [],
  cuts: new IssueList(),
  leftOut: [],
  besides: [],
});
