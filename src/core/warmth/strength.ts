import { addDays, daysBetween, dayToNumber, type CalendarDay } from '../dates/index.ts';
import type { Favor } from '../ledger/favor.ts';
import type { Method } from '../config/index.ts';
import {
  conversationsWith,
  inOrder,
  isGroupEvent,
  isInPerson,
  isLive,
  isWritten,
  talkMinutes,
  type TieInteraction,
} from './conversations.ts';

/** S of R4 right after the last event, 0 to 2, when that was, and H, the days in which it halves from there. */
export interface Strength {
  readonly strength: number;
  readonly strengthOn: CalendarDay | null;
  readonly halfLife: number;
}

export interface StrengthInput {
  readonly interactions: readonly TieInteraction[];
  readonly favors: readonly Pick<Favor, 'direction' | 'useful' | 'day'>[];
  readonly mutualContacts: number | null;
}

/** H in days: each conversation so far makes the tie forget more slowly; bridges fade faster. Nobody counted = 1.0. */
export const halfLifeOf = (
  conversations: number,
  mutualContacts: number | null,
  { warmth }: Method,
): number => {
  const embedding =
    mutualContacts === null
      ? 1
      : mutualContacts <= warmth.bridge_mutuals
        ? warmth.bridge
        : mutualContacts >= warmth.embedded_mutuals
          ? warmth.embedded
          : 1;
  return warmth.H0 * (1 + warmth.gain * Math.min(conversations, warmth.n_cap)) * embedding;
};

/** S after so many days of silence. */
export const faded = (strength: number, days: number, halfLife: number): number =>
  days <= 0 ? strength : strength * 2 ** (-days / halfLife);

/** W, 0 to 86. */
export const warmthOf = (strength: number): number => Math.round(100 * (1 - Math.exp(-strength)));

const grouped = (ordered: readonly TieInteraction[]): ReadonlyMap<CalendarDay, readonly TieInteraction[]> => {
  const days = new Map<CalendarDay, TieInteraction[]>();
  for (const interaction of ordered) {
    const day = days.get(interaction.day);
    if (day) day.push(interaction);
    else days.set(interaction.day, [interaction]);
  }
  return days;
};

/** A day's live talk weighs once, however many rows tell of it: that keeps one busy day from counting thrice. */
const liveWeight = (talks: readonly TieInteraction[], method: Method): number => {
  if (talks.length === 0) return 0;
  const { weights, long_talk_min, began, deep, shallow } = method.warmth;
  const personal = talks.filter((talk) => !isGroupEvent(talk, method));
  if (personal.length === 0) return weights.group_event;
  const total = (some: readonly TieInteraction[]): number =>
    some.reduce((sum, talk) => sum + talkMinutes(talk, method), 0);
  const inPerson = total(personal.filter(isInPerson));
  const remote = total(personal) - inPerson;
  const least = method.talk.conversation_min;
  const weight =
    inPerson >= long_talk_min
      ? weights.in_person_long
      : remote >= least
        ? weights.live_remote
        : inPerson + remote >= least
          ? weights.in_person_short
          : weights.live_brief;
  const theyBegan = personal.some(({ direction }) => direction === 'them');
  const isDeep = personal.some(({ depth }) => depth === 'deep');
  const isShallow = personal.every(({ depth }) => depth === 'shallow');
  return weight * (theyBegan ? began : 1) * (isDeep ? deep : isShallow ? shallow : 1);
};

/** Numbers of the days on which each of us wrote, ascending. */
interface Letters {
  readonly mine: readonly number[];
  readonly theirs: readonly number[];
}

const lettersOf = (ordered: readonly TieInteraction[]): Letters => {
  const written = ordered.filter(isWritten);
  const days = (some: readonly TieInteraction[]): readonly number[] =>
    some.map(({ day }) => dayToNumber(day));
  return {
    mine: days(written.filter(({ direction }) => direction === 'me')),
    theirs: days(written.filter(({ direction }) => direction !== 'me')),
  };
};

/** Whether one of the ascending numbers lies between the bounds, both included. */
const hasBetween = (ascending: readonly number[], from: number, to: number): boolean => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found = ascending[low];
  return found !== undefined && found <= to;
};

/**
 * A day's letters: an exchange weighs on the day of their message, whichever of us answered; a message of mine
 * that became part of one weighs nothing apart from it.
 */
const writtenWeight = (
  messages: readonly TieInteraction[],
  { mine, theirs }: Letters,
  method: Method,
): number => {
  const { weights, began } = method.warmth;
  const reach = method.talk.answer_d;
  let thanks = 0;
  let exchange = 0;
  let single = 0;
  for (const { day, direction, purpose } of messages) {
    const at = dayToNumber(day);
    if (direction === 'unknown') exchange = Math.max(exchange, weights.two_way_message);
    else if (direction === 'them') {
      if (hasBetween(mine, at - reach, at)) exchange = Math.max(exchange, weights.two_way_message);
      else if (hasBetween(mine, at, at + reach))
        exchange = Math.max(exchange, weights.two_way_message * began);
      else single = Math.max(single, weights.message_unanswered * began);
    } else if (purpose === 'thanks') thanks = weights.thanks_sent;
    else if (!hasBetween(theirs, at - reach, at + reach))
      single = Math.max(single, weights.message_unanswered);
  }
  return thanks + exchange + (exchange > 0 ? 0 : single);
};

const commentWeight = (interactions: readonly TieInteraction[], { warmth }: Method): number =>
  interactions.length > 0 ? warmth.weights.comment : 0;

/** One event a day, in order: what each day adds to S. */
const dailyWeights = (
  { interactions, favors }: StrengthInput,
  method: Method,
): readonly (readonly [day: CalendarDay, weight: number])[] => {
  const ordered = inOrder(interactions);
  const letters = lettersOf(ordered);
  const weights = new Map<CalendarDay, number>();
  for (const [day, ofDay] of grouped(ordered)) {
    const isComment = (interaction: TieInteraction): boolean =>
      !isLive(interaction) && !isWritten(interaction);
    weights.set(
      day,
      liveWeight(ofDay.filter(isLive), method) +
        writtenWeight(ofDay.filter(isWritten), letters, method) +
        commentWeight(ofDay.filter(isComment), method),
    );
  }
  for (const { direction, useful, day } of favors)
    if (direction === 'given' && useful === true)
      weights.set(day, (weights.get(day) ?? 0) + method.warmth.weights.offer_acknowledged);
  return [...weights].filter(([, weight]) => weight > 0).toSorted(([one], [other]) => (one < other ? -1 : 1));
};

/** S after each day on which something happened, oldest first. */
export const strengthSteps = (input: StrengthInput, method: Method): readonly Required<Strength>[] => {
  const conversationDays = conversationsWith(input.interactions, method).map(({ day }) => day);
  const steps: Strength[] = [];
  let strength = 0;
  let strengthOn: CalendarDay | null = null;
  let halfLife = halfLifeOf(0, input.mutualContacts, method);
  let conversations = 0;
  for (const [day, weight] of dailyWeights(input, method)) {
    const before = strengthOn === null ? 0 : faded(strength, daysBetween(strengthOn, day), halfLife);
    strength = Math.min(method.warmth.s_cap, before + weight);
    strengthOn = day;
    while (conversations < conversationDays.length && (conversationDays[conversations] ?? day) <= day)
      conversations += 1;
    halfLife = halfLifeOf(conversations, input.mutualContacts, method);
    steps.push({ strength, strengthOn, halfLife });
  }
  return steps;
};

/** The first day, from `strengthOn` on, on which W (rounded) is below `level`. */
export const fallsBelow = (
  { strength, strengthOn, halfLife }: Strength,
  level: number,
): CalendarDay | null => {
  if (strengthOn === null || level <= 0) return null;
  if (warmthOf(strength) < level) return strengthOn;
  const threshold = -Math.log(1 - (level - 0.5) / 100);
  const about = Math.floor(halfLife * Math.log2(strength / threshold)) - 1;
  let days = Math.max(0, about);
  while (warmthOf(faded(strength, days, halfLife)) >= level) days += 1;
  return addDays(strengthOn, days);
};
