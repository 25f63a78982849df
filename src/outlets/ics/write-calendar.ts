import { addDays, type CalendarDay, type Instant } from '../../core/dates/index.ts';
import { ownUidEnd, type Reminder } from '../../core/reminders/index.ts';
import { contentLine, escapeText } from '../content-line.ts';

const day = (value: CalendarDay): string => value.replaceAll('-', '');

const instant = (value: Instant): string => new Date(value).toISOString().replaceAll(/[-:]|\.\d+/g, '');

const minuteMs = 60_000;

const times = ({ at, day: on, minutes }: Reminder): string =>
  at === null
    ? contentLine('DTSTART', [['VALUE', 'DATE']], day(on)) +
      contentLine('DTEND', [['VALUE', 'DATE']], day(addDays(on, 1)))
    : contentLine('DTSTART', [], instant(at)) +
      contentLine('DTEND', [], instant((at + minutes * minuteMs) as Instant));

/** Only a talk takes the owner's time: everything else is shown as free. */
const event = (reminder: Reminder, writtenAt: Instant): string =>
  [
    contentLine('BEGIN', [], 'VEVENT'),
    contentLine('UID', [], reminder.uid + ownUidEnd),
    contentLine('DTSTAMP', [], instant(writtenAt)),
    times(reminder),
    contentLine('SUMMARY', [], escapeText(reminder.title)),
    reminder.lines.length === 0 ? '' : contentLine('DESCRIPTION', [], escapeText(reminder.lines.join('\n'))),
    contentLine('TRANSP', [], reminder.at === null ? 'TRANSPARENT' : 'OPAQUE'),
    contentLine('CLASS', [], 'PRIVATE'),
    contentLine('END', [], 'VEVENT'),
  ].join('');

/**
 * Reminders as a calendar (RFC 5545; REFRESH-INTERVAL of RFC 7986 and the older X-PUBLISHED-TTL, for whoever subscribes):
 * days as dates, moments in UTC, no alarms.
 * @param writtenAt of all entries: where nothing changed, the file is the same
 */
export const writeCalendar = (reminders: readonly Reminder[], writtenAt: Instant): string =>
  [
    contentLine('BEGIN', [], 'VCALENDAR'),
    contentLine('VERSION', [], '2.0'),
    contentLine('PRODID', [], '-//Goodturn//Reminders//EN'),
    contentLine('CALSCALE', [], 'GREGORIAN'),
    contentLine('METHOD', [], 'PUBLISH'),
    contentLine('X-WR-CALNAME', [], 'Goodturn'),
    contentLine('REFRESH-INTERVAL', [['VALUE', 'DURATION']], 'PT1H'),
    contentLine('X-PUBLISHED-TTL', [], 'PT1H'),
    ...reminders.map((reminder) => event(reminder, writtenAt)),
    contentLine('END', [], 'VCALENDAR'),
  ].join('');
