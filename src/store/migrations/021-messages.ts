import type { Migration } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

const statistics: Statistics = [
  ['message', 'message', '1'],
  ['message', 'message_person', '3'],
  ['message', 'message_changed', '1'],
];

const afterwards = {
  sqlite: [...statisticsStatements(1000, statistics), 'analyze sqlite_schema'],
  postgres: [],
};

/** Messages in the works, and what became of them. */
export const messagesMigration: Migration = {
  number: 21,
  name: 'messages',
  statements: ({ text, clustered, engine }) => [
    `create table "message" (
      "owner" ${text} not null,
      "id" ${text} not null,
      "person_id" ${text} not null,
      "other_person_id" ${text},
      "kind" ${text},
      "key" ${text},
      "subject" ${text} not null,
      "text" ${text} not null,
      "state" ${text} not null,
      "way" ${text},
      "problem" ${text},
      "mail_id" ${text} not null,
      "interaction_id" ${text},
      "changed_at" bigint not null,
      "sent_at" bigint,
      "born" bigint not null,
      primary key ("owner", "id")
    )${clustered}`,
    'create index "message_person" on "message" ("owner", "person_id")',
    'create index "message_changed" on "message" ("owner", "changed_at")',
    ...afterwards[engine],
  ],
};
