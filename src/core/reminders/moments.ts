import {
  addDays,
  dayAt,
  instantAt,
  localTime,
  weekday,
  type CalendarDay,
  type Instant,
  type TimeZone,
} from '../dates/index.ts';
import type { ReminderLedger } from './ledger.ts';
import { reminderChannels, type QuietHours, type ReminderChannel, type ReminderPlan } from './plan.ts';

const isQuietMinute = ({ from, to }: QuietHours, minute: number): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to;

const isQuiet = (quiet: QuietHours | null, at: Instant, zone: TimeZone): boolean =>
  quiet !== null && isQuietMinute(quiet, localTime(at, zone).minute);

const isAway = ({ away }: Pick<ReminderPlan, 'away'>, day: CalendarDay): boolean =>
  away !== null && day >= away.from && day <= away.to;

/**
 * The moment at which a channel speaks of a day: its own, or where that is quiet, the end of the quiet hours of that day.
 * Null on days that were not chosen, and while its owner is away.
 */
export const momentOf = (
  plan: ReminderPlan,
  channel: ReminderChannel,
  day: CalendarDay,
  zone: TimeZone,
): Instant | null => {
  const { isOn, minute, days, since } = plan.channels[channel];
  if (!isOn || !days.includes(weekday(day)) || isAway(plan, day)) return null;
  const { quiet } = plan;
  const at = instantAt(day, quiet !== null && isQuietMinute(quiet, minute) ? quiet.to : minute, zone);
  return at < since ? null : at;
};

/**
 * The channels that may speak on a day, the likeliest first: of several the one with the fewest days, as a week's digest
 * would never come beside a daily one; then the earlier. The first of them speaks, and the next where it fails.
 */
const speakersOf = (
  plan: ReminderPlan,
  day: CalendarDay,
  zone: TimeZone,
  usable: ReadonlySet<ReminderChannel>,
): readonly { readonly channel: ReminderChannel; readonly at: Instant }[] =>
  reminderChannels
    .flatMap((channel) => {
      const at = usable.has(channel) ? momentOf(plan, channel, day, zone) : null;
      return at === null ? [] : [{ channel, at, days: plan.channels[channel].days.length }];
    })
    .toSorted((one, other) => one.days - other.days || one.at - other.at);

/**
 * Which channel is to speak now, if any: at most one a day, never in quiet hours, never for a day that was spoken of.
 * @param usable channels that are set up: others have nothing to speak with
 */
export const speakerAt = (
  plan: ReminderPlan,
  ledger: ReminderLedger,
  now: Instant,
  zone: TimeZone,
  usable: ReadonlySet<ReminderChannel>,
): { readonly channel: ReminderChannel; readonly day: CalendarDay } | null => {
  const day = dayAt(now, zone);
  if (isQuiet(plan.quiet, now, zone) || ledger.said?.day === day) return null;
  for (const { channel, at } of speakersOf(plan, day, zone, usable)) {
    const run = ledger.runs[channel];
    const isOfToday = run?.day === day && run.at >= plan.channels[channel].since;
    // It had nothing to say at its moment; whoever comes after it may have.
    if (isOfToday && run.outcome === 'nothing') continue;
    if (isOfToday && run.outcome === 'failed' && (run.waitUntil ?? now) > now) continue;
    if (at > now) return null;
    return { channel, day };
  }
  return null;
};

/** How far ahead a next moment is looked for: a year of weeks, and whoever is away for longer. */
const lookAhead = 400;

/** When a channel speaks next, as far as can be told; null where it never does. */
export const nextMoment = (
  plan: ReminderPlan,
  ledger: ReminderLedger,
  channel: ReminderChannel,
  now: Instant,
  zone: TimeZone,
  usable: ReadonlySet<ReminderChannel>,
): Instant | null => {
  const today = dayAt(now, zone);
  if (!usable.has(channel)) return null;
  const isOver =
    ledger.said?.day === today ||
    (ledger.runs[channel]?.day === today && ledger.runs[channel].outcome === 'nothing');
  for (let ahead = isOver ? 1 : 0; ahead <= lookAhead; ahead += 1) {
    const day = addDays(today, ahead);
    const speakers = speakersOf(plan, day, zone, usable);
    const ours = speakers.find((one) => one.channel === channel);
    // Whoever failed today leaves the day to the next.
    const first = speakers.find((one) => one.channel === channel || ledger.runs[one.channel]?.day !== day);
    if (ours === undefined || first !== ours) continue;
    if (ours.at > now) return ours.at;
    const { day: ranOn, waitUntil = null } = ledger.runs[channel] ?? {};
    const tried = afterQuiet(plan, laterOf(now, ranOn === day ? waitUntil : null), zone);
    if (dayAt(tried, zone) === day) return tried;
  }
  return null;
};

const laterOf = (now: Instant, other: Instant | null): Instant =>
  other !== null && other > now ? other : now;

const afterQuiet = ({ quiet }: ReminderPlan, at: Instant, zone: TimeZone): Instant => {
  if (quiet === null || !isQuiet(quiet, at, zone)) return at;
  const day = dayAt(at, zone);
  const end = instantAt(day, quiet.to, zone);
  return end > at ? end : instantAt(addDays(day, 1), quiet.to, zone);
};

/** Up to which day, itself left out, a channel tells what is coming: its own next one, a week at most. */
export const tellsUntil = (
  { channels }: Pick<ReminderPlan, 'channels'>,
  channel: ReminderChannel,
  day: CalendarDay,
): CalendarDay => {
  for (let ahead = 1; ahead < 7; ahead += 1) {
    const next = addDays(day, ahead);
    if (channels[channel].days.includes(weekday(next))) return next;
  }
  return addDays(day, 7);
};
