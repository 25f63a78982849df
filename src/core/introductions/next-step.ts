import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';
import { addDays, addWorkingDays, type CalendarDay, type Weekend } from '../dates/index.ts';
import type { IntroductionMove } from './advance.ts';
import { sideOf, sides, type Introduction, type Side } from './introduction.ts';

/** What comes next of an introduction (R15), and since when or until when. */
export type IntroductionStep =
  /** This side is to be asked, without the other's name. */
  | { readonly type: 'ask'; readonly side: Side; readonly from: CalendarDay }
  /** This side was asked, and has time until then. */
  | { readonly type: 'wait'; readonly side: Side; readonly until: CalendarDay }
  /** This side said nothing in its time: let it be, and tell whoever said yes, without a word of why. */
  | { readonly type: 'let-be'; readonly side: Side; readonly from: CalendarDay }
  /** Both said yes: one mail to both. */
  | { readonly type: 'introduce'; readonly from: CalendarDay }
  | { readonly type: 'settle'; readonly until: CalendarDay }
  /** Ask what came of it. */
  | { readonly type: 'check'; readonly from: CalendarDay }
  | { readonly type: 'over' };

export type WeekendOf = (id: PersonId) => Weekend;

/** Ask the first, then the other, both yes, one mail, and a question three weeks later. */
export const nextStep = (
  introduction: Introduction,
  weekendOfPerson: WeekendOf,
  today: CalendarDay,
  { intro }: Pick<Method, 'intro'>,
): IntroductionStep => {
  const { state, madeOn, introducedOn, checkedOn } = introduction;
  if (state === 'ended' || checkedOn !== null) return { type: 'over' };
  if (introducedOn !== null) {
    const checkOn = addDays(introducedOn, intro.check_d);
    return today < checkOn ? { type: 'settle', until: checkOn } : { type: 'check', from: checkOn };
  }
  let from = madeOn;
  for (const side of sides) {
    const { consent, askedOn, answeredOn, personId } = sideOf(introduction, side);
    if (consent === 'not-asked' || askedOn === null) return { type: 'ask', side, from };
    if (consent === 'asked') {
      const until = addWorkingDays(askedOn, intro.side_bd, weekendOfPerson(personId));
      return today <= until
        ? { type: 'wait', side, until }
        : { type: 'let-be', side, from: addDays(until, 1) };
    }
    from = answeredOn ?? from;
  }
  return { type: 'introduce', from };
};

/** What doing the step is; null where nothing is to be done. */
export const moveFor = ({ type }: IntroductionStep): IntroductionMove | null => moves[type];

const moves: Readonly<Record<IntroductionStep['type'], IntroductionMove | null>> = {
  ask: 'sent',
  introduce: 'sent',
  'let-be': 'ended',
  check: 'checked',
  wait: null,
  settle: null,
  over: null,
};
