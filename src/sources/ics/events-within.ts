import type { Attendee, CalendarEvent } from '../../core/calendars/index.ts';
import { dayAt, daysBetween, type CalendarDay, type Instant, type TimeZone } from '../../core/dates/index.ts';
import { issue, IssueList, type Issue, type Steps } from '../source.ts';
import { ownLength, type WrittenEvent } from './event.ts';
import type { IcsFile } from './read-ics.ts';
import type { CalendarPart } from './components.ts';
import { repeats, type Budget } from './repeat.ts';
import type { Rule } from './rule.ts';
import { clockOf, dayLength, dayOfWall, wallOfDay, type Wall, type WrittenTime } from './wall-time.ts';
import { latestChanges, latestPatterns, stampOf, toldTwice, uidOf, withoutAnswers } from './tellings.ts';
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
  /** Tries of one series to find its days, of all, and of all zones to find when their clocks change. */
  readonly eachSteps: number;
  readonly allSteps: number;
  readonly zoneSteps: number;
}

const eventLimits: EventLimits = {
  each: 4000,
  all: 100_000,
  eachSteps: 100_000,
  allSteps: 5_000_000,
  zoneSteps: 500_000,
};

export interface EventsWithin {
  readonly events: readonly CalendarEvent[];
  /** Every series and single event of the file, those without a day in the window included. */
  readonly uids: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** What happens in a calendar within some days: series unfolded, moved ones where they moved to. */
export function* eventSteps(
  file: IcsFile,
  window: Window,
  limits: EventLimits = eventLimits,
): Steps<EventsWithin> {
  const calledOff = new Map<string, number>();
  for (const { uid, sequence } of file.calledOff)
    calledOff.set(uid, Math.max(sequence, calledOff.get(uid) ?? 0));
  const unfolding = new Unfolding(window, limits, calledOff.keys());
  const zoneBudget: Budget = { steps: limits.zoneSteps };
  const twice = toldTwice(file);
  const zonesByPart = new Map<CalendarPart, Zones>();
  const zonesIn = (part: CalendarPart): Zones => {
    const known = zonesByPart.get(part);
    if (known !== undefined) return known;
    const zones = new Zones(part, window.zone, zoneBudget);
    // What one calendar alone tells is behind us soon.
    if (twice.size === 0) zonesByPart.clear();
    zonesByPart.set(part, zones);
    return zones;
  };
  for (const { part, events } of file.calendars)
    for (const [uid, own] of Map.groupBy(events, uidOf)) {
      const tellings = twice.get(uid) ?? new Map(own.map((event) => [event, part]));
      const [first] = tellings.values();
      if (first !== part) continue;
      const end = calledOff.get(uid);
      const standing = [...tellings.keys()].filter(({ sequence }) => end === undefined || sequence > end);
      const zonesOf = (event: WrittenEvent): Zones => zonesIn(tellings.get(event) ?? part);
      for (const event of unfolding.series(uid, standing, zonesOf)) unfolding.events.push(event);
      yield;
    }
  return unfolding.result();
}

/** A day of a series: when it was planned, and what stands in its place where it was changed. */
interface Planned {
  readonly wall: Wall;
  readonly isDay: boolean;
  readonly instant: Instant | null;
}

/** Dates that name days of a series, sorted by the ways in which they may mean one. */
class NamedDates {
  readonly #instants = new Set<Instant>();
  /** Of dates in a zone that nobody knows. */
  readonly #walls = new Set<Wall>();
  readonly #days = new Set<CalendarDay>();
  /** A day alone, or at midnight, as Outlook names a day of a series. */
  readonly #vagueDays = new Set<CalendarDay>();

  add(dates: readonly WrittenTime[], zones: Zones): void {
    for (const { wall, isDay, zone } of dates) {
      const day = dayOfWall(wall);
      this.#days.add(day);
      if (isDay || (clockOf(wall) === 0 && zone.type !== 'utc')) this.#vagueDays.add(day);
      else this.#walls.add(wall);
      const instant = isDay ? undefined : zones.of(zone)?.instantOf(wall);
      if (instant !== undefined) this.#instants.add(instant);
    }
  }

  /** The same moment; the same day where one of them is a day. */
  has({ wall, isDay, instant }: Planned): boolean {
    if (this.#days.size === 0) return false;
    if (isDay) return this.#days.has(dayOfWall(wall));
    if (this.#vagueDays.size > 0 && this.#vagueDays.has(dayOfWall(wall))) return true;
    return instant === null ? this.#walls.has(wall) : this.#instants.has(instant);
  }
}

/** Changes of one series that hold for all that follow: nobody changes for good more often. */
const mostFutures = 200;

class Unfolding {
  readonly events: CalendarEvent[] = [];
  readonly #uids: Set<string>;
  readonly #issues = new IssueList();
  readonly #window: Window;
  readonly #limits: EventLimits;
  readonly #mine: ReadonlySet<string>;
  readonly #unknownZones = new Set<string>();
  readonly #from: Wall;
  readonly #to: Wall;
  #steps: number;
  #wasFull = false;
  #guests: {
    readonly event: WrittenEvent;
    readonly others: readonly Attendee[];
    readonly mine: Attendee | null;
  } | null = null;

  /** @param uids what is called off */
  constructor(window: Window, limits: EventLimits, uids: Iterable<string>) {
    this.#uids = new Set(uids);
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

  /**
   * All days of what one UID names: the pattern, and those of it that were changed. Where guests alone say something, it is of
   * themselves: their answer neither makes a meeting nor changes the one that is known.
   */
  *series(
    uid: string,
    written: readonly WrittenEvent[],
    zonesOf: (event: WrittenEvent) => Zones,
  ): Generator<CalendarEvent> {
    const [guest] = written.filter(({ isAnswer }) => isAnswer);
    if (
      guest !== undefined &&
      written.every((event) => event.isAnswer && !event.attendees.some((one) => this.#isMe(one)))
    ) {
      this.#issues.add(
        issue('guest-answer', { line: guest.line, field: 'METHOD', text: guest.summary ?? uid }),
      );
      return;
    }
    this.#uids.add(uid);
    const said = withoutAnswers(written);
    const changes = latestChanges(said.filter(({ recurrenceId }) => recurrenceId !== null));
    const patterns = latestPatterns(said.filter(({ recurrenceId }) => recurrenceId === null));
    const changed = new NamedDates();
    for (const change of changes)
      if (change.recurrenceId !== null) changed.add([change.recurrenceId], zonesOf(change));
    const future = changes.filter(({ andFuture }) => andFuture).slice(0, mostFutures);
    let place = 0;
    for (const pattern of patterns) {
      // Some writers give several events one UID.
      const own = place === 0 ? uid : `${uid} ${stampOf(pattern.start)}`;
      place += 1;
      this.#uids.add(own);
      yield* this.#pattern(own, pattern, { changed, future }, zonesOf);
    }
    for (const change of changes) yield* this.#changed(uid, change, zonesOf(change));
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

  /** More than that is no calendar of a person; that there is more is said. */
  #isFull(): boolean {
    if (this.events.length < this.#limits.all) return false;
    if (!this.#wasFull) this.#issues.add(issue('too-many'));
    this.#wasFull = true;
    return true;
  }

  *#pattern(
    uid: string,
    pattern: WrittenEvent,
    { changed, future }: { readonly changed: NamedDates; readonly future: readonly WrittenEvent[] },
    zonesOf: (event: WrittenEvent) => Zones,
  ): Generator<CalendarEvent> {
    const zones = zonesOf(pattern);
    const except = new NamedDates();
    except.add(pattern.exceptDates, zones);
    const { start, rules, dates } = pattern;
    const isSeries = rules.length > 0 || dates.length > 0;
    if (!isSeries) {
      if (start.wall < this.#from || start.wall > this.#to) return;
      const planned = this.#plannedAt(pattern, start.wall, zones);
      if (!changed.has(planned) && !except.has(planned))
        yield* this.#place(uid, uid, pattern, { wall: start.wall, length: null, at: planned.instant }, zones);
      return;
    }
    if (this.#isFull()) return;
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
    const later = future
      .flatMap((change) =>
        change.recurrenceId !== null
          ? [{ change, from: this.#onItsWall(change.recurrenceId, pattern, zones) }]
          : [],
      )
      .toSorted((one, other) => one.from - other.from);
    let since: (typeof later)[number] | undefined;
    let next = 0;
    for (const wall of [...walls].toSorted((one, other) => one - other)) {
      for (; (later[next]?.from ?? Infinity) <= wall; next += 1) since = later[next];
      if (wall < this.#from || wall > this.#to) continue;
      const planned = this.#plannedAt(pattern, wall, zones);
      if (excluded.has(wall) || except.has(planned) || changed.has(planned)) continue;
      const id = `${uid} ${planned.instant ?? stampOf({ ...start, wall })}`;
      const length = lengths.get(wall) ?? null;
      if (since === undefined)
        yield* this.#place(id, uid, pattern, { wall, length, at: planned.instant }, zones);
      else {
        const moved = since.change.start.wall + (wall - since.from);
        yield* this.#place(id, uid, since.change, { wall: moved, length }, zonesOf(since.change));
      }
    }
  }

  *#walls({ start }: WrittenEvent, rule: Rule, zones: Zones, budget: Budget): Generator<Wall> {
    const end = rule.until?.zone.type === 'utc' ? rule.until.wall : null;
    // Where a series begins with a day, the times of its rule count for nothing (RFC 5545, 3.3.10).
    const asked = start.isDay ? { ...rule, hours: [], minutes: [], seconds: [] } : rule;
    for (const wall of repeats(asked, start.wall, this.#from, this.#to, budget)) {
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

  #plannedAt(pattern: WrittenEvent, wall: Wall, zones: Zones): Planned {
    const { start } = pattern;
    return { wall, isDay: start.isDay, instant: this.#instantOf({ ...start, wall }, zones, pattern) };
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
    when: { readonly wall: Wall; readonly length: number | null; readonly at?: Instant | null },
    zones: Zones,
  ): Generator<CalendarEvent> {
    const { wall } = when;
    const { from, to, zone } = this.#window;
    if (wall < this.#from || wall > this.#to || this.#isFull()) return;
    const at = when.at === undefined ? this.#instantOf({ ...event.start, wall }, zones, event) : when.at;
    // Without its zone it keeps the day that is written.
    const day = at === null ? dayOfWall(wall) : dayAt(at, zone);
    if (day < from || day > to) return;
    const length = when.length ?? this.#lengthOf(event, zones);
    const allDay = event.start.isDay;
    const { others, mine } = this.#guestsOf(event);
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
      organizer: event.organizer === null || this.#isMe(event.organizer) ? null : event.organizer,
      attendees: others,
      status: event.status,
      mine: mine?.answer ?? null,
    };
  }

  /** Worked out once for all days of a series. */
  #guestsOf(event: WrittenEvent): { readonly others: readonly Attendee[]; readonly mine: Attendee | null } {
    if (this.#guests?.event === event) return this.#guests;
    const everybody = [...new Map(event.attendees.map((attendee) => [keyOf(attendee), attendee])).values()];
    const guests = {
      event,
      others: everybody.filter((attendee) => !this.#isMe(attendee)),
      mine: everybody.find((attendee) => this.#isMe(attendee)) ?? null,
    };
    this.#guests = guests;
    return guests;
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
