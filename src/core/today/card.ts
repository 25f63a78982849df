import type { CalendarDay } from '../dates/index.ts';
import type { InteractionId, PersonId } from '../ids.ts';

/** The rules of the queue, as in the table of section 3; a card's key begins with its rule. */
export const cardRules = [
  'brief',
  'thanks',
  'promise',
  'theirs',
  'reply',
  'debrief',
  'followup',
  'colleague',
  'result',
  'advice',
  'ask',
  'offer',
  'keep',
  'approach',
  'dormant',
  'loop',
  'thread',
  'job',
  'birthday',
  'slot',
  'intro',
  'start',
] as const;
export type CardRule = (typeof cardRules)[number];

export interface PersonName {
  readonly id: PersonId;
  readonly name: string;
}

/** A talk that a calendar shows, to be told of in a line or left as it is. */
export interface TalkOfWeek {
  readonly id: InteractionId;
  readonly day: CalendarDay;
  /** "coffee with Ada Quill". */
  readonly title: string;
  /** What the calendar calls it. */
  readonly said: string | null;
}

/** What the card has ready for the user, so that acting on it takes minutes. */
export type Payload =
  /** Words to send, line by line; the user edits them. */
  | {
      readonly kind: 'draft';
      readonly subject: string;
      readonly lines: readonly string[];
      /** First lines to choose from, the first of the lines among them. */
      readonly openings?: readonly string[];
    }
  /** Things to choose from: the ten things everybody has (R7), or a thread to ask about. */
  | {
      readonly kind: 'choices';
      readonly memory: string | null;
      readonly choices: readonly { readonly id: string; readonly text: string }[];
    }
  | { readonly kind: 'question'; readonly question: string }
  /** A brief or a debrief form: short titled lists that fit one phone screen. */
  | {
      readonly kind: 'sections';
      readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
    }
  /** Talks of the past week, of which some may be worth a line (`debrief:week`). */
  | { readonly kind: 'talks'; readonly talks: readonly TalkOfWeek[] }
  /** Named people with a reason each (`start:nearby`). */
  | { readonly kind: 'people'; readonly people: readonly (PersonName & { readonly reason: string })[] };

/** P = B + U + R + F - C, each rounded half up to one decimal where it is shown (method, section 3). */
export interface PriorityParts {
  readonly base: number;
  readonly urgency: number;
  readonly relationship: number;
  readonly aging: number;
  /** What is subtracted. */
  readonly cost: number;
}

/** One thing worth doing, as every door shows it: web, terminal, assistant, digest. */
export interface Card {
  readonly key: string;
  readonly rule: CardRule;
  readonly person: PersonName | null;
  readonly company: string | null;
  readonly title: string;
  /** One sentence: why this, why now. */
  readonly why: string;
  readonly payload: Payload | null;
  /** A calendar day, or an ISO instant where the rule has hours; null for start cards. */
  readonly due: string | null;
  readonly minutes: number;
  readonly priority: number;
  readonly parts: PriorityParts;
  /** The person's other due items, which can be done here too. */
  readonly also: readonly Pick<Card, 'key' | 'rule' | 'title' | 'due'>[];
}

/** The answer to "what is worth 15-20 minutes now?" */
export interface TodayAnswer {
  readonly day: CalendarDay;
  readonly minutes: number;
  readonly week: { readonly conversations: number; readonly people: number; readonly aim: number };
  readonly cards: readonly Card[];
  /** Loop cards (R20) stand outside the six. */
  readonly loop: readonly Card[];
  /** Thank-yous beyond the day's four. */
  readonly owed: readonly { readonly key: string; readonly person: PersonName; readonly title: string }[];
  readonly later: { readonly count: number };
  /** What was done without a card, for a mail that came into the book today shows it. */
  readonly also: readonly { readonly person: PersonName; readonly title: string }[];
  /** Whom one meets in the next days, soonest first: their briefs are worth having at hand. */
  readonly ahead: readonly (PersonName & { readonly day: CalendarDay })[];
}
