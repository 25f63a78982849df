import type { AddressBooks } from '../contacts/address-books.ts';
import type { Post, Push } from '../reminders/posting.ts';
import type { AskModel } from '../model/model.ts';
import type { SendMail } from '../sending/smtp.ts';
import type { WithMailbox } from './mailbox.ts';
import type { Problem } from './problem.ts';
import type { Validator } from './connection.ts';

/** Keeps secrets where only this book can read them. */
export interface Vault {
  /** @param about of what it is the secret: it opens for nothing else */
  seal(secret: string, about: string): string;
  /** Null where the key is another one by now. */
  open(sealed: string, about: string): string | null;
}

/** What is fetched from an address, by which it is asked for and how much of it may come. */
export type DocumentKind = 'calendar' | 'feed' | 'page';

export interface FreshDocument {
  readonly type: 'fresh';
  readonly bytes: Uint8Array;
  readonly validator: Validator | null;
  /** Where it was in the end. */
  readonly address: string;
  /** Every step there was for good: next time it is asked for there at once. */
  readonly hasMoved: boolean;
  /** As the server calls it: `text/html; charset=utf-8`. */
  readonly contentType: string | null;
}

export type Fetched =
  | FreshDocument
  | { readonly type: 'unchanged' }
  | {
      readonly type: 'failed';
      readonly problem: Problem;
      /** How long the server wants not to be asked; null where it did not say. */
      readonly waitSeconds: number | null;
    };

export interface FetchOptions {
  /** From the last time: what has not changed since is not sent again. */
  readonly validator: Validator | null;
  readonly allowsPrivate: boolean;
}

/** The world outside, as connections reach it. */
export interface Outside {
  readonly vault: Vault;
  readonly fetchDocument: (kind: DocumentKind, address: string, options: FetchOptions) => Promise<Fetched>;
  readonly addressBooks: AddressBooks;
  readonly withMailbox: WithMailbox;
  readonly sendMail: SendMail;
  readonly post: Post;
  readonly push: Push;
  readonly askModel: AskModel;
  /** The program ends: what takes long breaks off where it can go on later. */
  readonly isStopping: () => boolean;
}
