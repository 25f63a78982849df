import { compareText } from '../compare-text.ts';
import { businessDaysBetween, daysBetween, laterDay, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { Layer } from '../people/person.ts';
import type { Tie } from '../warmth/index.ts';
import type { Card, PriorityParts } from './card.ts';
import type { CardRow } from './row.ts';

/** What ranking needs to know of the card's person. */
export interface Standing {
  readonly layer: Layer | null;
  /** Null for someone whose history holds nothing. */
  readonly tie: Pick<Tie, 'firstConversation' | 'lastTwoWay' | 'belowFloorOn' | 'lastInteraction'> | null;
}

/** A row with its priority, ready to be picked. Numbers are exact here and rounded on the card. */
export interface RankedCard {
  readonly row: CardRow;
  readonly priority: number;
  readonly parts: PriorityParts;
  /** Working days since it became visible or was last picked, whichever is later. */
  readonly waiting: number;
  readonly lastContact: CalendarDay | null;
}

/** Half up to one decimal, as shown everywhere; the last bits of a sum of fractions are no reason to round down. */
export const roundHalfUp = (value: number): number => Math.floor(value * 10 + 0.5 + 1e-9) / 10;

/** R: how near they are, and 5 more once warmth has crossed its floor. */
export const relationshipPoints = (standing: Standing | null, today: CalendarDay, method: Method): number => {
  if (standing === null) return 0;
  const { layer_pts: points, floor_pts, new_d } = method.queue;
  const { layer, tie } = standing;
  if (layer !== null) {
    const isBelow = tie !== null && tie.belowFloorOn !== null && tie.belowFloorOn <= today;
    return points[layer] + (isBelow ? floor_pts : 0);
  }
  const first = tie?.firstConversation ?? null;
  const isNew = first === null ? (tie?.lastTwoWay ?? null) === null : daysBetween(first, today) < new_d;
  return isNew ? points.new : points.wide;
};

/** The working days a card has waited; days on which nobody looked count. */
export const waitingDays = (
  visibleFrom: CalendarDay,
  lastPicked: CalendarDay | null,
  today: CalendarDay,
): number =>
  businessDaysBetween(lastPicked === null ? visibleFrom : laterDay(visibleFrom, lastPicked), today);

export interface RankContext {
  readonly today: CalendarDay;
  readonly standing: Standing | null;
  /** The last day before today in whose pick the card was. */
  readonly lastPicked: CalendarDay | null;
  /** The day to which it was snoozed: then it became visible anew. */
  readonly backOn?: CalendarDay | null;
}

/** P = B + U + R + F - C (section 3). Start cards only fill free room: waiting never lifts them. */
export const rankRow = (
  row: CardRow,
  { today, standing, lastPicked, backOn = null }: RankContext,
  method: Method,
): RankedCard => {
  const { queue } = method;
  const seenFrom = backOn === null ? row.visibleFrom : laterDay(row.visibleFrom, backOn);
  const waiting = row.rule === 'start' ? 0 : waitingDays(seenFrom, lastPicked, today);
  const parts: PriorityParts = {
    base: row.base,
    urgency: queue.urgency * row.urgency,
    relationship: relationshipPoints(standing, today, method),
    aging: Math.min(queue.age_cap, queue.age_pts * waiting),
    cost: queue.cost_per_min * Math.max(0, row.minutes - queue.free_min),
  };
  return {
    row,
    priority: parts.base + parts.urgency + parts.relationship + parts.aging - parts.cost,
    parts,
    waiting,
    lastContact: standing?.tie?.lastInteraction ?? null,
  };
};

const far = '9999-12-31' as CalendarDay;
const never = '0001-01-01' as CalendarDay;

/** Sums of fractions that are equal on paper are equal here. */
const exactly = (value: number): number => Math.round(value * 1e6);

/**
 * Highest first; ties by older due, fewer minutes, least recent contact, then by what the card says: a key holds ids,
 * and those tell only who came into the book first.
 */
export const byPriority = (one: RankedCard, other: RankedCard): number =>
  exactly(other.priority) - exactly(one.priority) ||
  compareText(one.row.dueDay ?? far, other.row.dueDay ?? far) ||
  one.row.minutes - other.row.minutes ||
  compareText(one.lastContact ?? never, other.lastContact ?? never) ||
  one.row.place - other.row.place ||
  compareText(one.row.title, other.row.title) ||
  compareText(one.row.company ?? '', other.row.company ?? '') ||
  compareText(one.row.why, other.row.why) ||
  compareText(one.row.key, other.row.key);

/** The card as every door shows it, numbers rounded half up to one decimal. */
export const cardOf = ({ row, priority, parts }: RankedCard, also: Card['also']): Card => ({
  key: row.key,
  rule: row.rule,
  person: row.person,
  company: row.company,
  title: row.title,
  why: row.why,
  payload: row.payload,
  due: row.due,
  minutes: row.minutes,
  priority: roundHalfUp(priority),
  parts: {
    base: roundHalfUp(parts.base),
    urgency: roundHalfUp(parts.urgency),
    relationship: roundHalfUp(parts.relationship),
    aging: roundHalfUp(parts.aging),
    cost: roundHalfUp(parts.cost),
  },
  also,
});
