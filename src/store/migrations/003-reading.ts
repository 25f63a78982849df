import type { Migration, SqlTypes } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

/** What the screens read, found by an index whatever the size of the book. All of it follows from the records. */
const statements = ({ text, clustered }: SqlTypes): readonly string[] => [
  // Of a tie: the message that waits for an answer, and how long its timeline is.
  'alter table "tie" add column "entries" bigint not null default 0',
  `alter table "tie" add column "waiting_id" ${text}`,
  `alter table "tie" add column "waiting_day" ${text}`,
  'alter table "tie" add column "waiting_logged_at" bigint',
  `create index "tie_waiting" on "tie" ("owner", "queue", "waiting_day", "id") where "waiting_day" is not null`,

  // Each day of a tie: its timeline, the line of its warmth, and the conversations of all by day.
  `create table "tie_day" (
    "owner" ${text} not null,
    "person_id" ${text} not null,
    "day" ${text} not null,
    "conversation" bigint not null,
    "strength" double precision not null,
    "half_life" double precision not null,
    "talks" ${text} not null,
    primary key ("owner", "person_id", "day")
  )${clustered}`,
  'create index "tie_day_conversation" on "tie_day" ("owner", "day", "person_id") where "conversation" = 1',

  // What a card says of a person.
  `alter table "person_index" add column "call_name" ${text} not null default ''`,
  `alter table "person_index" add column "state" ${text} not null default 'active'`,
  'alter table "person_index" add column "cadence_days" bigint',

  // Organisations by their folded name.
  `create table "organization_key" (
    "owner" ${text} not null,
    "name_key" ${text} not null,
    "organization_id" ${text} not null,
    primary key ("owner", "name_key", "organization_id")
  )${clustered}`,

  'create index "important_date_date" on "important_date" ("owner", "date")',
];

const statistics: Statistics = [
  ['tie_day', 'tie_day', '100 1'],
  ['organization_key', 'organization_key', '2 1'],
  ['important_date', 'important_date_date', '20'],
];

/** The partial indexes: small beside their tables. */
const smallStatistics: Statistics = [
  ['tie', 'tie_waiting', '2000 20 1'],
  ['tie_day', 'tie_day_conversation', '50 1'],
];

const afterwards = {
  sqlite: [
    ...statisticsStatements(1_000_000, statistics),
    ...statisticsStatements(10_000, smallStatistics),
    'analyze sqlite_schema',
  ],
  postgres: [],
};

export const readingMigration: Migration = {
  number: 3,
  name: 'reading',
  rebuild: true,
  statements: (types) => [...statements(types), ...afterwards[types.engine]],
};
