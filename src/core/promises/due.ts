import { addBusinessDays, businessDaysBetween, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { PromiseKind, PromiseRecord } from './promise.ts';

const kindWords: readonly (readonly [PromiseKind, RegExp])[] = [
  [
    'introduction',
    /\bintroduc(?:e|tion|ing)\b|\bintro\b|\b(?:put|get) (?:\S+ ){1,4}in touch\b|\bconnect (?:\S+ ){1,4}(?:with|to)\b/iu,
  ],
  [
    'analysis',
    /\b(?:analysis|analyse|analyze|write[- ]?up|write up|one[- ]page(?:r)?|summary of|compare|comparison|my (?:reading|view|notes) on)\b/iu,
  ],
  [
    'send',
    /\b(?:send|sent|share|forward|e-?mail|mail|link|article|paper|report|dataset|slides|copy|deck|cv|resume)\b/iu,
  ],
];

/** What kind of promise these words are; it decides the default day (R2). */
export const promiseKindOf = (what: string): PromiseKind =>
  kindWords.find(([, pattern]) => pattern.test(what))?.[0] ?? 'other';

/** The day a promise without one falls due: to send 3 bd, an introduction 5 bd, my own analysis 10 bd (R2). */
export const defaultDue = (kind: PromiseKind, madeOn: CalendarDay, { promise }: Method): CalendarDay => {
  const days = {
    send: promise.send_bd,
    introduction: promise.intro_bd,
    analysis: promise.analysis_bd,
    other: promise.other_bd,
  };
  return addBusinessDays(madeOn, days[kind]);
};

/** The first day its card shows: mine 1 bd before it is due, theirs 7 bd after (never chased before). */
export const promiseVisibleFrom = (
  { by, due }: Pick<PromiseRecord, 'by' | 'due'>,
  { promise }: Method,
): CalendarDay =>
  by === 'me' ? addBusinessDays(due, -promise.warn_bd) : addBusinessDays(due, promise.theirs_bd);

/** Late at once: business days past its day, at least 1 on any later day. */
export const businessDaysLate = (due: CalendarDay, today: CalendarDay): number =>
  today <= due ? 0 : Math.max(1, businessDaysBetween(due, today));

/** From 5 bd late on a smaller version or a release with a note is offered (R2). */
export const offersRelease = (due: CalendarDay, today: CalendarDay, { promise }: Method): boolean =>
  businessDaysLate(due, today) >= promise.release_bd;

/** No promise that is due later can be warned of today: what Today reads goes so far ahead. */
export const lastWarnedDue = (today: CalendarDay, { promise }: Method): CalendarDay =>
  addBusinessDays(today, promise.warn_bd + 1);
