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
   * anything is: phone numbers are slow to read. Behind them the key that the source has for them, to the end.
   */
  readonly said: KeptText;
}

/** The same as a text, for what waits in another way. */
export const draftToText = (draft: PersonDraft): string => withKeys(shortDraft.toText(draft), draft);

/**
 * @param text what {@link shortDraft} makes of the draft
 * @param key the source's own
 */
export const packText = (text: string, draft: PersonDraft, key: string): KeptText =>
  new KeptText(`${text}\n${keysToText(draft) ?? ''}\n${key}`);

const withKeys = (text: string, draft: PersonDraft): string => {
  const keys = keysToText(draft);
  return keys === null ? text : `${text}\n${keys}`;
};

/** JSON; null where nothing is known of them. */
const keysToText = ({ contactPoints }: PersonDraft): string | null => {
  const keys = keptKeys(contactPoints);
  return keys && JSON.stringify(keys.map((key) => (key === undefined ? unasked : key)));
};

const unasked = 0;

/** What {@link shortDraft} made of the draft. */
export const textOf = ({ said }: PackedDraft): string => cut(said.read())[0];

/** The source's own key. */
export const keyIn = ({ said }: PackedDraft): string => cut(cut(said.read())[1])[1];

export const unpackDraft = ({ said }: PackedDraft): PersonDraft => {
  const [text, others] = cut(said.read());
  return toDraft(text, cut(others)[0]);
};

export const textToDraft = (lines: string): PersonDraft => toDraft(...cut(lines));

const toDraft = (text: string, keys: string): PersonDraft => {
  const draft = shortDraft.fromText(text);
  rememberText(draft, text);
  if (keys !== '') {
    const known = JSON.parse(keys) as readonly (string | null | typeof unasked)[];
    keepKeys(
      draft.contactPoints,
      known.map((key) => (key === unasked ? undefined : key)),
    );
  }
  return draft;
};

/** The first line, and what follows. */
const cut = (lines: string): readonly [line: string, others: string] => {
  const end = lines.indexOf('\n');
  return end < 0 ? [lines, ''] : [lines.slice(0, end), lines.slice(end + 1)];
};
