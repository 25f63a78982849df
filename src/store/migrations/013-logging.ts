import type { Migration } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

const statistics: Statistics = [
  ['participant', 'participant_person', '10 10 1'],
  ['participant', 'participant_interaction', '2 2'],
];

const afterwards = {
  sqlite: [
    `delete from "sqlite_stat1" where "idx" in ('participant_person', 'participant_interaction')`,
    ...statisticsStatements(1_000_000, statistics),
    ...statisticsStatements(1000, [['favor', 'favor_introduction', '10 1']]),
    'analyze sqlite_schema',
  ],
  postgres: [],
};

/** What is read whenever a talk is logged: the history of its people, and who introduced them. */
export const loggingMigration: Migration = {
  number: 13,
  name: 'logging',
  statements: ({ engine }) => [
    // Who was where, and how many were there, is in the index itself.
    'drop index "participant_person"',
    'create index "participant_person" on "participant" ("owner", "person_id", "role", "interaction_id")',
    'drop index "participant_interaction"',
    'create index "participant_interaction" on "participant" ("owner", "interaction_id", "role")',
    `create index "favor_introduction" on "favor" ("owner", "day", "id")
      where "direction" = 'received' and "kind" = 'introduction'`,
    ...afterwards[engine],
  ],
};
