import type { CalendarDay } from '../dates/index.ts';
import type { Id, InteractionId, PersonId } from '../ids.ts';

/** Whether one side would like to be introduced (R15). */
export const consents = ['not-asked', 'asked', 'yes', 'no'] as const;
export type Consent = (typeof consents)[number];

/** On its way to both; made; or ended before that, whoever it was that did not want it. */
export const introductionStates = ['open', 'introduced', 'ended'] as const;
export type IntroductionState = (typeof introductionStates)[number];

/** Two people whom I bring together, once both have said yes: the first is asked before the other. */
export interface Introduction {
  readonly id: Id<'IntroductionId'>;
  readonly personId: PersonId;
  readonly otherPersonId: PersonId;
  /** In my words, for both to read: "both work on cold chains". */
  readonly reason: string;
  readonly consent: Consent;
  readonly askedOn: CalendarDay | null;
  readonly answeredOn: CalendarDay | null;
  readonly otherConsent: Consent;
  readonly otherAskedOn: CalendarDay | null;
  readonly otherAnsweredOn: CalendarDay | null;
  readonly state: IntroductionState;
  readonly madeOn: CalendarDay;
  /** The day of the one mail to both. */
  readonly introducedOn: CalendarDay | null;
  /** That mail. */
  readonly messageId: InteractionId | null;
  /** The day on which I asked what came of it. */
  readonly checkedOn: CalendarDay | null;
}

export const sides = ['first', 'other'] as const;
export type Side = (typeof sides)[number];

export interface SideOf {
  readonly personId: PersonId;
  readonly consent: Consent;
  readonly askedOn: CalendarDay | null;
  readonly answeredOn: CalendarDay | null;
}

export const sideOf = (introduction: Introduction, side: Side): SideOf =>
  side === 'first'
    ? {
        personId: introduction.personId,
        consent: introduction.consent,
        askedOn: introduction.askedOn,
        answeredOn: introduction.answeredOn,
      }
    : {
        personId: introduction.otherPersonId,
        consent: introduction.otherConsent,
        askedOn: introduction.otherAskedOn,
        answeredOn: introduction.otherAnsweredOn,
      };

export const withSide = (
  introduction: Introduction,
  side: Side,
  change: Partial<Omit<SideOf, 'personId'>>,
): Introduction => {
  const { consent, askedOn, answeredOn } = { ...sideOf(introduction, side), ...change };
  return side === 'first'
    ? { ...introduction, consent, askedOn, answeredOn }
    : { ...introduction, otherConsent: consent, otherAskedOn: askedOn, otherAnsweredOn: answeredOn };
};
