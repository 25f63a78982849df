import type { Breadth } from '../../core/breadth/index.ts';
import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import {
  progressMetrics,
  progressSummary,
  progressWindows,
  type Metric,
  type ProgressSummary,
} from '../../core/progress/index.ts';
import type { Conversed } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { readAdvocates, type Advocates } from '../advocates/list-advocates.ts';
import { readBreadth } from '../breadth/read-breadth.ts';
import { readOwner } from '../owner.ts';
import { readFacts } from './read-facts.ts';

/** A week of the picture, Monday first. */
export interface ProgressWeek {
  readonly monday: CalendarDay;
  readonly conversations: number;
  readonly people: number;
}

export interface Progress {
  /** Am I doing well? In one sentence. */
  readonly summary: ProgressSummary;
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

/** Am I building relationships? Everything is computed from the records (method, section 6). */
export const showProgress = ({ space, clock }: Pick<Deps, 'space' | 'clock'>): Promise<Progress> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const { year, mondays } = progressWindows(owner.day, owner.method);
    const talks = await reader.conversations(year.from, year.to);
    const byDay = new Map(
      [...Map.groupBy(talks, ({ day }) => day)].toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
    const advocates = await readAdvocates(reader, owner);
    const weeks = lastWeeks(byDay, owner.day, owner.method.breadth.mean_weeks);
    const breadth = await readBreadth(reader, owner, {
      talks,
      peopleByWeek: weeks.map(({ people }) => people),
    });
    const facts = await readFacts(reader, owner, { talksOfYear: talks.length, weeks, advocates, breadth });
    const metrics = progressMetrics(facts, owner.method);
    return {
      summary: progressSummary(metrics, facts, owner.method),
      metrics,
      weeks: mondays.map((monday) => ({ monday, ...weekFrom(byDay, monday) })),
      days: [...byDay].map(([day, ofDay]) => ({ day, conversations: ofDay.length })),
      advocates: advocates.list,
      advocateSpread: advocates.spread,
      breadth,
    };
  });

type TalksByDay = ReadonlyMap<CalendarDay, readonly Conversed[]>;

/** Seven days each, the last of them ending today: a week that has just begun pulls no mean down. */
const lastWeeks = (
  byDay: TalksByDay,
  today: CalendarDay,
  count: number,
): readonly Omit<ProgressWeek, 'monday'>[] =>
  Array.from({ length: count }, (_, index) => weekFrom(byDay, addDays(today, 1 - 7 * (count - index))));

const weekFrom = (byDay: TalksByDay, first: CalendarDay): Omit<ProgressWeek, 'monday'> => {
  const talks = Array.from({ length: 7 }, (_, index) => byDay.get(addDays(first, index)) ?? []).flat();
  return { conversations: talks.length, people: new Set(talks.map(({ personId }) => personId)).size };
};
