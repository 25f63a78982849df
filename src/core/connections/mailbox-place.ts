import type { CalendarDay } from '../dates/index.ts';
import type { MailFolder } from './mailbox.ts';
import type { Tally } from './tally.ts';

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
}

/** The last message of a folder that was read; none, where the server counts its messages anew. */
export const lastUidIn = (place: MailboxPlace, { path, uidValidity }: MailFolder): number =>
  place.folders.find((folder) => folder.path === path && folder.uidValidity === uidValidity)?.lastUid ?? 0;

/** The same place, further on in one folder. */
export const furtherOn = (
  place: MailboxPlace,
  { path, uidValidity }: MailFolder,
  lastUid: number,
): MailboxPlace => ({
  ...place,
  folders: [...place.folders.filter((folder) => folder.path !== path), { path, uidValidity, lastUid }],
});
