import type { BatchId } from '../core/ids.ts';

/** Makes a request that may be sent again: names the batch it writes. */
export const requestIdHeader = 'idempotency-key';
/** When it was asked, where it is sent later than that. */
export const askedAtHeader = 'goodturn-asked-at';

/** What a caller may say of any call that writes, beside what it says in it. */
export interface Asked {
  readonly id: BatchId;
  /** ISO instant. */
  readonly at: string;
}

export const askedHeaders = (asked: Asked): Readonly<Record<string, string>> => ({
  [requestIdHeader]: asked.id,
  [askedAtHeader]: asked.at,
});
