import { nextMode, type Goal, type Mode, type Target } from '../../core/goals/index.ts';
import type { GoalId, PersonId } from '../../core/ids.ts';
import { isLoopOpen } from '../../core/loops/index.ts';
import { oddsOf, type Approaches, type Odds } from '../../core/odds/odds.ts';
import { oddsInWords } from '../../core/odds/words.ts';
import type { Route } from '../../core/asks/index.ts';
import { newcomerGives, type NewcomerGive, type OnboardingMap } from '../../core/onboarding/index.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Reader } from '../../store/space.ts';
import { notFound, type ActionError } from '../action-error.ts';
import { readApproaches } from '../asks/read-approaches.ts';
import type { Deps } from '../deps.ts';
import { readHouseHelpers, readOnboarding } from './read-onboarding.ts';
import { readOwner, type Owner } from '../owner.ts';

export interface ListedGoal {
  readonly goal: Goal;
  readonly organization: string | null;
  readonly targets: readonly (Target & { readonly organization: string })[];
  /** How many to approach for the talks it should bring, by route (R16); empty without a number of talks. */
  readonly odds: readonly (Odds & Approaches & { readonly route: Route; readonly sentence: string })[];
  /** What may come next: of a goal reached lately, and not begun yet (R20). */
  readonly next: Mode | null;
}

/** Goals, the open ones first. */
export const listGoals = ({ space, clock }: Pick<Deps, 'space' | 'clock'>): Promise<readonly ListedGoal[]> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const goals = await reader.list('goal', { order: [['startedOn', 'down']], limit: 200 });
    const listed: ListedGoal[] = [];
    for (const goal of goals) listed.push(await toListed(reader, goal, goals, owner));
    return listed.toSorted(
      (one, other) => Number(other.goal.state === 'open') - Number(one.goal.state === 'open'),
    );
  });

const toListed = async (
  reader: Reader,
  goal: Goal,
  goals: readonly Goal[],
  owner: Owner,
): Promise<ListedGoal> => {
  const targets = await reader.list('target', { where: { goalId: goal.id } });
  const ids = [...targets.map(({ organizationId }) => organizationId), goal.organizationId].filter(
    (id) => id !== null,
  );
  const names = new Map((await reader.getMany('organization', ids)).map(({ id, name }) => [id, name]));
  return {
    goal,
    organization: goal.organizationId === null ? null : (names.get(goal.organizationId) ?? null),
    targets: targets.map((target) => ({ ...target, organization: names.get(target.organizationId) ?? '' })),
    next: offeredMode(goal, goals, owner),
    odds: goal.talks === null || goal.state !== 'open' ? [] : await readOdds(reader, goal.talks, owner),
  };
};

/** Lately is as long as others still hear of it; what was begun since needs no offer. */
const offeredMode = (
  { state, mode, closedOn }: Goal,
  goals: readonly Goal[],
  { day, method }: Owner,
): Mode | null => {
  if (state !== 'reached' || closedOn === null || !isLoopOpen(closedOn, day, method)) return null;
  const next = nextMode(mode);
  const isBegun = goals.some((other) => other.mode === next && other.state === 'open');
  return next === mode || isBegun ? null : next;
};

/** From my own approaches by route: what was sent and what was answered. */
const readOdds = async (reader: Reader, talks: number, { method }: Owner): Promise<ListedGoal['odds']> =>
  (await readApproaches(reader)).map(({ route, ...approaches }) => {
    const odds = oddsOf(talks, route, approaches, method);
    return { route, ...odds, ...approaches, sentence: oddsInWords(route, odds, approaches) };
  });

export interface OnboardingAnswer {
  readonly goal: Goal;
  readonly organization: string | null;
  readonly map: OnboardingMap;
  readonly names: readonly { readonly id: PersonId; readonly name: string }[];
  /** What a newcomer has to give (R11). */
  readonly gives: readonly NewcomerGive[];
}

/** The first 90 days of a role as a map; without an id those of the newest open one. */
export const showOnboarding = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id }: { readonly id: GoalId | null },
): Promise<Result<OnboardingAnswer, ActionError>> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const goals = await reader.list('goal', {
      where: { mode: 'newhire' },
      order: [['startedOn', 'down']],
    });
    const goal = goals.find((one) => (id === null ? one.state === 'open' : one.id === id));
    if (!goal)
      return notFound(
        'No new role is open. “goodturn goal start role TITLE --at COMPANY” opens its first 90 days.',
      );
    const { map } = await readOnboarding(reader, goal, owner);
    const ids = [
      ...map.slots.flatMap(({ people }) => people),
      ...map.next.flatMap(({ personId }) => (personId === null ? [] : [{ id: personId }])),
      ...map.regular.map(({ personId }) => ({ id: personId })),
    ].map((person) => person.id);
    const people = await reader.getMany('person', [...new Set(ids)]);
    const organization =
      goal.organizationId === null ? null : await reader.get('organization', goal.organizationId);
    return ok({
      goal,
      organization: organization?.name ?? null,
      map,
      names: people.map((person) => ({ id: person.id, name: displayName(person) })),
      gives: newcomerGives(
        {
          startedOn: goal.startedOn,
          today: owner.day,
          helpers: await readHouseHelpers(reader, goal, map, owner),
        },
        owner.method,
      ),
    });
  });
