import type { Method } from '../config/index.ts';
import { businessDaysBetween, daysBetween, type CalendarDay } from '../dates/index.ts';
import { byDay, isLive, isWritten, type TieInteraction } from '../warmth/conversations.ts';
import type { ObservedActs } from './advocate.ts';

/** When I asked, and when they answered. */
export interface AnsweredAsk {
  readonly sentOn: CalendarDay;
  readonly answeredOn: CalendarDay;
}

/** One thing that happened between us. */
export type ContactTalk = Pick<TieInteraction, 'id' | 'day' | 'kind' | 'minutes' | 'direction'>;

export type ContactActs = Pick<ObservedActs, 'beganContact' | 'fastReplies'>;

/** How often they answered what I asked for within a business day. */
export const fastAnswers = (asks: readonly AnsweredAsk[], { advocates }: Method): number =>
  asks.filter(({ sentOn, answeredOn }) => businessDaysBetween(sentOn, answeredOn) <= advocates.fast_bd)
    .length;

/**
 * Acts that the history shows: they began a talk, or wrote when nothing of mine waited for an answer; and how often
 * they answered within a business day (R9).
 */
export const contactActs = (talks: readonly ContactTalk[], { advocates, talk }: Method): ContactActs => {
  let mine: CalendarDay | null = null;
  let beganContact = false;
  let fast = 0;
  for (const { day, direction, kind, minutes } of talks.toSorted(byDay)) {
    if (isLive({ kind, minutes })) {
      beganContact ||= direction === 'them';
      mine = null;
    } else if (isWritten({ kind }) && direction === 'me') mine = day;
    else if (isWritten({ kind }) && direction === 'them') {
      if (mine === null || daysBetween(mine, day) > talk.answer_d) beganContact = true;
      else if (businessDaysBetween(mine, day) <= advocates.fast_bd) fast += 1;
      mine = null;
    }
  }
  return { beganContact, fastReplies: fast };
};
