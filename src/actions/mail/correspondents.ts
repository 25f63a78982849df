import { twoWayExchanges, type Correspondent } from '../../core/connections/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { MailAddress } from '../../core/mail/index.ts';
import type { UnknownPerson } from '../calendars/plan-calendar.ts';

/** Listed at most; who wrote once years ago is no loss. */
const mostListed = 200;
/** Remembered at most while a mailbox is read. */
const mostRemembered = 50_000;

/** People who are not in the book, and what went to and fro with them. */
export class Correspondents {
  readonly #byAddress: Map<string, Correspondent>;

  constructor(known: readonly Correspondent[] = []) {
    this.#byAddress = new Map(known.map((one) => [one.email, one]));
  }

  add({ email, name }: MailAddress, writtenBy: 'me' | 'them', day: CalendarDay): void {
    const known = this.#byAddress.get(email) ?? { email, name: null, mine: 0, theirs: 0, last: day };
    if (this.#byAddress.size >= mostRemembered && !this.#byAddress.has(email)) return;
    this.#byAddress.set(email, {
      email,
      name: known.name ?? name,
      mine: known.mine + (writtenBy === 'me' ? 1 : 0),
      theirs: known.theirs + (writtenBy === 'them' ? 1 : 0),
      last: day > known.last ? day : known.last,
    });
  }

  all(): readonly Correspondent[] {
    return [...this.#byAddress.values()];
  }

  twoWay(): readonly UnknownPerson[] {
    return offeredOf(this.all());
  }
}

/** As they are offered, each with how many mails there were. */
export const offeredOf = (
  all: readonly Correspondent[],
): readonly (UnknownPerson & { readonly email: string })[] =>
  twoWayExchanges(all)
    .slice(0, mostListed)
    .map(({ email, name, mine, theirs, last }) => ({ email, name, times: mine + theirs, last }));
