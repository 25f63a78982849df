import type { Migration } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

const statistics: Statistics = [
  ['tie', 'tie_dormant', '20 1'],
  ['person', 'person_known_well', '5000'],
];

const afterwards = {
  sqlite: [...statisticsStatements(10_000, statistics), 'analyze sqlite_schema'],
  postgres: [],
};

/** Ties that fell silent, the latest first, and people one used to know well: found without a walk (R12). */
export const dormantMigration: Migration = {
  number: 4,
  name: 'dormant',
  statements: ({ engine }) => [
    'create index "tie_dormant" on "tie" ("owner", "last_two_way", "id") where "queue" is not null and "conversations" >= 2',
    'create index "person_known_well" on "person" ("owner", "used_to_know_well")',
    ...afterwards[engine],
  ],
};
