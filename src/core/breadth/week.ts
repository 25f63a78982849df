import { addDays, daysBetween, startOfWeek, type CalendarDay } from '../dates/index.ts';
import type { Mode } from '../goals/goal.ts';
import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';
import { conversationsWith, type TieInteraction } from '../warmth/index.ts';

/** An interaction with the people who took part in it and whom the book knows. */
export type WeekInteraction = Omit<TieInteraction, 'people'> & { readonly people: readonly PersonId[] };

export interface WeekCount {
  /** One person and one day each. */
  readonly conversations: number;
  /** Distinct people among them. */
  readonly people: number;
}

/**
 * The headline (R8): conversations and distinct people of the owner's week, Monday to Sunday, in which `day`
 * lies. `interactions` are those of the week, and written ones of the weeks before that belong to one exchange.
 */
export const weekCount = (
  interactions: readonly WeekInteraction[],
  day: CalendarDay,
  method: Method,
): WeekCount => {
  const monday = startOfWeek(day);
  const sunday = addDays(monday, 6);
  const byPerson = new Map<PersonId, TieInteraction[]>();
  for (const interaction of interactions)
    for (const id of new Set(interaction.people)) {
      const known = byPerson.get(id) ?? [];
      known.push({ ...interaction, people: interaction.people.length });
      byPerson.set(id, known);
    }
  let conversations = 0;
  let people = 0;
  for (const ofPerson of byPerson.values()) {
    const count = conversationsWith(ofPerson, method).filter(
      (conversation) => conversation.day >= monday && conversation.day <= sunday,
    ).length;
    conversations += count;
    if (count > 0) people += 1;
  }
  return { conversations, people };
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
