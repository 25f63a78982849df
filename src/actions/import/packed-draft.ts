import type { PersonDraft } from '../../core/people/index.ts';
import { rememberText, shortDraft } from '../../store/schema/short-draft.ts';
import { keptKeys, keepKeys } from '../../core/import/draft-fields.ts';
import { KeptText } from './kept-text.ts';

/**
 * What a row says, as text: a file is read to its end before anybody is matched, and drafts as they are would take
 * eight times the room, and the collector's time at every turn.
 */
export interface PackedDraft {
  /**
   * On the first line as the book keeps it ({@link shortDraft}), on the second what is known of its contact points' keys, if
   * anything is: phone numbers are slow to read.
   */
  readonly said: KeptText;
}

/** The same as a text, for what waits in another way. */
export const draftToText = (draft: PersonDraft): string => withKeys(shortDraft.toText(draft), draft);

/** @param text what {@link shortDraft} makes of the draft */
export const packText = (text: string, draft: PersonDraft): KeptText => new KeptText(withKeys(text, draft));

const withKeys = (text: string, { contactPoints }: PersonDraft): string => {
  const keys = keptKeys(contactPoints);
  return keys === null
    ? text
    : `${text}\n${JSON.stringify(keys.map((key) => (key === undefined ? unasked : key)))}`;
};

const unasked = 0;

/** What {@link shortDraft} made of the draft. */
export const textOf = ({ said }: PackedDraft): string => linesOf(said.read())[0];

export const unpackDraft = ({ said }: PackedDraft): PersonDraft => textToDraft(said.read());

export const textToDraft = (lines: string): PersonDraft => {
  const [text, keys] = linesOf(lines);
  const draft = shortDraft.fromText(text);
  rememberText(draft, text);
  if (keys !== null) {
    const known = JSON.parse(keys) as readonly (string | null | typeof unasked)[];
    keepKeys(
      draft.contactPoints,
      known.map((key) => (key === unasked ? undefined : key)),
    );
  }
  return draft;
};

const linesOf = (lines: string): readonly [text: string, keys: string | null] => {
  const end = lines.indexOf('\n');
  return end < 0 ? [lines, null] : [lines.slice(0, end), lines.slice(end + 1)];
};
