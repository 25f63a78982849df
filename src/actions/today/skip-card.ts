import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import type { ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { keyNow, requireOpenCard } from './card-subject.ts';

/** Days of "not today" after which the card asks "drop, move out a layer, or change the date?" (method, section 3). */
const askAfter = 3;

/** "Not today": it costs nothing. */
export const skipCard = async (
  deps: Deps,
  { key: said }: { readonly key: string },
): Promise<Result<{ readonly ask: boolean; readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'skip', summary: 'Put a card off: not today' },
    async (writer) => {
      const owner = await readOwner(writer, deps.clock);
      const key = await keyNow(writer, said);
      const card = await requireOpenCard(writer, key, owner);
      if (!card.ok) return card;
      const { day: today, now } = owner;
      const before = await writer.get('cardState', key);
      const skippedOn = [...new Set([...(before?.skippedOn ?? []), today])];
      await writer.put('cardState', {
        id: key,
        state: 'skipped',
        day: today,
        at: now,
        until: null,
        skippedOn,
      });
      return ok(skippedOn.length >= askAfter);
    },
  );
  return value.ok ? ok({ ask: value.value, batch }) : value;
};
