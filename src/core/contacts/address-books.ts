import type { Problem } from '../connections/problem.ts';
import type { Result } from '../result.ts';

/** How to get into an account of address books. */
export interface ContactsLogin {
  /** Of the server, of one book, or an e-mail address whose server is looked up. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** It may be on this machine or in its own network. */
  readonly allowsPrivate: boolean;
}

/** One address book of an account. */
export interface FoundBook {
  /** Its own address, by which it is read from then on. */
  readonly address: string;
  readonly name: string;
  readonly mayWrite: boolean;
}

/** A card as a list of the server has it. */
export interface ListedCard {
  /** Its path on the server. */
  readonly href: string;
  readonly etag: string;
}

export interface FetchedCard extends ListedCard {
  readonly bytes: Uint8Array;
}

export interface Listing {
  /** All that is there; else only what has changed since the token. */
  readonly whole: boolean;
  readonly cards: readonly ListedCard[];
  readonly gone: readonly string[];
  /** By what the server tells next time what has changed since; null where it cannot. */
  readonly token: string | null;
}

/** What became of a card that was sent: `changed` where somebody was there first. */
export type Sent =
  | { readonly type: 'done'; readonly etag: string | null }
  | { readonly type: 'changed' }
  | { readonly type: 'missing' }
  | { readonly type: 'refused'; readonly status: number };

/** Address books outside, as they are read and written; each of them behind one login. */
export interface AddressBooks {
  find(login: ContactsLogin): Promise<Result<readonly FoundBook[], Problem>>;
  list(book: ContactsLogin, token: string | null): Promise<Result<Listing, Problem>>;
  /** Those that are gone by now are left out. */
  read(book: ContactsLogin, hrefs: readonly string[]): Promise<Result<readonly FetchedCard[], Problem>>;
  /** @param etag of the card that is replaced; null makes a new one */
  write(
    book: ContactsLogin,
    card: { readonly href: string; readonly etag: string | null; readonly text: string },
  ): Promise<Result<Sent, Problem>>;
  remove(book: ContactsLogin, card: ListedCard): Promise<Result<Sent, Problem>>;
}
