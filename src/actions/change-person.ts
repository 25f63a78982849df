import type { PersonId } from '../core/ids.ts';
import { displayName } from '../core/people/index.ts';
import { ok, type Result } from '../core/result.ts';
import { notFound, type ActionError } from './action-error.ts';
import type { WrittenPerson } from './add-person.ts';
import type { Deps } from './deps.ts';
import { applyFields, type PersonFields } from './person/person-fields.ts';
import { layerPlacer } from './person/place-in-layer.ts';
import { readFullLayer } from './person/read-full-layer.ts';
import { writeLists } from './person/write-lists.ts';
import { readOwner } from './owner.ts';

/** Changes what the book says of a person. */
export const changePerson = async (
  deps: Deps,
  { id, ...fields }: PersonFields & { readonly id: PersonId },
): Promise<Result<WrittenPerson, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'edit', summary: 'Changed a person' },
    async (writer) => {
      const person = await writer.get('person', id);
      if (!person || person.trashedAt !== null) return null;
      const changed = applyFields(person, fields);
      const owner = await readOwner(writer, deps.clock);
      const placed =
        fields.layer === undefined ? changed : await layerPlacer(writer, owner).place(changed, fields.layer);
      await writer.put('person', placed);
      await writeLists(writer, deps.ids, id, fields);
      const name = displayName(placed, await writer.list('contactPoint', { where: { personId: id } }));
      writer.summarize(`Changed ${name}`);
      const isMoved = fields.layer !== undefined && person.layer !== placed.layer;
      return { name, full: isMoved ? await readFullLayer(writer, owner, placed.layer, [id]) : null };
    },
  );
  return value === null ? notFound(noPerson(id)) : ok({ id, ...value, batch });
};

export const noPerson = (id: string): string => `There is no person with the id ${id}.`;
