import type { Migration, SqlTypes } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

/** The book as first released. Frozen: what a released migration says is never edited, a later one mends it. */
const statements = ({ text, clustered }: SqlTypes): readonly string[] => [
  `create table "organization" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "name" ${text} not null,
    "kind" ${text} not null,
    "url" ${text},
    "note" ${text},
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "person" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "given" ${text},
    "family" ${text},
    "additional" ${text},
    "prefix" ${text},
    "suffix" ${text},
    "nickname" ${text},
    "phonetic_given" ${text},
    "phonetic_family" ${text},
    "formatted" ${text},
    "display_order" ${text} not null,
    "pronouns" ${text},
    "how_we_met" ${text},
    "introduced_by" ${text},
    "known_since" ${text},
    "layer" ${text},
    "layer_since" ${text},
    "first_due" ${text},
    "cadence_days" bigint,
    "state" ${text} not null,
    "paused_until" ${text},
    "used_to_know_well" bigint not null,
    "time_zone" ${text},
    "place" ${text},
    "seniority_years" bigint,
    "mutual_contacts" bigint,
    "note" ${text},
    "photo" ${text},
    "private" bigint not null,
    "unknown" ${text} not null,
    "added_at" bigint not null,
    "trashed_at" bigint,
    "born" bigint not null,
    primary key ("owner", "id")
  )`,
  `create table "contact_point" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "kind" ${text} not null,
    "value" ${text} not null,
    "label" ${text},
    "preferred" bigint not null,
    "service" ${text},
    "address" ${text},
    "key" ${text},
    "rank" bigint not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "important_date" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "kind" ${text} not null,
    "label" ${text},
    "date" ${text} not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "relation" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "other_person_id" ${text},
    "kind" ${text} not null,
    "label" ${text},
    "name" ${text},
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "position" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "organization_id" ${text},
    "title" ${text},
    "department" ${text},
    "team" ${text},
    "level" ${text},
    "started" ${text},
    "ended" ${text},
    "current" bigint not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "topic" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "name" ${text} not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "membership" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "group" ${text} not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "source_record" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "source" ${text} not null,
    "key" ${text} not null,
    "draft" ${text} not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )`,
  `create table "interaction" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "day" ${text} not null,
    "at" bigint,
    "kind" ${text} not null,
    "direction" ${text} not null,
    "minutes" bigint,
    "depth" ${text},
    "purpose" ${text},
    "text" ${text},
    "planned" bigint not null,
    "attendees" bigint,
    "outcome" ${text} not null,
    "brief_read_at" bigint,
    "history" bigint not null,
    "source" ${text} not null,
    "foreign_id" ${text},
    "logged_at" bigint not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )`,
  `create table "participant" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "interaction_id" ${text} not null,
    "person_id" ${text},
    "name" ${text},
    "role" ${text} not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "thanks" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "interaction_id" ${text} not null,
    "person_id" ${text} not null,
    "cause" ${text} not null,
    "because" ${text} not null,
    "due_at" bigint not null,
    "state" ${text} not null,
    "closed_at" bigint,
    "message_id" ${text},
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "promise" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "by" ${text} not null,
    "what" ${text} not null,
    "kind" ${text} not null,
    "due" ${text} not null,
    "made_on" ${text} not null,
    "interaction_id" ${text},
    "state" ${text} not null,
    "closed_at" bigint,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "thread" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "what" ${text} not null,
    "when" ${text},
    "opened_on" ${text} not null,
    "interaction_id" ${text},
    "state" ${text} not null,
    "closed_on" ${text},
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "favor" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "direction" ${text} not null,
    "kind" ${text} not null,
    "what" ${text} not null,
    "day" ${text} not null,
    "minutes" bigint,
    "interaction_id" ${text},
    "useful" bigint,
    "history" bigint not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "fact" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "what" ${text} not null,
    "day" ${text} not null,
    "interaction_id" ${text},
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "card_state" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "state" ${text} not null,
    "day" ${text} not null,
    "at" bigint not null,
    "until" ${text},
    "skipped_on" ${text} not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "day_pick" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "keys" ${text} not null,
    "overfull" bigint not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "setting" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "value" ${text} not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,

  // A person's records, found by the person.
  'create index "contact_point_person" on "contact_point" ("owner", "person_id")',
  'create index "important_date_person" on "important_date" ("owner", "person_id")',
  'create index "relation_person" on "relation" ("owner", "person_id")',
  'create index "relation_other" on "relation" ("owner", "other_person_id") where "other_person_id" is not null',
  'create index "position_person" on "position" ("owner", "person_id")',
  'create index "topic_person" on "topic" ("owner", "person_id")',
  'create index "membership_person" on "membership" ("owner", "person_id")',
  'create index "source_record_person" on "source_record" ("owner", "person_id")',
  'create index "participant_person" on "participant" ("owner", "person_id")',
  'create index "participant_interaction" on "participant" ("owner", "interaction_id")',
  'create index "thanks_person" on "thanks" ("owner", "person_id")',
  'create index "thanks_interaction" on "thanks" ("owner", "interaction_id")',
  'create index "promise_person" on "promise" ("owner", "person_id")',
  'create index "thread_person" on "thread" ("owner", "person_id")',
  'create index "favor_person" on "favor" ("owner", "person_id")',
  'create index "fact_person" on "fact" ("owner", "person_id")',

  // Matching an import against the book.
  'create index "contact_point_key" on "contact_point" ("owner", substr("key", 1, 200)) where "key" is not null',
  'create index "source_record_key" on "source_record" ("owner", substr("key", 1, 200))',
  'create index "organization_name" on "organization" ("owner", substr("name", 1, 200))',
  'create index "position_organization" on "position" ("owner", "organization_id")',
  'create index "interaction_foreign" on "interaction" ("owner", substr("foreign_id", 1, 200)) where "foreign_id" is not null',

  // What the day's rules ask for.
  'create index "person_layer" on "person" ("owner", "layer") where "layer" is not null',
  'create index "interaction_day" on "interaction" ("owner", "day")',
  'create index "interaction_outcome" on "interaction" ("owner", "outcome", "day")',
  'create index "thanks_state" on "thanks" ("owner", "state", "due_at")',
  'create index "promise_state" on "promise" ("owner", "state", "due")',
  'create index "thread_state" on "thread" ("owner", "state")',
  'create index "favor_day" on "favor" ("owner", "day")',
  'create index "card_state_day" on "card_state" ("owner", "day")',

  // The journal.
  `create table "book" (
    "owner" ${text} not null primary key,
    "revision" bigint not null
  )${clustered}`,
  `create table "batch" (
    "owner" ${text} not null,
    "number" bigint not null,
    "id" ${text} not null,
    "action" ${text} not null,
    "summary" ${text} not null,
    "at" bigint not null,
    "undoable" bigint not null,
    "undone_at" bigint,
    "undoes" bigint,
    primary key ("owner", "number")
  )${clustered}`,
  'create unique index "batch_id" on "batch" ("owner", "id")',
  `create table "creation" (
    "owner" ${text} not null,
    "batch" bigint not null,
    "sequence" bigint not null,
    "record" ${text} not null,
    "ids" ${text} not null,
    primary key ("owner", "batch", "sequence")
  )`,
  `create table "change" (
    "owner" ${text} not null,
    "batch" bigint not null,
    "sequence" bigint not null,
    "record" ${text} not null,
    "record_id" ${text} not null,
    "before" ${text} not null,
    primary key ("owner", "batch", "sequence")
  )`,
  'create index "change_record" on "change" ("owner", "record_id")',

  // What follows from the records, kept up to date by every write.
  `create table "person_index" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "name" ${text} not null,
    "organization" ${text},
    "title" ${text},
    "topics" ${text} not null,
    "name_key" ${text} not null,
    "organization_key" ${text} not null,
    "layer_key" bigint not null,
    "added_key" bigint not null,
    "last_key" ${text} not null,
    "due_key" ${text} not null,
    "tokens" ${text} not null,
    primary key ("owner", "id")
  )`,
  'create index "person_index_name" on "person_index" ("owner", "name_key", "id")',
  'create index "person_index_organization" on "person_index" ("owner", "organization_key", "id")',
  'create index "person_index_added" on "person_index" ("owner", "added_key", "id")',
  // Most people of a large import have no layer and no history: these hold only those who do.
  `create index "person_index_layer" on "person_index" ("owner", "layer_key", "id") where "layer_key" < 5`,
  `create index "person_index_last" on "person_index" ("owner", "last_key", "id") where "last_key" > ''`,
  `create index "person_index_due" on "person_index" ("owner", "due_key", "id") where "due_key" < '~'`,
  `create table "person_token" (
    "owner" ${text} not null,
    "kind" bigint not null,
    "token" ${text} not null,
    "person_id" ${text} not null,
    primary key ("owner", "kind", "token", "person_id")
  )${clustered}`,
  `create table "tie" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "conversations" bigint not null,
    "interactions" bigint not null,
    "first_conversation" ${text},
    "last_conversation" ${text},
    "last_interaction" ${text},
    "last_two_way" ${text},
    "last_two_way_id" ${text},
    "last_touch" ${text},
    "unanswered" bigint not null,
    "strength" double precision not null,
    "strength_on" ${text},
    "half_life" double precision not null,
    "below_floor_on" ${text},
    "keep_due" ${text},
    "keep_reason" ${text},
    "queue" bigint,
    primary key ("owner", "id")
  )${clustered}`,
  'create index "tie_queue" on "tie" ("owner", "queue", "keep_due", "below_floor_on", "id")',
];

/** Text of records, found by its words: each engine has its own way. */
const noteSearch = {
  sqlite: [
    `create table "note" (
      "number" integer primary key,
      "owner" text not null,
      "record" text not null,
      "id" text not null,
      unique ("owner", "record", "id")
    )`,
    `create virtual table "note_words" using fts5 (
      "words", content = '', contentless_delete = 1, detail = none, prefix = '2 3', tokenize = 'unicode61'
    )`,
  ],
  postgres: [
    `create table "note" (
      "owner" text collate "C" not null,
      "record" text collate "C" not null,
      "id" text collate "C" not null,
      "day" text collate "C" not null,
      "words" tsvector not null,
      primary key ("owner", "record", "id")
    )`,
    'create index "note_day" on "note" ("owner", "day")',
    'create index "note_words" on "note" using gin ("words")',
  ],
};

/** Said once instead of measured (`analyze`), so that every book is asked the same way. */
const statistics: Statistics = [
  ...[
    'organization',
    'contact_point',
    'important_date',
    'relation',
    'position',
    'topic',
    'membership',
    'participant',
    'thanks',
    'promise',
    'thread',
    'favor',
    'fact',
    'card_state',
    'day_pick',
    'setting',
    'tie',
    'batch',
  ].map((table) => [table, table, '1'] as const),
  ...['person', 'source_record', 'interaction', 'person_index'].map(
    (table) => [table, `sqlite_autoindex_${table}_1`, '1'] as const,
  ),
  ...[
    'contact_point',
    'important_date',
    'relation',
    'position',
    'topic',
    'membership',
    'source_record',
    'participant',
    'thanks',
    'promise',
    'thread',
    'favor',
    'fact',
  ].map((table) => [table, `${table}_person`, '10'] as const),
  ['relation', 'relation_other', '10'],
  ['participant', 'participant_interaction', '2'],
  ['thanks', 'thanks_interaction', '2'],
  ['contact_point', 'contact_point_key', '2'],
  ['source_record', 'source_record_key', '2'],
  ['organization', 'organization_name', '2'],
  ['position', 'position_organization', '10'],
  ['interaction', 'interaction_foreign', '2'],
  ['interaction', 'interaction_day', '200'],
  ['interaction', 'interaction_outcome', '1000 20'],
  ['thanks', 'thanks_state', '1000 2'],
  ['promise', 'promise_state', '1000 10'],
  ['thread', 'thread_state', '1000'],
  ['favor', 'favor_day', '20'],
  ['card_state', 'card_state_day', '20'],
  ['batch', 'batch_id', '1'],
  ['creation', 'sqlite_autoindex_creation_1', '20 1'],
  ['change', 'sqlite_autoindex_change_1', '20 1'],
  ['change', 'change_record', '5'],
  ['person_index', 'person_index_name', '2 1'],
  ['person_index', 'person_index_organization', '10 1'],
  ['person_index', 'person_index_added', '100 1'],
  ['person_token', 'person_token', '200000 5 1'],
  ['tie', 'tie_queue', '10000 50 20 1'],
];

/** The partial indexes: small beside their tables. */
const smallStatistics: Statistics = [
  ['person', 'person_layer', '50'],
  ['person_index', 'person_index_layer', '50 1'],
  ['person_index', 'person_index_last', '10 1'],
  ['person_index', 'person_index_due', '10 1'],
];

const afterwards = {
  sqlite: [
    // Makes the table of statistics; there is nothing to measure yet.
    'analyze',
    ...statisticsStatements(1_000_000, statistics),
    ...statisticsStatements(10_000, smallStatistics),
    'analyze sqlite_schema',
  ],
  postgres: [],
};

export const initialMigration: Migration = {
  number: 1,
  name: 'init',
  statements: (types) => [...statements(types), ...noteSearch[types.engine], ...afterwards[types.engine]],
};
