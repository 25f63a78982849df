import type { Migration } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

const statistics: Statistics = [
  ['distinction', 'distinction', '1'],
  ['distinction', 'distinction_person', '2'],
  ['distinction', 'distinction_other_person', '2'],
  ['person', 'person_merged_into', '2'],
];

const afterwards = {
  sqlite: [...statisticsStatements(5000, statistics), 'analyze sqlite_schema'],
  postgres: [],
};

/** Entries that went into another, and those that were said to be two people. */
export const mergingMigration: Migration = {
  number: 14,
  name: 'merging',
  statements: ({ text, clustered, engine }) => [
    `alter table "person" add column "merged_into" ${text}`,
    `create table "distinction" (
      "owner" ${text} not null,
      "id" ${text} not null,
      "person_id" ${text} not null,
      "other_person_id" ${text} not null,
      "at" bigint not null,
      "born" bigint not null,
      primary key ("owner", "id")
    )${clustered}`,
    'create index "distinction_person" on "distinction" ("owner", "person_id")',
    'create index "distinction_other_person" on "distinction" ("owner", "other_person_id")',
    'create index "person_merged_into" on "person" ("owner", "merged_into") where "merged_into" is not null',
    ...afterwards[engine],
  ],
};
