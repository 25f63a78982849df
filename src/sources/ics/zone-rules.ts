import { parameterValue } from '../content-lines/property.ts';
import { textValue } from '../content-lines/values.ts';
import type { Component } from './components.ts';
import { repeats, type Budget } from './repeat.ts';
import { readRule } from './rule.ts';
import { dayLength, readTime, wallOfDay, type Wall } from './wall-time.ts';
import { changingZone, type Change, type WallZone } from './wall-zone.ts';
import type { CalendarDay } from '../../core/dates/index.ts';

/** What a VTIMEZONE is asked about. */
const from = wallOfDay('1970-01-01' as CalendarDay);
const to = wallOfDay('2100-01-01' as CalendarDay);

/** Changes of one standard or summer time; two a year over the whole time are 260. */
const mostChanges = 1000;

/** Steps for one standard or summer time: each day of a year, over the whole time. */
const mostSteps = 130 * 370;

const offsetForm = /^([+-])(\d{2}):?(\d{2}):?(\d{2})?$/;

/** `+0200` as milliseconds; null for what is none. */
export const readOffset = (text: string): number | null => {
  const match = offsetForm.exec(text.trim());
  if (!match) return null;
  const [, sign, hours, minutes, seconds] = match;
  const offset = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000;
  return Math.abs(offset) > dayLength ? null : sign === '-' ? -offset : offset;
};

interface Observance {
  readonly begins: readonly Wall[];
  readonly before: number;
  readonly after: number;
}

/** The zone that a VTIMEZONE describes by its rules; null where it has none that can be read, or all too many. */
export const zoneFromRules = (description: Component, all: Budget): WallZone | null => {
  const observances: Observance[] = [];
  for (const part of description.parts) {
    const observance =
      part.name === 'STANDARD' || part.name === 'DAYLIGHT' ? readObservance(part, all) : null;
    if (observance !== null) observances.push(observance);
    if (all.steps <= 0) return null;
  }
  const changes = observances
    .flatMap(({ begins, before, after }) =>
      begins.map((wall): Change => ({ at: wall - before, offset: after })),
    )
    .toSorted((one, other) => one.at - other.at);
  const first = observances.toSorted((one, other) => (one.begins[0] ?? 0) - (other.begins[0] ?? 0))[0];
  return first === undefined ? null : changingZone(first.before, changes);
};

const readObservance = ({ properties }: Component, all: Budget): Observance | null => {
  const valueOf = (key: string): string | null => {
    const property = properties.find((one) => one.key === key);
    return property === undefined ? null : textValue(property);
  };
  const start = readTime(valueOf('DTSTART') ?? '', null, null);
  const before = readOffset(valueOf('TZOFFSETFROM') ?? '');
  const after = readOffset(valueOf('TZOFFSETTO') ?? '');
  if (start === null || before === null || after === null) return null;
  const begins = new Set<Wall>([start.wall]);
  const given = Math.min(mostSteps, all.steps);
  const budget: Budget = { steps: given };
  for (const property of properties) {
    if (property.key === 'RDATE')
      for (const text of property.value.split(',', mostChanges)) {
        const time = readTime(text.split('/')[0] ?? '', null, parameterValue(property, 'VALUE'));
        if (time !== null) begins.add(time.wall);
      }
    const rule = property.key === 'RRULE' ? readRule(property.value) : null;
    if (rule === null) continue;
    // Its end is in UTC, and only the change itself is meant.
    for (const wall of repeats(rule, start.wall, from, to, budget)) {
      const isOver = rule.until?.zone.type === 'utc' && wall - before > rule.until.wall;
      if (isOver || begins.size >= mostChanges) break;
      begins.add(wall);
    }
  }
  all.steps -= given - budget.steps + begins.size;
  return { begins: [...begins].toSorted((one, other) => one - other), before, after };
};
