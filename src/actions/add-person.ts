import type { BatchId, PersonId } from '../core/ids.ts';
import { displayName, emptyName, type Person } from '../core/people/index.ts';
import { ok, type Result } from '../core/result.ts';
import type { Instant } from '../core/dates/index.ts';
import { invalid, type ActionError } from './action-error.ts';
import type { Deps } from './deps.ts';
import { applyFields, type PersonFields } from './person/person-fields.ts';
import { layerPlacer } from './person/place-in-layer.ts';
import { writeLists } from './person/write-lists.ts';
import { readOwner } from './owner.ts';

export interface WrittenPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly batch: BatchId | null;
}

/** Someone of whom nothing is known yet. */
export const emptyPerson = (id: PersonId, addedAt: Instant): Person => ({
  ...emptyName,
  id,
  pronouns: null,
  howWeMet: null,
  introducedBy: null,
  knownSince: null,
  layer: null,
  layerSince: null,
  firstDue: null,
  cadenceDays: null,
  state: 'active',
  pausedUntil: null,
  usedToKnowWell: false,
  timeZone: null,
  place: null,
  seniorityYears: null,
  mutualContacts: null,
  note: null,
  photo: null,
  private: false,
  unknown: [],
  addedAt,
  trashedAt: null,
});

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

  const { batch } = await deps.space.write({ action: 'add', summary: `Added ${name}` }, async (writer) => {
    if (await writer.get('person', id)) return;
    const owner = await readOwner(writer, deps.clock);
    const placed = await layerPlacer(writer, owner).place(person, fields.layer ?? null);
    await writer.put('person', placed);
    await writeLists(writer, deps.ids, id, fields);
  });
  return ok({ id, name, batch });
};
