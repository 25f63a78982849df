import type { Ask } from './ask.ts';

/** What holds of an ask of which no more is said than whom, what and by which way: nothing has come of it yet. */
export const emptyAsk = {
  target: null,
  targetPersonId: null,
  organizationId: null,
  goalId: null,
  blurb: null,
  offered: false,
  due: null,
  sentOn: null,
  messageId: null,
  nudgedOn: null,
  colleagueOn: null,
  awayUntil: null,
  answer: null,
  answeredOn: null,
  outcome: null,
  reportedOn: null,
  history: false,
} as const satisfies Partial<Ask>;
