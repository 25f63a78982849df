import type { Migration } from './migration.ts';

/** What outside keeps a book up to date: calendars first. */
export const connectionsMigration: Migration = {
  number: 7,
  name: 'connections',
  statements: ({ text, clustered }) => [
    `create table "connection" (
      "owner" ${text} not null,
      "id" ${text} not null,
      "kind" ${text} not null,
      "name" ${text} not null,
      "sealed" ${text} not null,
      "allows_private" bigint not null,
      "state" ${text} not null,
      "connected_at" bigint not null,
      "next_run_at" bigint not null,
      "failures" bigint not null,
      "validator" ${text},
      "last_run" ${text},
      "born" bigint not null,
      primary key ("owner", "id")
    )${clustered}`,
  ],
};
