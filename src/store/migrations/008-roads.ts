import type { Migration } from './migration.ts';

/** What was given and received between the user and a person (R5), beside their tie. It follows from the records. */
export const roadsMigration: Migration = {
  number: 8,
  name: 'roads',
  rebuild: true,
  statements: ({ text }) => [
    'alter table "tie" add column "road_given" double precision not null default 0',
    'alter table "tie" add column "road_received" double precision not null default 0',
    `alter table "tie" add column "road_on" ${text}`,
  ],
};
