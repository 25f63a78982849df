import type { PersonId } from '../../core/ids.ts';
import { layers } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

/** More than the layers hold; whoever puts everybody into the wide one is served all the same. */
const mostKept = 400;

/** Whom I keep: those in a layer who may hear from me, the inner ones first. */
export const readKeptIds = async (reader: Reader, most = mostKept): Promise<readonly PersonId[]> => {
  const kept = await reader.pick('person', ['id', 'layer'], {
    where: { layer: { in: layers }, state: { in: ['active', 'dormant'] }, trashedAt: null },
  });
  const place = (layer: (typeof kept)[number]['layer']): number =>
    layer === null ? layers.length : layers.indexOf(layer);
  return kept
    .toSorted((one, other) => place(one.layer) - place(other.layer) || (one.id < other.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
};
