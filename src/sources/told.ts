import type { CalendarDay, PartialDate } from '../core/dates/index.ts';
import type { Direction, InteractionKind } from '../core/interactions/interaction.ts';
import type { PersonState } from '../core/people/index.ts';

/**
 * What another book told of a person beside who they are. Each thing has a key by which it is known again, the same
 * in every form of the export.
 */
export interface ToldOfPerson {
  /** A talk of several people stands with each of them, under one key. */
  readonly talks: readonly {
    readonly key: string;
    readonly kind: InteractionKind;
    readonly direction: Direction;
    readonly day: CalendarDay;
    readonly text: string | null;
  }[];
  readonly favors: readonly {
    readonly key: string;
    readonly direction: 'given' | 'received';
    readonly what: string;
    readonly day: CalendarDay;
  }[];
  readonly threads: readonly {
    readonly key: string;
    readonly what: string;
    readonly when: PartialDate | null;
    /** Null: today. */
    readonly openedOn: CalendarDay | null;
  }[];
  readonly facts: readonly {
    readonly key: string;
    readonly what: string;
    readonly day: CalendarDay | null;
  }[];
  /** Days between touches that were wished for there. */
  readonly everyDays: number | null;
  readonly state: PersonState;
  /** The source's key of who introduced them. */
  readonly introducedBy: string | null;
}
