import { addHours, type Clock, type Instant, type TimeZone } from '../../core/dates/index.ts';
import { countingIds } from '../../core/ids.ts';
import type { Meaning } from '../../core/meaning/index.ts';
import { readMeaning } from '../../core/meaning/testing/judged.ts';
import { openStore } from '../../store/open-store.ts';
import type { VerifyProblem } from '../../store/verify-problem.ts';
import { sqliteUnderTest, type BookPlace } from '../../store/testing/books.ts';
import type { Deps } from '../deps.ts';

export const paris = 'Europe/Paris' as TimeZone;

/** 18 November 2026, a Wednesday, 09:00 in Paris. */
const wednesday = Date.parse('2026-11-18T09:00+01:00') as Instant;

/** A clock that a test sets by hand. */
export class HandClock implements Clock {
  #now: Instant;

  constructor(now: Instant) {
    this.#now = now;
  }

  now(): Instant {
    return this.#now;
  }

  set(now: Instant): void {
    this.#now = now;
  }

  passDays(days: number): void {
    this.#now = addHours(this.#now, days * 24);
  }
}

let read: Meaning | undefined;
/** As in the program: read once, when somebody asks. */
const meaning = (): Meaning => (read ??= readMeaning());

export interface TestBook extends AsyncDisposable {
  readonly deps: Deps;
  readonly clock: HandClock;
  /** What is kept beside the records and does not follow from them: nothing, in a book that is sound. */
  verify(): Promise<readonly VerifyProblem[]>;
}

/** A real book on SQLite in a folder of its own, gone with the test; in Paris. */
export const openTestBook = async (now: Instant = wednesday): Promise<TestBook> =>
  await openBookAt(await sqliteUnderTest.place(), now);

/** The same where somebody else says: on either engine. */
export const openBookAt = async (place: BookPlace, now: Instant = wednesday): Promise<TestBook> => {
  const clock = new HandClock(now);
  const ids = countingIds();
  const store = await openStore({
    engine: place.choice,
    clock,
    ids,
    meaning,
  });
  const deps: Deps = { space: store.as('me'), clock, ids };
  await deps.space.write({ action: 'set', summary: 'zone', undoable: false }, (writer) =>
    writer.put('setting', { id: 'timeZone', value: paris }),
  );
  return {
    deps,
    clock,
    verify: async () => (await store.verify('me')).problems,
    [Symbol.asyncDispose]: async () => {
      await store.close();
      await place[Symbol.asyncDispose]();
    },
  };
};
