import type { Method } from '../config/index.ts';
import type { CalendarEvent } from './event.ts';
import { ownUidEnd } from '../reminders/reminder.ts';
import { namesTalk } from './kind.ts';

/** Why an event makes no talk in the book. */
export const leftOutReasons = [
  'nobody-known',
  'alone',
  'crowd',
  'declined',
  'cancelled',
  'no-talk',
  'logged',
  'own',
] as const;
export type LeftOut = (typeof leftOutReasons)[number];

/** In words that follow a count: "12 with nobody of your book". */
export const leftOutWords: Readonly<Record<LeftOut, string>> = {
  'nobody-known': 'with nobody of your book',
  alone: 'naming nobody but you',
  crowd: 'with more than eight others',
  declined: 'declined by you',
  cancelled: 'called off',
  'no-talk': 'without a talk: whole days, birthdays',
  logged: 'in your book already',
  own: 'given out by Goodturn itself',
};

const noTalk =
  /\b(?:birthday|anniversary|bday|geburtstag|jahrestag|anniversaire|cumpleaños|compleanno|aniversário|holiday|vacation|leave|out of office|ooo|urlaub|feiertag|blocked|focus time|deadline)\b/iu;

/** Why an event asks nothing, whoever is there (R21); null where it is a talk. */
export const whyLeftOut = (
  { uid, status, mine, attendees, allDay, days, summary }: CalendarEvent,
  { brief }: Method,
): LeftOut | null => {
  if (uid.endsWith(ownUidEnd)) return 'own';
  if (status === 'cancelled') return 'cancelled';
  if (mine === 'declined') return 'declined';
  if (attendees.length > brief.max_attendees) return 'crowd';
  if (days > 1 || noTalk.test(summary ?? '') || (allDay && !namesTalk(summary))) return 'no-talk';
  return null;
};
