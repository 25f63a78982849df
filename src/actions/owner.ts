import { methodOf, type Method } from '../core/config/index.ts';
import {
  dayAt,
  parseTimeZone,
  type CalendarDay,
  type Clock,
  type Instant,
  type TimeZone,
} from '../core/dates/index.ts';
import { modes, type Mode } from '../core/goals/index.ts';
import type { Setting } from '../core/settings/setting.ts';
import type { Reader } from '../store/space.ts';

/** Whose book this is, as every verb needs to know: where their days begin, and their numbers of the method. */
export interface Owner {
  readonly now: Instant;
  readonly zone: TimeZone;
  /** Today, by their calendar. */
  readonly day: CalendarDay;
  readonly method: Method;
  readonly settings: ReadonlyMap<string, unknown>;
}

/** The owner on a day: what goes by no more than this is the same at every hour of it. */
export type OwnerOfDay = Omit<Owner, 'now'>;

/** What follows from the book on a day ({@link Reader.following}). */
export const followingOn = <Value>(
  reader: Reader,
  { day, zone }: OwnerOfDay,
  what: string,
  make: () => Promise<Value>,
): Promise<Value> => reader.following(`${what} ${day} ${zone}`, make);

/** My own addresses as they were said or learned, in lower case. */
export const saidAddresses = (settings: Owner['settings']): readonly string[] => {
  const said = settings.get('addresses');
  const known = Array.isArray(said) ? said.filter((one) => typeof one === 'string') : [];
  return known.map((address) => address.trim().toLowerCase());
};

/** Where I said I am; null where nobody said. */
export const saidMode = (settings: Owner['settings']): Mode | null =>
  modes.find((mode) => mode === settings.get('mode')) ?? null;

/** A book that was never told its zone counts days in UTC; the composition root sets it on the first run. */
const unknownZone = 'UTC' as TimeZone;

export const readOwner = async (reader: Reader, clock: Clock): Promise<Owner> =>
  toOwner(await reader.list('setting'), clock);

export const toOwner = (settings: readonly Setting[], clock: Clock): Owner => {
  const now = clock.now();
  const valuesById = new Map(settings.map(({ id, value }) => [id, value]));
  const said = valuesById.get('timeZone');
  const zone = clock.zone ?? (typeof said === 'string' ? parseTimeZone(said) : null) ?? unknownZone;
  return { now, zone, day: dayAt(now, zone), method: methodOf(settings).method, settings: valuesById };
};
