import type { CalendarDay } from '../dates/index.ts';
import type { FavorId, InteractionId, PersonId } from '../ids.ts';

/** What they can do for me (R5, receipts). */
export const receiptKinds = [
  'advice',
  'talk',
  'feedback',
  'introduction',
  'mock-interview',
  'referral',
  'vouching',
  'other',
] as const;
/** What I can do for them (R5, gives). */
export const giveKinds = [
  'thanks',
  'result',
  'article',
  'news',
  'analysis',
  'introduction',
  'skill',
  'feedback',
  'candidate',
  'credit',
  'invitation',
  'other',
] as const;
export type ReceiptKind = (typeof receiptKinds)[number];
export type GiveKind = (typeof giveKinds)[number];

/** One thing given or received, in kind (R5); never money, never points on screen. */
export interface Favor {
  readonly id: FavorId;
  readonly personId: PersonId;
  readonly direction: 'given' | 'received';
  readonly kind: ReceiptKind | GiveKind;
  readonly what: string;
  readonly day: CalendarDay;
  readonly minutes: number | null;
  readonly interactionId: InteractionId | null;
  /** They said it was useful; null where nobody said. */
  readonly useful: boolean | null;
  /** Done without being asked (R9); null where nobody said. */
  readonly unasked: boolean | null;
  readonly history: boolean;
}
