import { methodOf, type Method } from '../core/config/index.ts';
import { dayAt, parseTimeZone, type CalendarDay, type Instant, type TimeZone } from '../core/dates/index.ts';
import type { Reader } from '../store/space.ts';
import type { Deps } from './deps.ts';

export const modes = ['student', 'seeker', 'newhire'] as const;
export type Mode = (typeof modes)[number];

/** What the user has set, with defaults filled in, and the present moment by it. */
export interface Preferences {
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly today: CalendarDay;
  readonly method: Method;
  readonly mode: Mode;
  /** Null: the method's aim for the mode. */
  readonly weekAim: number | null;
}

const defaultMode: Mode = 'seeker';
const defaultZone = 'UTC' as TimeZone;

/** Settings of a later version or a broken import are passed over: a wrong number must not close the book. */
export const readPreferences = async (reader: Reader, { clock, zone: said }: Deps): Promise<Preferences> => {
  const settings = await reader.list('setting');
  const valueOf = (id: string): unknown => settings.find((setting) => setting.id === id)?.value;
  const zoneText = valueOf('timeZone');
  const weekAim = valueOf('weekAim');
  const zone = said ?? (typeof zoneText === 'string' ? parseTimeZone(zoneText) : null) ?? defaultZone;
  const now = clock.now();
  return {
    now,
    zone,
    today: dayAt(now, zone),
    method: methodOf(settings).method,
    mode: modes.find((mode) => mode === valueOf('mode')) ?? defaultMode,
    weekAim: typeof weekAim === 'number' ? weekAim : null,
  };
};
