import type { CalendarDay } from '../dates/index.ts';
import type { InteractionId } from '../ids.ts';
import { err, exhaustive, ok, type Result } from '../result.ts';
import { sideOf, sides, withSide, type Introduction, type Side } from './introduction.ts';

/** What happened to an introduction. */
export const introductionMoves = ['sent', 'yes', 'no', 'checked', 'ended'] as const;
export type IntroductionMove = (typeof introductionMoves)[number];

/** Why a move does not fit, in words. */
export interface Refused {
  readonly message: string;
}

export interface Moved {
  readonly introduction: Introduction;
  /** Whose turn it was: who was asked or answered; null for the mail to both and for what is about both. */
  readonly side: Side | null;
}

const refuse = (message: string): Result<never, Refused> => err({ message });

/** Who was asked and has not answered; somebody let be may still answer. */
const askedSide = (introduction: Introduction): Side | null =>
  sides.find((side) => sideOf(introduction, side).consent === 'asked') ?? null;

/** Who is asked next; null where somebody is asked already or said no, and where both said yes. */
const sideToAsk = (introduction: Introduction): Side | null => {
  const next = sides.find((side) => sideOf(introduction, side).consent !== 'yes') ?? null;
  return next !== null && sideOf(introduction, next).consent === 'not-asked' ? next : null;
};

/**
 * Takes an introduction one step on. What was sent is whatever was to be sent: the question to the first, the question
 * to the other, the mail to both. A no ends it.
 */
export const advance = (
  introduction: Introduction,
  move: IntroductionMove,
  day: CalendarDay,
  messageId: InteractionId | null,
): Result<Moved, Refused> => {
  const { state } = introduction;
  switch (move) {
    case 'sent': {
      if (state !== 'open')
        return refuse(state === 'introduced' ? 'They are introduced already.' : 'This has ended.');
      const asking = sideToAsk(introduction);
      if (asking !== null)
        return ok({
          introduction: withSide(introduction, asking, { consent: 'asked', askedOn: day }),
          side: asking,
        });
      return askedSide(introduction) === null
        ? ok({
            introduction: { ...introduction, state: 'introduced', introducedOn: day, messageId },
            side: null,
          })
        : refuse('Somebody was asked and has not answered yet: say yes or no first.');
    }
    case 'yes':
    case 'no': {
      const side = askedSide(introduction);
      if (side === null || state === 'introduced') return refuse('Nobody has an answer to give here.');
      const answered = withSide(introduction, side, { consent: move, answeredOn: day });
      return ok({ introduction: { ...answered, state: move === 'yes' ? 'open' : 'ended' }, side });
    }
    case 'checked':
      return state === 'introduced'
        ? ok({ introduction: { ...introduction, checkedOn: day }, side: null })
        : refuse('They are not introduced yet.');
    case 'ended':
      return state === 'open'
        ? ok({ introduction: { ...introduction, state: 'ended' }, side: null })
        : refuse(state === 'introduced' ? 'They are introduced already.' : 'This has ended.');
    default:
      return exhaustive(move);
  }
};
