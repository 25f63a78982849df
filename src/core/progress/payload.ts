import type { Purpose } from '../interactions/interaction.ts';
import { isLive, isWritten, type TieInteraction } from '../warmth/index.ts';

/** What is owed, or asks for something, carries nothing by itself. */
const empty: ReadonlySet<Purpose> = new Set(['thanks', 'followup', 'ask', 'approach']);

/**
 * Whether a touch brought something (R4: news, an offer, a result, a congratulation, a real question): every talk does,
 * a note of mine by what it was for, and where nobody said, by having words.
 */
export const hasPayload = ({
  direction,
  purpose,
  text,
  ...talk
}: Pick<TieInteraction, 'kind' | 'minutes' | 'direction' | 'purpose' | 'text'>): boolean => {
  if (isLive(talk)) return true;
  if (!isWritten(talk) || direction === 'them') return false;
  return purpose === null ? (text ?? '').trim() !== '' || direction === 'unknown' : !empty.has(purpose);
};
