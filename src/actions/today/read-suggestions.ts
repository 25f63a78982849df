import {
  approachReason,
  companyCoverage,
  newnessOf,
  type ApproachCandidate,
} from '../../core/breadth/index.ts';
import type { Method } from '../../core/config/index.ts';
import { laterDay, type CalendarDay } from '../../core/dates/index.ts';
import { runningClock, type OpenRequest } from '../../core/followups/index.ts';
import type { OrganizationId, PersonId } from '../../core/ids.ts';
import { byPerson, type Person } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import { hasEagerHelper, isRuledOut } from '../asks/read-asks.ts';
import { readTargets } from '../goals/read-targets.ts';
import type { Owner } from '../owner.ts';

/** People of a company that are looked at for a first note. */
const mostAtCompany = 500;

/**
 * Whom to write to for the first time: people where an open goal aims, at most two open approaches a company (R8). A
 * second person there waits until the first had three working days, and an eager helper is enough (R3).
 */
export const readApproaches = async (
  reader: Reader,
  owner: Owner,
  requests: readonly OpenRequest[],
): Promise<readonly ApproachCandidate[]> => {
  const { day, method } = owner;
  const goals = await reader.list('goal', {
    where: { state: 'open', mode: { in: ['student', 'seeker'] } },
  });
  if (goals.length === 0) return [];
  const running = requests.flatMap((request) => {
    const clock = runningClock(request, { today: day, method });
    return clock === null ? [] : [{ ask: request.ask, colleagueOn: clock.colleagueOn }];
  });
  const found: ApproachCandidate[] = [];
  for (const { id: organizationId, name, addedOn } of await readTargets(reader, goals)) {
    if (found.length >= method.breadth.kinds.show) break;
    const planned = await reader.list('ask', { where: { organizationId, state: 'planned' } });
    const here = running.filter(({ ask }) => ask.organizationId === organizationId);
    const isFresh = here.some(({ colleagueOn }) => colleagueOn === null || day < colleagueOn);
    const open = [...planned, ...here.map(({ ask }) => ask)];
    const { mayApproach } = companyCoverage({ people: [], openApproaches: open.length }, method);
    if (!mayApproach || isFresh) continue;
    if (await isRuledOut(reader, organizationId, owner)) continue;
    if (await hasEagerHelper(reader, organizationId, owner)) continue;
    const next = await readStranger(
      reader,
      organizationId,
      new Set(open.map(({ personId }) => personId)),
      method,
    );
    if (next !== null)
      found.push({
        id: next.id,
        since: [addedOn, ...(await readApproachDays(reader, organizationId))].reduce(laterDay),
        reason: approachReason(
          { company: name, isSilent: here.length > 0, mutualContacts: next.mutualContacts },
          method,
        ),
      });
  }
  return found;
};

/** Days on which somebody there was asked: whoever is next could not be suggested before. */
const readApproachDays = async (
  reader: Reader,
  organizationId: OrganizationId,
): Promise<readonly CalendarDay[]> => {
  const asks = await reader.list('ask', { where: { organizationId, sentOn: { not: null } } });
  return asks.flatMap(({ sentOn }) => sentOn ?? []);
};

/** Somebody at a company with whom nothing has happened yet: with a few people in common first, then by name. */
const readStranger = async (
  reader: Reader,
  organizationId: OrganizationId,
  asked: ReadonlySet<PersonId>,
  method: Method,
): Promise<Person | null> => {
  const positions = await reader.list('position', {
    where: { organizationId, current: true },
    order: [['title', 'up']],
    limit: mostAtCompany,
  });
  const ids = [...new Set(positions.map(({ personId }) => personId))];
  const ties = await reader.ties(ids);
  const strangers = (await reader.getMany('person', ids)).filter(
    ({ id, state, trashedAt }) =>
      state === 'active' && trashedAt === null && (ties.get(id)?.interactions ?? 0) === 0 && !asked.has(id),
  );
  return (
    strangers.toSorted(
      (one, other) =>
        newnessOf(one.mutualContacts, method) - newnessOf(other.mutualContacts, method) ||
        byPerson(one, other),
    )[0] ?? null
  );
};
