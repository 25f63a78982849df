import type { Migration } from './migration.ts';

/** How far a connected mailbox has been read. */
export const mailboxesMigration: Migration = {
  number: 12,
  name: 'mailboxes',
  statements: ({ text }) => [`alter table "connection" add column "mailbox" ${text}`],
};
