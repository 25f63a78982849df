import type { BatchId, PersonId } from '../../core/ids.ts';
import { addressTrouble, displayName, emptyPerson } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { FullLayer } from '../../core/warmth/index.ts';
import { invalid, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { applyFields, type PersonFields } from './person-fields.ts';
import { layerPlacer } from '../layers/place-in-layer.ts';
import { readFullLayer } from '../layers/read-full-layer.ts';
import { writeLists } from './write-lists.ts';
import { readOwner } from '../owner.ts';

export interface WrittenPerson {
  readonly id: PersonId;
  readonly name: string;
  /** The layer they are in now, where it holds more than it has room for (R4). */
  readonly full: FullLayer | null;
  readonly batch: BatchId | null;
}

/** Adds a person by hand. The same id again is the same request, and writes nothing. */
export const addPerson = async (
  deps: Deps,
  { id, ...fields }: PersonFields & { readonly id: PersonId },
): Promise<Result<WrittenPerson, ActionError>> => {
  const person = applyFields(emptyPerson(id, deps.clock.now()), fields);
  const name = displayName(person, fields.contactPoints ?? []);
  const isNamed = [person.given, person.family, person.nickname, person.formatted].some(
    (part) => part !== null,
  );
  if (!isNamed && (fields.contactPoints ?? []).length === 0)
    return invalid('Say a name, or at least an address.', 'name');
  const trouble = addressTrouble(fields.contactPoints ?? []);
  if (trouble !== null) return invalid(trouble, 'contactPoints');

  const { value: full, batch } = await deps.space.write(
    { action: 'add', summary: `Added ${name}` },
    async (writer) => {
      if (await writer.get('person', id)) return null;
      const owner = await readOwner(writer, deps.clock);
      const placed = await layerPlacer(writer, owner).place(person, fields.layer ?? null);
      await writer.put('person', placed);
      await writeLists(writer, deps.ids, id, fields);
      return readFullLayer(writer, owner, placed.layer, [id]);
    },
  );
  return ok({ id, name, full, batch });
};
