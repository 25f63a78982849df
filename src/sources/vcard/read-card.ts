import type { PersonDraft } from '../../core/people/index.ts';
import { isSomebody } from '../somebody.ts';
import { IssueList } from '../source.ts';
import { cards, type Card } from './cards.ts';
import { cardToDraft } from './card-to-draft.ts';
import { kindOfCard, lifeless, readGroupCard } from './other-fields.ts';

/** One card of an address book: a person's, a group's with the UIDs of its members, or nobody's. */
export type ReadCard =
  | { readonly type: 'person'; readonly draft: PersonDraft }
  | {
      readonly type: 'group';
      readonly uid: string | null;
      readonly name: string;
      readonly members: readonly string[];
    }
  | { readonly type: 'nobody' };

/** Reads what stands alone at a place of its own; of several cards there the first. */
export const readCard = (bytes: Uint8Array): ReadCard => {
  const issues = new IssueList();
  const found: Card[] = [];
  for (const _ of cards(bytes, issues, (one) => found.push(one)));
  const card = found.toSorted((one, other) => one.line - other.line)[0];
  if (card === undefined) return { type: 'nobody' };
  const group = readGroupCard(card.properties);
  const draft = cardToDraft(card, issues);
  if (group !== null)
    return {
      type: 'group',
      uid: draft.identifier,
      name: group.name,
      members: group.members.map(({ uid }) => uid),
    };
  return isSomebody(draft) && !lifeless.has(kindOfCard(card.properties))
    ? { type: 'person', draft }
    : { type: 'nobody' };
};
