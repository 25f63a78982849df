import type { Attendee, CalendarEvent } from '../../core/calendars/index.ts';
import { dayAt, daysBetween, type CalendarDay, type Instant, type TimeZone } from '../../core/dates/index.ts';
import { finish, issue, IssueList, type Issue, type Steps } from '../source.ts';
import { ownLength, type WrittenEvent } from './event.ts';
import type { IcsFile } from './read-ics.ts';
import { repeats, type Budget } from './repeat.ts';
import type { Rule } from './rule.ts';
import { clockOf, dayLength, dayOfWall, wallOfDay, type Wall, type WrittenTime } from './wall-time.ts';
import { Zones } from './zones.ts';

export interface Window {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Where the reader is: floating times are meant there, and days are told there. */
  readonly zone: TimeZone;
  /** My own addresses, in lower case. */
  readonly mine: readonly string[];
}

export interface EventLimits {
  /** Of one series. */
  readonly each: number;
  readonly all: number;
  /** Tries of one series to find its days, and of all. */
  readonly eachSteps: number;
  readonly allSteps: number;
}

const eventLimits: EventLimits = { each: 4000, all: 200_000, eachSteps: 100_000, allSteps: 5_000_000 };

export interface EventsWithin {
  readonly events: readonly CalendarEvent[];
  /** Every series and single event of the file, those without a day in the window included. */
  readonly uids: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** What happens in a calendar within some days: series unfolded, moved ones where they moved to. */
export const eventsWithin = (
  file: IcsFile,
  window: Window,
  limits: EventLimits = eventLimits,
): EventsWithin => finish(eventSteps(file, window, limits));

export function* eventSteps(
  file: IcsFile,
  window: Window,
  limits: EventLimits = eventLimits,
): Steps<EventsWithin> {
  const unfolding = new Unfolding(window, limits);
  for (const { part, events } of file.calendars) {
    const zones = new Zones(part, window.zone);
    const byUid = Map.groupBy(events, uidOf);
    for (const [uid, written] of byUid) {
      for (const event of unfolding.series(uid, written, zones)) unfolding.events.push(event);
      yield;
    }
  }
  return unfolding.result();
}

/** An event without a name is told apart by what it says. */
const uidOf = ({ uid, start, summary }: WrittenEvent): string =>
  uid ?? `no-uid ${stampOf(start)} ${summary ?? ''}`;

const stampOf = ({ wall, isDay }: WrittenTime): string => {
  const day = dayOfWall(wall).replaceAll('-', '');
  if (isDay) return day;
  const minutes = Math.floor(clockOf(wall) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
};

/** A day of a series: when it was planned, and what stands in its place where it was changed. */
interface Planned {
  readonly wall: Wall;
  readonly isDay: boolean;
  readonly instant: Instant | null;
}

/** Dates by their day: one and the same moment is at most a day further on any other wall. */
class Near {
  readonly #byDay: ReadonlyMap<number, readonly WrittenTime[]>;

  constructor(dates: readonly WrittenTime[]) {
    this.#byDay = Map.groupBy(dates, ({ wall }) => Math.floor(wall / dayLength));
  }

  about(wall: Wall): readonly WrittenTime[] {
    if (this.#byDay.size === 0) return [];
    const day = Math.floor(wall / dayLength);
    return [day - 1, day, day + 1].flatMap((one) => this.#byDay.get(one) ?? []);
  }
}

class Unfolding {
  readonly events: CalendarEvent[] = [];
  readonly #uids = new Set<string>();
  readonly #issues = new IssueList();
  readonly #window: Window;
  readonly #limits: EventLimits;
  readonly #mine: ReadonlySet<string>;
  readonly #unknownZones = new Set<string>();
  readonly #from: Wall;
  readonly #to: Wall;
  #steps: number;

  constructor(window: Window, limits: EventLimits) {
    this.#window = window;
    this.#limits = limits;
    this.#steps = limits.allSteps;
    this.#mine = new Set(window.mine.map((address) => address.toLowerCase()));
    // A wall on the other side of the world shows another day.
    this.#from = wallOfDay(window.from) - 2 * dayLength;
    this.#to = wallOfDay(window.to) + 3 * dayLength;
  }

  result(): EventsWithin {
    return { events: this.events, uids: this.#uids, issues: this.#issues.all() };
  }

  /** All days of what one UID names: the pattern, and those of it that were changed. */
  *series(uid: string, written: readonly WrittenEvent[], zones: Zones): Generator<CalendarEvent> {
    this.#uids.add(uid);
    const changes = latestChanges(written.filter(({ recurrenceId }) => recurrenceId !== null));
    const patterns = latestPatterns(written.filter(({ recurrenceId }) => recurrenceId === null));
    let place = 0;
    for (const pattern of patterns) {
      // Some writers give several events one UID.
      const own = place === 0 ? uid : `${uid} ${stampOf(pattern.start)}`;
      place += 1;
      this.#uids.add(own);
      yield* this.#pattern(own, pattern, changes, zones);
    }
    for (const change of changes) yield* this.#changed(uid, change, zones);
  }

  /** A changed one is an event of its own, and keeps the name of the day for which it was planned. */
  *#changed(uid: string, change: WrittenEvent, zones: Zones): Generator<CalendarEvent> {
    const id = change.recurrenceId;
    if (id === null) return;
    const planned = this.#instantOf(id, zones, change);
    const places = [
      { wall: change.start.wall, length: null },
      ...change.dates.map(({ time, length }) => ({ wall: time.wall, length })),
    ];
    for (const { wall, length } of places.slice(0, this.#limits.each))
      yield* this.#place(`${uid} ${planned ?? stampOf(id)}`, uid, change, { wall, length }, zones);
  }

  *#pattern(
    uid: string,
    pattern: WrittenEvent,
    changes: readonly WrittenEvent[],
    zones: Zones,
  ): Generator<CalendarEvent> {
    const { start, rules, dates } = pattern;
    const isSeries = rules.length > 0 || dates.length > 0;
    if (!isSeries) {
      const planned = this.#plannedAt(pattern, start.wall, zones);
      const gone = [...changes.flatMap(({ recurrenceId }) => recurrenceId ?? []), ...pattern.exceptDates];
      if (!this.#isAmong(new Near(gone), planned, zones))
        yield* this.#place(uid, uid, pattern, { wall: start.wall, length: null }, zones);
      return;
    }
    const budget: Budget = { steps: Math.min(this.#limits.eachSteps, this.#steps) };
    const given = budget.steps;
    const excluded = new Set(
      pattern.exceptRules.flatMap((rule) => [...this.#walls(pattern, rule, zones, budget)]),
    );
    const walls = new Set<Wall>(rules.length === 0 ? [start.wall] : []);
    for (const rule of rules)
      for (const wall of this.#walls(pattern, rule, zones, budget)) {
        if (walls.size >= this.#limits.each) {
          budget.steps = 0;
          break;
        }
        walls.add(wall);
      }
    const lengths = new Map<Wall, number>();
    for (const { time, length } of dates) {
      const wall = this.#onItsWall(time, pattern, zones);
      walls.add(wall);
      if (length !== null) lengths.set(wall, length);
    }
    this.#steps -= given - Math.max(0, budget.steps);
    if (budget.steps <= 0)
      this.#issues.add(
        issue('too-many-repeats', { line: pattern.line, field: 'RRULE', text: pattern.summary ?? uid }),
      );
    const later = changes
      .flatMap((change) =>
        change.andFuture && change.recurrenceId !== null
          ? [{ change, from: this.#onItsWall(change.recurrenceId, pattern, zones) }]
          : [],
      )
      .toSorted((one, other) => one.from - other.from);
    const changed = new Near(changes.flatMap(({ recurrenceId }) => recurrenceId ?? []));
    const except = new Near(pattern.exceptDates);
    let since: (typeof later)[number] | undefined;
    let next = 0;
    for (const wall of [...walls].toSorted((one, other) => one - other)) {
      for (; (later[next]?.from ?? Infinity) <= wall; next += 1) since = later[next];
      if (wall < this.#from || wall > this.#to) continue;
      const planned = this.#plannedAt(pattern, wall, zones);
      const isGone = excluded.has(wall) || this.#isAmong(except, planned, zones);
      if (isGone || this.#isAmong(changed, planned, zones)) continue;
      const id = `${uid} ${planned.instant ?? stampOf({ ...start, wall })}`;
      const length = lengths.get(wall) ?? null;
      if (since === undefined) yield* this.#place(id, uid, pattern, { wall, length }, zones);
      else {
        const moved = since.change.start.wall + (wall - since.from);
        yield* this.#place(id, uid, since.change, { wall: moved, length }, zones);
      }
    }
  }

  *#walls({ start }: WrittenEvent, rule: Rule, zones: Zones, budget: Budget): Generator<Wall> {
    const end = rule.until?.zone.type === 'utc' ? rule.until.wall : null;
    for (const wall of repeats(rule, start.wall, this.#from, this.#to, budget)) {
      if (end !== null && wall !== start.wall) {
        const instant = start.isDay ? wall : (zones.of(start.zone)?.instantOf(wall) ?? wall);
        if (instant > end) return;
      }
      yield start.isDay ? wall - clockOf(wall) : wall;
    }
  }

  /** A date more of a series, which may be told in another zone than the series. */
  #onItsWall(date: WrittenTime, { start }: WrittenEvent, zones: Zones): Wall {
    if (date.isDay) return date.wall + clockOf(start.wall);
    if (start.isDay) return date.wall - clockOf(date.wall);
    const own = zones.of(start.zone)?.instantOf(start.wall);
    const given = zones.of(date.zone)?.instantOf(date.wall);
    if (own === undefined || given === undefined) return date.wall;
    // The difference of two walls is nearly that of the moments: mended where a clock change lies between.
    const near = start.wall + (given - own);
    const found = zones.of(start.zone)?.instantOf(near);
    return found === undefined ? near : near + (given - found);
  }

  #plannedAt({ start }: WrittenEvent, wall: Wall, zones: Zones): Planned {
    return {
      wall,
      isDay: start.isDay,
      instant: start.isDay ? null : (zones.of(start.zone)?.instantOf(wall) ?? null),
    };
  }

  #isAmong(dates: Near, planned: Planned, zones: Zones): boolean {
    return dates.about(planned.wall).some((date) => this.#means(date, planned, zones));
  }

  /** The same moment; the same day where one of them is a day, and at midnight, as Outlook names a day of a series. */
  #means(date: WrittenTime, planned: Planned, zones: Zones): boolean {
    if (!date.isDay && zones.of(date.zone)?.instantOf(date.wall) === planned.instant) return true;
    const isVague = date.isDay || planned.isDay || (clockOf(date.wall) === 0 && date.zone.type !== 'utc');
    return isVague
      ? dayOfWall(date.wall) === dayOfWall(planned.wall)
      : planned.instant === null && date.wall === planned.wall;
  }

  #instantOf(time: WrittenTime, zones: Zones, { line }: WrittenEvent): Instant | null {
    if (time.isDay) return null;
    const zone = zones.of(time.zone);
    if (zone === null && time.zone.type === 'named' && !this.#unknownZones.has(time.zone.name)) {
      this.#unknownZones.add(time.zone.name);
      this.#issues.add(issue('unknown-zone', { line, field: 'TZID', text: time.zone.name }));
    }
    return zone?.instantOf(time.wall) ?? null;
  }

  *#place(
    id: string,
    uid: string,
    event: WrittenEvent,
    when: { readonly wall: Wall; readonly length: number | null },
    zones: Zones,
  ): Generator<CalendarEvent> {
    const { wall } = when;
    const { from, to, zone } = this.#window;
    if (wall < this.#from || wall > this.#to || this.events.length >= this.#limits.all) return;
    const at = this.#instantOf({ ...event.start, wall }, zones, event);
    // Without its zone it keeps the day that is written.
    const day = at === null ? dayOfWall(wall) : dayAt(at, zone);
    if (day < from || day > to) return;
    const length = when.length ?? this.#lengthOf(event, zones);
    const allDay = event.start.isDay;
    const everybody = [...new Map(event.attendees.map((attendee) => [keyOf(attendee), attendee])).values()];
    yield {
      line: event.line,
      id,
      uid,
      day,
      at,
      minutes: allDay || length === null ? null : Math.round(length / 60_000),
      days: allDay ? Math.max(1, Math.round((length ?? 0) / dayLength)) : daysOver(at, length, day, zone),
      allDay,
      summary: event.summary,
      location: event.location,
      description: event.description,
      organizer: event.organizer,
      attendees: everybody.filter((attendee) => !this.#isMe(attendee)),
      status: event.status,
      mine: everybody.find((attendee) => this.#isMe(attendee))?.answer ?? null,
    };
  }

  /** Beginning and end may stand in two zones: a flight. */
  #lengthOf(event: WrittenEvent, zones: Zones): number | null {
    const { start, end, length } = event;
    if (length === null && end !== null && !end.isDay && !start.isDay) {
      const from = zones.of(start.zone)?.instantOf(start.wall);
      const to = zones.of(end.zone)?.instantOf(end.wall);
      if (from !== undefined && to !== undefined) return to >= from ? to - from : null;
    }
    return ownLength(event);
  }

  #isMe({ email }: Attendee): boolean {
    return email !== null && this.#mine.has(email);
  }
}

const keyOf = ({ email, name }: Attendee): string => email ?? name ?? '';

const daysOver = (at: Instant | null, length: number | null, day: CalendarDay, zone: TimeZone): number =>
  at === null || length === null || length <= 1000
    ? 1
    : daysBetween(day, dayAt((at + Math.min(length, 3660 * dayLength) - 1000) as Instant, zone)) + 1;

/** Of several tellings of one day of a series, the one that was written last. */
const latestChanges = (changes: readonly WrittenEvent[]): readonly WrittenEvent[] => {
  const latest = new Map<string, WrittenEvent>();
  for (const change of changes) {
    const id = change.recurrenceId;
    const key = id === null ? '' : `${stampOf(id)} ${id.zone.type === 'named' ? id.zone.name : id.zone.type}`;
    const known = latest.get(key);
    if (known === undefined || !isOlder(change, known)) latest.set(key, change);
  }
  return [...latest.values()];
};

/** The newest telling of an event; with equal numbers those at different times are different events. */
const latestPatterns = (patterns: readonly WrittenEvent[]): readonly WrittenEvent[] => {
  if (patterns.length < 2) return patterns;
  const newest = Math.max(...patterns.map(({ sequence }) => sequence));
  const latest = new Map<string, WrittenEvent>();
  for (const pattern of patterns) {
    if (pattern.sequence < newest) continue;
    const key = stampOf(pattern.start);
    const known = latest.get(key);
    if (known === undefined || !isOlder(pattern, known)) latest.set(key, pattern);
  }
  return [...latest.values()];
};

const isOlder = (one: WrittenEvent, other: WrittenEvent): boolean =>
  one.sequence < other.sequence || (one.sequence === other.sequence && one.stamp < other.stamp);
