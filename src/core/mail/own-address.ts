import { hasRole } from './folders.ts';
import type { MailMessage } from './message.ts';

/** So many mails with an address on the way show whose mailbox it is. */
const enoughMails = 5;
const nearlyAll = 0.8;

/** Finds out whose mailbox some mails come from, one mail after the other: what it keeps does not grow with them. */
export class OwnAddresses {
  /** Senders of mails in the Sent folder: they are me. */
  readonly #sent = new Map<string, number>();
  readonly #delivered = new Map<string, number>();
  readonly #present = new Map<string, number>();
  #mails = 0;

  add(message: Pick<MailMessage, 'from' | 'to' | 'cc' | 'deliveredTo' | 'folders' | 'automatic'>): void {
    const { from, to, cc, deliveredTo, folders, automatic } = message;
    if (hasRole(folders, 'drafts') || hasRole(folders, 'junk')) return;
    if (from !== null && hasRole(folders, 'sent')) count(this.#sent, from.email);
    for (const email of new Set(deliveredTo)) count(this.#delivered, email);
    // A list's mail names the list, not me.
    if (automatic !== null) return;
    this.#mails += 1;
    for (const email of new Set([...(from === null ? [] : [from]), ...to, ...cc].map((one) => one.email)))
      count(this.#present, email);
  }

  /**
   * Empty where nobody can tell: then the user is asked.
   * @param isTaken whether an address is somebody else's, who is in the book
   */
  all(isTaken: (email: string) => boolean): readonly string[] {
    const found = new Set(this.sure(isTaken));
    if (this.#sent.size === 0) {
      const [first, second] = ranked(this.#present).filter(([email]) => !isTaken(email));
      if (first !== undefined && first[1] >= nearlyAll * this.#mails && first[1] > (second?.[1] ?? 0))
        found.add(first[0]);
    }
    return [...found];
  }

  /** Those that the Sent folder or the way to it shows: they are mine beyond this mailbox too. */
  sure(isTaken: (email: string) => boolean): readonly string[] {
    const found = new Set(this.#sent.keys());
    const [delivered, other] = ranked(this.#delivered);
    if (delivered !== undefined && delivered[1] >= enoughMails && delivered[1] > 4 * (other?.[1] ?? 0))
      found.add(delivered[0]);
    return [...found].filter((email) => !isTaken(email));
  }

  /** Of addresses that are mine, whether one is in these mails; a handful of mails without one says nothing. */
  mayBeOf(isMine: (email: string) => boolean): boolean {
    return (
      this.#mails < enoughMails ||
      [this.#present, this.#delivered].some((counts) => [...counts.keys()].some(isMine))
    );
  }

  /** Who may be asked about: those that are in most mails, most first. */
  likely(): readonly string[] {
    return ranked(this.#present)
      .slice(0, 3)
      .map(([email]) => email);
  }
}

/** Beyond so many different ones a count that stands at one tells nothing. */
const mostCounted = 20_000;

const count = (counts: Map<string, number>, email: string): void => {
  const known = counts.get(email);
  if (known !== undefined || counts.size < mostCounted) counts.set(email, (known ?? 0) + 1);
};

const ranked = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].toSorted(([, one], [, other]) => other - one);
