import type { BatchId, PersonId } from '../../core/ids.ts';
import { fold, type Layer, type Person, type PersonState } from '../../core/people/index.ts';
import type { FullLayer } from '../../core/warmth/index.ts';
import type { Writer } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { layerPlacer } from '../layers/place-in-layer.ts';
import { readFullLayer } from '../layers/read-full-layer.ts';
import { readOwner } from '../owner.ts';

export interface BulkChange {
  readonly layer?: Layer | null;
  readonly state?: PersonState;
  readonly addTopics?: readonly string[];
  readonly removeTopics?: readonly string[];
  readonly addGroups?: readonly string[];
  readonly removeGroups?: readonly string[];
  readonly remove?: true;
}

/** One change to many people, undone in one step. People who are not in the book are passed over. */
export const changePeople = async (
  deps: Deps,
  { ids, change }: { readonly ids: readonly PersonId[]; readonly change: BulkChange },
): Promise<{
  readonly changed: number;
  /** The layer they were put into, where it holds more than it has room for (R4). */
  readonly full: FullLayer | null;
  readonly batch: BatchId | null;
}> => {
  const { value, batch } = await deps.space.write(
    { action: 'edit', summary: 'Changed several people' },
    async (writer) => {
      const people = (await writer.getMany('person', ids)).filter(({ trashedAt }) => trashedAt === null);
      const owner = await readOwner(writer, deps.clock);
      const placer = layerPlacer(writer, owner);
      const changed: Person[] = [];
      for (const person of people) {
        const placed = change.layer === undefined ? person : await placer.place(person, change.layer);
        changed.push({
          ...placed,
          ...(change.state === undefined ? {} : { state: change.state }),
          ...(change.remove === true ? { trashedAt: owner.now } : {}),
        });
      }
      await writer.putMany('person', changed);
      await changeNames(writer, deps, people, change);
      writer.summarize(
        `${change.remove === true ? 'Removed' : 'Changed'} ${people.length} ${people.length === 1 ? 'person' : 'people'}`,
      );
      const moved = people.filter(({ layer }) => layer !== change.layer).map(({ id }) => id);
      return {
        changed: people.length,
        full: moved.length === 0 ? null : await readFullLayer(writer, owner, change.layer ?? null, moved),
      };
    },
  );
  return { ...value, batch };
};

const changeNames = async (
  writer: Writer,
  { ids }: Pick<Deps, 'ids'>,
  people: readonly Person[],
  { addTopics = [], removeTopics = [], addGroups = [], removeGroups = [] }: BulkChange,
): Promise<void> => {
  const where = { personId: { in: people.map(({ id }) => id) } };
  if (addTopics.length + removeTopics.length > 0) {
    const topics = await writer.list('topic', { where });
    const gone = new Set(removeTopics.map(fold));
    for (const { id, name } of topics) if (gone.has(fold(name))) await writer.remove('topic', id);
    const there = new Set(topics.map(({ personId, name }) => `${personId} ${fold(name)}`));
    for (const { id: personId } of people) {
      for (const name of addTopics) {
        if (!there.has(`${personId} ${fold(name)}`))
          await writer.put('topic', { id: ids.next<'TopicId'>(), personId, name });
      }
    }
  }
  if (addGroups.length + removeGroups.length > 0) {
    const memberships = await writer.list('membership', { where });
    const gone = new Set(removeGroups.map(fold));
    for (const { id, group } of memberships) if (gone.has(fold(group))) await writer.remove('membership', id);
    const there = new Set(memberships.map(({ personId, group }) => `${personId} ${fold(group)}`));
    for (const { id: personId } of people) {
      for (const group of addGroups) {
        if (!there.has(`${personId} ${fold(group)}`))
          await writer.put('membership', { id: ids.next<'MembershipId'>(), personId, group });
      }
    }
  }
};
