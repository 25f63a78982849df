import { calendarDay, partialDateParts, type CalendarDay, type PartialDate } from '../dates/index.ts';
import type { OrganizationId } from '../ids.ts';
import { fold } from '../people/index.ts';

/** A position as R12 looks at it: where, in what field, from when. */
export interface DatedPosition {
  readonly organizationId: OrganizationId | null;
  /** The employer's industry, as somebody wrote it. */
  readonly industry: string | null;
  readonly started: PartialDate | null;
  /** The day on which a source told of it anew. */
  readonly seenOn: CalendarDay | null;
  readonly current: boolean;
}

/** The earliest day that a partial date can mean: what begins there cannot have been known before. */
const earliest = (date: PartialDate): CalendarDay | null => {
  const { year, month, day } = partialDateParts(date);
  return year === null ? null : calendarDay(year, month ?? 1, day ?? 1);
};

const isLater = ({ started, seenOn }: DatedPosition, last: CalendarDay): boolean => {
  const from = started === null ? null : earliest(started);
  return (from !== null && from > last) || (from === null && seenOn !== null && seenOn > last);
};

/**
 * Where they work now, if they moved company or field since we last heard of each other (R12); null where they did not,
 * where no day is known, and for a new title in the old house.
 */
export const movedSince = <Position extends DatedPosition>(
  positions: readonly Position[],
  last: CalendarDay | null,
): Position | null => {
  if (last === null) return null;
  const before = positions.filter((position) => !isLater(position, last));
  return (
    positions.find(
      (position) =>
        position.current &&
        isLater(position, last) &&
        !before.some(({ organizationId }) => organizationId === position.organizationId),
    ) ?? null
  );
};

/**
 * Whether two places, as somebody wrote them, are of different countries (R12): by what stands behind the last comma;
 * without one on both sides two names are two places, for nobody knows better.
 */
export const isElsewhere = (before: string, now: string): boolean => {
  const partsOf = (place: string): readonly string[] =>
    place
      .split(',')
      .map(fold)
      .filter((part) => part !== '');
  const [one, other] = [partsOf(before), partsOf(now)];
  const named = one.length > 1 && other.length > 1;
  return named ? one.at(-1) !== other.at(-1) : !one.some((part) => other.includes(part));
};

/** At a company that an open goal aims at, or in a field (folded) of one (R12). */
export const fitsGoal = (
  positions: readonly DatedPosition[],
  aims: { readonly companies: ReadonlySet<OrganizationId | null>; readonly fields: ReadonlySet<string> },
): boolean =>
  positions.some(
    ({ current, organizationId, industry }) =>
      current &&
      ((organizationId !== null && aims.companies.has(organizationId)) ||
        (industry !== null && aims.fields.has(fold(industry)))),
  );
