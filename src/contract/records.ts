import { z } from '@hono/zod-openapi';
import { askAnswers, askKinds, askStates, routes } from '../core/asks/ask.ts';
import { consents, introductionStates } from '../core/introductions/introduction.ts';
import { goalKinds, modes } from '../core/goals/goal.ts';
import {
  depths,
  directions,
  interactionKinds,
  purposes,
  talkShares,
} from '../core/interactions/interaction.ts';
import { giveKinds, receiptKinds } from '../core/ledger/favor.ts';
import { offerKinds, offerSources } from '../core/offers/offer.ts';
import { slotKinds } from '../core/onboarding/slot.ts';
import { promiseKinds } from '../core/promises/promise.ts';
import { thanksCauses } from '../core/thanks/thanks.ts';
import { batchId, calendarDay, idOf, instant, interactionId, list, partialDate, personId } from './values.ts';

// The records of the book as they travel, people apart: core's shapes, instants as ISO text. agreement.test.ts holds them to core.

const text = z.string().nullable();
const day = calendarDay.nullable();
const organizationId = idOf<'OrganizationId'>();
const goalId = idOf<'GoalId'>();
const offerId = idOf<'OfferId'>();

export const interaction = z
  .object({
    id: interactionId,
    day: calendarDay,
    at: instant.nullable(),
    kind: z.enum(interactionKinds),
    direction: z.enum(directions),
    minutes: z.number().nullable(),
    depth: z.enum(depths).nullable(),
    talkShare: z.enum(talkShares).nullable(),
    purpose: z.enum(purposes).nullable(),
    text,
    words: z.number().nullable().openapi({
      description: 'Of a message whose text is not kept whole; null where the text tells.',
    }),
    planned: z.boolean(),
    attendees: z.number().nullable(),
    outcome: z.enum(['open', 'happened', 'did-not-happen']),
    briefReadAt: instant.nullable(),
    history: z.boolean(),
    source: z.string(),
    foreignId: text,
    loggedAt: instant,
  })
  .openapi('Interaction');

export const thanks = z
  .object({
    id: idOf<'ThanksId'>(),
    interactionId,
    personId,
    cause: z.enum(thanksCauses),
    because: z.string(),
    dueAt: instant,
    state: z.enum(['due', 'thin', 'thanked', 'let-go']),
    closedAt: instant.nullable(),
    messageId: interactionId.nullable(),
  })
  .openapi('Thanks');

export const promise = z
  .object({
    id: idOf<'PromiseId'>(),
    personId,
    by: z.enum(['me', 'them']),
    what: z.string(),
    kind: z.enum(promiseKinds),
    due: calendarDay,
    daySaid: z
      .boolean()
      .nullable()
      .openapi({ description: 'False where nobody said a day, and `due` is a guess.' }),
    madeOn: calendarDay,
    interactionId: interactionId.nullable(),
    state: z.enum(['open', 'kept', 'released', 'let-go']),
    closedAt: instant.nullable(),
  })
  .openapi('Promise');

export const thread = z
  .object({
    id: idOf<'ThreadId'>(),
    personId,
    what: z.string(),
    when: partialDate.nullable(),
    openedOn: calendarDay,
    interactionId: interactionId.nullable(),
    state: z.enum(['open', 'asked', 'let-go']),
    closedOn: day,
  })
  .openapi('Thread');

export const favorKind = z.enum([...receiptKinds, ...giveKinds]);

export const favor = z
  .object({
    id: idOf<'FavorId'>(),
    personId,
    direction: z.enum(['given', 'received']),
    kind: favorKind,
    what: z.string(),
    day: calendarDay,
    minutes: z.number().nullable(),
    interactionId: interactionId.nullable(),
    useful: z.boolean().nullable(),
    unasked: z.boolean().nullable(),
    history: z.boolean(),
  })
  .openapi('Favor');

export const fact = z
  .object({
    id: idOf<'FactId'>(),
    personId,
    what: z.string(),
    day: calendarDay,
    interactionId: interactionId.nullable(),
  })
  .openapi('Fact');

export const goal = z
  .object({
    id: goalId,
    kind: z.enum(goalKinds),
    mode: z.enum(modes),
    title: z.string(),
    startedOn: calendarDay,
    targetDay: day,
    talks: z.number().nullable(),
    organizationId: organizationId.nullable(),
    state: z.enum(['open', 'reached', 'given-up']),
    closedOn: day,
    outcome: text,
  })
  .openapi('Goal');

export const target = z
  .object({ id: idOf<'TargetId'>(), goalId, organizationId, addedOn: calendarDay })
  .openapi('Target');

export const slot = z
  .object({ id: idOf<'SlotId'>(), goalId, kind: z.enum(slotKinds), personId, addedOn: calendarDay })
  .openapi('Slot');

export const ask = z
  .object({
    id: idOf<'AskId'>(),
    personId,
    kind: z.enum(askKinds),
    what: z.string(),
    target: text,
    targetPersonId: personId.nullable(),
    organizationId: organizationId.nullable(),
    goalId: goalId.nullable(),
    blurb: text,
    route: z.enum(routes),
    offered: z.boolean(),
    state: z.enum(askStates),
    madeOn: calendarDay,
    due: day,
    sentOn: day,
    messageId: interactionId.nullable(),
    nudgedOn: day,
    colleagueOn: day,
    awayUntil: day,
    answer: z.enum(askAnswers).nullable(),
    answeredOn: day,
    outcome: text,
    reportedOn: day,
    history: z.boolean(),
  })
  .openapi('Ask');

export const introduction = z
  .object({
    id: idOf<'IntroductionId'>(),
    personId,
    otherPersonId: personId,
    reason: z.string(),
    consent: z.enum(consents),
    askedOn: day,
    answeredOn: day,
    otherConsent: z.enum(consents),
    otherAskedOn: day,
    otherAnsweredOn: day,
    state: z.enum(introductionStates),
    madeOn: calendarDay,
    introducedOn: day,
    messageId: interactionId.nullable(),
    checkedOn: day,
  })
  .openapi('Introduction');

export const strength = z
  .object({ id: idOf<'StrengthId'>(), name: z.string(), story: text, rank: z.number() })
  .openapi('Strength');

export const told = z
  .object({
    id: idOf<'ToldId'>(),
    strengthId: idOf<'StrengthId'>(),
    personId,
    day: calendarDay,
    interactionId: interactionId.nullable(),
  })
  .openapi('Told');

export const offer = z
  .object({
    id: offerId,
    kind: z.enum(offerKinds),
    title: z.string(),
    words: text.openapi({ description: 'In short; of an analysis the whole of it, in Markdown.' }),
    address: text,
    author: text,
    publisher: text,
    day,
    language: text,
    minutes: z.number().nullable(),
    topics: list(z.string()),
    source: z.enum(offerSources),
    foreignId: text,
    personId: personId.nullable().openapi({ description: 'Whom an introduction would be to.' }),
    addedAt: instant,
    archived: z.boolean(),
  })
  .openapi('Offer');

export const given = z
  .object({
    id: idOf<'GivenId'>(),
    offerId,
    personId,
    interactionId: interactionId.nullable(),
    favorId: idOf<'FavorId'>().nullable(),
    day: calendarDay,
  })
  .openapi('Given');

export const criterion = z
  .object({
    id: z.string(),
    name: z.string(),
    weight: z.number(),
    dealBreaker: z.boolean(),
    rank: z.number(),
  })
  .openapi('Criterion');

export const evidence = z
  .object({
    id: idOf<'EvidenceId'>(),
    organizationId,
    criterionId: z.string(),
    score: z.number(),
    what: z.string(),
    personId: personId.nullable(),
    source: text,
    day: calendarDay,
    interactionId: interactionId.nullable(),
  })
  .openapi('Evidence');

export const verdict = z
  .object({
    id: idOf<'VerdictId'>(),
    organizationId,
    decision: z.enum(['want', 'not-for-me']),
    why: text,
    day: calendarDay,
  })
  .openapi('Verdict');

export const tie = z
  .object({
    id: personId,
    conversations: z.number(),
    interactions: z.number(),
    entries: z.number().openapi({ description: 'Of the timeline: interactions and mentions.' }),
    firstConversation: day,
    lastConversation: day,
    lastInteraction: day,
    lastTwoWay: day,
    lastTwoWayId: interactionId.nullable(),
    secondTwoWay: day.openapi({
      description: 'The first day after the first conversation with something of theirs.',
    }),
    lastTouch: day,
    unanswered: z.number(),
    allowance: z
      .discriminatedUnion('type', [
        z.object({ type: z.literal('allowed'), from: day }),
        z.object({ type: z.literal('rest'), from: calendarDay }),
        z.object({ type: z.literal('archived') }),
      ])
      .openapi({ description: 'When the next note that nothing calls for may go out.' }),
    waitingMessage: z
      .object({ id: interactionId, day: calendarDay, loggedAt: instant })
      .nullable()
      .openapi({ description: 'A message of theirs that waits for an answer.' }),
    strength: z.number(),
    strengthOn: day,
    halfLife: z.number(),
    belowFloorOn: day,
    keepDue: day,
    keepReason: z.enum(['ramp', 'cadence', 'floor', 'placed']).nullable(),
    beganContact: z.boolean().openapi({ description: 'Lately they began a talk, or wrote first.' }),
    fastReplies: z.number().openapi({ description: 'Answers of theirs within a working day, lately.' }),
  })
  .openapi('Tie');

export const batch = z
  .object({
    id: batchId,
    action: z.string(),
    summary: z.string(),
    at: instant,
    undoable: z.boolean(),
    undoneAt: instant.nullable(),
  })
  .openapi('Batch');

const row = z.record(z.string(), z.unknown()).nullable();

export const change = z
  .object({
    batchId,
    sequence: z.number(),
    table: z.string(),
    recordId: z.string(),
    before: row,
    after: row,
  })
  .openapi('Change');
