import { calendarDay, partialDateParts } from '../../core/dates/index.ts';
import type { Goal } from '../../core/goals/index.ts';
import { isOldTimer, type SlotKind } from '../../core/onboarding/index.ts';
import type { Position } from '../../core/people/index.ts';
import { fold } from '../../core/people/index.ts';
import type { Writer } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';

/** More people than that of one employer are not looked through. */
const mostColleagues = 500;

const supportWords = /\b(?:it|hr|people|human resources|operations|facilities|office|payroll|helpdesk)\b/u;
const managerWords = /\b(?:manager|head|lead|director|chief|vp)\b/u;

/** Where the positions of the employer tell: the team, support, those long there, other departments (R11). */
export const suggestSlots = async (writer: Writer, deps: Deps, goal: Goal): Promise<void> => {
  if (goal.organizationId === null) return;
  const owner = await readOwner(writer, deps.clock);
  const positions = await writer.list('position', {
    where: { organizationId: goal.organizationId, current: true },
    limit: mostColleagues,
  });
  const mine = myTeam(owner);
  const taken = new Map<SlotKind, number>();
  for (const position of positions) {
    const kind = kindOf(position, mine, owner);
    if (kind === null) continue;
    const count = taken.get(kind) ?? 0;
    if (count >= owner.method.onboarding.slots[kind].count) continue;
    taken.set(kind, count + 1);
    await writer.put('slot', {
      id: deps.ids.next<'SlotId'>(),
      goalId: goal.id,
      kind,
      personId: position.personId,
      addedOn: owner.day,
    });
  }
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
  { day, method }: Owner,
): SlotKind | null => {
  const words = fold([title, department, level].filter((part) => part !== null).join(' '));
  if (mine.team !== null && team !== null && fold(team) === mine.team)
    return managerWords.test(words) ? 'manager' : 'peers';
  if (supportWords.test(words)) return 'support';
  const since = started === null ? null : partialDateParts(started);
  const year = since?.year ?? null;
  if (year !== null && isOldTimer(calendarDay(year, since?.month ?? 12, 1), day, method)) return 'old-timers';
  return department !== null && mine.department !== null && fold(department) !== mine.department
    ? 'cross-functional'
    : null;
};
