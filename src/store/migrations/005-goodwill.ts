import type { Migration } from './migration.ts';

/** R14 of a tie, so that every card that writes unprompted can obey it. It follows from the records. */
export const goodwillMigration: Migration = {
  number: 5,
  name: 'goodwill',
  rebuild: true,
  statements: ({ text }) => [
    `alter table "tie" add column "touch_type" ${text} not null default 'allowed'`,
    `alter table "tie" add column "touch_from" ${text}`,
  ],
};
