import { addDays, daysBetween, laterDay, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { Person } from '../people/person.ts';
import type { TouchAllowance } from '../touch/allowance.ts';
import type { Conversation } from './conversations.ts';

/** A person's fields that decide when they are due. */
export type KeptPerson = Pick<
  Person,
  'layer' | 'layerSince' | 'firstDue' | 'cadenceDays' | 'pausedUntil' | 'state'
>;

export interface KeepHistory {
  readonly conversations: readonly Conversation[];
  /** Days of two-way contact, oldest first, one a day. */
  readonly twoWayDays: readonly CalendarDay[];
  /** Days of every touch of mine, oldest first: messages and gifts, prompted ones included. */
  readonly touches: readonly CalendarDay[];
  /** Those of them that nothing called for (R14). */
  readonly unprompted: readonly CalendarDay[];
  /** R14 after them. */
  readonly allowance: TouchAllowance;
  /** The day warmth falls below the layer's floor; null where it was never above it. */
  readonly floorOn: CalendarDay | null;
}

/** When the next touch is due, and why. */
export interface KeepDue {
  /** R4's due day for the next touch, caps and pauses included; null where nothing keeps this tie. */
  readonly keepDue: CalendarDay | null;
  /** Why that day: a step of the new-tie ramp, the layer's cadence, the floor, or the spread-out first day of someone placed without history (no +5 for a floor). */
  readonly keepReason: 'ramp' | 'cadence' | 'floor' | 'placed' | null;
}

const never: KeepDue = { keepDue: null, keepReason: null };

/** T in days: the hand-set one, else the layer's; without a layer that of the widest. */
export const cadenceOf = (
  { cadenceDays, layer }: Pick<Person, 'cadenceDays' | 'layer'>,
  method: Method,
): number => cadenceDays ?? method.layers[layer ?? 'wide'][1];

/**
 * The new-tie ramp: steps so many days after the first conversation. A step is satisfied by a touch of mine or
 * a two-way contact after the step before it and up to its own day; a later one makes up for all steps overdue
 * by then. The first step is the thank-you's, never a keep card's. A second conversation on a later day ends
 * the ramp. Someone who had a place among my people before that conversation is no new tie.
 */
const rampDue = (
  person: KeptPerson,
  { conversations, touches, twoWayDays, unprompted }: KeepHistory,
  method: Method,
): CalendarDay | null => {
  const first = conversations[0];
  const wasKept =
    person.firstDue !== null || (person.layerSince !== null && first && person.layerSince < first.day);
  if (!first || first.history || wasKept || conversations.length > 1) return null;
  const steps = method.ramp_d.slice(1).map((day, index) => ({
    day,
    after: method.ramp_d[index] ?? 0,
    satisfied: false,
  }));
  const contacts = [...touches, ...twoWayDays]
    .map((day) => daysBetween(first.day, day))
    .toSorted((a, b) => a - b);
  for (const contact of contacts) {
    const overdue = steps.filter((step) => !step.satisfied && step.day < contact);
    for (const step of overdue) step.satisfied = true;
    if (overdue.length > 0) continue;
    for (const step of steps) if (contact > step.after && contact <= step.day) step.satisfied = true;
  }
  const open = steps.find(({ satisfied }) => !satisfied);
  if (!open) return null;
  const day = addDays(first.day, open.day);
  const lastTouch = unprompted.at(-1);
  // After a belated step the next one keeps its distance: no second note within days of the first.
  return lastTouch === undefined ? day : laterDay(day, addDays(lastTouch, method.ramp_d[1]));
};

/** The habit's clock and warmth's clock, without ramp, caps and pauses. */
const cadenceDue = (person: KeptPerson, history: KeepHistory, method: Method): KeepDue => {
  const { twoWayDays, unprompted, floorOn } = history;
  const days = cadenceOf(person, method);
  const lastTwoWay = twoWayDays.at(-1);
  const placed = person.firstDue ?? (person.layerSince === null ? null : addDays(person.layerSince, days));
  const lastTouch = unprompted.at(-1);
  // Without any contact the placed day stands where one T after a contact would.
  const from = lastTwoWay ?? (placed === null ? undefined : addDays(placed, -days));
  if (from === undefined) return never;
  const isUnanswered = lastTouch !== undefined && (lastTwoWay === undefined || lastTouch > lastTwoWay);
  if (isUnanswered)
    return {
      keepDue: laterDay(addDays(from, days * method.cadence.unanswered), addDays(lastTouch, days)),
      keepReason: 'cadence',
    };
  if (lastTwoWay === undefined) return { keepDue: placed, keepReason: 'placed' };
  const habit = addDays(lastTwoWay, days);
  if (floorOn === null) return { keepDue: habit, keepReason: 'cadence' };
  // A contact never brings the next one nearer than it stood before: a warm talk with someone who was below
  // the floor would otherwise make them due again at once.
  const before = twoWayDays.at(-2);
  const stood = before !== undefined ? addDays(before, days) : person.firstDue;
  const floor = stood === null ? floorOn : laterDay(floorOn, addDays(stood, 1));
  return floor < habit ? { keepDue: floor, keepReason: 'floor' } : { keepDue: habit, keepReason: 'cadence' };
};

/**
 * R4's due day of the next touch, and why that day.
 *
 * - Nobody without a layer and without a conversation of my own logging; nobody who is resting, dormant, closed
 *   or not to be contacted.
 * - Placed in a layer without any history: `firstDue`, then by cadence.
 * - The earlier of (last two-way + T) and the day warmth falls below the layer's floor, and of the ramp's open
 *   step while the tie is new.
 * - After an unanswered touch: 2 T after the last two-way contact, at least T after the touch; the floor waits.
 * - Never inside R14's caps and rests, never before `pausedUntil`.
 */
export const keepDueOf = (person: KeptPerson, history: KeepHistory, method: Method): KeepDue => {
  const hasTalked = history.conversations.some((conversation) => !conversation.history);
  if (person.state !== 'active' || (person.layer === null && !hasTalked)) return never;

  const { allowance } = history;
  if (allowance.type === 'archived') return never;

  const cadence = cadenceDue(person, history, method);
  const ramp = rampDue(person, history, method);
  const due: KeepDue =
    ramp !== null && (cadence.keepDue === null || ramp <= cadence.keepDue)
      ? { keepDue: ramp, keepReason: 'ramp' }
      : cadence;
  if (due.keepDue === null) return never;
  const bounds = [allowance.from, person.pausedUntil].filter((day) => day !== null);
  return { keepDue: bounds.reduce(laterDay, due.keepDue), keepReason: due.keepReason };
};

/**
 * First due day of the `place`-th person (from 1) put into a layer without any history: spread over T, so that
 * a triage of thirty-five people makes no flood. Beyond the cap the round begins again.
 */
export const firstDueFor = (
  layerSince: CalendarDay,
  layer: NonNullable<Person['layer']>,
  place: number,
  method: Method,
): CalendarDay => {
  const [cap, days] = method.layers[layer];
  const turn = ((place - 1) % cap) + 1;
  return addDays(layerSince, Math.ceil((turn * days) / cap));
};

/** Where the first conversation puts a person: in active while it has room, else in wide. `inActive` people are there. */
export const firstLayer = (inActive: number, { layers }: Method): 'active' | 'wide' =>
  inActive < layers.active[0] ? 'active' : 'wide';
