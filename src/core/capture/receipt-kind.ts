import type { ReceiptKind } from '../ledger/favor.ts';
import { receiptKinds } from '../ledger/favor.ts';
import { capture, type CaptureContext } from './capture.ts';

/** "explained how the port is run": what they did for me, in a line without its subject, as a kind of the ledger. */
export const receiptKindOf = (what: string, { now, zone }: Omit<CaptureContext, 'book'>): ReceiptKind => {
  const line = what.trim();
  const tail = line.charAt(0).toLowerCase() + line.slice(1);
  for (const said of [line, `They ${tail}`, `They gave me ${tail}`]) {
    const [favor] = capture(said, { now, zone, book: { find: () => [] } }).favors;
    const kind = favor?.direction === 'received' ? receiptKinds.find((one) => one === favor.kind) : undefined;
    if (kind !== undefined) return kind;
  }
  return 'other';
};
