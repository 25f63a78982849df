import {
  approachReason,
  companyCoverage,
  newnessOf,
  type ApproachCandidate,
} from '../../core/breadth/index.ts';
import type { Method } from '../../core/config/index.ts';
import { laterDay } from '../../core/dates/index.ts';
import { runningClock, type OpenRequest } from '../../core/followups/index.ts';
import type { OrganizationId, PersonId } from '../../core/ids.ts';
import { byPerson, type Person } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import { readEager, readRuledOut } from '../asks/read-asks.ts';
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
  const aimedAt = await readTargets(reader, goals);
  // Of most companies everybody is known: they need no look.
  const places = await reader.placesOfStrangers(aimedAt.map(({ id }) => id));
  const targets = aimedAt.filter(({ id }) => places.has(id));
  const ids = targets.map(({ id }) => id);
  const asks = await reader.list('ask', { where: { organizationId: { in: ids } } });
  const asksById = Map.groupBy(asks, ({ organizationId }) => organizationId);
  const ruledOut = await readRuledOut(reader, ids, owner);
  const eager = await readEager(
    reader,
    asks.filter(({ state }) => state === 'answered'),
    owner,
  );
  const found: ApproachCandidate[] = [];
  for (const { id: organizationId, name, addedOn } of targets) {
    if (found.length >= method.breadth.kinds.show) break;
    const ever = asksById.get(organizationId) ?? [];
    const planned = ever.filter(({ state }) => state === 'planned');
    const here = running.filter(({ ask }) => ask.organizationId === organizationId);
    const isFresh = here.some(({ colleagueOn }) => colleagueOn === null || day < colleagueOn);
    const open = [...planned, ...here.map(({ ask }) => ask)];
    const { mayApproach } = companyCoverage({ people: [], openApproaches: open.length }, method);
    if (!mayApproach || isFresh || ruledOut.has(organizationId) || eager.has(organizationId)) continue;
    const next = await readStranger(
      reader,
      organizationId,
      new Set(open.map(({ personId }) => personId)),
      method,
    );
    if (next !== null)
      found.push({
        id: next.id,
        // Whoever is next could not be suggested before the last who was asked there.
        since: [addedOn, ...ever.flatMap(({ sentOn }) => sentOn ?? [])].reduce(laterDay),
        reason: approachReason(
          { company: name, isSilent: here.length > 0, mutualContacts: next.mutualContacts },
          method,
        ),
      });
  }
  return found;
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
  const untalked = ids.filter((id) => (ties.get(id)?.interactions ?? 0) === 0 && !asked.has(id));
  const strangers = (await reader.getMany('person', untalked)).filter(
    ({ state, trashedAt }) => state === 'active' && trashedAt === null,
  );
  return (
    strangers.toSorted(
      (one, other) =>
        newnessOf(one.mutualContacts, method) - newnessOf(other.mutualContacts, method) ||
        byPerson(one, other),
    )[0] ?? null
  );
};
