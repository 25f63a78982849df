import { daysBetween, parseCalendarDay, type CalendarDay, type Instant } from '../dates/index.ts';
import { problems, type Problem } from '../connections/problem.ts';
import type { ReminderChannel } from './plan.ts';

/** How far what is said of a day has come. What is on its way, or nobody knows of, may have arrived: it is not said again. */
export type SaidState = 'sending' | 'sent' | 'unsure';

export interface Said {
  readonly day: CalendarDay;
  readonly channel: ReminderChannel;
  readonly at: Instant;
  readonly state: SaidState;
}

/** How a channel fared when it was last its turn. */
export interface ChannelRun {
  readonly at: Instant;
  readonly day: CalendarDay;
  readonly outcome: 'sent' | 'unsure' | 'failed' | 'nothing';
  readonly problem: Problem | null;
  /** In a row. */
  readonly failures: number;
  /** Not before then is it tried again. */
  readonly waitUntil: Instant | null;
  /** When something last went out this way. */
  readonly sentAt: Instant | null;
}

/** The value of the setting `reminders.ledger`: what was said when, by which nothing is said twice. */
export interface ReminderLedger {
  /** The last day on which anything was said, whichever way. */
  readonly said: Said | null;
  /** On which day each thing was last told of; forgotten after {@link repeatDays}. */
  readonly told: Readonly<Record<string, CalendarDay>>;
  readonly runs: Readonly<Partial<Record<ReminderChannel, ChannelRun>>>;
}

/** What was told of is no reason to speak again for so many days, while it stays as it is. */
const repeatDays = 7;

const minuteMs = 60_000;

/** A try that failed is followed by one after a quarter of an hour, an hour, and then every four. */
const [firstWaitMs, longestWaitMs, slower] = [15 * minuteMs, 240 * minuteMs, 4] as const;

export const emptyLedger: ReminderLedger = { said: null, told: {}, runs: {} };

/** What was said is kept by this program alone; what a damaged archive made of it counts as nothing. */
export const ledgerOf = (kept: unknown): ReminderLedger => {
  if (typeof kept !== 'object' || kept === null) return emptyLedger;
  const { said, told, runs } = kept as Partial<ReminderLedger>;
  return {
    said: said && isDay(said.day) ? said : null,
    told: Object.fromEntries(Object.entries(told ?? {}).filter(([, day]) => isDay(day))),
    runs: Object.fromEntries(Object.entries(runs ?? {}).filter(([, run]) => isRun(run))),
  };
};

const isDay = (day: unknown): boolean => parseCalendarDay(String(day)) !== null;

const isRun = (run: unknown): run is ChannelRun => {
  const { at, problem } = (run ?? {}) as Partial<ChannelRun>;
  return typeof at === 'number' && (problem === null || problems.some((one) => one === problem));
};

/** Whether there is anything that was not told of these days. */
export const isWorthSaying = (
  { told }: Pick<ReminderLedger, 'told'>,
  items: readonly string[],
  day: CalendarDay,
): boolean =>
  items.some((item) => {
    const before = told[item];
    return before === undefined || daysBetween(before, day) >= repeatDays;
  });

/** Takes the day for one channel, before the first byte leaves. */
export const taken = (
  ledger: ReminderLedger,
  said: { readonly day: CalendarDay; readonly channel: ReminderChannel; readonly at: Instant },
): ReminderLedger => ({ ...ledger, said: { ...said, state: 'sending' } });

export type Delivery =
  | { readonly outcome: 'sent' | 'nothing' }
  | {
      readonly outcome: 'failed' | 'unsure';
      readonly problem: Problem;
      /** How long the other side wants not to be asked. */
      readonly waitSeconds: number | null;
    };

/** What became of it. Where it failed for sure the day is free again, for this channel later and for another at once. */
export const settled = (
  ledger: ReminderLedger,
  {
    day,
    channel,
    at,
  }: { readonly day: CalendarDay; readonly channel: ReminderChannel; readonly at: Instant },
  delivery: Delivery,
  items: readonly string[],
): ReminderLedger => {
  const before = ledger.runs[channel];
  const { outcome } = delivery;
  const problem = 'problem' in delivery ? delivery.problem : null;
  const failures = outcome === 'failed' ? (before?.failures ?? 0) + 1 : 0;
  const went = outcome === 'sent' || outcome === 'unsure';
  const run: ChannelRun = {
    at,
    day,
    outcome,
    problem,
    failures,
    waitUntil:
      'problem' in delivery && outcome === 'failed' ? waitAfter(at, failures, delivery.waitSeconds) : null,
    sentAt: outcome === 'sent' ? at : (before?.sentAt ?? null),
  };
  const isOurs = ledger.said?.day === day && ledger.said.channel === channel;
  return {
    said: went ? { day, channel, at, state: outcome } : isOurs ? null : ledger.said,
    told: went ? { ...recent(ledger.told, day), ...toldOn(items, day) } : ledger.told,
    runs: { ...ledger.runs, [channel]: run },
  };
};

const waitAfter = (at: Instant, failures: number, waitSeconds: number | null): Instant => {
  const own = Math.min(longestWaitMs, firstWaitMs * slower ** Math.max(0, failures - 1));
  return (at + Math.max(own, (waitSeconds ?? 0) * 1000)) as Instant;
};

const recent = (told: ReminderLedger['told'], day: CalendarDay): ReminderLedger['told'] =>
  Object.fromEntries(Object.entries(told).filter(([, on]) => daysBetween(on, day) < repeatDays));

const toldOn = (items: readonly string[], day: CalendarDay): ReminderLedger['told'] =>
  Object.fromEntries(items.map((item) => [item, day]));
