/**
 * What reads a kind of file, and what brings into the book what only some of them hold: each is loaded with the first file
 * that needs it. Most imports need one of them.
 */
export const readers = {
  archive: () => import('../../sources/archive/index.ts'),
  google: () => import('../../sources/google/index.ts'),
  ics: () => import('../../sources/ics/index.ts'),
  ldif: () => import('../../sources/ldif/index.ts'),
  linkedin: () => import('../../sources/linkedin/index.ts'),
  mailbox: () => import('./read-mailbox.ts'),
  monica: () => import('../../sources/monica/index.ts'),
  outlook: () => import('../../sources/outlook/index.ts'),
  table: () => import('../../sources/table/index.ts'),
  vcard: () => import('../../sources/vcard/index.ts'),
  applyCalendars: () => import('./apply-calendars.ts'),
  applyMail: () => import('./apply-mail.ts'),
  applyTold: () => import('./apply-told.ts'),
} as const;

/** All of them, for a server that stays: a newer version may take the place of its files. */
export const loadEveryReader = async (): Promise<void> => {
  await Promise.all(Object.values(readers).map((load) => load()));
};
