import { addDays, daysBetween, startOfWeek, type CalendarDay } from '../dates/index.ts';
import type { Mode } from '../goals/goal.ts';
import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';

export interface WeekCount {
  /** One person and one day each. */
  readonly conversations: number;
  /** Distinct people among them. */
  readonly people: number;
}

/** The headline (R8): conversations and distinct people of the owner's week, Monday to Sunday, in which `day` lies. */
export const weekCount = (
  conversations: readonly { readonly personId: PersonId; readonly day: CalendarDay }[],
  day: CalendarDay,
): WeekCount => {
  const monday = startOfWeek(day);
  const sunday = addDays(monday, 6);
  const ofWeek = conversations.filter((one) => one.day >= monday && one.day <= sunday);
  return { conversations: ofWeek.length, people: new Set(ofWeek.map(({ personId }) => personId)).size };
};

export interface AimSettings {
  /** The setting `weekAim`: what the user chose by hand. */
  readonly weekAim: number | null;
  readonly mode: Mode | null;
  /** A new employee's first day. */
  readonly startedOn: CalendarDay | null;
}

/** Distinct people to talk to in a week: student 3, seeker 5, new employee 4 in the first 30 days, then 3. */
export const weekAim = (
  { weekAim: chosen, mode, startedOn }: AimSettings,
  today: CalendarDay,
  { breadth }: Method,
): number => {
  if (chosen !== null) return chosen;
  const [early, later] = breadth.week.newhire;
  switch (mode ?? 'seeker') {
    case 'student':
      return breadth.week.student;
    case 'newhire':
      return startedOn !== null && daysBetween(startedOn, today) < breadth.newhire_d ? early : later;
    case 'helper':
      return later;
    default:
      return breadth.week.seeker;
  }
};
