import { addDays, addWorkingDays, type CalendarDay, type Weekend } from '../dates/index.ts';
import type { Ask } from '../asks/ask.ts';
import type { Method } from '../config/index.ts';

/** What the clock of a request goes by (R3). */
export interface RequestFacts {
  readonly ask: Pick<Ask, 'kind' | 'sentOn' | 'nudgedOn' | 'awayUntil'>;
  /** W on the day of asking, 0 to 86. */
  readonly warmth: number;
  /** A colleague of mine, or a meeting that is agreed already. */
  readonly inside: boolean;
  /** Their days off. */
  readonly weekend: Weekend;
}

/** Days on which something may be done about a request that nobody answered. */
export interface RequestClock {
  /** From this day someone else at the company may be tried; null for people I know, and inside. */
  readonly colleagueOn: CalendarDay | null;
  /** From this day one light nudge is normal. */
  readonly nudgeOn: CalendarDay;
  /** From this day they are let be: "not now". */
  readonly stopOn: CalendarDay;
  /** Before this day nothing more is asked of them. */
  readonly restUntil: CalendarDay;
}

/**
 * The clock of an unanswered request (R3, after 3B7, softened): 3 bd someone else may be tried, 7 bd one nudge, 14 bd
 * stop; sooner for someone warm or inside, never sooner for a referral. An absence starts it anew at the return.
 * Null for what was never sent.
 */
export const requestClock = (
  { ask, warmth, inside, weekend }: RequestFacts,
  { followup }: Method,
): RequestClock | null => {
  if (ask.sentOn === null) return null;
  const after = (day: CalendarDay, count: number): CalendarDay => addWorkingDays(day, count, weekend);
  const start =
    ask.awayUntil !== null && ask.awayUntil > ask.sentOn
      ? after(ask.awayUntil, followup.away_bd)
      : ask.sentOn;
  const isWarm = warmth >= followup.warm_from;
  const nudge =
    ask.kind === 'referral'
      ? followup.referral_bd
      : inside
        ? followup.inside_bd
        : isWarm
          ? followup.warm_bd
          : followup.nudge_bd;
  const lastTouch = ask.nudgedOn ?? ask.sentOn;
  return {
    colleagueOn: inside || isWarm ? null : after(start, followup.colleague_bd),
    nudgeOn: after(start, nudge),
    stopOn: after(start, followup.stop_bd),
    restUntil: addDays(lastTouch, followup.rest_d),
  };
};

/** How someone answers requests (R3): at once, after a nudge, or not now; null while the clock runs. */
export type HelperKind = 'eager' | 'polite' | 'not-now';

export const helperKindOf = (
  ask: Pick<Ask, 'sentOn' | 'nudgedOn' | 'answeredOn' | 'answer' | 'state'>,
  weekend: Weekend,
  { followup }: Method,
): HelperKind | null => {
  if (ask.state === 'stopped') return 'not-now';
  if (ask.sentOn === null || ask.answeredOn === null || ask.answer === null) return null;
  if (ask.answer !== 'yes') return 'polite';
  if (ask.nudgedOn !== null && ask.nudgedOn <= ask.answeredOn) return 'polite';
  return ask.answeredOn <= addWorkingDays(ask.sentOn, followup.eager_bd, weekend) ? 'eager' : 'polite';
};
