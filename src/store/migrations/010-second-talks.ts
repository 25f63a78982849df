import type { Migration } from './migration.ts';
import { statisticsStatements } from './statistics.ts';

const afterwards = {
  sqlite: [...statisticsStatements(10_000, [['tie', 'tie_first', '20 1 1']]), 'analyze sqlite_schema'],
  postgres: [],
};

/** Whether a first talk became more than one, and who begins and answers fast, beside the tie: Progress counts them. */
export const secondTalksMigration: Migration = {
  number: 10,
  name: 'second-talks',
  rebuild: true,
  statements: ({ engine, text }) => [
    `alter table "tie" add column "second_two_way" ${text}`,
    'alter table "tie" add column "began_contact" bigint not null default 0',
    'alter table "tie" add column "fast_replies" bigint not null default 0',
    `create index "tie_first" on "tie" ("owner", "first_conversation", "second_two_way")
      where "first_conversation" is not null`,
    ...afterwards[engine],
  ],
};
