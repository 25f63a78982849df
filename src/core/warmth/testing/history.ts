import type { Interaction } from '../../interactions/interaction.ts';
import type { InteractionId, PersonId } from '../../ids.ts';
import { addDays, type CalendarDay, type Instant } from '../../dates/index.ts';
import type { TieInput, TieInteraction } from '../index.ts';

/** Day 0 of the examples: a Monday. */
export const dayZero = '2026-01-05' as CalendarDay;

export const onDay = (count: number): CalendarDay => addDays(dayZero, count);

const ana = 'person-ana' as PersonId;

const idOf = (number: number): InteractionId =>
  `interaction-${String(number).padStart(4, '0')}` as InteractionId;

/** A talk logged by hand with one person; `number` makes its id and so its place within a day. */
export const happened = (
  number: number,
  day: number,
  kind: Interaction['kind'],
  rest: Partial<TieInteraction> = {},
): TieInteraction => ({
  id: idOf(number),
  day: onDay(day),
  at: null,
  loggedAt: number as Instant,
  kind,
  direction: 'me',
  minutes: null,
  depth: null,
  purpose: null,
  text: null,
  planned: false,
  outcome: 'happened',
  attendees: null,
  words: null,
  history: false,
  people: 1,
  ...rest,
});

/** Someone in the active layer with 4 mutual contacts, as in R4's checks. */
export const tieInput = (
  interactions: readonly TieInteraction[],
  person: Partial<TieInput['person']> = {},
  favors: TieInput['favors'] = [],
): TieInput => ({
  person: {
    id: ana,
    layer: 'active',
    layerSince: onDay(0),
    firstDue: null,
    cadenceDays: null,
    pausedUntil: null,
    mutualContacts: 4,
    state: 'active',
    ...person,
  },
  interactions,
  favors,
  mentions: [],
});
