import type { Instant } from '../dates/index.ts';
import type { Automatic } from './automatic.ts';

export interface MailAddress {
  /** In lower case. */
  readonly email: string;
  readonly name: string | null;
}

/** One mail, as far as relationships go. */
export interface MailMessage {
  /** Where it stands in its file, counted from 1; null where there is no file. */
  readonly place: number | null;
  /** What it is called everywhere, without brackets; of a mail without an id made of its sender, moment and subject. */
  readonly id: string;
  readonly inReplyTo: string | null;
  /** The mails that it goes back to, the first of the thread first. */
  readonly references: readonly string[];
  /** Null where the date cannot be read. */
  readonly sentAt: Instant | null;
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  /** Copies, blind ones too. */
  readonly cc: readonly MailAddress[];
  /** Whose mailbox it was delivered to, where the headers say. */
  readonly deliveredTo: readonly string[];
  readonly subject: string | null;
  /** What the sender wrote, without what is quoted and without a signature; null where there is none, or nobody asked. */
  readonly text: string | null;
  /** Attached files, by their names. */
  readonly attachments: readonly string[];
  /** Why nobody wrote this to anybody; null where a person did. */
  readonly automatic: Automatic | null;
  /** Its folders and labels: "Sent", "[Gmail]/Sent Mail", "\Sent". */
  readonly folders: readonly string[];
}

/** Everybody whom it was addressed to, each once. */
export const receiversOf = ({ to, cc }: Pick<MailMessage, 'to' | 'cc'>): readonly MailAddress[] => [
  ...new Map([...cc, ...to].map((address) => [address.email, address])).values(),
];
