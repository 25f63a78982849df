import { daysBetween, isBusinessDay, type CalendarDay } from '../../src/core/dates/index.ts';
import type { Interaction } from '../../src/core/interactions/interaction.ts';
import type { PersonId } from '../../src/core/ids.ts';
import type { PlannedDay, RankedCard } from '../../src/core/today/index.ts';

const calmMinutes = 20;
const calmCards = 5;
const reserveAfter = 5;

/** What each day showed, and whether a card waited longer than section 3 lets it. */
export class DayWatch {
  shown = 0;
  readonly minutes: number[] = [];
  readonly #waits = new Map<string, { days: number; longerWaiting: number }>();
  readonly starved = new Set<string>();

  see(day: CalendarDay, planned: PlannedDay): void {
    const keys = [...planned.cards.flatMap(({ card, also }) => [card, ...also]), ...planned.waiting].map(
      ({ row }) => row.key,
    );
    if (new Set(keys).size < keys.length) throw new Error(`${day} has two cards of one key`);
    this.shown += planned.cards.length;
    this.minutes.push(planned.cards.reduce((sum, { card }) => sum + card.row.minutes, 0));
    const mustDos = planned.cards.filter(({ card }) => card.row.mustDo);
    const busy = mustDos.reduce((sum, { card }) => sum + card.row.minutes, 0);
    const isCalm = isBusinessDay(day) && busy <= calmMinutes && mustDos.length <= calmCards;
    for (const { card, also } of planned.cards)
      for (const { row } of [card, ...also]) this.#waits.delete(row.key);
    for (const card of planned.waiting) this.#wait(card, planned.waiting, isCalm);
  }

  /**
   * A card with k longer-waiting ones is picked within 5 + k working days that were calm; of those that have waited as
   * long, one a day comes first, so they count among the k.
   */
  #wait(card: RankedCard, others: readonly RankedCard[], isCalm: boolean): void {
    const longer = others.filter((other) => other !== card && other.waiting >= card.waiting).length;
    const wait = this.#waits.get(card.row.key) ?? { days: 0, longerWaiting: 0 };
    if (isCalm) wait.days += 1;
    wait.longerWaiting = Math.max(wait.longerWaiting, longer);
    this.#waits.set(card.row.key, wait);
    if (wait.days > reserveAfter + wait.longerWaiting) this.starved.add(card.row.key);
  }
}

type Contact = Pick<Interaction, 'day' | 'direction' | 'purpose' | 'kind'> & { readonly person: PersonId };

const prompted = new Set(['thanks', 'reply', 'promise', 'result', 'advice', 'loop']);
const written = new Set(['message', 'email', 'letter']);

/** R14 told once more, by hand: how often someone was written to unprompted against its limits. */
export const tooManyTouches = (contacts: readonly Contact[]): readonly string[] => {
  const faults: string[] = [];
  for (const [person, ofPerson] of Map.groupBy(contacts, (contact) => contact.person)) {
    const replies = ofPerson
      .filter(({ direction, kind }) => direction !== 'me' || !written.has(kind))
      .map(({ day }) => day);
    const touches = [
      ...new Set(
        ofPerson
          .filter(
            ({ direction, kind, purpose }) =>
              direction === 'me' && written.has(kind) && !(purpose !== null && prompted.has(purpose)),
          )
          .map(({ day }) => day),
      ),
    ].toSorted();
    touches.forEach((day, index) => {
      const fault = faultOf(day, touches.slice(0, index), replies.filter((reply) => reply <= day).toSorted());
      if (fault !== null) faults.push(`${person} on ${day}: ${fault}`);
    });
  }
  return faults;
};

const faultOf = (
  day: CalendarDay,
  before: readonly CalendarDay[],
  replies: readonly CalendarDay[],
): string | null => {
  const within = (days: number, of: readonly CalendarDay[]): number =>
    of.filter((other) => daysBetween(other, day) < days).length;
  const lastReply = replies.at(-1);
  const unanswered = lastReply === undefined ? before : before.filter((other) => other > lastReply);
  const last = unanswered.at(-1);
  if (unanswered.length >= 2 && last !== undefined && daysBetween(last, day) < 90)
    return 'less than 90 days after two without an answer';
  if (lastReply === undefined) {
    if (within(7, before) >= 1) return 'twice within 7 days, and never an answer';
    if (within(30, before) >= 2) return 'three times within 30 days, and never an answer';
    if (within(365, before) >= 3) return 'a fourth time within a year, and never an answer';
  } else if (within(30, before) >= 4) return 'a fifth time within 30 days';
  return null;
};
