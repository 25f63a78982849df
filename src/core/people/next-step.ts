import { oneOfKind } from '../interactions/in-words.ts';
import type { InteractionKind } from '../interactions/interaction.ts';
import type { CalendarDay } from '../dates/index.ts';
import type { Tie } from '../warmth/tie.ts';

/** What stands open between me and one person. */
export interface OpenBetweenUs {
  /** What one calls them. */
  readonly name: string;
  readonly today: CalendarDay;
  readonly planned: {
    readonly card: string;
    readonly day: CalendarDay;
    readonly kind: InteractionKind;
  } | null;
  readonly thanks: { readonly card: string; readonly why: string; readonly due: string } | null;
  readonly promise: { readonly card: string; readonly what: string; readonly due: CalendarDay } | null;
  readonly thread: { readonly card: string; readonly what: string; readonly due: CalendarDay | null } | null;
  readonly tie: Pick<Tie, 'keepDue' | 'keepReason' | 'lastInteraction'> | null;
  readonly keepCard: string;
  /** True for people who may not be written to: resting, closed, do-not-contact. */
  readonly isLetBe: boolean;
}

export interface NextStep {
  readonly title: string;
  readonly why: string;
  /** A day, or an instant where the rule has hours; null where there is no hurry. */
  readonly due: string | null;
  /** The card that this step will be on Today. */
  readonly card: string | null;
}

const keepReasons = {
  ramp: 'It is a new tie: a light touch now makes it last.',
  cadence: 'It is about the time you keep with them.',
  floor: 'The warmth between you is fading; a short note keeps it.',
  placed: 'You wanted to keep them, and have not written yet.',
} as const;

/**
 * The one next step with a person, in the order in which the day takes them: thanks, a talk that is planned,
 * what I promised, what I wanted to ask, then keeping in touch (method, section 2). Null where nothing waits.
 */
export const nextStep = (open: OpenBetweenUs): NextStep | null => {
  const { name, today, thanks, planned, promise, thread, tie } = open;
  const threadDue = thread?.due ?? null;
  const keepDue = tie?.keepDue ?? null;
  if (thanks) {
    return { title: `Thank ${name}`, why: `${thanks.why}.`, due: thanks.due, card: thanks.card };
  }
  if (planned) {
    return {
      title: `Get ready for ${name}`,
      why: `You have ${oneOfKind(planned.kind)} planned.`,
      due: planned.day,
      card: planned.card,
    };
  }
  if (promise) {
    return {
      title: `Keep your promise to ${name}`,
      why: promise.due < today ? `${promise.what}: its day has passed.` : `You promised: ${promise.what}.`,
      due: promise.due,
      card: promise.card,
    };
  }
  if (open.isLetBe) return null;
  if (thread && threadDue !== null && threadDue <= today) {
    return { title: `Ask ${name} how it went`, why: thread.what, due: threadDue, card: thread.card };
  }
  if (keepDue === null) return null;
  return keepDue <= today
    ? {
        title: `Write to ${name}`,
        why: keepReasons[tie?.keepReason ?? 'cadence'],
        due: keepDue,
        card: open.keepCard,
      }
    : {
        title: `Let ${name} be for now`,
        why: thread ? `Unless this gives you a reason: ${thread.what}.` : 'Nothing is due between you.',
        due: keepDue,
        card: null,
      };
};
