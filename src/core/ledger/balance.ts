import { daysBetween, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { LedgerEntry } from './entries.ts';

export const balanceBands = ['not-judged', 'two-way', 'leaning', 'one-sided', 'over-giving'] as const;
/** How the road runs (R5); with too little on it nobody judges. */
export type BalanceBand = (typeof balanceBands)[number];

export interface Balance {
  /** G and R, faded to today. */
  readonly given: number;
  readonly received: number;
  /** b = (G + 1) / (G + R + 2). */
  readonly balance: number;
  /** t: a student repays an executive with thanks, results and one useful thing. */
  readonly target: number;
  readonly band: BalanceBand;
}

/** The fair share of gifts that are mine, by how many years they are senior to me. */
export const fairTarget = (seniorityYears: number | null, { ledger }: Method): number => {
  const [senior, far] = ledger.senior_y;
  const years = seniorityYears ?? 0;
  return years < senior ? ledger.fair.peer : years <= far ? ledger.fair.senior5 : ledger.fair.senior15;
};

/** Both sides of the road as of one day; as they fade alike, those of any later day follow. */
export interface RoadSums {
  readonly given: number;
  readonly received: number;
  /** The day of the last entry; null where there is none. */
  readonly on: CalendarDay | null;
}

const fadedFor = (days: number, { ledger }: Method): number => 2 ** (-days / ledger.half_life_d);

export const roadSums = (entries: readonly LedgerEntry[], method: Method): RoadSums => {
  const on = entries.reduce<CalendarDay | null>(
    (last, { day }) => (last === null || day > last ? day : last),
    null,
  );
  if (on === null) return { given: 0, received: 0, on };
  const sum = (side: LedgerEntry['side']): number =>
    entries
      .filter((entry) => entry.side === side)
      .reduce((total, { day, points }) => total + points * fadedFor(daysBetween(day, on), method), 0);
  return { given: sum('given'), received: sum('received'), on };
};

/** The two-way road on a day (R5). Both sides fade alike; whatever happened later is left out. */
export const balanceOf = (
  entries: readonly LedgerEntry[],
  seniorityYears: number | null,
  today: CalendarDay,
  method: Method,
): Balance => {
  const sums = roadSums(
    entries.filter(({ day }) => day <= today),
    method,
  );
  return balanceOfSums(sums, seniorityYears, today, method);
};

/** The same of sums that were kept; none of their entries may be of a later day. */
export const balanceOfSums = (
  sums: RoadSums,
  seniorityYears: number | null,
  today: CalendarDay,
  method: Method,
): Balance => {
  const { judge_from, lean, onesided, over } = method.ledger;
  const fading = sums.on === null ? 1 : fadedFor(daysBetween(sums.on, today), method);
  const given = sums.given * fading;
  const received = sums.received * fading;
  const balance = (given + 1) / (given + received + 2);
  const target = fairTarget(seniorityYears, method);
  const bandOf = (): BalanceBand => {
    if (given + received < judge_from) return 'not-judged';
    if (balance > over.balance && given >= over.given) return 'over-giving';
    // Sums of fractions that are equal on paper are equal here.
    const room = balance - target + 1e-9;
    return room >= -lean ? 'two-way' : room >= -onesided ? 'leaning' : 'one-sided';
  };
  return { given, received, balance, target, band: bandOf() };
};
