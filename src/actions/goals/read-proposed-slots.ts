import { calendarDay, partialDateParts } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Goal } from '../../core/goals/index.ts';
import {
  isNewcomer,
  isOldTimer,
  type OnboardingInput,
  type Slot,
  type SlotKind,
} from '../../core/onboarding/index.ts';
import type { Position } from '../../core/people/index.ts';
import { byPerson, fold, inPersonOrder, layers, namedFields } from '../../core/people/index.ts';
import { meOf } from '../../core/settings/me.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { OwnerOfDay } from '../owner.ts';

/** More people than that of one employer are not looked through. */
const mostColleagues = 500;

const unknown = { year: null, month: null } as const;

const supportWords = /\b(?:it|hr|people|human resources|operations|facilities|office|payroll|helpdesk)\b/u;
const managerWords = /\b(?:manager|head|lead|director|chief|vp)\b/u;

/**
 * Whose position at the employer speaks for a slot (R11): the team, support, those long there or new as well, other
 * departments. Never stored, so that whoever comes into the book later is proposed too; those talked to since the first
 * day come first, then the much named.
 */
export const readProposedSlots = async (
  reader: Reader,
  goal: Goal,
  { slots, talks, votes }: Pick<OnboardingInput, 'slots' | 'talks' | 'votes'>,
  owner: OwnerOfDay,
): Promise<OnboardingInput['proposed']> => {
  if (goal.organizationId === null) return readOutside(reader, goal, { talks }, new Set(), owner);
  const positions = await reader.list('position', {
    where: { organizationId: goal.organizationId, current: true },
    limit: mostColleagues,
  });
  const rank = (personId: PersonId): number =>
    (talks.has(personId) ? -mostColleagues : 0) - (votes.get(personId) ?? 0);
  const positionsOf = Map.groupBy(positions, ({ personId }) => personId);
  const mine = myPlace(owner, slots, positionsOf);
  const outside = await readOutside(reader, goal, { talks }, new Set(positionsOf.keys()), owner);
  const colleagues = (await reader.getMany('person', [...positionsOf.keys()]))
    .filter(({ trashedAt, state }) => trashedAt === null && state === 'active')
    .toSorted((one, other) => rank(one.id) - rank(other.id) || byPerson(one, other));
  const there = colleagues.flatMap(({ id }): OnboardingInput['proposed'] => {
    const kinds = (positionsOf.get(id) ?? []).flatMap(
      (position) => kindOf(position, mine, goal, owner) ?? [],
    );
    return kinds[0] === undefined ? [] : [{ kind: kinds[0], personId: id }];
  });
  return [...there, ...outside];
};

/** Folded names of the teams and departments that are mine. */
interface MyPlace {
  readonly teams: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
}

/** As I say of myself, and as the positions of those say whom I meant for manager and team. */
const myPlace = (
  { settings }: OwnerOfDay,
  slots: readonly Pick<Slot, 'kind' | 'personId'>[],
  positionsOf: ReadonlyMap<PersonId, readonly Position[]>,
): MyPlace => {
  const me = meOf(settings.get('me'));
  const said = (value: unknown): readonly string[] => (typeof value === 'string' ? [fold(value)] : []);
  const near = slots
    .filter(({ kind }) => kind === 'manager' || kind === 'peers')
    .flatMap(({ personId }) => positionsOf.get(personId) ?? []);
  return {
    teams: new Set([...said(me.team), ...near.flatMap(({ team }) => said(team))]),
    departments: new Set([...said(me.department), ...near.flatMap(({ department }) => said(department))]),
  };
};

/** Old ties outside the house: what was before the first day goes on (R11), the warmest first. */
const readOutside = async (
  reader: Reader,
  { startedOn }: Goal,
  { talks }: Pick<OnboardingInput, 'talks'>,
  inside: ReadonlySet<PersonId>,
  { day, method }: OwnerOfDay,
): Promise<OnboardingInput['proposed']> => {
  const kept = await reader.pick('person', namedFields, {
    where: { layer: { in: layers }, state: 'active', trashedAt: null },
  });
  const ties = await reader.standingTies(kept.map(({ id }) => id));
  return inPersonOrder(kept)
    .flatMap(({ id }) => {
      const tie = ties.get(id);
      const first = tie?.firstConversation ?? null;
      return tie === undefined || inside.has(id) || first === null || first >= startedOn
        ? []
        : [{ id, hasTalked: Number(talks.has(id)), warmth: warmthOn(tie, day, method).value }];
    })
    .toSorted((one, other) => other.hasTalked - one.hasTalked || other.warmth - one.warmth)
    .slice(0, method.onboarding.slots.outside.count)
    .map(({ id }) => ({ kind: 'outside', personId: id }));
};

const kindOf = (
  { title, department, team, level, started }: Position,
  mine: MyPlace,
  { startedOn }: Goal,
  { day, method }: OwnerOfDay,
): SlotKind | null => {
  const words = fold([title, department, level].filter((part) => part !== null).join(' '));
  if (team !== null && mine.teams.has(fold(team))) return managerWords.test(words) ? 'manager' : 'peers';
  if (supportWords.test(words)) return 'support';
  const { year, month } = started === null ? unknown : partialDateParts(started);
  if (year !== null && isOldTimer(calendarDay(year, month ?? 12, 1), day, method)) return 'old-timers';
  // Of someone who began in a year of which no month is known, one cannot tell.
  if (year !== null && month !== null && isNewcomer(calendarDay(year, month, 1), startedOn, method))
    return 'newcomers';
  return department !== null && mine.departments.size > 0 && !mine.departments.has(fold(department))
    ? 'cross-functional'
    : null;
};
