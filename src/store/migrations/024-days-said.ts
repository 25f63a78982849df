import type { Migration } from './migration.ts';

/** Whether the day of a promise was said or taken from the method; of the older ones nobody remembers. */
export const daysSaidMigration: Migration = {
  number: 24,
  name: 'days-said',
  statements: () => ['alter table "promise" add column "day_said" bigint'],
};
