import type { Migration } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

const statistics: Statistics = [
  ['introduction', 'introduction', '1'],
  ['introduction', 'introduction_person', '2'],
  ['introduction', 'introduction_other', '2'],
  ['introduction', 'introduction_state', '20'],
];

const afterwards = {
  sqlite: [...statisticsStatements(1000, statistics), 'analyze sqlite_schema'],
  postgres: [],
};

/** Introductions that I make, once both have said yes (R15). */
export const introductionsMigration: Migration = {
  number: 20,
  name: 'introductions',
  statements: ({ text, clustered, engine }) => [
    `create table "introduction" (
      "owner" ${text} not null,
      "id" ${text} not null,
      "person_id" ${text} not null,
      "other_person_id" ${text} not null,
      "reason" ${text} not null,
      "consent" ${text} not null,
      "asked_on" ${text},
      "answered_on" ${text},
      "other_consent" ${text} not null,
      "other_asked_on" ${text},
      "other_answered_on" ${text},
      "state" ${text} not null,
      "made_on" ${text} not null,
      "introduced_on" ${text},
      "message_id" ${text},
      "checked_on" ${text},
      "born" bigint not null,
      primary key ("owner", "id")
    )${clustered}`,
    'create index "introduction_person" on "introduction" ("owner", "person_id")',
    'create index "introduction_other" on "introduction" ("owner", "other_person_id")',
    'create index "introduction_state" on "introduction" ("owner", "state")',
    ...afterwards[engine],
  ],
};
