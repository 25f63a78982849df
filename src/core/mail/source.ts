import type { Interaction } from '../interactions/interaction.ts';

/** Who says that a mail was written: a file of mails, or a mailbox that is connected ("mail:<connection>"). */
export const mailSource = 'mail';

export const isFromMail = ({ source }: Pick<Interaction, 'source'>): boolean =>
  source === mailSource || source.startsWith(`${mailSource}:`);
