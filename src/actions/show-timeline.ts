import type { PersonId } from '../core/ids.ts';
import { hasHappened } from '../core/warmth/index.ts';
import type { Interaction, Participant } from '../core/interactions/interaction.ts';
import { displayName } from '../core/people/index.ts';
import { ok, type Result } from '../core/result.ts';
import type { Page, Reader } from '../store/space.ts';
import { notFound, type ActionError } from './action-error.ts';
import { noPerson } from './change-person.ts';
import type { Deps } from './deps.ts';

/** One thing that happened, with who was there and who was spoken of. */
export interface TimelineEntry {
  readonly interaction: Interaction;
  readonly people: readonly {
    readonly id: PersonId | null;
    readonly name: string;
    readonly role: Participant['role'];
  }[];
}

export interface TimelineQuery {
  /** Opaque, from the page before. */
  readonly cursor: string | null;
  readonly limit: number;
}

export const showTimeline = (
  { space }: Pick<Deps, 'space'>,
  { id, ...query }: TimelineQuery & { readonly id: PersonId },
): Promise<Result<Page<TimelineEntry>, ActionError>> =>
  space.read(async (reader) => {
    if (!(await reader.get('person', id))) return notFound(noPerson(id));
    return ok(await timelinePage(reader, await interactionsOf(reader, id), query));
  });

/** Everything a person took part in or was spoken of in, newest first; planned talks too. */
const interactionsOf = async (reader: Reader, id: PersonId): Promise<readonly Interaction[]> =>
  (await reader.talksOf(id)).map(({ interaction }) => interaction);

/** Day, time of day and id: a place in time that no two share, and the order in which the store tells talks. */
const place = ({ day, at, loggedAt, id }: Interaction): string =>
  `${day} ${String(at ?? loggedAt).padStart(16, '0')} ${id}`;

/** A page of what has happened, in the order of `interactions`. */
export const timelinePage = async (
  reader: Reader,
  interactions: readonly Interaction[],
  { cursor, limit }: TimelineQuery,
): Promise<Page<TimelineEntry>> => {
  const happened = interactions.filter(hasHappened);
  const start = cursor === null ? 0 : happened.findIndex((interaction) => place(interaction) < cursor);
  const shown = start === -1 ? [] : happened.slice(start, start + limit);
  const last = shown.at(-1);
  const isLast = last === undefined || last === happened.at(-1);
  return {
    rows: await toEntries(reader, shown),
    cursor: isLast ? null : place(last),
    total: happened.length,
  };
};

export const toEntries = async (
  reader: Reader,
  interactions: readonly Interaction[],
): Promise<readonly TimelineEntry[]> => {
  const parts = await reader.list('participant', {
    where: { interactionId: { in: interactions.map(({ id }) => id) } },
  });
  const ids = parts.map(({ personId }) => personId).filter((id) => id !== null);
  const people = await reader.getMany('person', [...new Set(ids)]);
  const namesById = new Map(people.map((person) => [person.id, displayName(person)]));
  const nameOf = ({ personId, name }: Participant): string =>
    (personId === null ? name : namesById.get(personId)) ?? 'someone';
  return interactions.map((interaction) => ({
    interaction,
    people: parts
      .filter(({ interactionId }) => interactionId === interaction.id)
      .map((part) => ({ id: part.personId, name: nameOf(part), role: part.role })),
  }));
};
