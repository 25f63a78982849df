import type { Ask } from '../../core/asks/ask.ts';
import type { Goal, Target } from '../../core/goals/goal.ts';
import type { Introduction } from '../../core/introductions/introduction.ts';
import type { Slot } from '../../core/onboarding/slot.ts';
import type { OutgoingMessage } from '../../core/sending/message.ts';
import { boolean, integer, integerOrNull, text, textOrNull } from './column.ts';
import { table } from './table.ts';

export const goal = table<Goal>(
  'goal',
  {
    id: text,
    kind: text,
    mode: text,
    title: text,
    startedOn: text,
    targetDay: textOrNull,
    talks: integerOrNull,
    organizationId: textOrNull,
    state: text,
    closedOn: textOrNull,
    outcome: textOrNull,
  },
  { organizationId: 'organization' },
);

export const target = table<Target>(
  'target',
  { id: text, goalId: text, organizationId: text, addedOn: text },
  { goalId: 'goal', organizationId: 'organization' },
);

export const slot = table<Slot>(
  'slot',
  { id: text, goalId: text, kind: text, personId: text, addedOn: text },
  { goalId: 'goal', personId: 'person' },
);

export const ask = table<Ask>(
  'ask',
  {
    id: text,
    personId: text,
    kind: text,
    what: text,
    target: textOrNull,
    targetPersonId: textOrNull,
    organizationId: textOrNull,
    goalId: textOrNull,
    blurb: textOrNull,
    route: text,
    offered: boolean,
    state: text,
    madeOn: text,
    due: textOrNull,
    sentOn: textOrNull,
    messageId: textOrNull,
    nudgedOn: textOrNull,
    colleagueOn: textOrNull,
    awayUntil: textOrNull,
    answer: textOrNull,
    answeredOn: textOrNull,
    outcome: textOrNull,
    reportedOn: textOrNull,
    history: boolean,
  },
  {
    personId: 'person',
    targetPersonId: 'person',
    organizationId: 'organization',
    goalId: 'goal',
    messageId: 'interaction',
  },
);

export const introduction = table<Introduction>(
  'introduction',
  {
    id: text,
    personId: text,
    otherPersonId: text,
    reason: text,
    consent: text,
    askedOn: textOrNull,
    answeredOn: textOrNull,
    otherConsent: text,
    otherAskedOn: textOrNull,
    otherAnsweredOn: textOrNull,
    state: text,
    madeOn: text,
    introducedOn: textOrNull,
    messageId: textOrNull,
    checkedOn: textOrNull,
  },
  { personId: 'person', otherPersonId: 'person', messageId: 'interaction' },
);

export const message = table<OutgoingMessage>(
  'message',
  {
    id: text,
    personId: text,
    otherPersonId: textOrNull,
    kind: textOrNull,
    key: textOrNull,
    subject: text,
    text,
    state: text,
    way: textOrNull,
    problem: textOrNull,
    mailId: text,
    interactionId: textOrNull,
    changedAt: integer,
    sentAt: integerOrNull,
  },
  { personId: 'person', otherPersonId: 'person', interactionId: 'interaction' },
);
