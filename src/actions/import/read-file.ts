import type { CalendarDay } from '../../core/dates/index.ts';
import type { NamedRecord } from '../../core/records.ts';
import type { IcsFile } from '../../sources/ics/index.ts';
import type { ReadMe } from '../../sources/linkedin/index.ts';
import type { Issue } from '../../sources/source.ts';
import type { ToldOfPerson } from '../../sources/told.ts';
import type { IncomingRow } from './incoming.ts';
import type { Mailbox } from './read-mailbox.ts';
import type { TableColumns, Tally } from './report.ts';

/** One file, or one member of an archive, as it was read. */
export interface ReadFile {
  readonly file: string;
  readonly kind: string;
  readonly reason: string | null;
  /** What reading found, before anything is matched. */
  readonly issues: readonly Issue[];
  readonly rejected: number;
  /** Filled while the import is planned. */
  readonly tally: Tally;
  /** Until they are taken ({@link takeRows}). */
  readonly rows: IncomingRow[];
  readonly me: ReadMe | null;
  readonly calendar: IcsFile | null;
  readonly mailbox: Mailbox | null;
  readonly records: readonly NamedRecord[];
  /** How its columns were read; null for what is no table of its own kind. */
  readonly table: TableColumns | null;
  /** What another book told beside who its people are. */
  readonly told: ToldFile | null;
  /** Null where it cannot say as of when it speaks. */
  readonly dates: FileDates | null;
}

/** As of when a file speaks, as far as it says so. */
export interface FileDates {
  /** In the name of the archive. */
  readonly made: CalendarDay | null;
  /** Of what is newest in it: it was not made before. */
  readonly newest: CalendarDay | null;
}

/** What a book of another program told of its people. */
export interface ToldFile {
  readonly source: string;
  readonly people: readonly { readonly key: string; readonly told: ToldOfPerson }[];
}
