import { weekAim } from '../breadth/week.ts';
import type { CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { Goal, GoalKind, Mode } from './goal.ts';

/** What one is up to with a goal of this kind, unless told otherwise. */
export const modeFor: Readonly<Record<GoalKind, Mode>> = {
  job: 'seeker',
  internship: 'student',
  client: 'seeker',
  role: 'newhire',
  community: 'helper',
};

/** What comes after a goal that was reached (R20): a job opens the first 90 days, those lead to helping others. */
export const nextMode = (mode: Mode): Mode =>
  mode === 'student' || mode === 'seeker' ? 'newhire' : 'helper';

export interface AimSource {
  /** The setting `weekAim`: what the user chose by hand. */
  readonly weekAim: number | null;
  /** The setting `mode`, which holds while no goal is open. */
  readonly mode: Mode | null;
  readonly startedOn: CalendarDay | null;
  readonly goals: readonly Pick<Goal, 'state' | 'mode' | 'startedOn'>[];
}

/** The week's aim (R8): the user's own, else that of the open goal that asks for most, else of the mode. */
export const aimOfWeek = (
  { weekAim: chosen, mode, startedOn, goals }: AimSource,
  today: CalendarDay,
  method: Method,
): number => {
  const open = goals.filter((goal) => goal.state === 'open' && goal.startedOn <= today);
  if (chosen !== null || open.length === 0)
    return weekAim({ weekAim: chosen, mode, startedOn }, today, method);
  return Math.max(
    ...open.map((goal) =>
      weekAim({ weekAim: null, mode: goal.mode, startedOn: goal.startedOn }, today, method),
    ),
  );
};
