import type { PersonId } from '../../core/ids.ts';
import type { LedgerInput } from '../../core/ledger/index.ts';
import type { Reader } from '../../store/space.ts';

/** All that was given, received and said between me and one person: what the ledger is made of (R5). */
export const readBetween = async (reader: Reader, personId: PersonId): Promise<LedgerInput> => {
  const favors = await reader.list('favor', { where: { personId } });
  const mine = await reader.list('participant', { where: { personId, role: 'with' } });
  const ids = mine.map(({ interactionId }) => interactionId);
  const interactions = await reader.getMany('interaction', ids);
  const all = await reader.list('participant', { where: { interactionId: { in: ids }, role: 'with' } });
  const people = new Map<string, number>();
  for (const { interactionId } of all) people.set(interactionId, (people.get(interactionId) ?? 0) + 1);
  return {
    favors,
    interactions: interactions.map((interaction) => ({
      ...interaction,
      people: people.get(interaction.id) ?? 1,
    })),
  };
};
