import { readFileSync } from 'node:fs';
import type { CalendarEvent } from '../../../core/calendars/index.ts';
import type { CalendarDay, TimeZone } from '../../../core/dates/index.ts';
import { instantToIso } from '../../../core/today/index.ts';
import { eventsWithin, readIcs } from '../../testing/read-whole.ts';
import type { Window } from '../events-within.ts';

export const window: Window = {
  from: '2026-01-01' as CalendarDay,
  to: '2026-12-31' as CalendarDay,
  zone: 'Pacific/Auckland' as TimeZone,
  mine: ['moe@example.com'],
};

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../fixtures/ics/${name}`, import.meta.url));

export const calendar = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'));

export const event = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  ...lines,
  'END:VEVENT',
];

export const within = (bytes: Uint8Array, more: Partial<Window> = {}) =>
  eventsWithin(readIcs(bytes), { ...window, ...more });

export const startOf = ({ at, day }: CalendarEvent): string => (at === null ? day : instantToIso(at));

export const starts = (bytes: Uint8Array, more: Partial<Window> = {}): readonly string[] =>
  within(bytes, more).events.map(startOf);
