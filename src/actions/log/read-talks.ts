import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { TieInteraction } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';

/** What happened with one person, each talk with how many of the book were there. */
export interface Talks {
  readonly interactions: readonly (Interaction & TieInteraction)[];
}

/** Every talk, message and plan of these people, by person; in three questions however many they are. */
export const readTalks = async (
  reader: Reader,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Talks>> => {
  if (people.length === 0) return new Map();
  const own = await reader.list('participant', { where: { personId: { in: people }, role: 'with' } });
  const interactionIds = [...new Set(own.map(({ interactionId }) => interactionId))];
  const interactionsById = new Map(
    (await reader.getMany('interaction', interactionIds)).map((interaction) => [interaction.id, interaction]),
  );
  const everyone = await reader.list('participant', {
    where: { interactionId: { in: interactionIds }, role: 'with' },
  });
  const counts = new Map<InteractionId, number>();
  for (const { interactionId } of everyone) counts.set(interactionId, (counts.get(interactionId) ?? 0) + 1);
  const ownById = Map.groupBy(own, ({ personId }) => personId);
  return new Map(
    people.map((id) => [
      id,
      {
        interactions: (ownById.get(id) ?? []).flatMap(({ interactionId }) => {
          const interaction = interactionsById.get(interactionId);
          return interaction ? [{ ...interaction, people: counts.get(interactionId) ?? 1 }] : [];
        }),
      },
    ]),
  );
};
