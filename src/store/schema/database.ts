import type { Kysely } from 'kysely';
import type { Stored } from './column.ts';

/** A row of a record's table, whichever it is. */
export interface RecordRow {
  readonly owner: string;
  readonly id: string;
  readonly born: number;
  readonly [column: string]: Stored;
}

export interface BookRow {
  readonly owner: string;
  /** The number of the newest batch; its row is also the lock that makes an owner's writes take turns. */
  readonly revision: number;
}

export interface BatchRow {
  readonly owner: string;
  readonly number: number;
  readonly id: string;
  readonly action: string;
  readonly summary: string;
  readonly at: number;
  readonly undoable: number;
  readonly undone_at: number | null;
  /** The number of the batch that this one took back. */
  readonly undoes: number | null;
}

/** Records that a batch made, many a row: their content is in their own rows, or in the next change's `before`. */
export interface CreationRow {
  readonly owner: string;
  readonly batch: number;
  /** Of the first id; the others follow. */
  readonly sequence: number;
  readonly record: string;
  /** JSON array. */
  readonly ids: string;
}

/** A record that a batch replaced or removed. */
export interface ChangeRow {
  readonly owner: string;
  readonly batch: number;
  readonly sequence: number;
  readonly record: string;
  readonly record_id: string;
  /** The whole row as JSON by column. */
  readonly before: string;
}

/** What lists and search need of a person who is not in the trash; always derivable. */
export interface PersonIndexRow {
  readonly owner: string;
  readonly id: string;
  readonly name: string;
  readonly organization: string | null;
  readonly title: string | null;
  /** JSON array of topic names. */
  readonly topics: string;
  /** What one calls them. */
  readonly call_name: string;
  readonly state: string;
  readonly cadence_days: number | null;
  /** Sort keys are never null, so that both engines sort alike; each has a value for what is missing. */
  readonly name_key: string;
  readonly organization_key: string;
  readonly layer_key: number;
  readonly added_key: number;
  readonly last_key: string;
  readonly due_key: string;
  /** The person's rows in `person_token`, a line each: `\n0ada quill\n1ada\n2fenwick\n`. */
  readonly tokens: string;
}

export interface PersonTokenRow {
  readonly owner: string;
  readonly kind: number;
  readonly token: string;
  readonly person_id: string;
}

export interface TieRow {
  readonly owner: string;
  readonly id: string;
  readonly conversations: number;
  readonly interactions: number;
  readonly entries: number;
  readonly first_conversation: string | null;
  readonly last_conversation: string | null;
  readonly last_interaction: string | null;
  readonly last_two_way: string | null;
  readonly last_two_way_id: string | null;
  readonly last_touch: string | null;
  readonly unanswered: number;
  readonly touch_type: string;
  readonly touch_from: string | null;
  readonly waiting_id: string | null;
  readonly waiting_day: string | null;
  readonly waiting_logged_at: number | null;
  readonly strength: number;
  readonly strength_on: string | null;
  readonly half_life: number;
  readonly below_floor_on: string | null;
  readonly keep_due: string | null;
  readonly keep_reason: string | null;
  /** 1 inner to 5 no layer; null for whoever may not appear on a card. */
  readonly queue: number | null;
  /** The day on which it becomes faint; null where it never was more. */
  readonly faint_on: string | null;
  readonly second_two_way: string | null;
  readonly began_contact: number;
  readonly fast_replies: number;
}

/** What was given and received (R5) between the user and a person, where anything was. */
export interface RoadRow {
  readonly owner: string;
  /** Of the person. */
  readonly id: string;
  /** Both sides as of the day of the last thing, which may be one to come. */
  readonly given: number;
  readonly received: number;
  readonly last_day: string;
  /** JSON: of what was given and of what was received [how many, then of the last two, newest first, ["favor" or "interaction", id]]. */
  readonly lanes: string;
}

/** A day of a tie. */
export interface TieDayRow {
  readonly owner: string;
  readonly person_id: string;
  readonly day: string;
  readonly conversation: number;
  readonly strength: number;
  readonly half_life: number;
  /** JSON array, newest first: [id, moment, kind, minutes or null, 1 where they were there and 0 where spoken of]. */
  readonly talks: string;
}

/** Two people of the same small meetings and threads, a row from each side. */
export interface AcquaintanceRow {
  readonly owner: string;
  readonly person_id: string;
  readonly other_id: string;
  readonly talks: number;
}

/** An organization by its folded name. */
export interface OrganizationKeyRow {
  readonly owner: string;
  readonly name_key: string;
  readonly organization_id: string;
}

export interface MigrationRow {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly applied_at: number;
}

export interface Database {
  readonly book: BookRow;
  readonly batch: BatchRow;
  readonly creation: CreationRow;
  readonly change: ChangeRow;
  readonly person_index: PersonIndexRow;
  readonly person_token: PersonTokenRow;
  readonly tie: TieRow;
  readonly road: RoadRow;
  readonly tie_day: TieDayRow;
  readonly acquaintance: AcquaintanceRow;
  readonly organization_key: OrganizationKeyRow;
  readonly migration: MigrationRow;
}

/** One connection, within a transaction: for the builder's questions, and for those written as SQL ({@link sql}). */
export type Db = Kysely<Database> & {
  /** @param text with a `?` for each of the values */
  readonly ask: (text: string, values: readonly Stored[]) => Promise<{ readonly rows: readonly unknown[] }>;
};

/** The same connection seen as the tables of records, which are many and handled alike. */
export const records = (db: Db): Kysely<Record<string, RecordRow>> =>
  db as unknown as Kysely<Record<string, RecordRow>>;
