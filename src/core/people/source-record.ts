import type { Id, PersonId } from '../ids.ts';
import type { PersonDraft } from './draft.ts';

/**
 * What one source last said of a person. The next import compares with it: a field that the user has
 * changed since is the user's, a field that only the source changed is brought up to date.
 */
export interface SourceRecord {
  readonly id: Id<'SourceRecordId'>;
  readonly personId: PersonId;
  /** "linkedin", "vcard", "google", "archive". */
  readonly source: string;
  /** The source's lasting name for the person (uid, profile address), else a fingerprint of the name and contact points. */
  readonly key: string;
  readonly draft: PersonDraft;
}
