import { addDays, instantAt } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import {
  interestsOf,
  nearestOffers,
  rankOffers,
  sharedMeaning,
  sharedWords,
  type Given,
  type Offer,
  type RankedOffer,
  type Receiver,
} from '../../core/offers/index.ts';
import { organizationKey } from '../../core/duplicates/index.ts';
import { fold } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { mineOf, readShelf, readShelfFor } from './read-shelf.ts';

export interface WholeReceiver extends Receiver {
  readonly name: string;
  readonly company: string | null;
}

/** People as an offer sees them, in a handful of questions whatever their number. */
export const readReceivers = async (
  reader: Reader,
  ids: readonly PersonId[],
): Promise<readonly WholeReceiver[]> => {
  const where = { personId: { in: ids } };
  const people = await reader.viewPeople(ids);
  const topics = Map.groupBy(await reader.list('topic', { where }), ({ personId }) => personId);
  const facts = Map.groupBy(await reader.list('fact', { where }), ({ personId }) => personId);
  const threads = Map.groupBy(
    await reader.list('thread', { where: { ...where, state: 'open' } }),
    ({ personId }) => personId,
  );
  const positions = await reader.list('position', { where: { ...where, current: true } });
  const organizations = new Map(
    (
      await reader.getMany(
        'organization',
        positions.flatMap(({ organizationId }) => organizationId ?? []),
      )
    ).map((organization) => [organization.id, organization]),
  );
  const places = Map.groupBy(positions, ({ personId }) => personId);
  return ids.flatMap((id): readonly WholeReceiver[] => {
    const person = people.get(id);
    if (person === undefined) return [];
    const work = (places.get(id) ?? []).flatMap(({ organizationId }) =>
      organizationId === null ? [] : (organizations.get(organizationId) ?? []),
    );
    return [
      {
        id,
        name: person.name,
        call: person.call,
        company: person.company,
        companies: work.map(({ name }) => organizationKey(name)),
        industries: work.flatMap(({ industry }) => (industry === null ? [] : [fold(industry)])),
        interests: interestsOf({
          topics: topics.get(id) ?? [],
          facts: facts.get(id) ?? [],
          threads: threads.get(id) ?? [],
        }),
      },
    ];
  });
};

/** Gives that are no offers: every thank-you and every result is welcome at once. */
const welcomeAtOnce: ReadonlySet<Favor['kind']> = new Set(['thanks', 'result']);

/** What of these offers each of these people would value today, best first. */
export const rankFor = async (
  reader: Reader,
  receivers: readonly WholeReceiver[],
  offers: readonly Offer[],
  owner: Owner,
): Promise<ReadonlyMap<PersonId, readonly RankedOffer[]>> => {
  const { day, zone, method } = owner;
  if (offers.length === 0 || receivers.length === 0) return new Map();
  const ids = receivers.map(({ id }) => id);
  const toThem = await reader.list('given', { where: { personId: { in: ids } } });
  const favors = await reader.list('favor', {
    where: {
      personId: { in: ids },
      direction: 'given',
      day: { atLeast: addDays(day, -method.offer.gap_d) },
    },
  });
  const toColleagues = await readToColleagues(reader, receivers, owner);
  const mine = mineOf(owner);
  const meaning = reader.meaning();
  const sharing = meaning === null ? sharedWords : sharedMeaning(meaning);
  const today = { day, startsAt: instantAt(day, 0, zone) };
  return new Map(
    receivers.map((receiver) => {
      const days = [
        ...toThem.filter(({ personId }) => personId === receiver.id).map((given) => given.day),
        ...favors
          .filter(({ personId, kind }) => personId === receiver.id && !welcomeAtOnce.has(kind))
          .map((favor) => favor.day),
      ];
      const given = [
        ...toThem.filter(({ personId }) => personId === receiver.id),
        ...toColleagues.filter(({ companies }) => companies.some((key) => receiver.companies.includes(key))),
      ];
      const lastOffer = days.toSorted().at(-1) ?? null;
      const near = meaning === null ? offers : nearestOffers(offers, receiver, meaning);
      const input = { receiver, offers: near, given, lastOffer, mine, today };
      return [receiver.id, rankOffers(input, method, sharing)] as const;
    }),
  );
};

/** What went out lately, and where those work who had it. */
const readToColleagues = async (
  reader: Reader,
  receivers: readonly WholeReceiver[],
  { day, method }: Owner,
): Promise<readonly (Given & { readonly companies: readonly string[] })[]> => {
  if (receivers.every(({ companies }) => companies.length === 0)) return [];
  const lately = await reader.list('given', {
    where: { day: { atLeast: addDays(day, -method.offer.colleague_d) } },
  });
  if (lately.length === 0) return [];
  const others = await readReceivers(reader, [...new Set(lately.map(({ personId }) => personId))]);
  const companies = new Map(others.map((one) => [one.id, one.companies]));
  return lately.map((given) => ({ ...given, companies: companies.get(given.personId) ?? [] }));
};

/** What of my shelf one person would value today. */
export const readRanked = async (
  reader: Reader,
  id: PersonId,
  owner: Owner,
  { most }: { readonly most?: number } = {},
): Promise<readonly RankedOffer[]> => {
  const [receiver] = await readReceivers(reader, [id]);
  if (receiver === undefined) return [];
  const shelf =
    most === undefined
      ? await readShelfFor(reader, owner, receiver)
      : await readShelf(reader, owner, { most });
  return (await rankFor(reader, [receiver], shelf, owner)).get(id) ?? [];
};
