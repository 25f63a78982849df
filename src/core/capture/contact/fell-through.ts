import type { CaptureDraft } from '../draft.ts';
import { unanswered, unmet } from '../english/fell-through.ts';
import { tokenize } from '../words/tokens.ts';

/**
 * "Rang Ada, no answer", "Ben cancelled our lunch", "didn't meet Ines after all": whether the talk that the line is about
 * did not come to be. What says how long it took, or what somebody did, did.
 */
export const fellThrough = ({
  note,
  kind,
  minutes,
  planned,
  favors,
}: Pick<CaptureDraft, 'note' | 'kind' | 'minutes' | 'planned' | 'favors'>): boolean => {
  if (planned || minutes !== null || favors.length > 0) return false;
  const line = ` ${tokenize(note)
    .map(({ lower }) => lower)
    .join(' ')} `;
  return unmet.test(line) || ((kind === 'call' || kind === 'video') && unanswered.test(line));
};
