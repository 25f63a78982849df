import { calendarDay, partialDateParts } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Goal } from '../../core/goals/index.ts';
import { isNewcomer, isOldTimer, type OnboardingInput, type SlotKind } from '../../core/onboarding/index.ts';
import type { Position } from '../../core/people/index.ts';
import { fold } from '../../core/people/index.ts';
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
  const rank = ({ personId }: Position): number =>
    (talks.has(personId) ? -mostColleagues : 0) - (votes.get(personId) ?? 0);
  const proposed = new Map<PersonId, OnboardingInput['proposed'][number]>();
  for (const position of positions.toSorted(
    (one, other) => rank(one) - rank(other) || (one.personId < other.personId ? -1 : 1),
  )) {
    const kind = kindOf(position, mine, goal, owner);
    if (kind !== null && !proposed.has(position.personId))
      proposed.set(position.personId, { kind, personId: position.personId });
  }
  const known = await reader.getMany('person', [...proposed.keys()]);
  const there = new Set(
    known.filter(({ trashedAt, state }) => trashedAt === null && state === 'active').map(({ id }) => id),
  );
  return [...proposed.values()].filter(({ personId }) => there.has(personId));
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
