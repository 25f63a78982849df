import { addDays, instantAt, type CalendarDay, type Instant } from '../../src/core/dates/index.ts';
import type { OrganizationId } from '../../src/core/ids.ts';
import {
  contactPointOf,
  contactKey,
  emptyPerson,
  emptyPosition,
  type ContactPointValue,
} from '../../src/core/people/index.ts';
import { textOf } from './files.ts';
import { seedAims } from './aims.ts';
import { seedIds } from './ids.ts';
import { acquaint, linkPeople } from './links.ts';
import { dateOf, keptLayers, type BookPart, type BookPlan, type Making } from './making.ts';
import { seedPeople } from './people.ts';
import { randomOf, type Random } from '../../src/core/testing/random.ts';
import { seedTalks } from './talks.ts';
import { topics } from './words.ts';

/** A book in the order in which it came to be: its people, then what happened, then today's loose ends. */
export function* seedBook(plan: BookPlan): Generator<BookPart> {
  const random = randomOf(plan.seed);
  const days = new Map<CalendarDay, Instant>();
  const at = (day: CalendarDay, minute: number): Instant => {
    const midnight = days.get(day) ?? instantAt(day, 0, plan.zone);
    days.set(day, midnight);
    return (midnight + minute * 60_000) as Instant;
  };
  const began = at(addDays(plan.today, -1), 0);
  const making: Making = { plan, random, ids: seedIds(random, began), at };
  const people = bookOfPeople(making);
  const links = randomOf(plan.seed + 2);
  yield { ...people, ...linkPeople(people, { plan, random: links, ids: making.ids }) };
  const ids = people.person.map(({ id }) => id);
  if (plan.edges !== undefined) yield acquaint(ids, plan.edges, { random: links, ids: making.ids });
  yield* seedTalks(making, ids);
  const companies = people.organization.filter(({ kind }) => kind === 'company').map(({ id }) => id);
  yield seedAims(making, links, ids, companies);
}

type PeoplePart = Required<
  Pick<
    BookPart,
    | 'setting'
    | 'organization'
    | 'person'
    | 'contactPoint'
    | 'importantDate'
    | 'position'
    | 'topic'
    | 'membership'
  >
>;

const bookOfPeople = (making: Making): PeoplePart => {
  const { plan, random, ids, at } = making;
  const part: PeoplePart = {
    setting: [{ id: 'timeZone', value: plan.zone }],
    organization: [],
    person: [],
    contactPoint: [],
    importantDate: [],
    position: [],
    topic: [],
    membership: [],
  };
  const organizationIds = new Map<string, OrganizationId>();
  const added = at(addDays(plan.today, -730), 600);
  for (const [index, seed] of seedPeople(plan.people, random, plan.today).entries()) {
    const layer = keptLayers[index] ?? null;
    const personId = ids.next<'PersonId'>();
    part.person.push({
      ...emptyPerson(personId, added),
      given: seed.given,
      family: seed.family,
      knownSince: dateOf(seed.connectedOn),
      layer,
      layerSince: layer === null ? null : addDays(plan.today, -700),
      place: random.chance(0.5) ? seed.city : null,
      mutualContacts: random.chance(0.3) ? random.below(60) : null,
      note: random.chance(0.1) ? textOf(random, 20) : null,
    });
    for (const [rank, value] of reachOf(seed, random, layer !== null).entries())
      part.contactPoint.push({ ...value, id: ids.next(), personId, key: contactKey(value), rank });
    if (seed.organization !== null) {
      let organizationId = organizationIds.get(seed.organization);
      if (organizationId === undefined) {
        organizationId = ids.next<'OrganizationId'>();
        organizationIds.set(seed.organization, organizationId);
        part.organization.push({
          id: organizationId,
          name: seed.organization,
          kind: 'company',
          url: null,
          note: null,
          industry: null,
          size: null,
        });
      }
      part.position.push({
        ...emptyPosition,
        id: ids.next(),
        personId,
        organizationId,
        title: seed.title,
        seenOn: null,
        replaces: null,
      });
    }
    if (random.chance(layer === null ? 0.05 : 0.7))
      part.importantDate.push({
        id: ids.next(),
        personId,
        kind: 'birthday',
        label: null,
        date: dateOf(addDays(plan.today, -7300 - random.below(14_600))),
      });
    if (random.chance(layer === null ? 0.1 : 0.8))
      part.topic.push({ id: ids.next(), personId, name: random.pick(topics) });
    if (random.chance(0.1))
      part.membership.push({ id: ids.next(), personId, group: `Group ${random.below(12)}` });
  }
  return part;
};

const reachOf = (
  { profile, email, phone }: { readonly profile: string; readonly email: string; readonly phone: string },
  random: Random,
  isKept: boolean,
): readonly ContactPointValue[] => {
  return [
    contactPointOf('url', profile),
    ...(random.chance(isKept ? 0.9 : 0.4) ? [contactPointOf('email', email)] : []),
    ...(random.chance(isKept ? 0.6 : 0.1) ? [contactPointOf('phone', phone)] : []),
  ];
};
