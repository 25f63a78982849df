import type { Instant } from '../../core/dates/index.ts';
import type { InteractionId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Reader } from '../../store/space.ts';

/** Whoever says the same within a minute has pressed twice, or sent a line of the terminal's history again. */
const twiceMs = 60_000;

/** The talk that the very same words made a moment ago; null where they are said for the first time. */
export const saidBefore = async (
  reader: Reader,
  { id, day, text }: Pick<Interaction, 'id' | 'day' | 'text'>,
  now: Instant,
): Promise<InteractionId | null> => {
  const lately = await reader.pick('interaction', ['id', 'text', 'loggedAt'], { where: { day } });
  const since = now - twiceMs;
  return (
    lately.find((one) => one.id !== id && one.text === text && one.loggedAt >= since && one.loggedAt <= now)
      ?.id ?? null
  );
};
