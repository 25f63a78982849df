import type { CalendarDay, Instant } from '../../core/dates/index.ts';
import type { Id } from '../../core/ids.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import type { Interaction, Participant } from '../../core/interactions/interaction.ts';
import {
  emptyPerson,
  emptyPosition,
  type ContactPoint,
  type Organization,
  type Person,
  type Position,
} from '../../core/people/index.ts';
import type { PromiseRecord } from '../../core/promises/promise.ts';

/** 2026-11-18T08:00Z. */
export const testNow = 1_795_075_200_000 as Instant;

/** `1` becomes `00000000-0000-7000-a000-000000000001`: an id above those of `countingIds`, with room for each kind. */
export const idOf = <Name extends string>(kind: number, count: number): Id<Name> =>
  `${kind.toString().padStart(8, '0')}-0000-7000-a000-${count.toString(16).padStart(12, '0')}` as Id<Name>;

export const personIdOf = (count: number): Person['id'] => idOf(1, count);

export const personOf = (
  count: number,
  given: string | null,
  family: string | null,
  more: Partial<Person> = {},
): Person => ({
  ...emptyPerson(personIdOf(count), 1_700_000_000_000 as Instant),
  given,
  family,
  ...more,
});

export const emailOf = (count: number, person: number, value: string): ContactPoint => ({
  id: idOf(2, count),
  personId: personIdOf(person),
  kind: 'email',
  value,
  label: null,
  preferred: false,
  service: null,
  address: null,
  key: `email:${value.toLowerCase()}`,
  rank: 0,
});

export const organizationOf = (count: number, name: string): Organization => ({
  id: idOf(3, count),
  name,
  kind: 'company',
  url: null,
  note: null,
  industry: null,
  size: null,
});

export const positionOf = (
  count: number,
  person: number,
  organization: number | null,
  title: string | null,
  more: Partial<Position> = {},
): Position => ({
  ...emptyPosition,
  id: idOf(4, count),
  personId: personIdOf(person),
  organizationId: organization === null ? null : idOf(3, organization),
  title,
  seenOn: null,
  replaces: null,
  ...more,
});

export const talkOf = (count: number, day: string, more: Partial<Interaction> = {}): Interaction => ({
  ...emptyInteraction,
  id: idOf(5, count),
  day: day as CalendarDay,
  kind: 'call',
  direction: 'me',
  minutes: 20,
  source: 'log',
  loggedAt: 1_700_000_000_000 as Instant,
  ...more,
});

export const withOf = (count: number, talk: number, person: number): Participant => ({
  id: idOf(6, count),
  interactionId: idOf(5, talk),
  personId: personIdOf(person),
  name: null,
  role: 'with',
});

export const promiseOf = (
  count: number,
  person: number,
  more: Partial<PromiseRecord> = {},
): PromiseRecord => ({
  id: idOf(7, count),
  personId: personIdOf(person),
  by: 'me',
  what: 'send the article on port logistics',
  kind: 'send',
  due: '2026-11-20' as CalendarDay,
  daySaid: true,
  madeOn: '2026-11-17' as CalendarDay,
  interactionId: null,
  state: 'open',
  closedAt: null,
  ...more,
});
