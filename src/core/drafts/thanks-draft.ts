import type { CalendarDay } from '../dates/index.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { Favor } from '../ledger/favor.ts';
import type { PromiseRecord } from '../promises/promise.ts';
import type { Thanks } from '../thanks/thanks.ts';
import type { ThanksUrgency } from '../thanks/state.ts';
import { isAdviceItself, isThing } from '../thanks/words.ts';
import { onDayInWords, withoutStop } from '../today/words.ts';
import { kindNoun } from '../briefs/words.ts';
import { capitalized } from '../sentence.ts';
import { promiseLine } from './promise-line.ts';
import { gap, greeted, hasGap, toThem } from './voice.ts';

export interface ThanksDraftInput {
  /** What the person is called. */
  readonly call: string;
  readonly thanks: Pick<Thanks, 'cause' | 'because'>;
  readonly interaction: Pick<Interaction, 'kind' | 'day' | 'text'>;
  /** Received from this person in this interaction, in the order they were said. */
  readonly favors: readonly Pick<Favor, 'direction' | 'kind' | 'what'>[];
  /** Open promises of mine to this person. */
  readonly promises: readonly Pick<PromiseRecord, 'by' | 'what' | 'due' | 'daySaid' | 'madeOn' | 'state'>[];
  /** What they care about, from this interaction: "cold chains". */
  readonly facts: readonly string[];
  readonly urgency: ThanksUrgency;
  readonly today: CalendarDay;
}

export interface Draft {
  readonly subject: string;
  /** Three first lines to choose from; the first of them is the first of the lines. */
  readonly openings: readonly [string, string, string];
  readonly lines: readonly string[];
  /** Lines that wait for the user's own words. */
  readonly gaps: number;
}

const noOpenings =
  /\b(?:no|not any|aren['’]t any|isn['’]t any)\s+(?:\w+\s+){0,2}(?:openings?|vacanc(?:y|ies)|positions?|roles?|jobs?)\b|\b(?:not|isn['’]t|aren['’]t)\s+hiring\b|\bhiring freeze\b/iu;

const cares =
  /^(?:\S+\s+)?(?:cares? about|(?:is|are) (?:into|interested in|stuck on|working on)|works? on|likes?|loves?|worr(?:ies|y) about|struggles? with)\s+(.+)$/iu;

/** "cold chains" of "She cares about cold chains"; null where a note says something else. */
export const careOf = (fact: string): string | null => cares.exec(withoutStop(fact))?.[1] ?? null;

/** "20 minutes on the phone" as something to be thanked for: "the 20 minutes on the phone". */
const theGift = (because: string): string => `the ${withoutStop(because).replace(/^an? /iu, '')}`;

/** What they did or gave, as it follows "thank you": ": you passed my name on", "for the name of a recruiter". */
const receivedAs = (what: string): string => {
  const said = withoutStop(toThem(what));
  return isThing(what) ? `for ${said}` : `: you ${said.replace(/^you /iu, '')}`;
};

/** What they are thanked for, as it follows "thank you". */
const giftOf = (input: ThanksDraftInput): string => {
  const { thanks, interaction, today, favors } = input;
  const because = withoutStop(thanks.because);
  switch (thanks.cause) {
    case 'talk':
      return `for ${theGift(because)} ${onDayInWords(interaction.day, today)}`;
    case 'introducer':
      return `for introducing me to ${because.replace(/^introduced (?:you|me) to /iu, '')}`;
    case 'receipt':
      return favors[0] !== undefined && isAdviceItself(favors[0])
        ? `for your advice: ${withoutStop(favors[0].what)}`
        : receivedAs(favors[0]?.what ?? because);
    case 'answer':
      return `for answering me ${onDayInWords(interaction.day, today)}`;
    case 'unthanked':
      return `for ${toThem(because)}`;
    default:
      return thanks.cause satisfies never;
  }
};

/** Three first lines; the first says it plainly. */
const openingsOf = (input: ThanksDraftInput): readonly [string, string, string] => {
  const { thanks, call, urgency } = input;
  const gift = giftOf(input);
  const said = `thank you${gift.startsWith(':') ? '' : ' '}${gift}.`;
  const plain =
    thanks.cause === 'unthanked'
      ? `I never told you: ${said}`
      : urgency === 'belated'
        ? `this comes late and is meant all the same: ${said}`
        : said;
  return [
    greeted(call, plain),
    greeted(call, `before anything else, ${said}`),
    greeted(call, `you made ${gap('what became easier or clearer')}: ${said}`),
  ];
};

const mostDetails = 2;

/** Their words or a second thing they did; a gap where the record holds neither. */
const detailLine = ({ thanks, favors, interaction, facts, call, today }: ThanksDraftInput): string => {
  if (thanks.cause === 'introducer')
    return `We had our ${kindNoun[interaction.kind]} ${onDayInWords(interaction.day, today)}: ${gap('one thing that came out of it')}.`;
  const received = favors.filter(({ direction }) => direction === 'received');
  // What was said in the log and what a debrief added to it.
  const more = received.slice(thanks.cause === 'receipt' ? 1 : 0).slice(0, mostDetails);
  if (more.length > 0)
    return more
      .map(({ kind, what }) =>
        isAdviceItself({ kind, what })
          ? `Your advice stays with me: ${withoutStop(what)}.`
          : isThing(what)
            ? `And thank you for ${withoutStop(toThem(what))}.`
            : `And you ${withoutStop(toThem(what)).replace(/^you /iu, '')}: that meant a lot.`,
      )
      .join(' ');
  if (noOpenings.test(interaction.text ?? ''))
    return 'Thank you for telling me straight that there are no openings right now; I would rather know.';
  const care = facts.map(careOf).find((topic) => topic !== null);
  if (care !== undefined) return `What you told me about ${toThem(care)} stays with me.`;
  return `What stayed with me: ${gap(`one thing ${call} said or showed you`)}.`;
};

const mostSubjectWords = 8;

const subjectOf = ({ thanks, interaction, favors, today }: ThanksDraftInput): string => {
  const receipt = favors[0];
  if (thanks.cause === 'introducer') return 'Thank you for the introduction';
  if (thanks.cause === 'receipt' && receipt)
    return receipt.kind === 'introduction'
      ? 'Thank you for the introduction'
      : receipt.kind === 'referral'
        ? 'Thank you for passing it on'
        : receipt.kind === 'advice'
          ? 'Thank you for your advice'
          : 'Thank you for your help';
  if (thanks.cause === 'answer') return 'Thank you for your answer';
  const talk = `our ${kindNoun[interaction.kind]} ${onDayInWords(interaction.day, today)}`;
  const thanked = `Thank you for ${talk}`;
  return thanked.split(' ').length > mostSubjectWords ? `${capitalized(talk)}, and thanks` : thanked;
};

const report = 'I will let you know what comes of it.';

/**
 * A thank-you of three lines made of the record: their act, their words, what I promised or will report. Where
 * the record holds no detail it says so in brackets; it never invents one.
 */
export const thanksDraft = (input: ThanksDraftInput): Draft => {
  const promises = input.promises.filter(({ by, state }) => by === 'me' && state === 'open');
  // What was promised in this talk comes before what stood open from another.
  const promise = promises.find(({ madeOn }) => madeOn === input.interaction.day) ?? promises[0];
  const openings = openingsOf(input);
  const lines = [
    openings[0],
    detailLine(input),
    promise ? `${promiseLine(promise, input.today)} ${report}` : report,
  ];
  return { subject: subjectOf(input), openings, lines, gaps: lines.filter(hasGap).length };
};
