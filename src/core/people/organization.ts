import type { CalendarDay, PartialDate } from '../dates/index.ts';
import type { OrganizationId, PersonId, PositionId } from '../ids.ts';

export const organizationKinds = ['company', 'school', 'community'] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export interface Organization {
  readonly id: OrganizationId;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly url: string | null;
  readonly note: string | null;
  /** The user's own word: "logistics". */
  readonly industry: string | null;
  /** How many work there, where known (R22: in a large one fewer know each other). */
  readonly size: number | null;
}

export interface PositionValue {
  readonly title: string | null;
  readonly department: string | null;
  readonly team: string | null;
  readonly level: string | null;
  readonly started: PartialDate | null;
  readonly ended: PartialDate | null;
  /** Several can be current at once; past ones are kept. */
  readonly current: boolean;
}

export interface Position extends PositionValue {
  readonly id: PositionId;
  readonly personId: PersonId;
  readonly organizationId: OrganizationId | null;
  /** The day on which a source told of it anew (R19); null for what was typed, or known from the first. */
  readonly seenOn: CalendarDay | null;
  /** The position that it took the place of. */
  readonly replaces: PositionId | null;
}
