import type { Migration } from './migration.ts';

/** Who is called by the nickname: those whose nickname no file brought, as then I typed it. */
export const calledMigration: Migration = {
  number: 23,
  name: 'called',
  rebuild: true,
  statements: () => [
    'alter table "person" add column "called_by_nickname" bigint',
    `update "person" set "called_by_nickname" = 1 where "nickname" is not null and not exists (
      select 1 from "source_record" where "source_record"."owner" = "person"."owner"
        and "source_record"."person_id" = "person"."id")`,
  ],
};
