import { parseTimeZone, type TimeZone } from '../../core/dates/index.ts';
import { fold } from '../../core/people/index.ts';
import { textValue } from '../content-lines/values.ts';
import type { CalendarPart, Component } from './components.ts';
import type { Budget } from './repeat.ts';
import { fixedZone, ianaZone, utc, type WallZone } from './wall-zone.ts';
import type { WrittenZone } from './wall-time.ts';
import { windowsZones } from './windows-zones.ts';
import { readOffset, zoneFromRules } from './zone-rules.ts';

const zoneByWindowsName = new Map(windowsZones.map(([name, zone]) => [fold(name), zone]));
const zoneByCity = new Map(
  windowsZones.flatMap(([, zone, cities]) => cities.split(', ').map((city) => [fold(city), zone])),
);

/** No longer text names a zone. */
const longestName = 200;

/** The zones of one calendar. One that nobody knows is null: a time must not be guessed. */
export class Zones {
  readonly #descriptions: ReadonlyMap<string, Component>;
  readonly #byName = new Map<string, WallZone | null>();
  readonly #floating: WallZone;
  readonly #budget: Budget;

  /**
   * @param reader where times without a zone are meant, unless the calendar says where it is kept
   * @param budget for the rules of all zones of a file
   */
  constructor({ zones, properties }: CalendarPart, reader: TimeZone, budget: Budget) {
    this.#budget = budget;
    this.#descriptions = new Map(zones.flatMap((zone) => namesOf(zone).map((name) => [name, zone])));
    const own = properties.find(({ key }) => key === 'X-WR-TIMEZONE');
    const ownZone = own === undefined ? null : this.#find(cleanName(own.value));
    this.#floating = ownZone ?? ianaZone(reader);
  }

  of(zone: WrittenZone): WallZone | null {
    if (zone.type === 'utc') return utc;
    if (zone.type === 'floating') return this.#floating;
    const name = cleanName(zone.name);
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const found = this.#find(name);
    this.#byName.set(name, found);
    return found;
  }

  #find(name: string): WallZone | null {
    if (name === '' || name.length > longestName) return null;
    const iana = ianaName(name);
    if (iana !== null) return ianaZone(iana);
    const described = this.#descriptions.get(fold(name));
    const location = described?.properties.find(({ key }) => key === 'X-LIC-LOCATION');
    const placed = location === undefined ? null : ianaName(cleanName(location.value));
    if (placed !== null) return ianaZone(placed);
    const byRules = described === undefined ? null : zoneFromRules(described, this.#budget);
    return byRules ?? fromCities(name) ?? fromPath(name) ?? fromOffset(name);
  }
}

const namesOf = ({ properties }: Component): readonly string[] =>
  properties
    .filter(({ key }) => key === 'TZID')
    .map((property) => fold(cleanName(textValue(property) ?? '')));

/** Without quotes, escapes and blanks. */
const cleanName = (name: string): string => name.replaceAll(/["\\]/g, '').trim();

/** By its IANA name, or the one it has in Windows. */
const ianaName = (name: string): TimeZone | null => {
  // Outlook counts those that it had to write twice: "Romance Standard Time 1".
  const windows = zoneByWindowsName.get(fold(name.replace(/(?<=\bTime) \d{1,2}$/i, '')));
  if (windows !== undefined) return parseTimeZone(windows);
  if (/^(?:Z|tzone:\/\/Microsoft\/Utc)$/i.test(name)) return parseTimeZone('UTC');
  // "EST" and "+02:00" are no places; what Intl makes of a single word is no better than the file's own rules.
  return /^[A-Za-z_]+\/[\w/+-]+$/.test(name) || /^(?:UTC|GMT)$/i.test(name) ? parseTimeZone(name) : null;
};

/** `(UTC+01:00) Amsterdam, Berlin, Bern`, and the same without what is in brackets. */
const fromCities = (name: string): WallZone | null => {
  const cities = name.replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, '').replace(/^[^:]*:\s*/, '');
  for (const city of [cities, ...cities.split(/[,/]/)]) {
    const zone = parseTimeZone(zoneByCity.get(fold(city.trim())) ?? '');
    if (zone !== null) return ianaZone(zone);
  }
  const single = /^[A-Za-z_]\w*$/.test(name) ? parseTimeZone(name) : null;
  return single === null ? null : ianaZone(single);
};

/** `/softwarestudio.org/Olson_20011030_5/America/New_York`, `posix/Europe/Vaduz`, `America/Los Angeles`. */
const fromPath = (name: string): WallZone | null => {
  const parts = name
    .replaceAll(' ', '_')
    .split('/')
    .filter((part) => part !== '');
  for (const length of [3, 2]) {
    const zone = parts.length < length ? null : ianaName(parts.slice(-length).join('/'));
    if (zone !== null) return ianaZone(zone);
  }
  return null;
};

/** `UTC+01:00`, `GMT-0500`, `+0200`, and a cut-off `(UTC-05:00`. */
const fromOffset = (name: string): WallZone | null => {
  const match = /^\(?(?:UTC|GMT)?\s*([+-])(\d{1,2})(?:[:.]?(\d{2}))?\)?$/i.exec(name);
  const offset =
    match === null ? null : readOffset(`${match[1]}${(match[2] ?? '').padStart(2, '0')}${match[3] ?? '00'}`);
  return offset === null ? null : fixedZone(offset);
};
