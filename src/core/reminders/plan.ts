import { parseCalendarDay, type CalendarDay, type Instant } from '../dates/index.ts';
import { fieldsOf } from '../fields.ts';

/** The ways by which a reminder comes by itself; the calendar that somebody subscribes to is none of them: it never speaks. */
export const reminderChannels = ['mail', 'push', 'webhook'] as const;
export type ReminderChannel = (typeof reminderChannels)[number];

export interface ChannelPlan {
  readonly isOn: boolean;
  /** Minutes since midnight, by the owner's clock on the wall. */
  readonly minute: number;
  /** 1 is Monday, 7 is Sunday; in their order, at least one. */
  readonly days: readonly number[];
  /** Since when it is as it is: a moment before that is over, so that switching it on says nothing by itself. */
  readonly since: Instant;
}

/** When nothing is said, whatever the channels say. Minutes since midnight; from late to early is over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** Days on which nothing is said, both included. */
export interface Away {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** The value of the setting `reminders.plan`. */
export interface ReminderPlan {
  readonly channels: Readonly<Record<ReminderChannel, ChannelPlan>>;
  readonly quiet: QuietHours | null;
  readonly away: Away | null;
  /** Where the owner reaches the book from elsewhere, a whole origin: links lead there. Null: not said. */
  readonly address: string | null;
}

export const everyDay: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

const usual = { isOn: false, minute: 8 * 60, days: [1, 2, 3, 4, 5], since: 0 as Instant } as const;

/** Nothing is said until its owner wants it. */
export const silentPlan: ReminderPlan = {
  channels: { mail: usual, push: usual, webhook: usual },
  quiet: { from: 21 * 60, to: 7 * 60 },
  away: null,
  address: null,
};

const minutesOfDay = 24 * 60;

/** A plan as it was kept; what is missing or cannot be is as it is usually. */
export const planOf = (kept: unknown): ReminderPlan => {
  const said = fieldsOf(kept);
  const channels = fieldsOf(said['channels']);
  const quiet = fieldsOf(said['quiet']);
  const away = fieldsOf(said['away']);
  const from = dayOf(away['from']);
  const to = dayOf(away['to']);
  return {
    channels: {
      mail: channelOf(channels['mail']),
      push: channelOf(channels['push']),
      webhook: channelOf(channels['webhook']),
    },
    quiet:
      said['quiet'] === null
        ? null
        : isMinute(quiet['from']) && isMinute(quiet['to'])
          ? { from: quiet['from'], to: quiet['to'] }
          : silentPlan.quiet,
    away: from === null || to === null ? null : { from, to },
    address: typeof said['address'] === 'string' ? said['address'] : null,
  };
};

const dayOf = (value: unknown): CalendarDay | null =>
  typeof value === 'string' ? parseCalendarDay(value) : null;

const isMinute = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < minutesOfDay;

const channelOf = (kept: unknown): ChannelPlan => {
  const { isOn, minute, days, since } = fieldsOf(kept);
  const chosen = Array.isArray(days) ? everyDay.filter((day) => days.includes(day)) : [];
  return {
    isOn: isOn === true,
    minute: isMinute(minute) ? minute : usual.minute,
    days: chosen.length === 0 ? usual.days : chosen,
    since: typeof since === 'number' ? (since as Instant) : usual.since,
  };
};

/** "08:05" as minutes since midnight; null for what is no time. */
export const minuteOfTime = (text: string): number | null => {
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
};

export const timeOfMinute = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
