import { possibleNames, wordKey, type Attendee, type CalendarEvent } from '../../core/calendars/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { contactKey, fold } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

/** Who of the book takes part in an event, and whom the book does not hold. */
export interface EventPeople {
  readonly known: readonly PersonId[];
  readonly unknown: readonly Attendee[];
}

/** Somebody as a calendar or a mail names them. */
export type Named = Pick<Attendee, 'email' | 'name'>;

/**
 * Finds people in a few questions, however many there are: by their address first, then by a whole name that one person
 * alone bears.
 * @param names folded names that are looked up beside those of the people
 */
export const findNamed = async (
  reader: Reader,
  people: readonly Named[],
  names: readonly string[] = [],
): Promise<{
  readonly idOf: (person: Named) => PersonId | null;
  readonly byName: (name: string) => PersonId | null;
}> => {
  const byAddress = await peopleByAddress(reader, people);
  const missing = people.filter((person) => byAddress(person).length !== 1);
  const byName = await peopleByName(reader, [
    ...missing.flatMap(({ name }) => (name === null ? [] : [fold(name)])),
    ...names,
  ]);
  const idOf = (person: Named): PersonId | null => {
    const atAddress = byAddress(person);
    const [one] = atAddress;
    if (one !== undefined && atAddress.length === 1) return one;
    const named = person.name === null ? null : byName(fold(person.name));
    // Several at one address are told apart by their names.
    return named !== null && (atAddress.length === 0 || atAddress.includes(named)) ? named : null;
  };
  return { idOf, byName };
};

/** Finds the people of events; one that names nobody but me may name somebody in its title. */
export const findPeople = async (
  reader: Reader,
  events: readonly CalendarEvent[],
): Promise<(event: CalendarEvent) => EventPeople> => {
  const titles = events
    .filter((event) => peopleOf(event).length === 0)
    .flatMap(({ summary }) => possibleNames(summary));
  const { idOf, byName } = await findNamed(reader, events.flatMap(peopleOf), titles);
  return (event) => {
    const people = peopleOf(event);
    if (people.length === 0) return { known: inTitle(event, byName), unknown: [] };
    const found = people.map((attendee) => ({ attendee, id: idOf(attendee) }));
    return {
      known: [...new Set(found.flatMap(({ id }) => id ?? []))],
      unknown: found.filter(({ id }) => id === null).map(({ attendee }) => attendee),
    };
  };
};

/** The others, and whoever invited to it. */
const peopleOf = ({ attendees, organizer }: CalendarEvent): readonly Attendee[] =>
  organizer === null ||
  attendees.some(({ email, name }) => (email === null ? name === organizer.name : email === organizer.email))
    ? attendees
    : [...attendees, organizer];

const inTitle = (
  { summary }: CalendarEvent,
  byName: (name: string) => PersonId | null,
): readonly PersonId[] => [...new Set(possibleNames(summary).flatMap((name) => byName(name) ?? []))];

const keyOf = ({ email }: Named): string | null =>
  email === null ? null : contactKey({ kind: 'email', value: email, service: null });

const peopleByAddress = async (
  reader: Reader,
  people: readonly Named[],
): Promise<(person: Named) => readonly PersonId[]> => {
  const keys = [...new Set(people.flatMap((person) => keyOf(person) ?? []))];
  const points = keys.length === 0 ? [] : await reader.list('contactPoint', { where: { key: { in: keys } } });
  const there = await reader.viewPeople([...new Set(points.map(({ personId }) => personId))]);
  const byKey = Map.groupBy(
    points.filter(({ personId }) => there.has(personId)),
    ({ key }) => key,
  );
  return (person) => [...new Set((byKey.get(keyOf(person)) ?? []).map(({ personId }) => personId))];
};

/** By a whole name of two words or more that one person alone bears, in either order. */
const peopleByName = async (
  reader: Reader,
  names: readonly string[],
): Promise<(name: string) => PersonId | null> => {
  const whole = [...new Set(names.filter((name) => name.includes(' ')))];
  const hits = whole.length === 0 ? [] : await reader.peopleNamed(whole);
  const bearers = Map.groupBy(hits, ({ name }) => wordKey(fold(name)));
  return (name) => {
    const found = bearers.get(wordKey(name)) ?? [];
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  };
};
