import type { Method } from '../../core/config/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { Layer, Person } from '../../core/people/index.ts';
import { firstDueFor } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';

/** Puts people into a layer or out of it, counting places, so that a triage of many makes no flood of first days. */
export interface LayerPlacer {
  /** The person in their new layer; someone without any history gets a first day, spread over the layer's T. */
  place(person: Person, layer: Layer | null): Promise<Person>;
}

export const layerPlacer = (
  reader: Reader,
  { day, method }: { readonly day: CalendarDay; readonly method: Method },
): LayerPlacer => {
  const placedByLayer = new Map<Layer, number>();
  const nextPlace = async (layer: Layer): Promise<number> => {
    const placed =
      placedByLayer.get(layer) ??
      (await reader.count('person', { where: { layer, firstDue: { not: null } } }));
    placedByLayer.set(layer, placed + 1);
    return placed + 1;
  };
  return {
    place: async (person, layer) => {
      if (person.layer === layer) return person;
      if (layer === null) return { ...person, layer, layerSince: null, firstDue: null };
      const tie = (await reader.ties([person.id])).get(person.id);
      const hasHistory = tie !== undefined && tie.interactions > 0;
      const firstDue = hasHistory ? null : firstDueFor(day, layer, await nextPlace(layer), method);
      return { ...person, layer, layerSince: day, firstDue };
    },
  };
};
