import type { Instant } from '../dates/index.ts';

/** Wrong guesses of one caller, or of all together. */
export interface Guesses {
  readonly wrong: number;
  readonly lastAt: Instant;
}

/** How long somebody waits who guesses wrong. */
export interface Patience {
  /** So many cost nothing: everybody mistypes. */
  readonly free: number;
  /** Then the wait doubles with each, from this on. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** After so long without a wrong guess all is forgotten. */
  readonly forgetMs: number;
}

const minuteMs = 60_000;

/** For one caller: ten wrong guesses take a minute, and then it is four an hour. */
export const patienceWithOne: Patience = {
  free: 5,
  firstMs: 2000,
  longestMs: 15 * minuteMs,
  forgetMs: 60 * minuteMs,
};

/** For all callers whom nobody knows, taken together: however many addresses guess, it is two a minute. */
export const patienceWithAll: Patience = {
  free: 100,
  firstMs: 30_000,
  longestMs: 30_000,
  forgetMs: 60 * minuteMs,
};

/** How long until the next guess is heard; 0: now. */
export const waitMs = (guesses: Guesses | null, patience: Patience, now: Instant): number => {
  if (guesses === null || guesses.wrong < patience.free) return 0;
  const { firstMs, longestMs, free } = patience;
  const wait = Math.min(longestMs, firstMs * 2 ** Math.min(guesses.wrong - free, 30));
  // A clock that was set back must not keep its owner out until it is then again.
  return now < guesses.lastAt ? 0 : Math.max(0, guesses.lastAt + wait - now);
};

export const guessedWrong = (guesses: Guesses | null, patience: Patience, now: Instant): Guesses => ({
  wrong: guesses === null || isForgotten(guesses, patience, now) ? 1 : guesses.wrong + 1,
  lastAt: now,
});

export const isForgotten = ({ lastAt }: Guesses, { forgetMs }: Patience, now: Instant): boolean =>
  now - lastAt >= forgetMs;
