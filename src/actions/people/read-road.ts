import {
  emptyRoad,
  happenedInWords,
  roadWith,
  type EntrySource,
  type Road,
  type RoadStep,
} from '../../core/ledger/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Person } from '../../core/people/index.ts';
import { thanksInWords } from '../../core/thanks/index.ts';
import type { Reader } from '../../store/space.ts';
import { readBalances } from '../asks/read-standing.ts';
import type { Owner } from '../owner.ts';

/** The road with somebody from what is kept of it; of all that happened only what it shows is read. */
export const readRoad = async (reader: Reader, person: Person, call: string, owner: Owner): Promise<Road> => {
  const roads = await reader.roads([person.id]);
  const road = roads.get(person.id) ?? emptyRoad;
  const { band } = (await readBalances(reader, roads, owner))(person);
  const shown = [...road.given.last, ...road.received.last];
  const idsOf = (type: EntrySource['type']): readonly string[] =>
    shown.filter((source) => source.type === type).map(({ id }) => id);
  const steps = new Map<string, RoadStep>();
  for (const { id, what, day } of await reader.getMany('favor', idsOf('favor')))
    steps.set(id, { favorId: id, what, day });
  const happenings = await reader.getMany('interaction', idsOf('interaction'));
  const thanked = await readThanked(reader, person.id, happenings);
  for (const happened of happenings)
    steps.set(happened.id, {
      favorId: null,
      what: happenedInWords(happened, owner.method, thanked.get(happened.id)),
      day: happened.day,
    });
  return roadWith({ call, band }, road, ({ id }) => {
    const step = steps.get(id);
    if (step === undefined) throw new Error(`what is kept of a road is not in the book: ${id}`);
    return step;
  });
};

/** What messages among these thanked somebody for, in words. */
const readThanked = async (
  reader: Reader,
  personId: PersonId,
  happenings: readonly Interaction[],
): Promise<ReadonlyMap<Interaction['id'], string>> => {
  const ids = happenings.filter(({ purpose }) => purpose === 'thanks').map(({ id }) => id);
  const said = await reader.list('thanks', { where: { personId, messageId: { in: ids } } });
  return new Map(
    ids.map((id) => [id, thanksInWords(said.filter(({ messageId }) => messageId === id))] as const),
  );
};
