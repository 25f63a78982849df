import type { CalendarDay, Instant } from '../core/dates/index.ts';
import type { Direction, InteractionKind } from '../core/interactions/interaction.ts';
import type { GiveKind, ReceiptKind } from '../core/ledger/favor.ts';
import type { ReadPerson } from './source.ts';

/** Something a source tells of the time before the first use: it warms, and never makes a card (method, "history"). */
export interface HistoryDraft {
  /** The same thing read again has the same id. */
  readonly foreignId: string;
  readonly kind: InteractionKind;
  /** Who wrote it. */
  readonly direction: Direction;
  /** As the file gives it; where it also gives the moment, the owner's zone decides. */
  readonly day: CalendarDay;
  readonly at?: Instant | null;
  readonly text: string;
  /** What it was worth to one of us beside the words. */
  readonly favor:
    | { readonly direction: 'given'; readonly kind: GiveKind; readonly what: string }
    | { readonly direction: 'received'; readonly kind: ReceiptKind; readonly what: string }
    | null;
}

/** A person as a part of an export names them in passing: told apart by name, never a description to update from. */
export interface NamedPerson extends ReadPerson {
  readonly history: readonly HistoryDraft[];
  /** Nobody is made of this: whom the book does not hold is left out. */
  readonly onlyKnown?: boolean;
}
