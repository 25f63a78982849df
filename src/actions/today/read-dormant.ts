import {
  addDays,
  dayAt,
  dayParts,
  daysBetween,
  instantAt,
  startOfWeek,
  type CalendarDay,
} from '../../core/dates/index.ts';
import {
  dormantOfWeek,
  fitsGoal,
  isElsewhere,
  movedSince,
  suggestedSince,
  type DatedPosition,
  type DormantTie,
  type SuggestedTie,
} from '../../core/dormant/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { fold, inPersonOrder, namedFields, type Person } from '../../core/people/index.ts';
import type { Tie } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import { readTargets } from '../goals/read-targets.ts';
import { followingOn, type OwnerOfDay } from '../owner.ts';

/** Of those who fell silent the latest are looked at: whom one still remembers. */
const mostSilent = 60;
/** What is read of them. */
const fields = [
  ...namedFields,
  'state',
  'trashedAt',
  'usedToKnowWell',
  'ending',
  'mutualContacts',
  'seniorityYears',
  'place',
] as const satisfies readonly (keyof Person)[];
/** A Monday before any use. */
const weekZero = '2020-01-06' as CalendarDay;

/** The week's two of R12, less those that were written to. */
export const readDormant = (reader: Reader, owner: OwnerOfDay): Promise<readonly SuggestedTie[]> =>
  followingOn(reader, owner, 'dormant', () => makeDormant(reader, owner));

const makeDormant = async (reader: Reader, owner: OwnerOfDay): Promise<readonly SuggestedTie[]> => {
  const { day, method } = owner;
  const silent = await reader.tiesSilent(addDays(day, -method.dormant.after_d), mostSilent);
  const known = await reader.list('person', {
    where: { usedToKnowWell: true, trashedAt: null },
    limit: mostSilent,
  });
  const people = await reader.pick('person', fields, {
    where: { id: { in: [...silent, ...known].map(({ id }) => id) } },
  });
  const ties = new Map(silent.map((tie) => [tie.id, tie]));
  for (const [id, tie] of await reader.ties(known.map((person) => person.id))) ties.set(id, tie);
  const monday = startOfWeek(day);
  const years = [yearOf(day), yearOf(day) - 1];
  const keys = people.flatMap(({ id }) => years.map((year) => keyOf(id, year)));
  const states = await reader.list('cardState', { where: { id: { in: keys } } });
  const skipsByKey = new Map(states.map(({ id, skippedOn }) => [id, skippedOn.length]));
  const skipsOf = (id: PersonId): number =>
    years.reduce((sum, year) => sum + (skipsByKey.get(keyOf(id, year)) ?? 0), 0);
  const positions = await readDatedPositions(reader, people);
  const aims = await readAims(reader);
  const earlier = await readEarlier(reader, people, ties, owner);
  const doneThisWeek = states.filter((state) => state.state === 'done' && state.day >= monday).length;
  const done = new Set(states.filter(({ state }) => state === 'done').map(({ id }) => id));
  const candidates = inPersonOrder(people)
    .filter(
      ({ id, trashedAt, state }) =>
        trashedAt === null && state === 'active' && !done.has(keyOf(id, yearOf(day))),
    )
    .map((person): DormantTie => {
      const tie = ties.get(person.id);
      const own = positions.get(person.id) ?? [];
      const moved = movedSince(own, tie?.lastTwoWay ?? null);
      const movedPlace = movedCountry(person, earlier.get(person.id));
      const fewInCommon =
        person.mutualContacts !== null && person.mutualContacts <= method.warmth.bridge_mutuals;
      return {
        id: person.id,
        lastTwoWay: tie?.lastTwoWay ?? null,
        conversations: tie?.conversations ?? 0,
        usedToKnowWell: person.usedToKnowWell,
        ending: person.ending,
        newToMe: moved !== null || movedPlace !== null || fewInCommon,
        movedTo: moved !== null && moved.organization !== null ? `at ${moved.organization}` : movedPlace,
        senior: (person.seniorityYears ?? 0) >= method.ledger.senior_y[0],
        fitsGoal: fitsGoal(own, aims),
        skipped: skipsOf(person.id),
      };
    });
  const weeks = Math.floor(daysBetween(weekZero, monday) / 7);
  const suggested = weeks * method.dormant.per_week;
  return dormantOfWeek(candidates, suggested, day, method)
    .slice(0, Math.max(0, method.dormant.per_week - doneThisWeek))
    .map((tie) => ({ ...tie, since: suggestedSince(tie, candidates, suggested, monday, method) }));
};

const yearOf = (day: CalendarDay): number => dayParts(day).year;

/** A year's key; what was skipped in the year before still counts. */
const keyOf = (id: string, year: number): string => `dormant:${id}:${String(year).padStart(4, '0')}`;

type NamedPosition = DatedPosition & { readonly organization: string | null };

const readDatedPositions = async (
  reader: Reader,
  people: readonly Pick<Person, 'id'>[],
): Promise<ReadonlyMap<PersonId, readonly NamedPosition[]>> => {
  const positions = await reader.list('position', {
    where: { personId: { in: people.map(({ id }) => id) } },
  });
  const ids = [...new Set(positions.flatMap(({ organizationId }) => organizationId ?? []))];
  const organizations = new Map(
    (await reader.getMany('organization', ids)).map((organization) => [organization.id, organization]),
  );
  const byId = new Map<PersonId, NamedPosition[]>();
  for (const { personId, organizationId, started, seenOn, current } of positions) {
    const organization = organizationId === null ? undefined : organizations.get(organizationId);
    const named = {
      organizationId,
      industry: organization?.industry ?? null,
      organization: organization?.name ?? null,
      started,
      seenOn,
      current,
    };
    const known = byId.get(personId);
    if (known === undefined) byId.set(personId, [named]);
    else known.push(named);
  }
  return byId;
};

/**
 * Where they were when we last heard of each other (R12): no record dates a place, but the journal does, whether a file
 * told of the new one or somebody typed it.
 */
const readEarlier = async (
  reader: Reader,
  people: readonly Pick<Person, 'id' | 'place'>[],
  ties: ReadonlyMap<PersonId, Pick<Tie, 'lastTwoWay'>>,
  { zone }: OwnerOfDay,
): Promise<ReadonlyMap<PersonId, string>> => {
  const since = new Map(
    people.flatMap(({ id, place }) => {
      const last = ties.get(id)?.lastTwoWay ?? null;
      return place === null || last === null ? [] : [[id, last] as const];
    }),
  );
  const [first] = [...since.values()].toSorted();
  if (first === undefined) return new Map();
  const places = await reader.earlierPlaces([...since.keys()], instantAt(first, 0, zone));
  const found = new Map<PersonId, string>();
  for (const { personId, at, place } of places) {
    const last = since.get(personId);
    if (last !== undefined && dayAt(at, zone) > last && !found.has(personId)) found.set(personId, place);
  }
  return found;
};

/** "in Lisbon, Portugal", where they moved to another country since; null where they did not. */
const movedCountry = ({ place }: Pick<Person, 'place'>, before: string | undefined): string | null =>
  place !== null && before !== undefined && isElsewhere(before, place) ? `in ${place}` : null;

/** Companies and fields that the open goals aim at. */
const readAims = async (reader: Reader): Promise<Parameters<typeof fitsGoal>[1]> => {
  const goals = await reader.list('goal', { where: { state: 'open' } });
  const companies = await readTargets(reader, goals);
  return {
    companies: new Set(companies.map(({ id }) => id)),
    fields: new Set(companies.flatMap(({ industry }) => (industry === null ? [] : [fold(industry)]))),
  };
};
