import { readinessFor, type Ask, type AskPlan, type PlannedAsk } from '../../core/asks/index.ts';
import { weekendOf, type CalendarDay } from '../../core/dates/index.ts';
import { criteriaOf, fitOf } from '../../core/fit/index.ts';
import { helperKindOf, type OpenRequest } from '../../core/followups/index.ts';
import type { OrganizationId, PersonId } from '../../core/ids.ts';
import { warmthOn, type Tie } from '../../core/warmth/index.ts';
import type { Query, Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { readStanding } from './read-standing.ts';

/** Where someone lives decides which days they work; the country of their address, where the book has one. */
export const readWeekend = async (reader: Reader, personId: PersonId): Promise<OpenRequest['weekend']> => {
  const addresses = await reader.list('contactPoint', { where: { personId, kind: 'address' } });
  return weekendOf(addresses.find(({ address }) => address?.countryCode)?.address?.countryCode ?? null);
};

/** Whether R10 rules a company out: by my own word, or by what was heard. */
export const isRuledOut = async (
  reader: Reader,
  organizationId: OrganizationId | null,
  { method }: Owner,
): Promise<boolean> => {
  if (organizationId === null) return false;
  const [decided] = await reader.list('verdict', { where: { organizationId } });
  const evidence = await reader.list('evidence', { where: { organizationId } });
  const criteria = criteriaOf(await reader.list('criterion'), method);
  return fitOf(evidence, criteria, decided ?? null, method).verdict === 'not-for-me';
};

export const planOf = async (
  reader: Reader,
  ask: Pick<Ask, 'kind' | 'target' | 'blurb' | 'offered' | 'organizationId'>,
  owner: Owner,
): Promise<AskPlan> => ({
  kind: ask.kind,
  target: ask.target,
  blurb: ask.blurb,
  offered: ask.offered,
  ruledOut: await isRuledOut(reader, ask.organizationId, owner),
});

/** Requests that wait for an answer, with what their clock goes by (R3). */
export const readRequests = async (
  reader: Reader,
  owner: Owner,
  where: Query<'ask'>['where'] = {},
): Promise<readonly OpenRequest[]> => {
  const { day, method } = owner;
  const asks = await reader.list('ask', { where: { ...where, state: 'sent' } });
  const ties = await reader.ties(asks.map(({ personId }) => personId));
  const requests: OpenRequest[] = [];
  for (const ask of asks) {
    const { organizationId, personId } = ask;
    const tie = ties.get(personId);
    const organization = organizationId === null ? null : await reader.get('organization', organizationId);
    const weekend = await readWeekend(reader, personId);
    const plans = await reader.plansWith(personId);
    requests.push({
      ask,
      heardOn: heardSince(tie, ask),
      warmth: tie === undefined ? 0 : warmthOn(tie, day, method).value,
      inside: plans.length > 0 || (await isColleague(reader, personId)),
      weekend,
      company: organization?.name ?? null,
      hasEagerHelper: organizationId !== null && (await hasEagerHelper(reader, organizationId, owner)),
    });
  }
  return requests;
};

/** Whether somebody at a company answered at once: nobody else there is approached (R3). */
export const hasEagerHelper = async (
  reader: Reader,
  organizationId: OrganizationId,
  { method }: Owner,
): Promise<boolean> => {
  for (const ask of await reader.list('ask', { where: { organizationId, state: 'answered' } }))
    if (helperKindOf(ask, await readWeekend(reader, ask.personId), method) === 'eager') return true;
  return false;
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
export const isColleague = async (reader: Reader, personId: PersonId): Promise<boolean> => {
  const goals = await reader.list('goal', { where: { state: 'open', kind: 'role' } });
  const employers = goals.flatMap(({ organizationId }) => organizationId ?? []);
  if (employers.length === 0) return false;
  const positions = await reader.list('position', { where: { personId, current: true } });
  return positions.some(({ organizationId }) => employers.some((employer) => employer === organizationId));
};

/** Asks that have not gone out, with what R6 says of them today. */
export const readPlannedAsks = async (reader: Reader, owner: Owner): Promise<readonly PlannedAsk[]> => {
  const asks = await reader.list('ask', { where: { state: 'planned' } });
  const people = await reader.getMany('person', [...new Set(asks.map(({ personId }) => personId))]);
  const planned: PlannedAsk[] = [];
  for (const ask of asks) {
    const person = people.find(({ id }) => id === ask.personId);
    if (person === undefined || person.trashedAt !== null) continue;
    const standing = await readStanding(reader, person, owner);
    planned.push({ ask, readiness: readinessFor(standing, await planOf(reader, ask, owner), owner.method) });
  }
  return planned;
};
