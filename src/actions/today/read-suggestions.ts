import { addDays, daysBetween, startOfWeek, type CalendarDay } from '../../core/dates/index.ts';
import { dormantOfWeek, type DormantTie } from '../../core/dormant/index.ts';
import { companyCoverage, type ApproachCandidate } from '../../core/breadth/index.ts';
import { runningClock, type OpenRequest } from '../../core/followups/index.ts';
import type { OrganizationId, PersonId } from '../../core/ids.ts';
import { byPerson } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import { hasEagerHelper, isRuledOut } from '../asks/read-asks.ts';
import { readTargets } from '../goals/read-targets.ts';
import type { Owner } from '../owner.ts';

/** Of those who fell silent the latest are looked at: whom one still remembers. */
const mostSilent = 60;
/** A Monday before any use. */
const weekZero = '2020-01-06' as CalendarDay;

/** The week's two of R12, less those that were written to. */
export const readDormant = async (reader: Reader, { day, method }: Owner): Promise<readonly DormantTie[]> => {
  const silent = await reader.tiesSilent(addDays(day, -method.dormant.after_d), mostSilent);
  const known = await reader.list('person', {
    where: { usedToKnowWell: true, trashedAt: null },
    limit: mostSilent,
  });
  const people = await reader.getMany('person', [...new Set([...silent, ...known].map(({ id }) => id))]);
  const ties = new Map(silent.map((tie) => [tie.id, tie]));
  for (const [id, tie] of await reader.ties(known.map((person) => person.id))) ties.set(id, tie);
  const monday = startOfWeek(day);
  const states = await reader.list('cardState', {
    where: { id: { in: people.map(({ id }) => keyOf(id, day)) } },
  });
  const doneThisWeek = states.filter((state) => state.state === 'done' && state.day >= monday).length;
  const done = new Set(states.filter(({ state }) => state === 'done').map(({ id }) => id));
  const candidates = people
    .toSorted(byPerson)
    .filter(
      ({ id, trashedAt, state }) => trashedAt === null && state === 'active' && !done.has(keyOf(id, day)),
    )
    .map((person): DormantTie => {
      const tie = ties.get(person.id);
      return {
        id: person.id,
        lastTwoWay: tie?.lastTwoWay ?? null,
        conversations: tie?.conversations ?? 0,
        usedToKnowWell: person.usedToKnowWell,
        ending: person.ending,
        newToMe: person.mutualContacts !== null && person.mutualContacts <= method.warmth.bridge_mutuals,
        senior: (person.seniorityYears ?? 0) >= method.ledger.senior_y[0],
        fitsGoal: false,
        skipped: states.find(({ id }) => id === keyOf(person.id, day))?.skippedOn.length ?? 0,
      };
    });
  const weeks = Math.floor(daysBetween(weekZero, monday) / 7);
  const picked = dormantOfWeek(candidates, weeks * method.dormant.per_week, day, method);
  return picked.slice(0, Math.max(0, method.dormant.per_week - doneThisWeek));
};

const keyOf = (id: string, day: CalendarDay): string => `dormant:${id}:${day.slice(0, 4)}`;

/** People of a company that are looked at for a first note. */
const mostAtCompany = 500;
/** Kinds of people that are suggested in a week. */
const suggestions = 3;

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
  for (const { id: organizationId, name } of await readTargets(reader, goals)) {
    if (found.length >= suggestions) break;
    const planned = await reader.list('ask', { where: { organizationId, state: 'planned' } });
    const here = running.filter(({ ask }) => ask.organizationId === organizationId);
    const isFresh = here.some(({ colleagueOn }) => colleagueOn === null || day < colleagueOn);
    const open = [...planned, ...here.map(({ ask }) => ask)];
    const { mayApproach } = companyCoverage({ people: [], openApproaches: open.length }, method);
    if (!mayApproach || isFresh) continue;
    if (await isRuledOut(reader, organizationId, owner)) continue;
    if (await hasEagerHelper(reader, organizationId, owner)) continue;
    const next = await readStranger(reader, organizationId, new Set(open.map(({ personId }) => personId)));
    if (next !== null)
      found.push({
        id: next,
        reason: `works at ${name}, ${here.length > 0 ? 'where nobody has answered yet' : 'which you aim for'}`,
      });
  }
  return found;
};

/** Somebody at a company with whom nothing has happened yet: the first by name. */
const readStranger = async (
  reader: Reader,
  organizationId: OrganizationId,
  asked: ReadonlySet<PersonId>,
): Promise<PersonId | null> => {
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
  return strangers.toSorted(byPerson)[0]?.id ?? null;
};
