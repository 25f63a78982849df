import { OwnAddresses } from '../../core/mail/index.ts';
import { readMail, type RawMail } from '../../sources/mail/index.ts';
import { breather } from '../../store/breathe.ts';

/** The mails of one file, or of all such files of an archive. */
export interface Mailbox {
  /** They stream by anew for each reading: a mailbox is never held as a whole. */
  readonly mails: () => AsyncIterable<RawMail>;
  readonly count: number;
  /** Whose mailbox it is, as far as its mails tell. */
  readonly own: OwnAddresses;
}

/** Looks at every head once: how many mails there are, and whose they are. */
export const readMailbox = async (mails: Mailbox['mails']): Promise<Mailbox> => {
  const own = new OwnAddresses();
  const breathe = breather();
  let count = 0;
  for await (const { bytes } of mails()) {
    count += 1;
    own.add(readMail(bytes, { text: false }));
    await breathe();
  }
  return { mails, count, own };
};
