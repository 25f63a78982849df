import type { Clock } from '../../core/dates/index.ts';
import {
  guessedWrong,
  isForgotten,
  patienceWithAll,
  patienceWithOne,
  waitMs,
  type Guesses,
} from '../../core/sign-in/index.ts';

/** Who guesses: a browser or device that was let in before, or somebody by where they come from; null where that is unknown. */
export interface Guesser {
  readonly name: string | null;
  readonly isKnown: boolean;
}

/** So many callers are told apart; the longest quiet one makes room. */
const mostGuessers = 10_000;
/** So many passwords are looked at or wait for it: each takes memory and time. */
const mostWaiting = 8;

/**
 * Lets guesses through one at a time, and makes whoever guesses wrong wait. Strangers also wait for each other, where
 * there are very many wrong guesses; a browser that was let in before and a paired device never wait for anybody else.
 */
export const createGate = (clock: Clock) => {
  const guessers = new Map<string, Guesses>();
  let everybody: Guesses | null = null;
  const lanes = {
    known: { last: Promise.resolve(), waiting: 0 },
    others: { last: Promise.resolve(), waiting: 0 },
  };

  const remember = (name: string, guesses: Guesses): void => {
    guessers.delete(name);
    guessers.set(name, guesses);
    const [oldest] = guessers.keys();
    if (guessers.size > mostGuessers && oldest !== undefined) guessers.delete(oldest);
  };

  return async (
    { name, isKnown }: Guesser,
    guess: () => Promise<boolean>,
  ): Promise<'right' | 'wrong' | { readonly waitMs: number }> => {
    const now = clock.now();
    const said = name === null ? null : (guessers.get(name) ?? null);
    const own = said !== null && isForgotten(said, patienceWithOne, now) ? null : said;
    const all = isKnown ? null : everybody;
    const wait = Math.max(waitMs(own, patienceWithOne, now), waitMs(all, patienceWithAll, now));
    if (wait > 0) return { waitMs: wait };
    const lane = isKnown ? lanes.known : lanes.others;
    if (lane.waiting >= mostWaiting) return { waitMs: 1000 };
    // Counted before it is looked at: many at once are as many guesses. A right one is taken back.
    if (name !== null) remember(name, guessedWrong(own, patienceWithOne, now));
    if (!isKnown) everybody = guessedWrong(everybody, patienceWithAll, now);
    lane.waiting += 1;
    const looked = lane.last.then(guess);
    lane.last = looked.then(
      () => undefined,
      () => undefined,
    );
    try {
      if (!(await looked)) return 'wrong';
    } finally {
      lane.waiting -= 1;
    }
    if (name !== null) guessers.delete(name);
    if (!isKnown && everybody !== null) everybody = { ...everybody, wrong: everybody.wrong - 1 };
    return 'right';
  };
};
