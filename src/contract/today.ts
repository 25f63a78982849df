import { z } from '@hono/zod-openapi';
import { interactionKinds } from '../core/interactions/interaction.ts';
import { cardRules } from '../core/today/card.ts';
import { debriefAnswers } from './debriefs.ts';
import { operation } from './operation.ts';
import { pageOf, pageQuery } from './paging.ts';
import { batchId, calendarDay, idOf, line, list, longText, maybe, personId } from './values.ts';

const personName = z.object({ id: personId, name: z.string() });

const titledLines = z.object({ title: z.string(), lines: list(z.string()) });

const payload = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('draft'),
    subject: z.string(),
    lines: list(z.string()),
    openings: maybe(list(z.string())).openapi({ description: 'First lines to choose from.' }),
  }),
  z.object({
    kind: z.literal('choices'),
    memory: z.string().nullable(),
    choices: list(z.object({ id: z.string(), text: z.string() })),
  }),
  z.object({ kind: z.literal('question'), question: z.string() }),
  z.object({ kind: z.literal('sections'), sections: list(titledLines) }),
  z.object({
    kind: z.literal('talks'),
    talks: list(
      z.object({
        id: idOf<'InteractionId'>(),
        day: calendarDay,
        title: z.string(),
        said: z.string().nullable(),
      }),
    ),
  }),
  z.object({ kind: z.literal('people'), people: list(personName.extend({ reason: z.string() })) }),
]);

export const card = z
  .object({
    key: z.string(),
    rule: z.enum(cardRules),
    person: personName.nullable(),
    company: z.string().nullable(),
    title: z.string(),
    why: z.string(),
    payload: payload.nullable(),
    due: z.string().nullable().openapi({ description: 'A day, or an ISO instant where the rule has hours.' }),
    minutes: z.number(),
    priority: z.number(),
    parts: z.object({
      base: z.number(),
      urgency: z.number(),
      relationship: z.number(),
      aging: z.number(),
      cost: z.number(),
    }),
    also: list(
      z.object({
        key: z.string(),
        rule: z.enum(cardRules),
        title: z.string(),
        due: z.string().nullable().openapi({ description: 'As of a card.' }),
      }),
    ),
  })
  .openapi('Card');

export const today = z
  .object({
    day: calendarDay,
    minutes: z.number(),
    week: z.object({ conversations: z.number(), people: z.number(), aim: z.number() }),
    cards: list(card),
    loop: list(card),
    owed: list(z.object({ key: z.string(), person: personName, title: z.string() })),
    later: z.object({ count: z.number() }),
    also: list(z.object({ person: personName, title: z.string() })).openapi({
      description: 'What was done without a card: a mail that came into the book today shows it.',
    }),
    ahead: list(personName.extend({ day: calendarDay })).openapi({
      description: 'Whom one meets in the next days, soonest first; `/people/{id}/brief` has their briefs.',
    }),
  })
  .openapi('Today');

/** What became of a card, and the records that this wrote. */
const cardResult = z
  .object({
    key: z.string(),
    state: z.enum(['done', 'snoozed', 'skipped']),
    wrote: list(z.object({ record: z.string(), id: z.string() })),
    until: calendarDay.nullable().openapi({ description: 'Of a snoozed card: the day it comes back.' }),
    /** The third "not today": drop, move out a layer, or change the date? */
    ask: z.boolean(),
    /** Said thanks without a detail of what they did: one more line is suggested. */
    thin: z.boolean(),
    /** What speaks against the words that were sent (R14), a sentence each. */
    says: list(z.string()),
    summary: z.string().openapi({ description: 'What was done, in words; empty where nothing was.' }),
    batch: batchId.nullable(),
  })
  .openapi('CardResult');

const keyParams = z.object({
  key: z.string().min(1).max(200).openapi({ example: 'keep:019a…:019b…' }),
});

export const todayOperations = {
  showToday: operation({ summary: 'The few things worth doing today, each with its reason', answer: today }),
  listLaterCards: operation({
    summary: 'The cards that wait, in their order',
    query: z.object(pageQuery),
    answer: pageOf(card),
  }),
  finishCard: operation({
    summary: 'Mark a card as done; the text is what was sent or said',
    params: keyParams,
    body: z.object({
      /** Made by the client, so that a repeated request is the same message. */
      id: maybe(idOf<'InteractionId'>()),
      text: maybe(longText),
      how: maybe(z.enum(interactionKinds)),
      /** What of my shelf went with it. */
      offerId: maybe(idOf<'OfferId'>()),
      /** Of a debrief: whether the talk took place. */
      outcome: maybe(z.enum(['happened', 'did-not-happen'])),
      debrief: maybe(debriefAnswers),
      /** Of the card that lists a week's talks: those of which there is something to say. */
      talks: maybe(
        list(
          z.object({
            id: idOf<'InteractionId'>(),
            outcome: maybe(z.enum(['happened', 'did-not-happen'])),
            note: maybe(longText),
          }),
        ),
      ),
    }),
    answer: cardResult,
  }),
  snoozeCard: operation({
    summary: 'Let a card come back later',
    params: keyParams,
    body: z.object({ when: line.openapi({ description: '`1d 3d 1w 2w 1m` or a day.', example: '1w' }) }),
    answer: cardResult,
  }),
  skipCard: operation({ summary: 'Not today', params: keyParams, answer: cardResult }),
};
