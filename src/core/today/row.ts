import type { CalendarDay } from '../dates/index.ts';
import type { Card, CardRule } from './card.ts';

/**
 * One row of the queue before ranking: what a rule knows of a card, in the terms of the table of section 3.
 * Rules make rows; ranking and the pick of the day know nothing of the rules.
 */
export interface CardRow extends Pick<
  Card,
  'key' | 'person' | 'company' | 'title' | 'why' | 'payload' | 'due'
> {
  readonly rule: CardRule;
  readonly visibleFrom: CalendarDay;
  /** B. */
  readonly base: number;
  /** 0 to 1, the share of U that applies: overdue / scale, in the rule's own unit. A brief is always at 1. */
  readonly urgency: number;
  readonly minutes: number;
  readonly mustDo: boolean;
  /** Shown on Saturday and Sunday too. */
  readonly weekend: boolean;
  /** An ask that needs 55 or more (R6). */
  readonly largeAsk: boolean;
  /** For ties of equal priority: the day it is due, null last. */
  readonly dueDay: CalendarDay | null;
  /** Start cards come in the order of their steps; 0 everywhere else. */
  readonly place: number;
}

/** min(1, overdue / scale), 0 before the due time; a scale of 0 makes no urgency. */
export const urgencyShare = (overdue: number, scale: number): number =>
  overdue <= 0 || scale <= 0 ? 0 : Math.min(1, overdue / scale);

/** The rule's name is the key's first word. */
export const cardKey = (rule: CardRule, ...parts: readonly string[]): string => [rule, ...parts].join(':');

/** What most rows have in common. */
export const plainRow = {
  company: null,
  payload: null,
  due: null,
  urgency: 0,
  mustDo: false,
  weekend: false,
  largeAsk: false,
  dueDay: null,
  place: 0,
} as const;
