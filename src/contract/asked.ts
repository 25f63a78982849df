import type { BatchId } from '../core/ids.ts';

/** Makes a request that may be sent again: names the batch it writes. */
export const requestIdHeader = 'idempotency-key';
/** How many seconds ago it was asked, where it is sent later than that: right also where the sender's clock is not. */
export const askedAgoHeader = 'goodturn-asked-ago';
/** The book that it is about, whichever this browser has open by the time it is sent. */
export const bookHeader = 'goodturn-book';
/** The zone whose days this request counts in, where they are not to be those of the owner's own. */
export const zoneHeader = 'goodturn-zone';

export type Book = 'own' | 'demo';

/** What a caller may say of any call that writes, beside what it says in it. */
export interface Asked {
  readonly id: BatchId;
  readonly secondsAgo: number;
  readonly book?: Book;
}

export const askedHeaders = ({ id, secondsAgo, book }: Asked): Readonly<Record<string, string>> => ({
  [requestIdHeader]: id,
  ...(book !== undefined && { [bookHeader]: book }),
  ...(secondsAgo > 0 && { [askedAgoHeader]: String(secondsAgo) }),
});
