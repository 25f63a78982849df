import type { PersonDraft } from '../people/index.ts';
import { wordTable } from '../word-table.ts';

/** Characters of a name, a title, an organization: what stands in one line of a list. */
export const lineLength = 500;
/** Of an address on the web, of mail or of a house. */
const contactLength = 2000;
/** Of what is read at leisure, on one person's page. */
const noteLength = 100_000;

/** Beside lines. A picture and a source's own key are nothing without their end, and no list shows them. */
const lengths = wordTable<number>({
  value: contactLength,
  note: noteLength,
  howWeMet: noteLength,
  photo: Infinity,
  identifier: Infinity,
});

/** The draft with no text longer than a list or a page can show. */
export const limitDraft = (draft: PersonDraft, onCut: (field: string, text: string) => void): PersonDraft => {
  const limitText = (field: string, text: string): string => {
    const cut = cutText(text, lengths.get(field) ?? lineLength);
    if (cut !== text) onCut(field, text);
    return cut;
  };
  const limitTexts = <Value extends object>(value: Value): Value => {
    let limited = value;
    for (const [field, text] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
      if (typeof text !== 'string') continue;
      const cut = limitText(field, text);
      if (cut !== text) limited = { ...limited, [field]: cut };
    }
    return limited;
  };
  return {
    ...limitTexts(draft),
    name: limitTexts(draft.name),
    contactPoints: draft.contactPoints.map((point) => {
      const own = limitTexts(point);
      const address = own.address === null ? null : limitTexts(own.address);
      return address === own.address ? own : { ...own, address };
    }),
    dates: draft.dates.map((one) => limitTexts(one)),
    relations: draft.relations.map((one) => limitTexts(one)),
    positions: draft.positions.map((one) => limitTexts(one)),
    topics: draft.topics.map((topic) => limitText('topic', topic)),
    groups: draft.groups.map((group) => limitText('group', group)),
  };
};

/** At most so many UTF-16 units, never half of a pair. */
const cutText = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const isInPair = /^[\uD800-\uDBFF]$/.test(text.charAt(length - 1));
  return text.slice(0, isInPair ? length - 1 : length);
};
