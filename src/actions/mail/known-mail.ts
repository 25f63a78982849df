import type { CalendarDay, Instant } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { MailMessage } from '../../core/mail/index.ts';

/** A mail between me and people of the book. */
export interface KnownMail {
  readonly message: MailMessage;
  readonly day: CalendarDay;
  readonly at: Instant;
  readonly isMine: boolean;
  /** Whom I wrote to, or who wrote to me. */
  readonly people: readonly PersonId[];
  /** Others of the book on a mail to me: they are on one thread with its sender (R22). */
  readonly alongside: readonly PersonId[];
  /** People in all, myself not counted. */
  readonly others: number;
}
