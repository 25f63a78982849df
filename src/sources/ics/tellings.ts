import type { CalendarPart } from './components.ts';
import type { WrittenEvent } from './event.ts';
import type { IcsFile } from './read-ics.ts';
import { clockOf, dayOfWall, type WrittenTime } from './wall-time.ts';

/** An event without a name is told apart by what it says. */
export const uidOf = ({ uid, start, summary }: WrittenEvent): string =>
  uid ?? `no-uid ${stampOf(start)} ${summary ?? ''}`;

export const stampOf = ({ wall, isDay }: WrittenTime): string => {
  const day = dayOfWall(wall).replaceAll('-', '');
  if (isDay) return day;
  const minutes = Math.floor(clockOf(wall) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
};

/** The tellings of one event, and which calendar of the file each is in. */
export type Tellings = ReadonlyMap<WrittenEvent, CalendarPart>;

/** What several calendars of one file tell: invitations that came one after the other are such a file. */
export const toldTwice = ({ calendars }: IcsFile): ReadonlyMap<string, Tellings> => {
  const twice = new Map<string, Map<WrittenEvent, CalendarPart>>();
  if (calendars.length < 2) return twice;
  const first = new Map<string, CalendarPart>();
  for (const { part, events } of calendars)
    for (const uid of events.map(uidOf)) {
      const known = first.get(uid);
      if (known === undefined) first.set(uid, part);
      else if (known !== part) twice.set(uid, new Map());
    }
  if (twice.size > 0)
    for (const { part, events } of calendars)
      for (const event of events) twice.get(uidOf(event))?.set(event, part);
  return twice;
};

/** An answer to an invitation says little of what it answers: it holds where nothing else is told. */
export const withoutAnswers = (written: readonly WrittenEvent[]): readonly WrittenEvent[] => {
  if (written.every(({ isAnswer }) => !isAnswer)) return written;
  const others = written.filter(({ isAnswer }) => !isAnswer);
  return others.length === 0 ? written : others;
};

/** Of several tellings of one day of a series, the one that was written last. */
export const latestChanges = (changes: readonly WrittenEvent[]): readonly WrittenEvent[] => {
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
export const latestPatterns = (patterns: readonly WrittenEvent[]): readonly WrittenEvent[] => {
  if (patterns.length < 2) return patterns;
  const newest = patterns.reduce((most, { sequence }) => Math.max(most, sequence), 0);
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
