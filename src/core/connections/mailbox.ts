import type { CalendarDay } from '../dates/index.ts';
import type { Result } from '../result.ts';
import type { Problem } from './problem.ts';

/** How a mailbox is reached over IMAP. All of it is sealed: the password is in it. */
export interface MailAccount {
  readonly address: string;
  readonly host: string;
  /** 993 speaks TLS at once; any other begins in the clear and must change to TLS. */
  readonly port: number;
  /** Mostly the address. */
  readonly login: string;
  readonly password: string;
  /** It may be in its own network; on this very machine it need not speak TLS. */
  readonly allowsPrivate: boolean;
}

/** What is read: of Google's "all mail" nothing else, as it holds the others. */
export type MailFolderRole = 'inbox' | 'sent' | 'archive' | 'all';

export interface MailFolder {
  readonly path: string;
  readonly role: MailFolderRole;
  /** Another one, and all messages have other numbers. */
  readonly uidValidity: string;
  /** A message to come has this number or a higher one. */
  readonly uidNext: number;
}

/** A message as the server shows it from outside. */
export interface MailHead {
  readonly uid: number;
  /** Written, and not sent. */
  readonly isDraft: boolean;
  /** Its header lines. */
  readonly head: Uint8Array;
}

/** An open mailbox, which is only ever looked at: nothing in it is marked or moved. */
export interface Mailbox {
  /** Those that are read, in the order in which they are. */
  folders(): Promise<readonly MailFolder[]>;
  /** The numbers of what lies beyond one and arrived on a day or later, the lowest first. */
  uidsBeyond(folder: MailFolder, uid: number, since: CalendarDay): Promise<readonly number[]>;
  /** Of messages that are gone by now there is none. */
  heads(folder: MailFolder, uids: readonly number[]): Promise<readonly MailHead[]>;
  /** Whole messages, or their first bytes where they are longer. */
  messages(folder: MailFolder, uids: readonly number[]): Promise<ReadonlyMap<number, Uint8Array>>;
  /** Until a folder holds something new, or what it waits beside has come. */
  waitForNews(folder: MailFolder, beside: Promise<unknown>): Promise<void>;
}

/**
 * Opens a mailbox for as long as it is used. What the mail server refuses or cannot is a problem; what the use itself
 * throws stays thrown.
 */
export type WithMailbox = <Value>(
  account: MailAccount,
  work: (mailbox: Mailbox) => Promise<Value>,
) => Promise<Result<Value, Problem>>;
