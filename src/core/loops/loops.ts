import { addBusinessDays, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';

/** What someone did while the goal was open. */
export interface Helper {
  readonly id: PersonId;
  /** Points of what they gave (R5); what they gave most weighs, never shown. */
  readonly received: number;
  /** What they did, in words, the heaviest first: "passed my resume to Petra". */
  readonly acts: readonly string[];
  readonly talks: number;
  readonly advocate: boolean;
}

/** One person who hears how it ended, and by when. */
export interface LoopEntry {
  readonly helper: Helper;
  readonly due: CalendarDay;
  /** What their thanks can name. */
  readonly act: string | null;
}

/**
 * Everyone who helped, heaviest help first, then everyone who gave a talk (R20): advocates within 2 bd of the end,
 * the rest within 5.
 */
export const loopEntries = (
  helpers: readonly Helper[],
  closedOn: CalendarDay,
  { advocates, loop }: Method,
): readonly LoopEntry[] =>
  helpers
    .filter(({ received, acts, talks, advocate }) => received > 0 || acts.length > 0 || talks > 0 || advocate)
    .toSorted(
      (one, other) =>
        Number(other.advocate) - Number(one.advocate) ||
        other.received - one.received ||
        other.talks - one.talks ||
        (one.id < other.id ? -1 : 1),
    )
    .map((helper) => ({
      helper,
      due: addBusinessDays(
        closedOn,
        helper.advocate ? Math.min(advocates.tell_bd, loop.advocate_bd) : loop.others_bd,
      ),
      act: helper.acts[0] ?? null,
    }));
