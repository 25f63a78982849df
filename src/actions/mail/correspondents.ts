import type { CalendarDay } from '../../core/dates/index.ts';
import type { MailAddress } from '../../core/mail/index.ts';
import type { UnknownPerson } from '../calendars/plan-calendar.ts';

/** Listed at most; who wrote once years ago is no loss. */
const mostListed = 200;
/** Remembered at most while a mailbox is read. */
const mostRemembered = 50_000;

interface Exchange {
  name: string | null;
  mine: number;
  theirs: number;
  last: CalendarDay;
}

/** People who are not in the book, and what went to and fro with them. */
export class Correspondents {
  readonly #byAddress = new Map<string, Exchange>();

  add({ email, name }: MailAddress, writtenBy: 'me' | 'them', day: CalendarDay): void {
    const known = this.#byAddress.get(email) ?? { name: null, mine: 0, theirs: 0, last: day };
    if (this.#byAddress.size >= mostRemembered && !this.#byAddress.has(email)) return;
    this.#byAddress.set(email, known);
    known.name ??= name;
    if (writtenBy === 'me') known.mine += 1;
    else known.theirs += 1;
    if (day > known.last) known.last = day;
  }

  /** Those who wrote and were written to, the busiest exchange first: one side alone is no exchange. */
  twoWay(): readonly UnknownPerson[] {
    return [...this.#byAddress]
      .filter(([, { mine, theirs }]) => mine > 0 && theirs > 0)
      .map(([email, { name, mine, theirs, last }]) => ({ email, name, times: mine + theirs, last }))
      .toSorted((one, other) => other.times - one.times || (one.last > other.last ? -1 : 1))
      .slice(0, mostListed);
  }
}
