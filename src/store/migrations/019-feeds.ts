import type { Migration } from './migration.ts';

/** Feeds are connections too: one may tell the news of a company. */
export const feedsMigration: Migration = {
  number: 19,
  name: 'feeds',
  statements: ({ text }) => [`alter table "connection" add column "organization_id" ${text}`],
};
