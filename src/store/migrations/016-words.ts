import type { Migration } from './migration.ts';

/** How many words a message has whose text is not kept: an exchange of mails is a conversation also without them. */
export const wordsMigration: Migration = {
  number: 16,
  name: 'words',
  statements: () => ['alter table "interaction" add column "words" bigint'],
};
