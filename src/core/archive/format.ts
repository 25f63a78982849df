import type { RecordName } from '../records.ts';

/** The archive's version: a reader refuses a higher one, as it cannot know what it would lose. */
export const archiveFormat = 2;

/** The sections of an archive in order: what others point to comes before them. A kind without one does not compile. */
const sections: Readonly<Record<RecordName, true>> = {
  person: true,
  organization: true,
  contactPoint: true,
  importantDate: true,
  relation: true,
  position: true,
  topic: true,
  membership: true,
  sourceRecord: true,
  distinction: true,
  interaction: true,
  participant: true,
  thanks: true,
  promise: true,
  thread: true,
  favor: true,
  fact: true,
  goal: true,
  target: true,
  slot: true,
  ask: true,
  introduction: true,
  message: true,
  strength: true,
  told: true,
  criterion: true,
  evidence: true,
  verdict: true,
  offer: true,
  given: true,
  connection: true,
  linkedCard: true,
  cardState: true,
  dayPick: true,
  setting: true,
};

export const archiveSections = Object.keys(sections) as readonly RecordName[];
