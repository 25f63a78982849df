import { closestLayer } from '../../core/warmth/index.ts';
import { idFromText, type PersonId } from '../../core/ids.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import type { Person } from '../../core/people/index.ts';
import type { RecordName } from '../../core/records.ts';
import type { ToldOfPerson } from '../../sources/told.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { layerPlacer } from '../layers/place-in-layer.ts';
import { Pending } from './pending.ts';
import type { Made } from './plan-people.ts';
import type { ReadFile, ToldFile } from './read-file.ts';
import type { BesideCount } from './report.ts';

/** "3 talks, 1 favor": how much a book tells beside its people; a talk of several people is one. */
export const besidesOf = (people: ToldFile['people']): readonly BesideCount[] => {
  const count = (part: (told: ToldOfPerson) => readonly { readonly key: string }[]): number =>
    new Set(people.flatMap(({ told }) => part(told).map(({ key }) => key))).size;
  const said = (number: number, one: string, many: string): readonly BesideCount[] =>
    number === 0 ? [] : [{ count: number, what: number === 1 ? one : many }];
  return [
    ...said(
      count(({ talks }) => talks),
      'talk',
      'talks',
    ),
    ...said(
      count(({ favors }) => favors),
      'favor',
      'favors',
    ),
    ...said(
      count(({ threads }) => threads),
      'thing to ask about',
      'things to ask about',
    ),
    ...said(
      count(({ facts }) => facts),
      'thing known of them',
      'things known of them',
    ),
  ];
};

/** So many people are asked for and written at a time. */
const partSize = 500;

/**
 * Writes what another book told beside who its people are, once they are in this one. Everything has an id made of
 * its source's key, so that the same export again, in either of its forms, adds nothing.
 */
export const applyTold = async (
  reader: Reader,
  read: readonly ReadFile[],
  came: { readonly owner: Owner; readonly made: Made },
  flush: (pending: Pending) => Promise<boolean>,
): Promise<void> => {
  const pending = new Pending();
  for (const { told } of read) {
    if (told === null) continue;
    for (let from = 0; from < told.people.length; from += partSize) {
      const part = { ...told, people: told.people.slice(from, from + partSize) };
      await writePart(reader, pending, part, came);
      await flush(pending);
    }
  }
};

const writePart = async (
  reader: Reader,
  pending: Pending,
  { source, people }: ToldFile,
  { owner, made }: { readonly owner: Owner; readonly made: Made },
): Promise<void> => {
  const keys = people.flatMap(({ key, told }) => [
    key,
    ...(told.introducedBy === null ? [] : [told.introducedBy]),
  ]);
  const records = await reader.list('sourceRecord', { where: { source, key: { in: keys } } });
  const idByKey = new Map(records.map(({ key, personId }) => [key, personId]));
  const present = new Map(
    (await reader.getMany('person', [...new Set(idByKey.values())]))
      .filter(({ trashedAt }) => trashedAt === null)
      .map((person) => [person.id, person]),
  );
  const writer = await TellingWriter.of(reader, pending, source, people, owner);
  const placer = layerPlacer(reader, owner);
  for (const { key, told } of people) {
    const person = present.get(idByKey.get(key) ?? ('' as PersonId));
    if (person === undefined) continue;
    writer.write(person.id, key, told);
    // Only who came with this import: what the user decided since stays.
    if (!made.has(person.id)) continue;
    const introducedBy = told.introducedBy === null ? null : (idByKey.get(told.introducedBy) ?? null);
    const standing: Person = {
      ...person,
      state: told.state,
      introducedBy: person.introducedBy ?? introducedBy,
    };
    const layer = told.everyDays === null ? null : closestLayer(told.everyDays, owner.method);
    const placed =
      layer === null || told.state !== 'active' ? standing : await placer.place(standing, layer.layer);
    const kept =
      layer === null || placed === standing ? placed : { ...placed, cadenceDays: layer.cadenceDays };
    if (told.state !== 'active' || introducedBy !== null || kept !== standing) pending.put('person', kept);
  }
};

/** Puts what is not there yet. */
class TellingWriter {
  readonly #pending: Pending;
  readonly #source: string;
  readonly #owner: Owner;
  readonly #there: Set<string>;

  private constructor(pending: Pending, source: string, owner: Owner, there: Set<string>) {
    this.#pending = pending;
    this.#source = source;
    this.#owner = owner;
    this.#there = there;
  }

  static async of(
    reader: Reader,
    pending: Pending,
    source: string,
    people: ToldFile['people'],
    owner: Owner,
  ): Promise<TellingWriter> {
    const there = new Set<string>();
    const find = async (name: RecordName, ids: readonly string[]): Promise<void> => {
      for (const { id } of await reader.getMany(name, ids)) there.add(String(id));
    };
    const all = (part: (told: ToldOfPerson, key: string) => readonly string[]): readonly string[] => [
      ...new Set(people.flatMap(({ key, told }) => part(told, key))),
    ];
    const of = (kind: string) => (one: { readonly key: string }) =>
      idFromText(`${source} ${kind} ${one.key}`);
    await find(
      'interaction',
      all(({ talks }) => talks.map(of('talk'))),
    );
    await find(
      'participant',
      all(({ talks }, who) => talks.map(({ key }) => idFromText(`${source} with ${key} ${who}`))),
    );
    await find(
      'favor',
      all(({ favors }) => favors.map(of('favor'))),
    );
    await find(
      'thread',
      all(({ threads }) => threads.map(of('thread'))),
    );
    await find(
      'fact',
      all(({ facts }) => facts.map(of('fact'))),
    );
    return new TellingWriter(pending, source, owner, there);
  }

  write(personId: PersonId, who: string, { talks, favors, threads, facts }: ToldOfPerson): void {
    const { day: today, now } = this.#owner;
    for (const talk of talks) {
      const interactionId = this.#new<'InteractionId'>('talk', talk.key);
      const id = idFromText<'InteractionId'>(`${this.#source} talk ${talk.key}`);
      if (interactionId !== null)
        this.#pending.put('interaction', {
          ...emptyInteraction,
          id,
          day: talk.day,
          kind: talk.kind,
          direction: talk.direction,
          text: talk.text,
          history: true,
          source: this.#source,
          foreignId: talk.key.slice(0, 200),
          loggedAt: now,
        });
      const participant = this.#new<'ParticipantId'>('with', `${talk.key} ${who}`);
      if (participant !== null)
        this.#pending.put('participant', {
          id: participant,
          interactionId: id,
          personId,
          name: null,
          role: 'with',
        });
    }
    for (const { key, direction, what, day } of favors) {
      const id = this.#new<'FavorId'>('favor', key);
      if (id === null) continue;
      const rest = { minutes: null, unasked: null, interactionId: null, useful: null, history: true };
      this.#pending.put('favor', { id, personId, direction, kind: 'other', what, day, ...rest });
    }
    for (const { key, what, when, openedOn } of threads) {
      const id = this.#new<'ThreadId'>('thread', key);
      if (id === null) continue;
      const rest = { interactionId: null, state: 'open', closedOn: null } as const;
      this.#pending.put('thread', { id, personId, what, when, openedOn: openedOn ?? today, ...rest });
    }
    for (const { key, what, day } of facts) {
      const id = this.#new<'FactId'>('fact', key);
      if (id !== null)
        this.#pending.put('fact', { id, personId, what, day: day ?? today, interactionId: null });
    }
  }

  /** The id of something, the first time it is told. */
  #new<Name extends string>(kind: string, key: string): ReturnType<typeof idFromText<Name>> | null {
    const id = idFromText<Name>(`${this.#source} ${kind} ${key}`);
    if (this.#there.has(id)) return null;
    this.#there.add(id);
    return id;
  }
}
