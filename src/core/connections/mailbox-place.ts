import type { CalendarDay } from '../dates/index.ts';
import type { Correspondent } from './correspondents.ts';
import type { MailFolder } from './mailbox.ts';
import { emptyTally, type Tally } from './tally.ts';

/** How far a connected mailbox has been read, and what that brought. */
export interface MailboxPlace {
  /** What arrived before is not read. */
  readonly since: CalendarDay;
  /** Whether the words of mails are kept beside their subjects. */
  readonly keepText: boolean;
  /** Addresses from which its owner writes. */
  readonly mine: readonly string[];
  readonly folders: readonly {
    readonly path: string;
    readonly uidValidity: string;
    readonly lastUid: number;
  }[];
  /** Of all messages so far. */
  readonly total: Tally;
  /** Who is not in the book; of a mailbox that was connected before they were kept, nobody. */
  readonly correspondents?: readonly Correspondent[] | undefined;
  /** Addresses of those of them whom the user does not want in it. */
  readonly leftOut?: readonly string[] | undefined;
}

/** The last message of a folder that was read; none, where the server counts its messages anew. */
export const lastUidIn = (place: MailboxPlace, { path, uidValidity }: MailFolder): number =>
  place.folders.find((folder) => folder.path === path && folder.uidValidity === uidValidity)?.lastUid ?? 0;

/**
 * The same mailbox, to be read from its beginning: whoever is new in the book has mails there that were passed over. What
 * the book has already comes by as it is.
 */
export const fromTheBeginning = (place: MailboxPlace): MailboxPlace => ({
  ...place,
  folders: [],
  total: emptyTally,
  correspondents: [],
});

/** The same place, further on in one folder. */
export const furtherOn = (
  place: MailboxPlace,
  { path, uidValidity }: MailFolder,
  lastUid: number,
): MailboxPlace => ({
  ...place,
  folders: [...place.folders.filter((folder) => folder.path !== path), { path, uidValidity, lastUid }],
});
