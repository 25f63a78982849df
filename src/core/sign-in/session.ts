import type { Instant } from '../dates/index.ts';

const dayMs = 86_400_000;

/** A sign-in nobody used for so long is over. */
const sessionIdleDays = 7;
/** And so is every one after this. */
export const sessionDays = 30;

export const sessionEnd = (now: Instant): Instant => (now + sessionDays * dayMs) as Instant;

/** When a session that was last seen then ends, if nobody comes back. */
export const sessionEndsAt = (endsAt: Instant, seenAt: Instant): Instant =>
  Math.min(endsAt, seenAt + sessionIdleDays * dayMs) as Instant;

/** Ten, of 80 bits each: nobody guesses one, so guesses at them keep nobody waiting. */
export const recoveryCodes = 10;
export const recoveryBytes = 16;
