import type { Attendee, EventStatus } from '../../core/calendars/index.ts';
import type { IssueType } from '../../core/import/issue-words.ts';
import { presentText } from '../present-text.ts';
import { issue, type IssueList } from '../source.ts';
import { parameterValue, parameterValues, type Property } from '../content-lines/property.ts';
import { textValue } from '../content-lines/values.ts';
import { readAttendee } from './attendee.ts';
import type { Component } from './components.ts';
import { readRule, type Rule } from './rule.ts';
import { clockOf, dayLength, readDuration, readTime, type WrittenTime } from './wall-time.ts';

/** An event as its file writes it: once, or the pattern of a series, or what one of a series became. */
export interface WrittenEvent {
  readonly line: number;
  /** Null where the file gives none. */
  readonly uid: string | null;
  /** Of a series, which one this stands for. */
  readonly recurrenceId: WrittenTime | null;
  /** The change holds for the later ones of the series as well. */
  readonly andFuture: boolean;
  readonly sequence: number;
  /** Somebody's answer to it, or another time that they propose, not what its organizer says of it. */
  readonly isAnswer: boolean;
  /** When it was written last, as sortable text. */
  readonly stamp: string;
  readonly start: WrittenTime;
  readonly end: WrittenTime | null;
  /** Milliseconds, where the file gives a length and no end. */
  readonly length: number | null;
  readonly rules: readonly Rule[];
  readonly exceptRules: readonly Rule[];
  readonly dates: readonly WrittenDate[];
  readonly exceptDates: readonly WrittenTime[];
  readonly summary: string | null;
  readonly location: string | null;
  readonly description: string | null;
  readonly organizer: Attendee | null;
  /** People; rooms and resources are left out. */
  readonly attendees: readonly Attendee[];
  readonly status: EventStatus;
}

/** An event that is called off by its name alone, without the days on which it was to be. */
export interface CalledOff {
  readonly uid: string;
  readonly sequence: number;
}

/** A day more of a series, which may take longer or shorter than the others. */
export interface WrittenDate {
  readonly time: WrittenTime;
  /** Milliseconds; null where it takes as long as all. */
  readonly length: number | null;
}

/** Methods by which guests answer (RFC 5546, 1.4). */
const answers: ReadonlySet<string> = new Set(['REPLY', 'COUNTER', 'REFRESH', 'DECLINECOUNTER']);

/** Longer texts are cut: nothing in a calendar needs them. */
const longestText = 4000;

/** Dates of one series; every day of thirty years. */
const mostDates = 11_000;

/** Reads a VEVENT; null where it has no start that can be read, which is then an issue. */
export const readEvent = (
  component: Component,
  method: string,
  issues: IssueList,
): WrittenEvent | CalledOff | null => {
  const { properties, line } = component;
  const find = (key: string): Property | undefined => properties.find((property) => property.key === key);
  const all = (key: string): readonly Property[] => properties.filter((property) => property.key === key);
  const text = (key: string): string | null => {
    const property = find(key);
    return property === undefined
      ? null
      : (textValue(property)?.slice(0, longestText).toWellFormed() ?? null);
  };
  const note = (type: IssueType, property: Property | undefined): void =>
    issues.add(
      issue(type, {
        line: property?.line ?? line,
        field: property?.name ?? null,
        text: property?.value ?? text('SUMMARY') ?? '',
      }),
    );
  /** A date that is there and cannot be read is said, and then left out. */
  const time = (key: string): WrittenTime | null => {
    const property = find(key);
    const found = property === undefined ? null : timeOf(property, property.value);
    if (property !== undefined && found === null) note('unreadable-date', property);
    return found;
  };
  /** Some are periods: a beginning, and how long it takes or when it ends. */
  const times = (key: string): readonly WrittenDate[] =>
    all(key).flatMap((property) =>
      property.value.split(',', mostDates).flatMap((value) => {
        const [from = '', until = ''] = value.split('/');
        const found = timeOf(property, from);
        if (found === null && value.trim() !== '') note('unreadable-date', property);
        if (found === null) return [];
        const end = timeOf(property, until);
        const isAfter = end !== null && end.isDay === found.isDay && end.wall > found.wall;
        return [{ time: found, length: isAfter ? end.wall - found.wall : readDuration(until) }];
      }),
    );
  const rules = (key: string): readonly Rule[] =>
    all(key).flatMap((property) => {
      const rule = readRule(property.value);
      if (rule === null) note('unreadable-rule', property);
      return rule ?? [];
    });

  const uid = text('UID');
  const isAnswer = answers.has(method);
  const sequence = Number(/^\d{1,9}$/.exec(text('SEQUENCE') ?? '')?.[0] ?? 0);
  const status = statusOf(text('STATUS'), text('SUMMARY'), method);
  const recurrenceId = time('RECURRENCE-ID');
  const startProperty = all('DTSTART').find(({ value }) => value.trim() !== '');
  // What is called off need not say when it would have been (RFC 5546, 3.2.5).
  const isBare = startProperty === undefined && status === 'cancelled';
  if (isBare && recurrenceId === null && uid !== null) return { uid, sequence };
  const start = isBare
    ? recurrenceId
    : startProperty === undefined
      ? null
      : timeOf(startProperty, startProperty.value);
  if (start === null) {
    // An answer names what it answers by its UID alone.
    if (startProperty !== undefined) note('unreadable-date', startProperty);
    else note(isAnswer ? 'guest-answer' : 'no-start', undefined);
    return null;
  }
  const end = time('DTEND');
  const isWhole = text('X-MICROSOFT-CDO-ALLDAYEVENT')?.toUpperCase() === 'TRUE' && areMidnights(start, end);
  const organizer = find('ORGANIZER');
  const duration = text('DURATION');
  return {
    line,
    uid,
    recurrenceId,
    andFuture:
      parameterValue(find('RECURRENCE-ID') ?? noProperty, 'RANGE')?.toUpperCase() === 'THISANDFUTURE',
    sequence,
    isAnswer,
    stamp: text('LAST-MODIFIED') ?? text('DTSTAMP') ?? '',
    start: isWhole ? asDay(start) : start,
    end: isWhole && end !== null ? asDay(end) : end,
    length: duration === null ? null : readDuration(duration),
    // What stands for one of a series repeats no more.
    rules: recurrenceId === null ? rules('RRULE') : [],
    exceptRules: recurrenceId === null ? rules('EXRULE') : [],
    dates: recurrenceId === null || all('RDATE').length > 0 ? times('RDATE') : [],
    exceptDates: times('EXDATE').map((date) => date.time),
    summary: text('SUMMARY'),
    location: text('LOCATION'),
    description: text('DESCRIPTION'),
    organizer: organizer === undefined ? null : readAttendee(organizer),
    attendees: all('ATTENDEE')
      .map(readAttendee)
      .filter((attendee) => attendee !== null),
    status,
  };
};

/** Outlook writes whole days from midnight to midnight where it hangs, and says beside it that they are. */
const areMidnights = (...times: readonly (WrittenTime | null)[]): boolean =>
  times.every((time) => time === null || (clockOf(time.wall) === 0 && time.zone.type !== 'utc'));

const asDay = ({ wall }: WrittenTime): WrittenTime => ({ wall, isDay: true, zone: { type: 'floating' } });

const noProperty: Property = {
  line: 0,
  group: null,
  name: '',
  key: '',
  parameters: [],
  value: '',
  encoding: null,
  doubt: null,
};

/** Names of zones hold commas, which part the values of a parameter, and colons, which end them where nobody quoted. */
const timeOf = (property: Property, value: string): WrittenTime | null => {
  const name = parameterValues(property, 'TZID').join(', ');
  const colon = name === '' ? -1 : value.lastIndexOf(':');
  const isCut = colon !== -1 && /^\d{8}(?:T\d{4,6}Z?)?$/i.test(value.slice(colon + 1).trim());
  return readTime(
    isCut ? value.slice(colon + 1) : value,
    presentText(isCut ? `${name}:${value.slice(0, colon)}` : name),
    parameterValue(property, 'VALUE')?.toUpperCase() ?? null,
  );
};

/** Exchange says of a meeting that was called off only so in its title. */
const calledOff = /^(?:cancell?ed|abgesagt|annulée?|cancelad[oa]|annullat[oa]|geannuleerd)\s*:/iu;

const statusOf = (status: string | null, summary: string | null, method: string): EventStatus => {
  const word = status?.toUpperCase() ?? '';
  if (word.startsWith('CANCEL') || method === 'CANCEL' || calledOff.test(summary ?? '')) return 'cancelled';
  return word === 'TENTATIVE' || method === 'COUNTER' ? 'tentative' : 'confirmed';
};

/** How long it takes by its own words, in milliseconds; null where it says nothing. A day alone is that day. */
export const ownLength = ({ start, end, length }: WrittenEvent): number | null => {
  if (length !== null) return length;
  if (end !== null && end.isDay === start.isDay && end.wall >= start.wall) return end.wall - start.wall;
  return start.isDay ? dayLength : null;
};
