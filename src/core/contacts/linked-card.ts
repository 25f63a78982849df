import type { ConnectionId } from '../connections/connection.ts';
import type { Id, PersonId } from '../ids.ts';
import type { PersonDraft } from '../people/index.ts';

export type LinkedCardId = Id<'LinkedCardId'>;

/**
 * How a card stands to its person: both are there and agree; both are there and of a field each says something else;
 * the card went and its owner is asked what that means here; the person was removed here and the card is to go there
 * too; each is left alone from here on.
 */
export const linkStates = ['linked', 'differs', 'gone', 'leaving', 'apart'] as const;

/** The states of cards that are kept up to date. */
export const livingStates = ['linked', 'differs'] as const satisfies readonly (typeof linkStates)[number][];

/** Who is in a group whose card stands beside those of its people. */
export interface GroupOfCards {
  readonly name: string;
  /** Their UIDs. */
  readonly members: readonly string[];
}

/** A card of an address book outside, and whom of the book it stands for. */
export interface LinkedCard {
  readonly id: LinkedCardId;
  readonly connectionId: ConnectionId;
  /** Null for the card of a group, and for one that is left out. */
  readonly personId: PersonId | null;
  /** Its path on the server. */
  readonly href: string;
  /** As the server acknowledged it last; null where that is not known, and it is read again. */
  readonly etag: string | null;
  /** The lasting name that the card gives itself; the key of what was agreed on, in the source's record. */
  readonly uid: string;
  readonly state: (typeof linkStates)[number];
  /** What the card says, while it differs. */
  readonly there: PersonDraft | null;
  readonly group: GroupOfCards | null;
}
