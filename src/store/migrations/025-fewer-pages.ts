import type { Migration } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

const few: Statistics = [
  ['interaction', 'interaction_history', '1'],
  ['thanks', 'thanks_introducer', '1'],
  ['position', 'position_seen', '10 1 1'],
];

const afterwards = {
  sqlite: [
    `delete from "sqlite_stat1" where "idx" = 'position_seen'`,
    ...statisticsStatements(1000, few),
    ...statisticsStatements(1_000_000, [['thanks', 'thanks_message', '1']]),
    'analyze sqlite_schema',
  ],
  postgres: [],
};

/** What Today and a timeline look for among all that happened, and mostly do not find: each in an index of just that. */
export const fewerPagesMigration: Migration = {
  number: 25,
  name: 'fewer-pages',
  statements: ({ engine }) => [
    'create index "interaction_history" on "interaction" ("owner", "day") where "history" = 1',
    `create index "thanks_introducer" on "thanks" ("owner", "due_at") where "cause" = 'introducer'`,
    'create index "thanks_message" on "thanks" ("owner", "message_id") where "message_id" is not null',
    // Whose position it is stands in the index itself: of thousands that an import tells of, the day needs few.
    'drop index "position_seen"',
    'create index "position_seen" on "position" ("owner", "seen_on", "person_id", "id") where "seen_on" is not null',
    ...afterwards[engine],
  ],
};
