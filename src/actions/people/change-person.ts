import type { PersonId } from '../../core/ids.ts';
import { addressTrouble, displayName, type ContactPoint, type Person } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Writer } from '../../store/space.ts';
import { invalid, noPerson, notFound, settled, type ActionError, type Base } from '../action-error.ts';
import type { WrittenPerson } from './add-person.ts';
import type { Deps } from '../deps.ts';
import { livePerson } from '../duplicates/person-now.ts';
import { applyFields, type PersonFields } from './person-fields.ts';
import { layerPlacer } from '../layers/place-in-layer.ts';
import { readFullLayer } from '../layers/read-full-layer.ts';
import { writeLists } from './write-lists.ts';
import { readOwner } from '../owner.ts';

/** Changes what the book says of a person. */
export const changePerson = async (
  deps: Deps,
  { id: of, base, ...said }: PersonFields & { readonly id: PersonId; readonly base?: Base },
): Promise<Result<WrittenPerson, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'edit', summary: 'Changed a person' },
    async (writer): Promise<Result<Omit<WrittenPerson, 'batch'>, ActionError>> => {
      const person = await livePerson(writer, of);
      if (person === null) return notFound(noPerson(of));
      const { id } = person;
      const there = await fieldsThere(writer, person);
      const trouble = addressTrouble(said.contactPoints ?? [], there.contactPoints);
      if (trouble !== null) return invalid(trouble, 'contactPoints');
      const left = settled(said, base, there);
      if (!left.ok) return left;
      const fields = left.value;
      const changed = applyFields(person, fields);
      const owner = await readOwner(writer, deps.clock);
      const placed =
        fields.layer === undefined ? changed : await layerPlacer(writer, owner).place(changed, fields.layer);
      await writer.put('person', placed);
      await writeLists(writer, deps.ids, id, fields);
      const name = displayName(placed, await writer.list('contactPoint', { where: { personId: id } }));
      writer.summarize(`Changed ${name}`);
      const isMoved = fields.layer !== undefined && person.layer !== placed.layer;
      return ok({ id, name, full: isMoved ? await readFullLayer(writer, owner, placed.layer, [id]) : null });
    },
  );
  return value.ok ? ok({ ...value.value, batch }) : value;
};

/** What the book says of a person now, by the names that a change uses. */
const fieldsThere = async (
  writer: Writer,
  person: Person,
): Promise<Base & { readonly contactPoints: readonly ContactPoint[] }> => {
  const of = { where: { personId: person.id } };
  return {
    ...person,
    name: person,
    topics: (await writer.list('topic', of)).map(({ name }) => name),
    groups: (await writer.list('membership', of)).map(({ group }) => group),
    contactPoints: await writer.list('contactPoint', of),
    dates: await writer.list('importantDate', of),
    positions: await writer.list('position', of),
  };
};
