import type { Migration } from './migration.ts';

/** Drafts of sources are kept short from here on; those kept whole stay as they are. An older program can read only these. */
export const shortDraftsMigration: Migration = {
  number: 9,
  name: 'short-drafts',
  statements: () => [],
};
