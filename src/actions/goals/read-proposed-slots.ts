import { calendarDay, partialDateParts } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Goal } from '../../core/goals/index.ts';
import { isNewcomer, isOldTimer, type OnboardingInput, type SlotKind } from '../../core/onboarding/index.ts';
import type { Position } from '../../core/people/index.ts';
import { byPerson, fold } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

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
  { talks, votes }: Pick<OnboardingInput, 'talks' | 'votes'>,
  owner: Owner,
): Promise<OnboardingInput['proposed']> => {
  if (goal.organizationId === null) return [];
  const positions = await reader.list('position', {
    where: { organizationId: goal.organizationId, current: true },
    limit: mostColleagues,
  });
  const mine = myTeam(owner);
  const rank = (personId: PersonId): number =>
    (talks.has(personId) ? -mostColleagues : 0) - (votes.get(personId) ?? 0);
  const positionsOf = Map.groupBy(positions, ({ personId }) => personId);
  const colleagues = (await reader.getMany('person', [...positionsOf.keys()]))
    .filter(({ trashedAt, state }) => trashedAt === null && state === 'active')
    .toSorted((one, other) => rank(one.id) - rank(other.id) || byPerson(one, other));
  return colleagues.flatMap(({ id }) => {
    const kinds = (positionsOf.get(id) ?? []).flatMap(
      (position) => kindOf(position, mine, goal, owner) ?? [],
    );
    return kinds[0] === undefined ? [] : [{ kind: kinds[0], personId: id }];
  });
};

/** The team and department I work in, as I say of myself. */
const myTeam = ({
  settings,
}: Owner): { readonly team: string | null; readonly department: string | null } => {
  const me = settings.get('me');
  const said = (value: unknown): string | null => (typeof value === 'string' ? fold(value) : null);
  return {
    team: typeof me === 'object' && me !== null && 'team' in me ? said(me.team) : null,
    department: typeof me === 'object' && me !== null && 'department' in me ? said(me.department) : null,
  };
};

const kindOf = (
  { title, department, team, level, started }: Position,
  mine: ReturnType<typeof myTeam>,
  { startedOn }: Goal,
  { day, method }: Owner,
): SlotKind | null => {
  const words = fold([title, department, level].filter((part) => part !== null).join(' '));
  if (mine.team !== null && team !== null && fold(team) === mine.team)
    return managerWords.test(words) ? 'manager' : 'peers';
  if (supportWords.test(words)) return 'support';
  const { year, month } = started === null ? unknown : partialDateParts(started);
  if (year !== null && isOldTimer(calendarDay(year, month ?? 12, 1), day, method)) return 'old-timers';
  // Of someone who began in a year of which no month is known, one cannot tell.
  if (year !== null && month !== null && isNewcomer(calendarDay(year, month, 1), startedOn, method))
    return 'newcomers';
  return department !== null && mine.department !== null && fold(department) !== mine.department
    ? 'cross-functional'
    : null;
};
