import type { Migration } from './migration.ts';

const statements = {
  sqlite: [
    // Measured when it had two rows: what takes rows out of it would walk through all of them.
    `update "sqlite_stat1" set "stat" = '100000' where "tbl" = 'note_words_data'`,
    'analyze sqlite_schema',
  ],
  postgres: [],
};

/** Every sixteenth talk that was logged read all words of all notes, sixteen times over. */
export const notesInPlaceMigration: Migration = {
  number: 22,
  name: 'notes-in-place',
  statements: ({ engine }) => statements[engine],
};
