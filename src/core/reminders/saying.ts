import { localTime, type CalendarDay, type TimeZone } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import { oneLine } from '../one-line.ts';
import type { Card, CardRule } from '../today/index.ts';
import type { Reminder } from './reminder.ts';
import { remindersOf, type ToRemind } from './reminders.ts';
import { timeOfMinute } from './plan.ts';

export interface SaidCard {
  readonly key: string;
  readonly title: string;
  readonly why: string;
  readonly minutes: number;
  /** What else is due to the same person. */
  readonly also: readonly string[];
}

export interface ComingLine {
  readonly day: CalendarDay;
  /** `15:00`; null where it is for the whole day. */
  readonly time: string | null;
  readonly title: string;
}

/** What is said on one day, the same for every way it goes. */
export interface Saying {
  readonly day: CalendarDay;
  /** Without names: it stands in lists of mails, and over shoulders. */
  readonly title: string;
  readonly minutes: number;
  readonly cards: readonly SaidCard[];
  readonly coming: readonly ComingLine[];
  /** What is told of, by names that stay the same while it does. */
  readonly items: readonly string[];
}

export interface ToSay extends ToRemind {
  readonly answer: { readonly day: CalendarDay; readonly cards: readonly Card[] };
}

/** Cards that show a new book its first steps: no reason to call somebody. */
const silentRules: ReadonlySet<CardRule> = new Set(['start']);

/**
 * What is worth saying: the day's few things, and beside them what stands in the calendar until the next time; null where
 * that is nothing.
 * @param until the day of the next time, itself left out
 */
export const sayingOf = (given: ToSay, until: CalendarDay, zone: TimeZone): Saying | null => {
  const { today: day, names } = given;
  const cards = given.answer.cards.filter(
    ({ rule, person }) => !silentRules.has(rule) && (person === null || names.has(person.id)),
  );
  const standing = remindersOf({ ...given, answer: { day, cards: [] } }).filter(
    (reminder) => reminder.day >= day && reminder.day < until,
  );
  const coming = standing
    .filter((reminder) => !isAmong(cards, reminder, names))
    .toSorted((one, other) =>
      one.day < other.day ? -1 : one.day > other.day ? 1 : (one.at ?? 0) - (other.at ?? 0),
    );
  if (cards.length === 0 && coming.length === 0) return null;
  const minutes = Math.round(cards.reduce((sum, card) => sum + card.minutes, 0));
  return {
    day,
    title: titleOf(cards.length, minutes),
    minutes,
    cards: cards.map(({ key, title, why, minutes: each, also }) => ({
      key,
      title: oneLine(title),
      why: oneLine(why),
      minutes: each,
      also: also.map((one) => oneLine(one.title)),
    })),
    coming: coming.map(({ day: on, at, title }) => ({
      day: on,
      time: at === null ? null : timeOfMinute(localTime(at, zone).minute),
      title: oneLine(title),
    })),
    // Also of what a card tells: on its very day a promise is news again.
    items: [...cards.map(({ key }) => key), ...standing.map(({ uid, day: on }) => `${uid} ${on}`)],
  };
};

const titleOf = (count: number, minutes: number): string =>
  count === 0
    ? 'Goodturn: what is coming'
    : `Goodturn: ${count === 1 ? 'one thing' : `${count} things`}, ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;

/** A promise or a birthday whose card is told of already. */
const isAmong = (
  cards: readonly Card[],
  { uid, title }: Reminder,
  names: ReadonlyMap<PersonId, string>,
): boolean =>
  cards.some(
    ({ key, rule, person, also }) =>
      [key, ...also.map((one) => one.key)].includes(`promise:${uid.slice('promise-'.length)}`) ||
      (rule === 'birthday' &&
        uid.startsWith('date-') &&
        person !== null &&
        title.startsWith(`${names.get(person.id) ?? person.name}: `)),
  );

/** What a test says: nothing of the book. */
export const testSaying = (day: CalendarDay): Saying => ({
  day,
  title: 'Goodturn: a test',
  minutes: 0,
  cards: [],
  coming: [{ day, time: null, title: 'It works. This is how your reminder will come.' }],
  items: [],
});
