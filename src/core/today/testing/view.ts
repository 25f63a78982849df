import {
  instantAt,
  type CalendarDay,
  type Instant,
  type PartialDate,
  type TimeZone,
} from '../../dates/index.ts';
import type { YearlyDay } from '../../life/yearly-day.ts';
import { emptyInteraction } from '../../interactions/empty-interaction.ts';
import type { Interaction } from '../../interactions/interaction.ts';
import type { Id, InteractionId, PersonId, PromiseId, ThreadId } from '../../ids.ts';
import { method } from '../../config/index.ts';
import type { PromiseRecord } from '../../promises/promise.ts';
import type { Thanks } from '../../thanks/thanks.ts';
import type { Thread } from '../../threads/thread.ts';
import { tieOf, type Tie, type TieInput } from '../../warmth/index.ts';
import type { ActedCard, CardState } from '../card-state.ts';
import type { BookView, ViewInteraction, ViewPerson } from '../view.ts';

export const zone = 'Europe/Paris' as TimeZone;

/** `minute` since midnight of `day` on the owner's clock. */
export const at = (day: string, minute = 9 * 60): Instant => instantAt(day as CalendarDay, minute, zone);

export const personNamed = (name: string, rest: Partial<ViewPerson> = {}): ViewPerson => ({
  id: name.toLowerCase() as PersonId,
  name,
  call: name.split(' ')[0] ?? name,
  company: null,
  layer: 'active',
  state: 'active',
  cadenceDays: null,
  ...rest,
});

export const interactionOn = (
  id: string,
  day: string,
  people: readonly ViewPerson[],
  rest: Partial<Interaction> = {},
): ViewInteraction => ({
  ...emptyInteraction,
  id: id as InteractionId,
  day: day as CalendarDay,
  kind: 'call',
  direction: 'me',
  source: 'log',
  loggedAt: at(day, 19 * 60),
  people: people.map((person) => person.id),
  ...rest,
});

export const thanksTo = (
  person: ViewPerson,
  interaction: string,
  dueAt: Instant,
  rest: Partial<Thanks> = {},
): Thanks => ({
  id: `thanks-${interaction}` as Id<'ThanksId'>,
  interactionId: interaction as InteractionId,
  personId: person.id,
  cause: 'talk',
  because: '20 minutes on the phone',
  dueAt,
  state: 'due',
  closedAt: null,
  messageId: null,
  ...rest,
});

export const promiseTo = (
  person: ViewPerson,
  id: string,
  due: string,
  rest: Partial<PromiseRecord> = {},
): PromiseRecord => ({
  id: id as PromiseId,
  personId: person.id,
  by: 'me',
  what: 'send my notes on port logistics',
  kind: 'send',
  due: due as CalendarDay,
  daySaid: true,
  madeOn: due as CalendarDay,
  interactionId: null,
  state: 'open',
  closedAt: null,
  ...rest,
});

export const threadOf = (
  person: ViewPerson,
  id: string,
  when: string | null,
  rest: Partial<Thread> = {},
): Thread => ({
  id: id as ThreadId,
  personId: person.id,
  what: 'the launch of Beta',
  when: when as Thread['when'],
  openedOn: '2026-01-05' as CalendarDay,
  interactionId: null,
  state: 'open',
  closedOn: null,
  ...rest,
});

export const stateOf = (
  key: string,
  rest: Partial<CardState> & { readonly day: CalendarDay },
): CardState => ({
  id: key,
  state: 'done',
  at: at(rest.day),
  until: null,
  skippedOn: [],
  ...rest,
});

/** The tie that follows from the interactions of the view, as the store would keep it. */
export const tieFrom = (
  person: ViewPerson,
  interactions: readonly ViewInteraction[],
  rest: Partial<TieInput['person']> = {},
): Tie =>
  tieOf(
    {
      person: {
        layerSince: null,
        firstDue: null,
        pausedUntil: null,
        mutualContacts: null,
        ...person,
        ...rest,
      },
      interactions: interactions
        .filter(({ people }) => people.includes(person.id))
        .map(({ people, ...interaction }) => ({ ...interaction, people: people.length })),
      favors: [],
      mentions: [],
    },
    method,
  );

/** A book whose owner has started long ago, with these rows. */
export const viewWith = (
  people: readonly ViewPerson[],
  rest: Partial<Omit<BookView, 'interactions' | 'ties' | 'states'>> & {
    readonly interactions?: readonly ViewInteraction[];
    readonly ties?: readonly Tie[];
    readonly states?: readonly ActedCard[];
  } = {},
): BookView => ({
  thanks: [],
  promises: [],
  threads: [],
  birthdays: [],
  advice: [],
  recalled: [],
  requests: [],
  offers: [],
  plannedAsks: [],
  introductions: [],
  closedGoals: [],
  onboardings: [],
  dormant: [],
  approaches: [],
  jobChanges: [],
  picks: [],
  keptPeople: new Map(),
  start: { conversations: 5, kept: 5, people: 5, weekAim: 5, mine: [], nearby: [] },
  ...rest,
  people: new Map(people.map((person) => [person.id, person])),
  ties: new Map((rest.ties ?? []).map((tie) => [tie.id, tie])),
  interactions: new Map((rest.interactions ?? []).map((one) => [one.id, one])),
  states: new Map((rest.states ?? []).map((state) => [state.id, state])),
});

/** The people of a view, all in one state. */
export const allIn = ({ people }: BookView, state: ViewPerson['state']): BookView['people'] =>
  new Map([...people].map(([id, person]) => [id, { ...person, state }]));

/** A birthday as the book has it. */
export const birthdayOf = (personId: PersonId, date: string, more: Partial<YearlyDay> = {}): YearlyDay => ({
  id: `day of ${personId}` as YearlyDay['id'],
  personId,
  kind: 'birthday',
  label: null,
  date: date as PartialDate,
  ...more,
});
