import type { BatchId, PersonId } from '../../core/ids.ts';
import { displayName, type Layer } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { outerLayer, type FullLayer } from '../../core/warmth/index.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { layerPlacer } from './place-in-layer.ts';
import { readFullLayer } from './read-full-layer.ts';

export interface SteppedDown {
  readonly id: PersonId;
  readonly name: string;
  readonly layer: Layer | null;
  /** The layer they left, where it still holds too many. */
  readonly full: FullLayer | null;
  readonly batch: BatchId | null;
}

/** One layer out, to make room (R4); whoever waited for the place gets it in the same step. */
export const stepDown = async (
  deps: Deps,
  { id, makeRoomFor }: { readonly id: PersonId; readonly makeRoomFor?: PersonId },
): Promise<Result<SteppedDown, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'edit', summary: 'Made room in a layer' },
    async (writer) => {
      const person = await writer.get('person', id);
      if (!person || person.trashedAt !== null) return notFound(noPerson(id));
      const owner = await readOwner(writer, deps.clock);
      const left = person.layer;
      const name = displayName(person);
      if (left === null) return ok({ id, name, layer: null, full: null });
      const placer = layerPlacer(writer, owner);
      const layer = outerLayer(left);
      await writer.put('person', await placer.place(person, layer));
      const waiting = makeRoomFor === undefined ? null : await writer.get('person', makeRoomFor);
      if (waiting !== null && waiting.trashedAt === null)
        await writer.put('person', await placer.place(waiting, left));
      writer.summarize(`${name} stepped down to ${layer ?? 'no layer'}`);
      const placed = waiting === null ? [] : [waiting.id];
      return ok({ id, name, layer, full: await readFullLayer(writer, owner, left, placed) });
    },
  );
  return value.ok ? ok({ ...value.value, batch }) : value;
};
