import { addHours, hoursBetween, type Instant } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { Thanks } from './thanks.ts';

/** How far an unsaid thank-you has come (R1); a late one stays welcome. */
export type ThanksUrgency = 'due' | 'amber' | 'red' | 'belated' | 'folded';

/**
 * Due until `dueAt`, amber to 72 h after the event, red to 14 d, belated to 90 d, then folded into the next
 * update. An introducer's clock starts later: all bounds move with `dueAt`.
 */
export const thanksUrgency = (
  { dueAt }: Pick<Thanks, 'dueAt'>,
  now: Instant,
  { thanks }: Method,
): ThanksUrgency => {
  const sinceEvent = hoursBetween(addHours(dueAt, -thanks.due_h), now);
  if (sinceEvent < thanks.due_h) return 'due';
  if (sinceEvent < thanks.red_h) return 'amber';
  if (sinceEvent < thanks.belated_d * 24) return 'red';
  return sinceEvent < thanks.fold_d * 24 ? 'belated' : 'folded';
};

/** A thank-you in due, amber or red is a must-do of the day. */
export const isPressing = (urgency: ThanksUrgency): boolean =>
  urgency === 'due' || urgency === 'amber' || urgency === 'red';

/** Whether it is still to be said: not yet said, thin or not, nor folded. */
export const isOpen = (thanks: Pick<Thanks, 'dueAt' | 'state'>, now: Instant, method: Method): boolean =>
  thanks.state === 'due' && thanksUrgency(thanks, now, method) !== 'folded';

/** 3 or more in amber or red pause all new approaches (R1). */
export const pausesApproaches = (
  open: readonly Pick<Thanks, 'dueAt' | 'state'>[],
  now: Instant,
  method: Method,
): boolean =>
  open.filter(({ dueAt, state }) => {
    const urgency = thanksUrgency({ dueAt }, now, method);
    return state === 'due' && (urgency === 'amber' || urgency === 'red');
  }).length >= method.thanks.pause_new_at;
