import {
  isFromCalendar,
  standingOf,
  talkKind,
  whyLeftOut,
  type Attendee,
  type CalendarEvent,
  type LeftOut,
} from '../../core/calendars/index.ts';
import { endOfTalk } from '../../core/briefs/index.ts';
import type { CalendarDay, Instant } from '../../core/dates/index.ts';
import type { Ids, InteractionId, PersonId } from '../../core/ids.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import type { Interaction, Participant } from '../../core/interactions/interaction.ts';
import type { Reader } from '../../store/space.ts';
import type { Pending } from '../import/pending.ts';
import type { Owner } from '../owner.ts';
import { madeByTalk } from '../log/remove-interaction.ts';
import { findPeople } from './find-people.ts';
import { readLoggedTalks } from './logged-talks.ts';

/** What a calendar tells of some days. */
export interface CalendarReading {
  readonly events: readonly CalendarEvent[];
  /** Every series and single event that it holds, on whatever days. */
  readonly uids: ReadonlySet<string>;
  /** "calendar" for files, "calendar:<connection>" for a connected one. */
  readonly source: string;
  /** When it was told first. */
  readonly since: Instant;
  /** True where it is the whole calendar: what is missing in it was taken out of it. */
  readonly whole: boolean;
}

/** Somebody I met, whom the book does not hold. */
export interface UnknownPerson {
  readonly email: string | null;
  readonly name: string | null;
  readonly times: number;
  readonly last: CalendarDay;
}

export interface CalendarPlan {
  readonly counts: { readonly created: number; readonly updated: number; readonly unchanged: number };
  readonly leftOut: readonly { readonly reason: LeftOut; readonly count: number }[];
  /** The ones I met most first. */
  readonly unknown: readonly UnknownPerson[];
}

interface Context {
  readonly reader: Reader;
  readonly pending: Pending;
  readonly ids: Ids;
  readonly owner: Owner;
  readonly reading: CalendarReading;
}

/** A talk of the calendar, with the people of the book who take part. */
interface Meeting {
  readonly event: CalendarEvent;
  readonly people: readonly PersonId[];
}

/**
 * Brings the book's talks up to a calendar: new ones are made, moved ones moved, those that were called off taken back
 * where they were only planned. What was answered, logged by hand or written by the user stays as it is.
 */
export const planCalendar = async (
  reader: Reader,
  pending: Pending,
  reading: CalendarReading,
  { ids, owner }: { readonly ids: Ids; readonly owner: Owner },
): Promise<CalendarPlan> => {
  const context: Context = { reader, pending, ids, owner, reading };
  const leftOut = new Map<LeftOut, number>();
  const leave = (reason: LeftOut): void => void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  const events = [...new Map(reading.events.map((event) => [event.id, event])).values()];
  const talks = events.filter((event) => {
    const reason = whyLeftOut(event, owner.method);
    if (reason !== null) leave(reason);
    return reason === null;
  });
  const peopleIn = await findPeople(reader, talks);
  const unknown = new UnknownPeople(owner.day);
  const meetings = talks.flatMap((event): readonly Meeting[] => {
    const { known, unknown: others } = peopleIn(event);
    unknown.add(event, others);
    if (known.length > 0) return [{ event, people: known }];
    leave(others.length > 0 ? 'nobody-known' : 'alone');
    return [];
  });

  const told = await readTold(reader, meetings);
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const meeting of meetings) {
    const known = told.get(meeting.event.id);
    if (known !== undefined) counts[bringUpToDate(context, meeting, known) ? 'updated' : 'unchanged'] += 1;
  }
  const fresh = meetings.filter(({ event }) => !told.has(event.id));
  const logged = await readLoggedTalks(
    reader,
    fresh.flatMap(({ people }) => people),
    { method: owner.method, except: new Set([...told.values()].map(({ id }) => id)) },
  );
  for (const { event, people } of meetings) if (told.has(event.id)) logged.add(event, people);
  for (const meeting of fresh) {
    if (logged.hasTalk(meeting.event, meeting.people)) leave('logged');
    else {
      create(context, meeting);
      logged.add(meeting.event, meeting.people);
      counts.created += 1;
    }
  }
  counts.updated += await takeBack(context, new Set(meetings.map(({ event }) => event.id)));
  return {
    counts,
    leftOut: [...leftOut].map(([reason, count]) => ({ reason, count })),
    unknown: unknown.all(),
  };
};

type Told = Interaction & { readonly participants: readonly Participant[] };

/** What the book holds of these already, by the calendar's own names for them. */
const readTold = async (reader: Reader, meetings: readonly Meeting[]): Promise<ReadonlyMap<string, Told>> => {
  if (meetings.length === 0) return new Map();
  const found = await reader.list('interaction', {
    where: { foreignId: { in: meetings.map(({ event }) => event.id) } },
  });
  const talks = found.filter(isFromCalendar);
  const participants = Map.groupBy(
    await reader.list('participant', { where: { interactionId: { in: talks.map(({ id }) => id) } } }),
    ({ interactionId }) => interactionId,
  );
  return new Map(
    talks.map((talk) => [talk.foreignId ?? '', { ...talk, participants: participants.get(talk.id) ?? [] }]),
  );
};

/** Longer titles say no more. */
const longestTitle = 500;

/** What a calendar says of a talk, in the book's terms. */
const talkOf = ({ reading: { since }, owner }: Context, { event, people }: Meeting) => {
  const said = {
    day: event.day,
    at: event.at,
    kind: talkKind(event),
    minutes: event.minutes === null || event.minutes === 0 ? null : event.minutes,
    // Counted only where more came than the book names.
    attendees: event.attendees.length > people.length ? event.attendees.length : null,
  };
  return { ...said, ...standingOf(endOfTalk(said, owner.zone, owner.method), { ...owner, since }) };
};

const create = (context: Context, meeting: Meeting): void => {
  const { pending, ids, owner, reading } = context;
  const id = ids.next<'InteractionId'>() satisfies InteractionId;
  pending.put('interaction', {
    ...emptyInteraction,
    ...talkOf(context, meeting),
    id,
    // Who sent the invitation is not yet who asked for the talk.
    direction: 'unknown',
    text: meeting.event.summary?.slice(0, longestTitle).toWellFormed() ?? null,
    source: reading.source,
    foreignId: meeting.event.id,
    loggedAt: owner.now,
  });
  for (const personId of meeting.people) addPerson(context, id, personId);
};

const addPerson = ({ pending, ids }: Context, interactionId: InteractionId, personId: PersonId): void =>
  pending.put('participant', {
    id: ids.next<'ParticipantId'>(),
    interactionId,
    personId,
    name: null,
    role: 'with',
  });

/** Only the calendar has spoken of it so far: the user has neither answered nor refused it. */
const isOfCalendarAlone = ({ planned, outcome, history }: Interaction): boolean =>
  (planned && outcome === 'open') || (history && outcome === 'happened');

/** Moves a talk to where its calendar has it now. Answers whether anything changed. */
const bringUpToDate = (context: Context, meeting: Meeting, told: Told): boolean => {
  const { participants, ...talk } = told;
  if (!isOfCalendarAlone(talk)) return false;
  const now = talkOf(context, meeting);
  const standing = talk.history ? keepHistory(talk, now) : now;
  const next: Interaction = { ...talk, ...now, ...standing, kind: talk.kind };
  const isMoved = (['day', 'at', 'minutes', 'attendees', 'planned', 'outcome', 'history'] as const).some(
    (field) => next[field] !== talk[field],
  );
  if (isMoved) context.pending.put('interaction', next);
  const before = new Map(
    participants.flatMap(({ id, personId, role }) =>
      personId === null || role !== 'with' ? [] : [[personId, id]],
    ),
  );
  const joined = meeting.people.filter((id) => !before.has(id));
  for (const id of joined) addPerson(context, talk.id, id);
  const left = [...before].filter(([personId]) => !meeting.people.includes(personId));
  for (const [, id] of left) context.pending.remove('participant', id);
  return isMoved || joined.length > 0 || left.length > 0;
};

/** History becomes a plan only when it was moved into the days to come. */
const keepHistory = (
  { planned, outcome, history }: Interaction,
  now: Pick<Interaction, 'planned' | 'outcome' | 'history' | 'day'> & { readonly at: Instant | null },
): Pick<Interaction, 'planned' | 'outcome' | 'history'> =>
  now.planned ? now : { planned, outcome, history };

/** Takes back the plans that a calendar made and holds no more: called off, declined, taken out of their series. */
const takeBack = async (
  { reader, pending, owner, reading }: Context,
  kept: ReadonlySet<string>,
): Promise<number> => {
  const open = await reader.list('interaction', {
    where: { outcome: 'open', planned: true, history: false },
  });
  const isGone = ({ foreignId, source, day }: Interaction): boolean => {
    if (foreignId === null || kept.has(foreignId)) return false;
    const isItsOwn =
      reading.uids.has(foreignId) || reading.uids.has(foreignId.slice(0, foreignId.lastIndexOf(' ')));
    // A whole calendar reaches only so far back: what is over is not missed in it.
    return isItsOwn || (reading.whole && source === reading.source && day >= owner.day);
  };
  const gone = open.filter((talk) => isFromCalendar(talk) && isGone(talk));
  for (const { id } of gone) {
    for (const record of madeByTalk)
      for (const row of await reader.list(record, { where: { interactionId: id } }))
        pending.remove(record, row.id);
    pending.remove('interaction', id);
  }
  return gone.length;
};

/** Listed at most; who was met once years ago is no loss. */
const mostUnknown = 200;

class UnknownPeople {
  readonly #today: CalendarDay;
  readonly #byKey = new Map<
    string,
    { email: string | null; name: string | null; times: number; last: CalendarDay }
  >();

  constructor(today: CalendarDay) {
    this.#today = today;
  }

  /** Only whom I met: an event to come may still be called off. */
  add({ day }: CalendarEvent, people: readonly Attendee[]): void {
    if (day > this.#today) return;
    for (const { email, name } of people) {
      const key = email ?? name ?? '';
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, { email, name, times: 1, last: day });
      else {
        known.times += 1;
        known.name ??= name;
        if (day > known.last) known.last = day;
      }
    }
  }

  all(): readonly UnknownPerson[] {
    return [...this.#byKey.values()]
      .toSorted((one, other) => other.times - one.times || (one.last > other.last ? -1 : 1))
      .slice(0, mostUnknown);
  }
}
