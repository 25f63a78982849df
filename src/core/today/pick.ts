import type { CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';
import type { DayPick } from './card-state.ts';
import { byPriority, type RankedCard } from './rank.ts';

export interface PickInput {
  readonly today: CalendarDay;
  /** Every card that may be shown today, in any order. */
  readonly ranked: readonly RankedCard[];
  /** The pick made earlier today; null when the day is asked for the first time. */
  readonly kept: DayPick | null;
  /** Keys that were done, snoozed or put off today: they count against the day's four thank-yous. */
  readonly actedOn: ReadonlySet<string>;
  /** By key of the pick made earlier today, whom the card is about: where it is gone, their next card takes its place. */
  readonly keptPeople: ReadonlyMap<string, PersonId>;
  /** Back-pressure: no approach is shown. */
  readonly approachesPaused: boolean;
}

export interface PickedCard {
  readonly card: RankedCard;
  /** The same person's other cards of today, highest first. */
  readonly also: readonly RankedCard[];
}

export interface PickedDay {
  readonly cards: readonly PickedCard[];
  readonly loop: readonly RankedCard[];
  /** Thank-yous beyond the day's four. */
  readonly owed: readonly RankedCard[];
  /** How many cards wait for another day. */
  readonly later: number;
  /** They, highest first. */
  readonly waiting: readonly RankedCard[];
  /** To be stored: the cards of the first asking, so that what is taken back brings the very day back. */
  readonly pick: DayPick;
}

const isThanks = ({ row }: RankedCard): boolean => row.rule === 'thanks';
const isNewContact = ({ row }: RankedCard): boolean => row.rule === 'approach' || row.rule === 'dormant';

const minutesOf = (cards: readonly RankedCard[]): number =>
  cards.reduce((sum, { row }) => sum + row.minutes, 0);

/** The day as it fills up; each card in is checked against the caps that hold for it. */
class Day {
  readonly #method: Method;
  readonly #thanksBefore: number;
  readonly cards: RankedCard[] = [];

  constructor(method: Method, thanksBefore: number) {
    this.#method = method;
    this.#thanksBefore = thanksBefore;
  }

  has({ row }: RankedCard): boolean {
    return this.cards.some((card) => card.row.key === row.key);
  }

  /** Room by minutes, by number, and one card a person; at most four thank-yous. */
  hasRoom(card: RankedCard, limit: number): boolean {
    const { queue } = this.#method;
    const { person, minutes } = card.row;
    const ofPerson = this.cards.filter(({ row }) => person !== null && row.person?.id === person.id);
    return (
      !this.has(card) &&
      this.cards.length < queue.cards_max &&
      ofPerson.length < queue.per_person &&
      minutesOf(this.cards) + minutes <= limit &&
      (!isThanks(card) || this.#thanksBefore + this.cards.filter(isThanks).length < queue.thanks_a_day)
    );
  }

  /** The caps of the fill: companies, new contacts, large asks. */
  isWelcome(card: RankedCard): boolean {
    const { row } = card;
    const { queue } = this.#method;
    const others = this.cards.filter((other) => !other.row.mustDo);
    const count = (test: (other: RankedCard) => boolean): number => others.filter(test).length;
    return (
      (row.company === null || count((other) => other.row.company === row.company) < queue.per_company) &&
      (!isNewContact(card) || count(isNewContact) < queue.new) &&
      (!row.largeAsk || count((other) => other.row.largeAsk) < queue.large_asks)
    );
  }

  add(card: RankedCard): void {
    this.cards.push(card);
  }

  takeAll(cards: readonly RankedCard[], limit: number, isWelcome: (card: RankedCard) => boolean): void {
    for (const card of cards) if (this.hasRoom(card, limit) && isWelcome(card)) this.add(card);
  }
}

const welcome = (): boolean => true;

/** The pick made when the day is first asked for: must-dos, the reserved slot, the fill, then start cards. */
const freshDay = (sorted: readonly RankedCard[], method: Method): readonly RankedCard[] => {
  const { queue } = method;
  const day = new Day(method, 0);
  const rest = sorted.filter(({ row }) => !row.mustDo && row.rule !== 'start');
  day.takeAll(
    sorted.filter(({ row }) => row.mustDo),
    queue.hard_min,
    welcome,
  );
  const reserved = sorted
    .filter(({ waiting, row }) => waiting >= queue.reserve_after && row.rule !== 'start')
    .toSorted((one, other) => other.waiting - one.waiting || byPriority(one, other))
    .find((card) => day.hasRoom(card, queue.hard_min));
  if (reserved) day.add(reserved);
  day.takeAll(rest, queue.target_min, (card) => day.isWelcome(card));
  day.takeAll(
    sorted.filter(({ row }) => row.rule === 'start').slice(0, queue.start_max),
    queue.target_min,
    welcome,
  );
  return day.cards;
};

/**
 * The same day again: what is left of it in its order, and must-dos that arose since at their place among the
 * must-dos. Where those need the room, kept cards that can wait give way from the end. Where a card is gone, the
 * next of its person's, which rode on it, takes its place: a promise outlasts the thank-you, a debrief follows its
 * brief.
 */
const keptDay = (
  sorted: readonly RankedCard[],
  kept: DayPick,
  { actedOn, keptPeople }: Pick<PickInput, 'actedOn' | 'keptPeople'>,
  method: Method,
): readonly RankedCard[] => {
  const byKey = new Map(sorted.map((card) => [card.row.key, card]));
  const left = kept.keys.map((key) => byKey.get(key)).filter((card) => card !== undefined);
  const thanksBefore = [...actedOn].filter((key) => key.startsWith('thanks:') && !byKey.has(key)).length;
  const day = new Day(method, thanksBefore);
  const { hard_min } = method.queue;
  const keptMustDos = left.filter(({ row }) => row.mustDo);
  day.takeAll(keptMustDos, hard_min, welcome);
  const before = day.cards.length;
  day.takeAll(
    sorted.filter(({ row }) => row.mustDo && !kept.keys.includes(row.key)),
    hard_min,
    welcome,
  );
  const arisen = day.cards.slice(before);
  const mustDos = day.cards.slice(0, before);
  for (const card of arisen) {
    const place = mustDos.findIndex((other) => byPriority(card, other) < 0);
    mustDos.splice(place === -1 ? mustDos.length : place, 0, card);
  }
  const held = day.cards.length;
  day.takeAll(
    left.filter(({ row }) => !row.mustDo),
    hard_min,
    welcome,
  );
  const heirs = new Map<string, RankedCard>();
  for (const key of kept.keys) {
    const person = byKey.has(key) ? undefined : keptPeople.get(key);
    const heir =
      person && sorted.find((card) => card.row.person?.id === person && day.hasRoom(card, hard_min));
    if (!heir) continue;
    day.add(heir);
    heirs.set(key, heir);
  }
  const rest = new Set(day.cards.slice(held));
  const inPlace = new Set(
    kept.keys.flatMap((key) => [byKey.get(key), heirs.get(key)].filter((card) => card !== undefined)),
  );
  return [...mustDos, ...[...inPlace].filter((card) => rest.has(card))];
};

const loopOf = (sorted: readonly RankedCard[], { loop, queue }: Method): readonly RankedCard[] => {
  const taken: RankedCard[] = [];
  // R20: the heaviest help first, however near they stand.
  const inTurn = sorted
    .filter(({ row }) => row.rule === 'loop')
    .toSorted((one, other) => one.row.place - other.row.place);
  for (const card of inTurn)
    if (taken.length < loop.per_day && minutesOf([...taken, card]) <= queue.loop_min) taken.push(card);
  return taken;
};

/** To somebody new: whom a goal makes worth it, or a second person where the first is silent (R3). */
const isFirstNote = ({ rule }: RankedCard['row']): boolean => rule === 'approach' || rule === 'colleague';

/**
 * The pick of a day (section 3): must-dos by P up to 25 minutes, one reserved slot for the longest-waiting,
 * then by P to 18 minutes; at most 6 cards, 1 a person, 2 a company. Made once a day and kept.
 */
export const pickDay = (input: PickInput, method: Method): PickedDay => {
  const { today, ranked, kept, approachesPaused } = input;
  const sorted = ranked.filter(({ row }) => !(approachesPaused && isFirstNote(row))).toSorted(byPriority);
  const cards = sorted.filter(({ row }) => row.rule !== 'loop');
  const chosen = kept === null ? freshDay(cards, method) : keptDay(cards, kept, input, method);

  const shown = new Set(chosen.map(({ row }) => row.key));
  const waiting = cards.filter(({ row }) => !shown.has(row.key) && row.rule !== 'start');
  const picked = chosen.map((card) => ({
    card,
    also: waiting.filter(({ row }) => row.person !== null && row.person.id === card.row.person?.id),
  }));
  const riding = new Set(picked.flatMap(({ also }) => also.map(({ row }) => row.key)));
  const left = waiting.filter(({ row }) => !riding.has(row.key));
  const isOwed = (card: RankedCard): boolean => isThanks(card) && card.row.mustDo;
  const owed = left.filter(isOwed);
  const later = left.filter((card) => !isOwed(card));

  const overfull = minutesOf(cards.filter(({ row }) => row.mustDo)) > method.queue.hard_min;
  return {
    cards: picked,
    loop: loopOf(sorted, method),
    owed,
    later: later.length,
    waiting: later,
    pick: {
      id: today,
      keys: kept?.keys ?? chosen.map(({ row }) => row.key),
      overfull: overfull || (kept?.overfull ?? false),
    },
  };
};
