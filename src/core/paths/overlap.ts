import { calendarDay, partialDateParts, type CalendarDay, type PartialDate } from '../dates/index.ts';
import { fold } from '../people/fold.ts';
import type { OrganizationKind, PositionValue } from '../people/organization.ts';
import type { EdgeKind } from './paths.ts';

/** A place in an organization, as overlap looks at it. */
export interface Place extends Pick<PositionValue, 'team' | 'started' | 'ended' | 'current'> {
  readonly kind: OrganizationKind;
}

const beginning = (date: PartialDate | null): CalendarDay | null => {
  if (date === null) return null;
  const { year, month, day } = partialDateParts(date);
  return year === null ? null : calendarDay(year, month ?? 1, day ?? 1);
};

const end = (date: PartialDate | null): CalendarDay | null => {
  if (date === null) return null;
  const { year, month } = partialDateParts(date);
  return year === null ? null : calendarDay(year, month ?? 12, 28);
};

interface Span {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

const spanOf = ({ started, ended, current }: Place): Span => ({
  from: beginning(started),
  to: current ? null : end(ended),
});

const isBefore = (one: Span, other: Span): boolean =>
  one.to !== null && other.from !== null && one.to < other.from;

/** In the same years, as far as anyone wrote them: two who are both there now meet, whatever their beginnings. */
const overlaps = (one: Place, other: Place): boolean => {
  if (one.current && other.current) return true;
  const [mine, theirs] = [spanOf(one), spanOf(other)];
  const isKnown = ({ from, to }: Span, { current }: Place): boolean =>
    from !== null || to !== null || current;
  // Of whom only is known that they were there once, nobody can say when.
  return isKnown(mine, one) && isKnown(theirs, other) && !isBefore(mine, theirs) && !isBefore(theirs, mine);
};

/** How two people of one organization may know each other (R22); null where their years do not meet. */
export const overlapKind = (one: Place, other: Place): EdgeKind | null => {
  if (!overlaps(one, other)) return null;
  if (one.kind === 'school') return 'school';
  return one.team !== null && other.team !== null && fold(one.team) === fold(other.team)
    ? 'team'
    : 'organization';
};
