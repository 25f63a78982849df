import { addHours, type Instant } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { Interaction } from '../interactions/interaction.ts';

/** Who says that a talk was or will be: a calendar's file, or one of the connected calendars. */
export const calendarSource = 'calendar';

export const isFromCalendar = ({ source }: Pick<Interaction, 'source'>): boolean =>
  source === calendarSource || source.startsWith(`${calendarSource}:`);

/** History of a calendar of which nobody has said anything: it may still be told, or said not to have been. */
export const isRecalled = (talk: Pick<Interaction, 'source' | 'history' | 'outcome'>): boolean =>
  talk.history && talk.outcome === 'happened' && isFromCalendar(talk);

/** How a talk of a calendar stands in the book. */
export type Standing = Pick<Interaction, 'planned' | 'outcome' | 'history'>;

const plan: Standing = { planned: true, outcome: 'open', history: false };
const past: Standing = { planned: false, outcome: 'happened', history: true };

/**
 * What was over before the calendar was first told, and what nobody answered for a week, is history: it warms and asks
 * nothing. Everything else is a plan, with a brief before it and a debrief after it.
 * @param since when the calendar was first told
 */
export const standingOf = (
  end: Instant,
  { now, since, method }: { readonly now: Instant; readonly since: Instant; readonly method: Method },
): Standing => (end <= since || end <= addHours(now, -method.brief.debrief_d * 24) ? past : plan);
