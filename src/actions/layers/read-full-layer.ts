import type { PersonId } from '../../core/ids.ts';
import { displayName, type Layer } from '../../core/people/index.ts';
import { fullLayer, layerCap, warmthOn, type FullLayer } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** Of a layer that was filled by the hundred not everybody is looked through. */
const mostMembers = 500;

/**
 * The layer as full, with who could step down, where it holds more people than it has room for; else null (R4).
 * @param placed those who were just put there: nobody is asked to take back what they did a moment ago
 */
export const readFullLayer = async (
  reader: Reader,
  { day, method }: Owner,
  layer: Layer | null,
  placed: readonly PersonId[],
  waiting: FullLayer['waiting'] = null,
): Promise<FullLayer | null> => {
  if (layer === null) return null;
  const where = { layer, state: 'active', trashedAt: null } as const;
  const count = await reader.count('person', { where });
  if (count < layerCap(layer, method)) return null;
  const listed = await reader.list('person', { where, limit: mostMembers });
  const just = new Set(placed);
  const others = listed.filter(({ id }) => !just.has(id));
  // Where everybody was put there at once, they are all there is to choose from.
  const people = others.length === 0 ? listed : others;
  const ties = await reader.ties(people.map(({ id }) => id));
  return fullLayer(
    layer,
    count,
    {
      members: people.map((person) => {
        const tie = ties.get(person.id);
        return {
          id: person.id,
          name: displayName(person),
          lastTwoWay: tie?.lastTwoWay ?? null,
          warmth: tie === undefined ? 0 : warmthOn(tie, day, method).value,
        };
      }),
      waiting,
      today: day,
    },
    method,
  );
};
