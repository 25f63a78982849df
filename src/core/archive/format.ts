import type { RecordName } from '../records.ts';

/** The archive's version: a reader refuses a higher one, as it cannot know what it would lose. */
export const archiveFormat = 1;

/** The sections of an archive in order: what others point to comes before them. */
export const archiveSections = [
  'person',
  'organization',
  'contactPoint',
  'importantDate',
  'relation',
  'position',
  'topic',
  'membership',
  'sourceRecord',
  'interaction',
  'participant',
  'thanks',
  'promise',
  'thread',
  'favor',
  'fact',
  'cardState',
  'dayPick',
  'setting',
] as const satisfies readonly RecordName[];

type Missing = Exclude<RecordName, (typeof archiveSections)[number]>;

/** Fails to compile while a kind of record has no section. */
export const hasAllSections: [Missing] extends [never] ? true : Missing = true;
