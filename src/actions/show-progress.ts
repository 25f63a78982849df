import type { Breadth } from '../core/breadth/index.ts';
import { addDays, daysBetween, startOfWeek, type CalendarDay } from '../core/dates/index.ts';
import { progressMetrics, type Metric } from '../core/progress/index.ts';
import type { Conversed } from '../store/space.ts';
import type { Deps } from './deps.ts';
import { readAdvocates, type Advocates } from './advocates/list-advocates.ts';
import { readBreadth } from './breadth/read-breadth.ts';
import { readOwner } from './owner.ts';
import { readFacts } from './progress/read-facts.ts';

/** A week of the picture, Monday first. */
export interface ProgressWeek {
  readonly monday: CalendarDay;
  readonly conversations: number;
  readonly people: number;
}

export interface Progress {
  readonly metrics: readonly Metric[];
  readonly weeks: readonly ProgressWeek[];
  /** Days of the last year with a conversation, and how many. */
  readonly days: readonly { readonly day: CalendarDay; readonly conversations: number }[];
  readonly advocates: Advocates['list'];
  /** How many go to bat for me, and whether all in one company (R9). */
  readonly advocateSpread: Advocates['spread'];
  /** How wide the talks reach, and who would be new air (R8). */
  readonly breadth: Breadth;
}

const shownWeeks = 26;
const yearDays = 365;

/** Am I building relationships? Everything is computed from the records (method, section 6). */
export const showProgress = ({ space, clock }: Pick<Deps, 'space' | 'clock'>): Promise<Progress> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const talks = await reader.conversations(addDays(owner.day, -yearDays), owner.day);
    const advocates = await readAdvocates(reader, owner);
    const weeks = lastWeeks(talks, owner.day, owner.method.breadth.mean_weeks);
    const breadth = await readBreadth(reader, owner, {
      talks,
      peopleByWeek: weeks.map(({ people }) => people),
    });
    const facts = await readFacts(reader, owner, { talks, weeks, advocates, breadth });
    const counts = Map.groupBy(talks, ({ day }) => day);
    return {
      metrics: progressMetrics(facts, owner.method),
      weeks: weeksOf(talks, owner.day),
      days: [...counts]
        .map(([day, ofDay]) => ({ day, conversations: ofDay.length }))
        .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
      advocates: advocates.list,
      advocateSpread: advocates.spread,
      breadth,
    };
  });

const weeksOf = (talks: readonly Conversed[], today: CalendarDay): readonly ProgressWeek[] => {
  const byMonday = Map.groupBy(talks, ({ day }) => startOfWeek(day));
  return Array.from({ length: shownWeeks }, (_, index) => {
    const monday = addDays(startOfWeek(today), -7 * (shownWeeks - 1 - index));
    return { monday, ...countOf(byMonday.get(monday) ?? []) };
  });
};

/** Seven days each, the last of them ending today: a week that has just begun pulls no mean down. */
const lastWeeks = (
  talks: readonly Conversed[],
  today: CalendarDay,
  count: number,
): readonly Omit<ProgressWeek, 'monday'>[] =>
  Array.from({ length: count }, (_, index) => count - 1 - index).map((ago) =>
    countOf(talks.filter(({ day }) => Math.floor(daysBetween(day, today) / 7) === ago)),
  );

const countOf = (talks: readonly Conversed[]): Omit<ProgressWeek, 'monday'> => ({
  conversations: talks.length,
  people: new Set(talks.map(({ personId }) => personId)).size,
});
