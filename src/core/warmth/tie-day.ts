import { addDays, daysBetween, type CalendarDay, type Instant } from '../dates/index.ts';
import type { Interaction, Participant } from '../interactions/interaction.ts';
import { hasHappened, type Conversation, type TieInteraction } from './conversations.ts';
import { faded, warmthOf, type Strength } from './strength.ts';

/** One thing that happened on a day between us, or in which they were spoken of. */
export interface TieTalk extends Pick<Interaction, 'id' | 'kind' | 'minutes'> {
  readonly role: Participant['role'];
  /** When it happened, or was logged where nobody said: the order within the day. */
  readonly moment: Instant;
}

/**
 * A day on which something happened between us, kept as one row beside the tie, so that a timeline, the line of
 * warmth and the count of conversations read as many rows as they show. Always derivable; never journaled.
 */
export interface TieDay {
  readonly day: CalendarDay;
  /** Whether it holds a conversation (method, section 2). */
  readonly conversation: boolean;
  /** S after the day, and H from there on (R4). */
  readonly strength: number;
  readonly halfLife: number;
  /** Newest first; none where only a favor tells of the day. */
  readonly talks: readonly TieTalk[];
}

type Event = Pick<
  TieInteraction,
  'id' | 'day' | 'at' | 'loggedAt' | 'kind' | 'minutes' | 'planned' | 'outcome'
>;

export interface TieEvents {
  /** Every interaction that the person took part in; planned and cancelled ones are passed over. */
  readonly interactions: readonly Event[];
  /** Those in which the person was only spoken of. */
  readonly mentions: readonly Event[];
  readonly conversations: readonly Conversation[];
  /** Oldest first. */
  readonly steps: readonly Strength[];
}

const newestFirst = (one: TieTalk, other: TieTalk): number =>
  other.moment - one.moment || (one.id < other.id ? 1 : one.id > other.id ? -1 : 0);

/** What happened, by day, each thing once: who was there and spoken of as well was there. */
const talksByDay = ({
  interactions,
  mentions,
}: Pick<TieEvents, 'interactions' | 'mentions'>): ReadonlyMap<CalendarDay, readonly TieTalk[]> => {
  const days = new Map<CalendarDay, TieTalk[]>();
  const known = new Set<Interaction['id']>();
  for (const [role, events] of [
    ['with', interactions],
    ['mentioned', mentions],
  ] as const)
    for (const event of events) {
      if (!hasHappened(event) || known.has(event.id)) continue;
      known.add(event.id);
      const { id, day, at, loggedAt, kind, minutes } = event;
      const talk = { id, kind, minutes, role, moment: at ?? loggedAt };
      const ofDay = days.get(day);
      if (ofDay === undefined) days.set(day, [talk]);
      else ofDay.push(talk);
    }
  for (const talks of days.values()) talks.sort(newestFirst);
  return days;
};

/** Every day of a tie, oldest first. */
export const tieDaysOf = (events: TieEvents): readonly TieDay[] => {
  const talks = talksByDay(events);
  const conversationDays = new Set(events.conversations.map(({ day }) => day));
  const stepDays = events.steps.flatMap(({ strengthOn }) => strengthOn ?? []);
  const days = [...new Set([...talks.keys(), ...stepDays, ...conversationDays])].toSorted();
  let next = 0;
  return days.map((day) => {
    let following = events.steps[next];
    while (following !== undefined && following.strengthOn !== null && following.strengthOn <= day) {
      next += 1;
      following = events.steps[next];
    }
    const step = events.steps[next - 1];
    return {
      day,
      conversation: conversationDays.has(day),
      strength: strengthOn(step, day),
      halfLife: step?.halfLife ?? 0,
      talks: talks.get(day) ?? [],
    };
  });
};

const strengthOn = (step: Strength | undefined, day: CalendarDay): number =>
  step === undefined || step.strengthOn === null
    ? 0
    : faded(step.strength, daysBetween(step.strengthOn, day), step.halfLife);

export interface WarmthPoint {
  readonly day: CalendarDay;
  /** W, 0 to 86. */
  readonly value: number;
  /** True on the day of a conversation. */
  readonly talk: boolean;
}

/**
 * Points for a line from one day to another, both included: one every `everyDays`, and one for each day on
 * which something happened. `days` are those of the tie within the line, and the last one before it.
 */
export const warmthLine = (
  days: readonly TieDay[],
  range: { readonly from: CalendarDay; readonly to: CalendarDay; readonly everyDays: number },
): readonly WarmthPoint[] => {
  const known = days.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const shown = new Set<CalendarDay>([range.to]);
  for (let day = range.from; day < range.to; day = addDays(day, Math.max(1, range.everyDays))) shown.add(day);
  for (const { day } of known) if (day >= range.from && day <= range.to) shown.add(day);
  let next = 0;
  return [...shown].toSorted().map((day) => {
    let following = known[next];
    while (following !== undefined && following.day <= day) {
      next += 1;
      following = known[next];
    }
    const current = known[next - 1];
    return {
      day,
      value:
        current === undefined
          ? 0
          : warmthOf(faded(current.strength, daysBetween(current.day, day), current.halfLife)),
      talk: current !== undefined && current.day === day && current.conversation,
    };
  });
};
