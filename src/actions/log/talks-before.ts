import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { conversationsWith } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** What was with somebody before a talk, as far as the rules for a new talk ask. */
export interface TalksBefore {
  /** Days of conversations, those of R1's last days and the first: oldest first, each once. */
  readonly days: readonly CalendarDay[];
  /** Whether there is a conversation with them once the talk is told. */
  readonly conversed: boolean;
}

/**
 * From the days that stand beside the tie. Where there was no conversation yet, and where a talk is told anew, which
 * does not count as one before itself, from all there was.
 */
export const readTalksBefore = async (
  reader: Reader,
  ids: readonly PersonId[],
  talk: Interaction,
  { method }: Owner,
): Promise<ReadonlyMap<PersonId, TalksBefore>> => {
  const isToldAnew = (await reader.get('interaction', talk.id)) !== null;
  const ties = await reader.ties(ids);
  const firstOf = (id: PersonId): CalendarDay | null =>
    isToldAnew ? null : (ties.get(id)?.firstConversation ?? null);
  const between = await reader.between(ids.filter((id) => firstOf(id) === null));
  const found = new Map<PersonId, TalksBefore>();
  for (const id of ids) {
    const first = firstOf(id);
    if (first === null) {
      const others = (between.get(id)?.interactions ?? []).filter((other) => other.id !== talk.id);
      found.set(id, {
        days: conversationsWith(others, method).map(({ day }) => day),
        conversed: conversationsWith([...others, { ...talk, people: ids.length }], method).length > 0,
      });
      continue;
    }
    const lately = await reader.tieDays(id, {
      from: addDays(talk.day, -method.thanks.within_d),
      to: talk.day,
    });
    const days = lately.filter(({ conversation }) => conversation).map(({ day }) => day);
    found.set(id, { days: [...new Set([first, ...days.toReversed()])], conversed: true });
  }
  return found;
};
