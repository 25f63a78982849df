import type { Migration } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

const statistics: Statistics = [['acquaintance', 'acquaintance', '10 1']];

const smallStatistics: Statistics = [['person', 'person_introducer', '3']];

const afterwards = {
  sqlite: [
    ...statisticsStatements(500_000, statistics),
    ...statisticsStatements(5000, smallStatistics),
    'analyze sqlite_schema',
  ],
  postgres: [],
};

/** Who knows whom, found without reading everything that ever happened (R22). All of it follows from the records. */
export const pathsMigration: Migration = {
  number: 6,
  name: 'paths',
  rebuild: true,
  statements: ({ text, clustered, engine }) => [
    // Two who were in the same small meetings and threads, once from each side.
    `create table "acquaintance" (
      "owner" ${text} not null,
      "person_id" ${text} not null,
      "other_id" ${text} not null,
      "talks" bigint not null,
      primary key ("owner", "person_id", "other_id")
    )${clustered}`,
    'create index "person_introducer" on "person" ("owner", "introduced_by") where "introduced_by" is not null',
    // The day on which a tie becomes faint.
    `alter table "tie" add column "faint_on" ${text}`,
    ...afterwards[engine],
  ],
};
