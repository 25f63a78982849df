import type { Ask } from '../asks/ask.ts';
import type { CalendarDay, Weekend } from '../dates/index.ts';

/** A request that went out and that nobody has answered. */
export interface OpenRequest {
  readonly ask: Ask;
  /** The last talk, or word of theirs, since it went out: nothing more is asked after that. */
  readonly heardOn: CalendarDay | null;
  /** W today. */
  readonly warmth: number;
  readonly inside: boolean;
  readonly weekend: Weekend;
  /** The company that the request is about, by name. */
  readonly company: string | null;
  /** Someone there has answered eagerly: nobody else is approached. */
  readonly hasEagerHelper: boolean;
}
