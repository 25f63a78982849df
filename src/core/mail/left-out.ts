import type { Method } from '../config/index.ts';
import { tellsAcquaintance } from '../paths/index.ts';
import { automaticReasons, isRobotAddress, type Automatic } from './automatic.ts';
import { hasRole } from './folders.ts';
import { receiversOf, type MailAddress, type MailMessage } from './message.ts';

/** Why a mail makes nothing in the book. */
export const mailLeftOutReasons = [
  'nobody-known',
  'not-in-book',
  'only-me',
  'crowd',
  'draft',
  'junk',
  'trash',
  'twice',
  ...automaticReasons,
] as const satisfies readonly string[];
export type MailLeftOut = (typeof mailLeftOutReasons)[number];

/** In words that follow a count: "12 newsletters and other mass mail". */
export const mailLeftOutWords: Readonly<Record<MailLeftOut, string>> = {
  'nobody-known': 'with nobody of your book',
  'not-in-book': 'from somebody of your book to others',
  'only-me': 'naming nobody but you',
  crowd: 'to more than eight people',
  draft: 'never sent',
  junk: 'in the spam folder',
  trash: 'in the trash',
  twice: 'in the file twice',
  list: 'of mailing lists',
  newsletter: 'newsletters and other mass mail',
  robot: 'from addresses that nobody reads',
  invitation: 'calendar invitations and their answers',
  away: 'automatic answers: somebody is away',
  bounce: 'returned by a mail server',
  automatic: 'written by a machine',
};

/** Who has a part in a mail, myself left out; and whether I wrote it. */
export interface MailPeople {
  readonly isMine: boolean;
  /** The one who wrote it; null where that is me. */
  readonly sender: MailAddress | null;
  /** Whom it went to beside me. */
  readonly receivers: readonly MailAddress[];
}

/** @param mine my own addresses, in lower case */
export const peopleOfMail = (message: MailMessage, mine: ReadonlySet<string>): MailPeople => {
  const isMine = message.from === null ? hasRole(message.folders, 'sent') : mine.has(message.from.email);
  const receivers = receiversOf(message).filter(
    ({ email }) => !mine.has(email) && email !== message.from?.email && !isRobotAddress(email),
  );
  return { isMine, sender: isMine ? null : message.from, receivers };
};

/** Why a mail is no word between people, whoever they are; null where it is one. */
export const whyMailLeftOut = (
  { folders, automatic }: Pick<MailMessage, 'folders' | 'automatic'>,
  { isMine, sender, receivers }: MailPeople,
  method: Method,
): MailLeftOut | null => {
  if (hasRole(folders, 'drafts')) return 'draft';
  if (hasRole(folders, 'junk')) return 'junk';
  if (hasRole(folders, 'trash')) return 'trash';
  // Of what I sent nobody asks how it was sent, but for what my programs send for me.
  if (automatic !== null && (!isMine || isOfMachine(automatic))) return automatic;
  if (!isMine && hasRole(folders, 'lists')) return 'newsletter';
  const others = receivers.length + (sender === null ? 0 : 1);
  if (others === 0) return 'only-me';
  return tellsAcquaintance(others, method) ? null : 'crowd';
};

const isOfMachine = (automatic: Automatic): boolean => automatic !== 'newsletter' && automatic !== 'robot';
