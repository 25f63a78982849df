import { lexiconFor, thankedBy, type ThankedBy } from '../../core/coach/index.ts';
import type { Instant } from '../../core/dates/index.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { readMessageRecord } from '../coach/read-message-record.ts';

/** Whether a text thanks for this, and whether it names what they did (C08). */
export const saysThanks = async (
  reader: Reader,
  { personId, interactionId }: Pick<Thanks, 'personId' | 'interactionId'>,
  text: string,
  { method }: Pick<Owner, 'method'>,
): Promise<ThankedBy> =>
  thankedBy(text, await readMessageRecord(reader, personId, interactionId), lexiconFor(text), method);

/** A thank-you closed by the message that said it: thanked where it names what they did, else thin. */
export const closedBy = (
  thanks: Thanks,
  { id }: Pick<Interaction, 'id'>,
  said: ThankedBy,
  closedAt: Instant,
): Thanks => ({ ...thanks, state: said === 'specific' ? 'thanked' : 'thin', closedAt, messageId: id });
