import type { Instant } from '../dates/index.ts';

export interface MailParty {
  readonly name: string | null;
  readonly address: string;
}

/** A mail as it is written, before it is bytes. */
export interface OutgoingMail {
  /** Without angle brackets. */
  readonly id: string;
  readonly from: MailParty | null;
  readonly to: readonly MailParty[];
  readonly subject: string;
  readonly text: string;
  /** The same as a page, for whoever shows mails so. */
  readonly html?: string;
  /** An address that ends mails of this kind with one POST (RFC 8058). */
  readonly unsubscribe?: string;
  /** No person wrote it: nothing answers by itself (RFC 3834). */
  readonly isAutomatic?: boolean;
  readonly at: Instant;
  /** Of the mail that it answers, and of all before that, the oldest first. */
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Opens in a mail program as one to be sent, where it is a file. */
  readonly isUnsent: boolean;
}

/** The name of a mail, which no other has: of the house from which it is sent, where that is known. */
export const mailIdOf = (id: string, address: string | null): string => {
  const domain = /@([a-z\d.-]+\.[a-z]+)$/iu.exec(address ?? '')?.[1];
  return `${id}@${domain?.toLowerCase() ?? 'goodturn.invalid'}`;
};
