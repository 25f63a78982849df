import { readinessFor, type Ask, type AskPlan, type PlannedAsk } from '../../core/asks/index.ts';
import { weekendOf, type CalendarDay } from '../../core/dates/index.ts';
import { criteriaOf, fitOf } from '../../core/fit/index.ts';
import { helperKindOf, type OpenRequest } from '../../core/followups/index.ts';
import type { OrganizationId, PersonId } from '../../core/ids.ts';
import { warmthOn, type Tie } from '../../core/warmth/index.ts';
import type { Query, Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { readStandings } from './read-standing.ts';

/** Where someone lives decides which days they work; the country of their address, where the book has one. */
export const readWeekend = async (reader: Reader, personId: PersonId): Promise<OpenRequest['weekend']> =>
  (await readWeekends(reader, [personId]))(personId);

export const readWeekends = async (
  reader: Reader,
  ids: readonly PersonId[],
): Promise<(id: PersonId) => OpenRequest['weekend']> => {
  const addresses = Map.groupBy(
    await reader.list('contactPoint', { where: { personId: { in: ids }, kind: 'address' } }),
    ({ personId }) => personId,
  );
  return (id) =>
    weekendOf(addresses.get(id)?.find(({ address }) => address?.countryCode)?.address?.countryCode ?? null);
};

/** Which of these companies R10 rules out: by my own word, or by what was heard. */
export const readRuledOut = async (
  reader: Reader,
  ids: readonly OrganizationId[],
  { method }: Owner,
): Promise<ReadonlySet<OrganizationId>> => {
  if (ids.length === 0) return new Set();
  const where = { organizationId: { in: ids } };
  const verdicts = await reader.list('verdict', { where });
  const evidence = Map.groupBy(
    await reader.list('evidence', { where }),
    ({ organizationId }) => organizationId,
  );
  const criteria = criteriaOf(await reader.list('criterion'), method);
  return new Set(
    ids.filter((id) => {
      const decided = verdicts.find(({ organizationId }) => organizationId === id) ?? null;
      return fitOf(evidence.get(id) ?? [], criteria, decided, method).verdict === 'not-for-me';
    }),
  );
};

type Planning = Pick<Ask, 'kind' | 'target' | 'blurb' | 'offered' | 'organizationId'>;

export const planOf = async (reader: Reader, ask: Planning, owner: Owner): Promise<AskPlan> =>
  (await readPlans(reader, [ask], owner))(ask);

/** The same of several, in as many questions as of one. */
export const readPlans = async (
  reader: Reader,
  asks: readonly Planning[],
  owner: Owner,
): Promise<(ask: Planning) => AskPlan> => {
  const ruledOut = await readRuledOut(reader, companiesOf(asks), owner);
  return ({ kind, target, blurb, offered, organizationId }) => ({
    kind,
    target,
    blurb,
    offered,
    ruledOut: organizationId !== null && ruledOut.has(organizationId),
  });
};

const companiesOf = (asks: readonly Pick<Ask, 'organizationId'>[]): readonly OrganizationId[] => [
  ...new Set(asks.flatMap(({ organizationId }) => organizationId ?? [])),
];

/** Requests that wait for an answer, with what their clock goes by (R3). */
export const readRequests = async (
  reader: Reader,
  owner: Owner,
  where: Query<'ask'>['where'] = {},
): Promise<readonly OpenRequest[]> => {
  const { day, method } = owner;
  const asks = await reader.list('ask', { where: { ...where, state: 'sent' } });
  const ids = [...new Set(asks.map(({ personId }) => personId))];
  const ties = await reader.ties(ids);
  const companies = companiesOf(asks);
  const nameById = new Map(
    (await reader.getMany('organization', companies)).map(({ id, name }) => [id, name]),
  );
  const weekendOfPerson = await readWeekends(reader, ids);
  const colleagues = await readColleagues(reader, ids);
  const plans = await reader.plansWith(ids);
  const eager = await readEager(
    reader,
    await reader.list('ask', { where: { organizationId: { in: companies }, state: 'answered' } }),
    owner,
  );
  const requests: OpenRequest[] = [];
  for (const ask of asks) {
    const { organizationId, personId } = ask;
    const tie = ties.get(personId);
    requests.push({
      ask,
      heardOn: heardSince(tie, ask),
      warmth: tie === undefined ? 0 : warmthOn(tie, day, method).value,
      inside: colleagues.has(personId) || plans.has(personId),
      weekend: weekendOfPerson(personId),
      company: (organizationId === null ? undefined : nameById.get(organizationId)) ?? null,
      hasEagerHelper: organizationId !== null && eager.has(organizationId),
    });
  }
  return requests;
};

/** Companies where somebody answered one of these asks at once: nobody else there is approached (R3). */
export const readEager = async (
  reader: Reader,
  answered: readonly Ask[],
  { method }: Owner,
): Promise<ReadonlySet<OrganizationId>> => {
  const weekendOfPerson = await readWeekends(reader, [...new Set(answered.map(({ personId }) => personId))]);
  const eager = answered.filter(
    (ask) => helperKindOf(ask, weekendOfPerson(ask.personId), method) === 'eager',
  );
  return new Set(companiesOf(eager));
};

/** The last two-way contact from the day on which it was asked. */
export const heardSince = (
  tie: Pick<Tie, 'lastTwoWay'> | undefined,
  { sentOn }: Pick<Ask, 'sentOn'>,
): CalendarDay | null => {
  const heard = tie?.lastTwoWay ?? null;
  return heard !== null && sentOn !== null && heard >= sentOn ? heard : null;
};

/** Someone who works where my new role is. */
export const isColleague = async (reader: Reader, personId: PersonId): Promise<boolean> =>
  (await readColleagues(reader, [personId])).has(personId);

const readColleagues = async (reader: Reader, ids: readonly PersonId[]): Promise<ReadonlySet<PersonId>> => {
  const goals = await reader.list('goal', { where: { state: 'open', kind: 'role' } });
  const employers = new Set(companiesOf(goals));
  if (employers.size === 0) return new Set();
  const positions = await reader.list('position', { where: { personId: { in: ids }, current: true } });
  return new Set(
    positions.flatMap(({ personId, organizationId }) =>
      organizationId !== null && employers.has(organizationId) ? [personId] : [],
    ),
  );
};

/** Asks that have not gone out, with what R6 says of them today. */
export const readPlannedAsks = async (reader: Reader, owner: Owner): Promise<readonly PlannedAsk[]> => {
  const asks = await reader.list('ask', { where: { state: 'planned' } });
  const people = await reader.getMany('person', [...new Set(asks.map(({ personId }) => personId))]);
  const there = people.filter(({ trashedAt }) => trashedAt === null);
  const standingOf = await readStandings(reader, there, owner);
  const planFor = await readPlans(reader, asks, owner);
  const personById = new Map(there.map((person) => [person.id, person]));
  return asks.flatMap((ask) => {
    const person = personById.get(ask.personId);
    return person === undefined
      ? []
      : [{ ask, readiness: readinessFor(standingOf(person), planFor(ask), owner.method) }];
  });
};
