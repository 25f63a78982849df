import type { PersonDraft } from '../../core/people/index.ts';
import { rememberText, shortDraft } from '../../store/schema/short-draft.ts';
import { keptKeys, keepKeys, type KeptKeys } from '../../core/import/draft-fields.ts';

/**
 * What a row says, as text: a file is read to its end before anybody is matched, and drafts as they are would take
 * eight times the room, and the collector's time at every turn.
 */
export interface PackedDraft {
  /** As the book keeps it ({@link shortDraft}). */
  readonly text: string;
  /** Of its contact points, where they are known already: phone numbers are slow to read. */
  readonly keys: KeptKeys | null;
}

export const packDraft = (draft: PersonDraft): PackedDraft => ({
  text: shortDraft.toText(draft),
  keys: keptKeys(draft.contactPoints),
});

export const unpackDraft = ({ text, keys }: PackedDraft): PersonDraft => {
  const draft = shortDraft.fromText(text);
  rememberText(draft, text);
  if (keys !== null) keepKeys(draft.contactPoints, keys);
  return draft;
};
