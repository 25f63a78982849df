import { lexicons, thankedBy } from '../../core/coach/index.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import type { Writer } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { readMessageRecord } from './message-record.ts';

/** Closes a thank-you with the message that said it: thanked where it names what they did (C08), else thin. */
export const closeThanks = async (
  writer: Writer,
  thanks: Thanks,
  message: Interaction,
  text: string | null,
  { method, now }: Owner,
): Promise<Thanks> => {
  const record = await readMessageRecord(writer, thanks.personId, thanks.interactionId);
  const said = text === null ? 'none' : thankedBy(text, record, lexicons.en, method);
  const closed: Thanks = {
    ...thanks,
    state: said === 'specific' ? 'thanked' : 'thin',
    closedAt: now,
    messageId: message.id,
  };
  await writer.put('thanks', closed);
  return closed;
};
