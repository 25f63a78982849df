import { addDays, parseCalendarDay, type CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Tie, TieDay, TieTalk } from '../../core/warmth/index.ts';
import type { Interaction, Participant } from '../../core/interactions/interaction.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Page, Reader } from '../../store/space.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';

/** One thing that happened, with who was there and who was spoken of. */
export interface TimelineEntry {
  readonly interaction: Interaction;
  readonly people: readonly {
    readonly id: PersonId | null;
    readonly name: string;
    readonly role: Participant['role'];
  }[];
  /** Thank-yous that this message said, by what they are for. */
  readonly thanked: readonly string[];
  /** What of mine went with this message. */
  readonly gave: readonly string[];
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
  space.glance(async (reader) => {
    if (!(await reader.get('person', id))) return notFound(noPerson(id));
    const tie = (await reader.ties([id])).get(id) ?? null;
    return ok(await timelinePage(reader, id, tie, query));
  });

/** A place in a timeline that no two entries share, as text that sorts as they do. */
const placeOf = (day: CalendarDay, { moment, id }: TieTalk): string =>
  `${day} ${String(moment).padStart(16, '0')} ${id}`;

/**
 * A page of what has happened with a person or what they were spoken of in, newest first.
 * @param newest their days where they have been read: all that there are, or more than `limit` of the newest
 */
export const timelinePage = async (
  reader: Reader,
  id: PersonId,
  tie: Tie | null,
  { cursor, limit }: TimelineQuery,
  newest?: readonly TieDay[],
): Promise<Page<TimelineEntry>> => {
  const total = tie?.entries ?? 0;
  const [lastDay = null] = cursor?.split(' ') ?? [];
  // A day holds one entry or more (a favor's day none): so many days are enough for a page and the entry after it.
  const places: { readonly place: string; readonly id: Interaction['id'] }[] = [];
  let to = lastDay === null ? null : parseCalendarDay(lastDay);
  let known = cursor === null ? newest : undefined;
  while (places.length <= limit) {
    const days = known ?? (await reader.tieDays(id, { limit: limit + 1, ...(to === null ? {} : { to }) }));
    known = undefined;
    for (const { day, talks } of days)
      for (const talk of talks) {
        const place = placeOf(day, talk);
        if (cursor === null || place < cursor) places.push({ place, id: talk.id });
      }
    const oldest = days.at(-1)?.day;
    if (oldest === undefined || days.length <= limit) break;
    to = addDays(oldest, -1);
  }
  const shown = places.slice(0, limit);
  const interactions = await reader.getMany(
    'interaction',
    shown.map((entry) => entry.id),
  );
  return {
    rows: await toEntries(reader, interactions),
    cursor: places.length > limit ? (shown.at(-1)?.place ?? null) : null,
    total,
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
  const known = await reader.viewPeople(ids);
  // Those in the trash are still named by what happened with them.
  const others = await reader.getMany('person', [...new Set(ids.filter((id) => !known.has(id)))]);
  const namesById = new Map<PersonId, string>([
    ...[...known].map(([id, { name }]) => [id, name] as const),
    ...others.map((person) => [person.id, displayName(person)] as const),
  ]);
  const thanks = await reader.list('thanks', {
    where: { messageId: { in: interactions.map(({ id }) => id) } },
  });
  const gave = await giftsOf(reader, interactions, parts);
  const nameOf = ({ personId, name }: Participant): string =>
    (personId === null ? name : namesById.get(personId)) ?? 'someone';
  return interactions.map((interaction) => ({
    interaction,
    people: parts
      .filter(({ interactionId }) => interactionId === interaction.id)
      .map((part) => ({ id: part.personId, name: nameOf(part), role: part.role })),
    thanked: thanks.filter(({ messageId }) => messageId === interaction.id).map(({ because }) => because),
    gave: gave.filter(({ interactionId }) => interactionId === interaction.id).map(({ what }) => what),
  }));
};

/** What of mine went with the messages among these that gave something. */
const giftsOf = async (
  reader: Reader,
  interactions: readonly Interaction[],
  parts: readonly Participant[],
): Promise<readonly Pick<Favor, 'interactionId' | 'what'>[]> => {
  const ids = new Set(interactions.filter(({ purpose }) => purpose === 'offer').map(({ id }) => id));
  const to = parts.flatMap(({ interactionId, personId }) => (ids.has(interactionId) ? (personId ?? []) : []));
  return to.length === 0
    ? []
    : reader.list('favor', {
        where: { personId: { in: [...new Set(to)] }, direction: 'given', interactionId: { in: [...ids] } },
      });
};
