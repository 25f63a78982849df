import type { Migration } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

const statistics: Statistics = [
  ['linked_card', 'linked_card', '1'],
  ['linked_card', 'linked_card_connection', '1000'],
  ['linked_card', 'linked_card_href', '1'],
  ['linked_card', 'linked_card_uid', '1'],
  ['linked_card', 'linked_card_person', '1'],
];

const afterwards = {
  sqlite: [...statisticsStatements(10_000, statistics), 'analyze sqlite_schema'],
  postgres: [],
};

/** Address books outside: which card stands for whom, and how it was last. */
export const contactsMigration: Migration = {
  number: 15,
  name: 'contacts',
  statements: ({ text, clustered, engine }) => [
    `alter table "connection" add column "mode" ${text}`,
    `create table "linked_card" (
      "owner" ${text} not null,
      "id" ${text} not null,
      "connection_id" ${text} not null,
      "person_id" ${text},
      "href" ${text} not null,
      "etag" ${text},
      "uid" ${text} not null,
      "state" ${text} not null,
      "there" ${text},
      "group" ${text},
      "born" bigint not null,
      primary key ("owner", "id")
    )${clustered}`,
    'create index "linked_card_connection" on "linked_card" ("owner", "connection_id")',
    'create index "linked_card_href" on "linked_card" ("owner", substr("href", 1, 200))',
    'create index "linked_card_uid" on "linked_card" ("owner", substr("uid", 1, 200))',
    'create index "linked_card_person" on "linked_card" ("owner", "person_id")',
    ...afterwards[engine],
  ],
};
